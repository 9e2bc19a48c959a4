"""NVIDIA's driver, GPUs and libraries of this computer, as the libraries themselves report them.

Nothing here loads onnxruntime, and this is loaded where there is no driver only to look why not.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from studio.engine.models.faults import CUDA_MAJOR, CUDNN_MAJOR, TENSORRT_MAJOR
from studio.engine.painters.gpu import nvidia

_WINDOWS = sys.platform == "win32"
_NEIGHBOURS = (11, 12, 13, 14)
"""Major versions of CUDA that may be installed."""


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics processor as the driver numbers it; its memory in bytes."""

    index: int
    name: str
    total: int
    bus_id: str


@dataclass(frozen=True, slots=True)
class Library:
    """One library that CUDA, cuDNN or TensorRT needs: what it is called, whether it loads, and its version if it tells."""

    name: str
    found: bool
    version: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """What was found. ``driver_cuda`` is the newest CUDA that the driver serves; ``trouble`` what the driver said instead."""

    driver: bool
    driver_cuda: str = ""
    gpus: tuple[Gpu, ...] = ()
    trouble: str = ""
    cuda: tuple[Library, ...] = ()
    cudnn: tuple[Library, ...] = ()
    tensorrt: tuple[Library, ...] = ()
    other_cuda: int | None = None


def packaged(package: str) -> Path | None:
    """Give the folder of an installed package without importing it; None when there is none."""
    try:
        found = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        return None
    places = list(found.submodule_search_locations or []) if found else []
    return Path(places[0]) if places else None


def load(name: str) -> Any:
    """Load one of NVIDIA's libraries, from its wheel if that is installed, else from the system; None when it does not."""
    wheels = packaged("nvidia")
    folders = [wheels / f"cu{CUDA_MAJOR}" / "lib", wheels / "cudnn" / "lib"] if wheels is not None else []
    tensorrt = packaged("tensorrt_libs")
    for place in [*(folder / name for folder in [*folders, *([tensorrt] if tensorrt else [])]), Path(name)]:
        if place.is_absolute() and not place.is_file():
            continue
        try:
            return ctypes.CDLL(str(place), mode=ctypes.RTLD_GLOBAL)
        except OSError:
            continue
    return None


def preload(*kinds: str) -> None:
    """Load the libraries of these kinds of `library_names`, each with all its parts from the same place.

    cuDNN opens its own parts by name. Where the wheels' lie beside another version of the system's, whichever is in the
    process first is taken, and parts of two versions refuse each other (``CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH``).
    """
    for kind in kinds:
        for name in library_names()[kind]:
            load(name)
    wheels = packaged("nvidia")
    if wheels is not None and "cudnn" in kinds:
        for part in sorted((wheels / "cudnn" / "lib").glob(f"libcudnn_*.so.{CUDNN_MAJOR}")):
            load(part.name)


def library_names() -> dict[str, tuple[str, ...]]:
    """Give the files that onnxruntime's CUDA and TensorRT parts are linked with, in the order they load in."""
    if _WINDOWS:
        return {
            "cuda": (*(f"{name}64_{CUDA_MAJOR}.dll" for name in ("cublasLt", "cublas", "cudart")), "curand64_10.dll"),
            "cudnn": (f"cudnn64_{CUDNN_MAJOR}.dll",),
            "tensorrt": (f"nvinfer_{TENSORRT_MAJOR}.dll", f"nvonnxparser_{TENSORRT_MAJOR}.dll"),
        }
    return {
        "cuda": (f"libcublasLt.so.{CUDA_MAJOR}", f"libcublas.so.{CUDA_MAJOR}", "libcurand.so.10", f"libcudart.so.{CUDA_MAJOR}"),
        "cudnn": (f"libcudnn.so.{CUDNN_MAJOR}",),
        "tensorrt": (f"libnvinfer.so.{TENSORRT_MAJOR}", f"libnvonnxparser.so.{TENSORRT_MAJOR}"),
    }


