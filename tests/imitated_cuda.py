"""CUDA's libraries as onnxruntime's own CUDA part needs them to load, for machines without a GPU.

What a program asks of CUDA is answered as CUDA does, counted, and checked; memory is the host's, copies are real, and kernels
do nothing, so pictures are no pictures. Every other function that the installed onnxruntime is linked with answers that all is
well, and so does cuDNN where it is wanted, which knows one way to do anything.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNTIME = r"""
#define _GNU_SOURCE
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
typedef struct { unsigned x, y, z; } size3;
int waits, waits_for_all, launches, recordings, replays, copies, waiting_copies, taken, given_back, pinned;
/* What CUDA would not have let pass: asked by another thread while one records, and memory taken on another GPU. */
int intrusions, elsewhere;
/* What a test sets: only this GPU may be used, memory is full, replays fail so. */
int wanted, full, broken;
void *last_stream;
static void *volatile recorded;
static pthread_t recorder;
static __thread int here;
static __thread struct { size3 grid, block; size_t shared; void *stream; } next;
static long mark(void) { static long one = 4096; return __sync_add_and_fetch(&one, 16); }
static void intrude(void) { if (recorded && !pthread_equal(recorder, pthread_self())) __sync_add_and_fetch(&intrusions, 1); }
static int take(void **made, size_t size, int *count) {
    intrude();
    if (here != wanted) __sync_add_and_fetch(&elsewhere, 1);
    if (full) return 2;
    __sync_add_and_fetch(count, 1);
    return posix_memalign(made, 256, size ? size : 1) ? 2 : 0; }
int cudaGetDeviceCount(int *count) { *count = 2; return 0; }
int cudaGetDevice(int *device) { *device = here; return 0; }
int cudaSetDevice(int device) { if (device > 1) return 101; here = device; return 0; }
struct properties { char name[256], uuid[16], luid[8]; unsigned mask; size_t total, shared; int registers, warp; size_t pitch;
    int threads, block[3], grid[3]; size_t constant; int major, minor; size_t alignment[2]; int rest[160]; };
int cudaGetDeviceProperties(struct properties *one, int device) {
    (void)device;
    memset(one, 0, offsetof(struct properties, rest));
    one->total = 24ul << 30; one->shared = 49152; one->registers = 65536; one->warp = 32; one->threads = 1024;
    one->block[0] = one->block[1] = 1024; one->block[2] = 64; one->grid[0] = 1 << 30; one->grid[1] = one->grid[2] = 65535;
    one->constant = 65536; one->major = 9;
    for (int i = 0; i < 20; i++) one->rest[i] = 132;
    return 0; }
int cudaDeviceGetAttribute(int *value, int which, int device) {
    (void)device;
    *value = which == 75 ? 9 : which == 76 ? 0 : which == 16 ? 132 : which == 1 ? 1024 : which == 10 ? 32 : 1;
    return 0; }
int cudaMalloc(void **made, size_t size) { return take(made, size, &taken); }
int cudaMallocFromPoolAsync(void **made, size_t size, void *pool, void *stream) {
    (void)pool; (void)stream; return take(made, size, &taken); }
int cudaFree(void *one) { if (one) __sync_add_and_fetch(&given_back, 1); free(one); return 0; }
int cudaFreeAsync(void *one, void *stream) { (void)stream; return cudaFree(one); }
int cudaHostAlloc(void **made, size_t size, unsigned flags) { (void)flags; return take(made, size, &pinned); }
int cudaMallocHost(void **made, size_t size) { return take(made, size, &pinned); }
int cudaFreeHost(void *one) { __sync_sub_and_fetch(&pinned, 1); free(one); return 0; }
int cudaMemGetInfo(size_t *left, size_t *total) { *left = 20ul << 30; *total = 24ul << 30; return 0; }
int cudaMemcpy(void *to, const void *from, size_t size, int kind) {
    (void)kind; intrude(); __sync_add_and_fetch(&waiting_copies, 1); memcpy(to, from, size); return 0; }
int cudaMemcpyAsync(void *to, const void *from, size_t size, int kind, void *stream) {
    (void)kind; (void)stream; intrude(); __sync_add_and_fetch(&copies, 1); memcpy(to, from, size); return 0; }
int cudaMemsetAsync(void *to, int value, size_t size, void *stream) { (void)stream; memset(to, value, size); return 0; }
int cudaMemset(void *to, int value, size_t size) { memset(to, value, size); return 0; }
int cudaStreamCreateWithFlags(void **made, unsigned flags) { (void)flags; intrude(); *made = (void *)mark(); return 0; }
int cudaStreamSynchronize(void *stream) {
    intrude(); __sync_add_and_fetch(&waits, 1); return recorded && stream == recorded ? 900 : 0; }
int cudaDeviceSynchronize(void) { intrude(); __sync_add_and_fetch(&waits_for_all, 1); return recorded ? 900 : 0; }
int cudaStreamIsCapturing(void *stream, int *does) { *does = recorded && stream == recorded; return 0; }
int cudaStreamBeginCapture(void *stream, int mode) {
    if (recorded) return 900;
    (void)mode; recorder = pthread_self(); recorded = last_stream = stream; __sync_add_and_fetch(&recordings, 1); return 0; }
