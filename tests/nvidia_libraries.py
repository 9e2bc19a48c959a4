"""NVIDIA's libraries as small ones of C, for machines that have none: their calls and answers, not their work.

The runtime takes the host's memory for the device's, so what is copied arrives; its clock counts those marks that it times.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

RUNTIME = r"""
#include <stdlib.h>
#include <string.h>
typedef struct { float at; int timed; } event;
int devices = 1, streams, events, pinned, waits, copies_in, copies_out, chosen = -1;
/* The next call of this kind fails so: 1 stream, 2 event, 3 pinned memory, 4 copy, 5 wait. */
int failing, code = 2;
static float now;
/* Of this thread; what is asked before it is chosen would go to the first device. */
static __thread int here = -1;
static int fails(int kind) { return here < 0 ? 201 : failing == kind ? code : 0; }
int cudaSetDevice(int device) { if (device >= devices) return 101; chosen = here = device; return 0; }
int cudaStreamCreateWithFlags(void **made, unsigned flags) {
    if (fails(1)) return fails(1);
    if (flags != 1) return 1;
    streams++; *made = malloc(8); return 0; }
int cudaEventSynchronize(void *one) { if (fails(5)) return fails(5); if (!one) return 400; waits++; return 0; }
int cudaEventCreateWithFlags(void **made, unsigned flags) {
    if (fails(2)) return fails(2);
    if (flags != 0 && flags != 2) return 1;
    events++; *made = calloc(1, sizeof(event)); ((event *)*made)->timed = !flags; return 0; }
int cudaEventDestroy(void *one) { events--; free(one); return 0; }
int cudaEventRecord(void *one, void *stream) {
    if (here < 0 || !stream) return 400;
    if (((event *)one)->timed) ((event *)one)->at = now += 0.5f;
    return 0; }
int cudaEventElapsedTime(float *ms, void *first, void *last) {
    *ms = ((event *)last)->at - ((event *)first)->at; return *ms > 0 ? 0 : 600; }
int cudaHostAlloc(void **made, size_t size, unsigned flags) {
    if (fails(3)) return fails(3);
    (void)flags; pinned++; *made = malloc(size); memset(*made, 0xa5, size); return 0; }
int cudaFreeHost(void *one) { pinned--; free(one); return 0; }
int cudaMemcpyAsync(void *to, const void *from, size_t size, int kind, void *stream) {
    if (fails(4)) return fails(4);
    if (!stream) return 400;
    if (kind == 1) copies_in++; else if (kind == 2) copies_out++; else return 21;
    memcpy(to, from, size); return 0; }
const char *cudaGetErrorString(int code) { return code == 2 ? "out of memory" : "unspecified launch failure"; }
int cudaRuntimeGetVersion(int *version) { *version = 13000; return 0; }
"""

# CUDA counts the faster one first, whatever place it has in the computer.
DRIVER = r"""
#include <string.h>
int cuInit(unsigned flags) { (void)flags; return 0; }
int cuDriverGetVersion(int *version) { *version = 13000; return 0; }
int cuDeviceGetCount(int *count) { *count = 2; return 0; }
int cuDeviceGet(int *device, int index) { if (index > 1) return 101; *device = index; return 0; }
int cuDeviceGetName(char *name, int length, int device) { (void)length; strcpy(name, device ? "Slow 4" : "Fast 24"); return 0; }
int cuDeviceTotalMem_v2(size_t *size, int device) { *size = (device ? 4ul : 24ul) << 30; return 0; }
int cuDeviceGetPCIBusId(char *place, int length, int device) {
    (void)length; strcpy(place, device ? "0000:01:00.0" : "0000:41:00.0"); return 0; }
"""

needs_compiler = pytest.mark.skipif(not shutil.which("cc") or sys.platform != "linux", reason="libraries are built here")


def build(folder: Path, name: str, source: str) -> Path:
    """Compile ``source`` into the library ``name`` and give its path."""
    path = folder / name
    path.with_suffix(".c").write_text(source)
    subprocess.run(["cc", "-shared", "-fPIC", "-Wall", "-Werror", "-o", path, path.with_suffix(".c")],
                   check=True)
    return path


class Counted:
    """The numbers that a library keeps, by name."""

    def __init__(self, library: Any) -> None:
        object.__setattr__(self, "_library", library)

    def __getattr__(self, name: str) -> int:
        return ctypes.c_int.in_dll(self._library, name).value

    def __setattr__(self, name: str, value: int) -> None:
        ctypes.c_int.in_dll(self._library, name).value = value