@cache
def other_cuda() -> int | None:
    """Give the major version of a CUDA that is installed although onnxruntime needs another; None when there is none."""
    for major in _NEIGHBOURS:
        if major == CUDA_MAJOR:
            continue
        try:
            ctypes.CDLL(f"cudart64_{major}.dll" if _WINDOWS else f"libcudart.so.{major}" + (".0" if major == 11 else ""))
        except OSError:
            continue
        return major
    wheels = packaged("nvidia")
    if wheels is not None and (wheels / "cuda_runtime" / "lib").is_dir():
        kept = sorted((wheels / "cuda_runtime" / "lib").glob("libcudart.so.*"))
        return int(kept[-1].name.split(".")[2]) if kept and kept[-1].name.split(".")[2].isdecimal() else None
    return None


def look() -> Machine:
    """Look at everything. Wakes the driver, so it can take half a second where there is one."""
    cuda, cudnn, tensorrt = (tuple(map(_library, library_names()[kind])) for kind in ("cuda", "cudnn", "tensorrt"))
    other = None if all(one.found for one in cuda) else other_cuda()
    try:
        driver = nvidia.driver_library()
    except OSError:
        return Machine(False, cuda=cuda, cudnn=cudnn, tensorrt=tensorrt, other_cuda=other)
    number = ctypes.c_int(0)
    version = ""
    if driver.cuDriverGetVersion(ctypes.byref(number)) == 0:
        version = f"{number.value // 1000}.{number.value % 1000 // 10}"
    code = int(driver.cuInit(0))
    gpus = _gpus(driver) if code == 0 else ()
    return Machine(True, version, gpus, _said(code) if code else "", cuda, cudnn, tensorrt, other)


def bus_id(index: int) -> str:
    """Give where GPU number ``index`` is plugged in, "" when it is not known.

    CUDA numbers what ``CUDA_VISIBLE_DEVICES`` leaves, the fastest first; NVML all there is, by this place. Wakes the driver.
    """
    place = ctypes.create_string_buffer(32)
    device = ctypes.c_int(0)
    try:
        cuda = nvidia.driver_library()
        calls = cuda.cuInit(0), cuda.cuDeviceGet(ctypes.byref(device), index), cuda.cuDeviceGetPCIBusId(place, 32, device)
    except (OSError, AttributeError):
        return ""
    return "" if any(calls) else place.value.decode(errors="replace")


def _library(name: str) -> Library:
    loaded = load(name)
    return Library(name, loaded is not None, _version(name, loaded) if loaded is not None else "")


def _version(name: str, loaded: Any) -> str:
    """Ask a library for its version, where it has a function for that."""
    number = ctypes.c_int(0)
    try:
        if "cudart" in name and loaded.cudaRuntimeGetVersion(ctypes.byref(number)) == 0:
            return f"{number.value // 1000}.{number.value % 1000 // 10}"
        if "cudnn" in name:
            loaded.cudnnGetVersion.restype = ctypes.c_size_t
            told = int(loaded.cudnnGetVersion())
            return f"{told // 10000}.{told % 10000 // 100}.{told % 100}"
        if "nvinfer" in name:
            told = int(loaded.getInferLibVersion())
            return f"{told // 10000}.{told % 10000 // 100}.{told % 100}"
    except (AttributeError, OSError):
        return ""
    return ""


def _gpus(driver: Any) -> tuple[Gpu, ...]:
    count, found = ctypes.c_int(0), []
    if driver.cuDeviceGetCount(ctypes.byref(count)) != 0:
        return ()
    for index in range(min(count.value, 64)):
        device, name, total = ctypes.c_int(0), ctypes.create_string_buffer(256), ctypes.c_size_t(0)
        place = ctypes.create_string_buffer(32)
        if driver.cuDeviceGet(ctypes.byref(device), index) != 0:
            continue
        driver.cuDeviceGetName(name, 256, device)
        driver.cuDeviceTotalMem_v2(ctypes.byref(total), device)
        driver.cuDeviceGetPCIBusId(place, 32, device)
        found.append(Gpu(index, name.value.decode(errors="replace"), total.value, place.value.decode(errors="replace")))
    return tuple(found)


def _said(code: int) -> str:
    """Write the driver's code as onnxruntime would, so that one table explains both (``CUresult`` in ``cuda.h``)."""
    words = {100: "no CUDA-capable device is detected", 803: "the driver and its library differ", 2: "out of memory",
             999: "unknown error"}.get(code, "error")
    return f"CUDA failure {code}: {words}"