int cudaStreamEndCapture(void *stream, void **graph) {
    if (stream != recorded) return 901;
    usleep(2000); recorded = NULL; *graph = (void *)mark(); return 0; }
int cudaGraphInstantiate(void **made, void *graph, unsigned long long flags) {
    (void)graph; (void)flags; *made = (void *)mark(); return 0; }
int cudaGraphLaunch(void *one, void *stream) {
    if (broken) return broken;
    (void)one; intrude(); last_stream = stream; __sync_add_and_fetch(&replays, 1); return 0; }
int cudaEventCreate(void **made) { *made = (void *)mark(); return 0; }
int cudaEventCreateWithFlags(void **made, unsigned flags) { (void)flags; *made = (void *)mark(); return 0; }
int cudaEventSynchronize(void *one) { (void)one; intrude(); __sync_add_and_fetch(&waits, 1); return 0; }
int cudaEventElapsedTime(float *ms, void *first, void *last) { (void)first; (void)last; *ms = 0.25f; return 0; }
int cudaLaunchHostFunc(void *stream, void (*run)(void *), void *with) { (void)stream; run(with); return 0; }
int cudaFuncGetAttributes(int *found, const void *kernel) { (void)kernel; memset(found, 0, 32); found[6] = 1024; return 0; }
int cudaPointerGetAttributes(int *found, const void *at) { (void)at; memset(found, 0, 24); found[0] = 2; return 0; }
int cudaRuntimeGetVersion(int *version) { *version = 13000; return 0; }
int cudaDriverGetVersion(int *version) { *version = 13000; return 0; }
const char *cudaGetErrorString(int code) { return code == 2 ? "out of memory" : "unspecified launch failure"; }
const char *cudaGetErrorName(int code) { return code == 2 ? "cudaErrorMemoryAllocation" : "cudaErrorLaunchFailure"; }
unsigned __cudaPushCallConfiguration(size3 grid, size3 block, size_t shared, void *stream) {
    next.grid = grid; next.block = block; next.shared = shared; next.stream = stream; return 0; }
int __cudaPopCallConfiguration(size3 *grid, size3 *block, size_t *shared, void **stream) {
    *grid = next.grid; *block = next.block; *shared = next.shared; *stream = next.stream; return 0; }
static int launch(void *stream) { last_stream = stream; __sync_add_and_fetch(&launches, 1); return 0; }
int cudaLaunchKernel(const void *kernel, size3 grid, size3 block, void **with, size_t shared, void *stream) {
    (void)kernel; (void)grid; (void)block; (void)with; (void)shared; return launch(stream); }
int __cudaLaunchKernel(void *kernel, size3 grid, size3 block, void **with, size_t shared, void *stream) {
    (void)kernel; (void)grid; (void)block; (void)with; (void)shared; return launch(stream); }
int __cudaGetKernel(void **made, const void *kernel) { *made = (void *)kernel; return 0; }
void **__cudaRegisterFatBinary(void *binary) { static void *one[4]; (void)binary; return one; }
"""

PRODUCTS = """
int cublasCreate_v2(void **made) { static int one; *made = &one; return 0; }
int cublasGetMathMode(void *handle, int *mode) { (void)handle; *mode = 0; return 0; }
const char *cublasGetStatusName(int code) { (void)code; return "imitated"; }
const char *cublasGetStatusString(int code) { (void)code; return "imitated"; }
"""

LIGHT_PRODUCTS = "int cublasLtCreate(void **made) { static int one; *made = &one; return 0; }\n"

DRIVER = r"""
#include <string.h>
int cuInit(unsigned flags) { (void)flags; return 0; }
int cuDriverGetVersion(int *version) { *version = 13000; return 0; }
int cuDeviceGetCount(int *count) { *count = 2; return 0; }
int cuDeviceGet(int *device, int index) { *device = index; return index > 1 ? 101 : 0; }
int cuDeviceGetName(char *name, int length, int device) { (void)length; (void)device; strcpy(name, "Imitation"); return 0; }
int cuDeviceTotalMem_v2(unsigned long *size, int device) { (void)device; *size = 24ul << 30; return 0; }
int cuDeviceGetPCIBusId(char *place, int length, int device) {
    (void)length; strcpy(place, device ? "0000:02:00.0" : "0000:01:00.0"); return 0; }
"""

CUDNN = r"""
#include <stdlib.h>
#include <string.h>
unsigned long cudnnGetVersion(void) { return 91400; }
int cudnnGetStream(void *handle, void **stream) { (void)handle; *stream = NULL; return 0; }
const char *cudnnGetErrorString(int code) { (void)code; return "imitated"; }
void cudnnGetLastErrorString(char *text, size_t size) { if (size) *text = 0; }
int cudnnGetReductionWorkspaceSize(void *handle, void *how, void *from, void *to, size_t *size) {
    (void)handle; (void)how; (void)from; (void)to; *size = 0; return 0; }
int cudnnGetReductionIndicesSize(void *handle, void *how, void *from, void *to, size_t *size) {
    (void)handle; (void)how; (void)from; (void)to; *size = 0; return 0; }
int cudnnBackendCreateDescriptor(int kind, void **made) { (void)kind; *made = malloc(64); return 0; }
int cudnnBackendDestroyDescriptor(void *one) { free(one); return 0; }
/* One engine, without notes (1303, 1305), that needs no memory: numbers are 0, of 64 bits (3) or 32; descriptors (15) stay. */
int cudnnBackendGetAttribute(void *one, int name, int kind, long long most, long long *count, void *values) {
    (void)one;
    if (count) *count = name != 1303 && name != 1305;
    if (!values || most < 1 || kind == 15 || name == 1303 || name == 1305) return 0;
    memset(values, 0, kind == 3 ? 8 : 4);
    return 0; }
"""

SOURCES = {"libcudart": RUNTIME, "libcublas": PRODUCTS, "libcublasLt": LIGHT_PRODUCTS, "libcuda": DRIVER}


def why_not() -> str:
    """Say why it cannot be built here; empty when it can."""
    from studio.engine.models import sessions
    from studio.engine.painters.gpu import machine, nvidia

    if nvidia.has_driver() or machine.packaged("nvidia") is not None:
        return "there is a driver, or NVIDIA's libraries"
    if sys.platform != "linux" or not all(map(shutil.which, ("cc", "nm", "readelf"))):
        return "it is built with Linux's compiler"
    if "CUDAExecutionProvider" not in sessions.offered() or not _part().is_file():
        return "this onnxruntime has no CUDA"
    return ""


def _part() -> Path:
    import onnxruntime

    return Path(onnxruntime.__file__).parent / "capi" / "libonnxruntime_providers_cuda.so"


def build(folder: Path, *, cudnn: bool = False) -> None:
    """Write the libraries that onnxruntime's CUDA part names, with every function that it wants, and cuDNN if that is asked."""
    head = subprocess.run(["readelf", "-d", _part()], capture_output=True, text=True, check=True).stdout
    listed = subprocess.run(["nm", "-D", "--undefined-only", _part()], capture_output=True, text=True, check=True).stdout
    wanted: dict[str, set[str]] = {name: set() for name in re.findall(r"\[(lib(?:cu\w+)\.so[.\d]*)\]", head)}
    driver = next(name for name in wanted if name.startswith("libcuda.so"))
    for symbol, library in re.findall(r" U (\w+)(?:@(\S+))?", listed):
        if library in wanted:
            wanted[library].add(symbol)
        elif re.match(r"cu[A-Z]", symbol):
            wanted[driver].add(symbol)
    for library, symbols in wanted.items():
        source = SOURCES.get(library.split(".so")[0], "")
        _compile(folder, library, source, symbols)
    if cudnn:
        # These it looks for by name while it runs.
        names = {name.decode() for name in re.findall(rb"(?<=\0)cudnn[A-Z]\w+(?=\0)", _part().read_bytes())}
        _compile(folder, "libcudnn.so.9", CUDNN, names)


def _compile(folder: Path, library: str, source: str, symbols: set[str]) -> None:
    rest = sorted(symbols - set(re.findall(r"\b(\w+)\([^;]*?\) \{", source)))
    made = "(void **made) { static int one; *made = &one; return 0; }\n"
    text = source + "".join(f"int {one}" + (made if "Create" in one else "(void) { return 0; }\n") for one in rest)
    (folder / f"{library}.c").write_text(text or "int nothing;\n")
    # onnxruntime wants each function of the version that is called as its library is.
    (folder / "versions").write_text(f"{library} {{ global: *; }};\n")
    subprocess.run(["cc", "-shared", "-fPIC", "-w", f"-Wl,-soname,{library}", f"-Wl,--version-script={folder / 'versions'}",
                    "-o", folder / library, folder / f"{library}.c"], check=True)


class Imitation:
    """The numbers that the imitated runtime keeps."""

    NAMES = ("waits", "waits_for_all", "launches", "recordings", "replays", "copies", "waiting_copies", "taken", "given_back",
             "pinned", "intrusions", "elsewhere")

    def __init__(self) -> None:
        self._library = ctypes.CDLL("libcudart.so.13")

    def now(self) -> dict[str, int]:
        """Give all of them."""
        return {name: ctypes.c_int.in_dll(self._library, name).value for name in self.NAMES}

    def since(self, before: dict[str, int]) -> dict[str, int]:
        """Give what has changed since ``before``."""
        return {name: value - before[name] for name, value in self.now().items() if value != before[name]}

    def set(self, **values: int) -> None:
        """Set what a test sets."""
        for name, value in values.items():
            ctypes.c_int.in_dll(self._library, name).value = value

    @property
    def last_stream(self) -> int:
        """The queue that was used last."""
        return int(ctypes.c_void_p.in_dll(self._library, "last_stream").value or 0)


def pictures(pipeline: Any, frame: Any, indices: range, imitation: Imitation) -> Iterator[dict[str, int]]:
    """Make pictures and give what each asked of CUDA."""
    for index in indices:
        before = imitation.now()
        pipeline.make(index, frame)
        yield imitation.since(before)
