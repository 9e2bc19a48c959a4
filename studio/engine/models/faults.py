"""What onnxruntime and CUDA say when a GPU does not work, turned into the cause and what to do.

The patterns are of the texts that onnxruntime-gpu 1.22 to 1.31 raises; `tests/engine/models/test_faults.py` holds them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

INSTALL = "install what is missing with pip install 'viseme-studio[gpu]'"
CUDA_MAJOR, CUDNN_MAJOR, TENSORRT_MAJOR = 13, 9, 10
"""What the pinned onnxruntime-gpu is built for."""
DRIVER = 580
"""First driver that serves CUDA 13 (NVIDIA, *CUDA Toolkit Release Notes*, table of minimum driver versions)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a device is not used, and what to do; both without a full stop.

    ``code`` names the kind for programs, ``short`` is for the status line.
    """

    code: str
    short: str
    cause: str
    fix: str

    @property
    def sentence(self) -> str:
        """Say both."""
        return f"{self.cause[0].upper()}{self.cause[1:]}: {self.fix}."


NO_DRIVER = Fault("no-driver", "no CUDA driver", "NVIDIA's driver is not installed (libcuda is not there)",
                  f"install NVIDIA's driver {DRIVER} or newer and restart, or use --device cpu")
NO_CUDA_BUILD = Fault("no-cuda-build", "onnxruntime without CUDA", "the installed onnxruntime is built without CUDA",
                      "replace it: pip uninstall onnxruntime, then pip install 'viseme-studio[gpu]'")
OUT_OF_MEMORY = Fault("out-of-memory", "GPU memory full", "the memory of the GPU is full",
                      "close other programs that use the GPU; the studio goes on with the processor meanwhile")
NO_ONNX = Fault("no-onnx", "package onnx missing", "the package onnx, which lays out the stages for a GPU, is not installed",
                INSTALL)
_NO_CUDNN = Fault("no-cudnn", "no cuDNN", f"the library cuDNN {CUDNN_MAJOR} is not installed", INSTALL)
_NO_TENSORRT = Fault("no-tensorrt", "no TensorRT", f"TensorRT {TENSORRT_MAJOR} is not installed",
                     f"install it with pip install 'tensorrt-cu{CUDA_MAJOR}<{TENSORRT_MAJOR + 1}', or use --device cuda")
_OLD_DRIVER = Fault("old-driver", "driver too old", f"NVIDIA's driver is too old for CUDA {CUDA_MAJOR}",
                    f"install NVIDIA's driver {DRIVER} or newer and restart")
NO_GPU = Fault("no-gpu", "no GPU found", "NVIDIA's driver finds no GPU that it can use",
                "see what 'nvidia-smi' says; in a container pass the GPU through (--gpus all)")
_OLD_GPU = Fault("old-gpu", "GPU not supported", "this GPU is too old, or too new, for the installed onnxruntime",
                 "use --device cpu, or another version of onnxruntime-gpu")

# Texts, compiled when one is needed, which most computers never do.
_MEMORY = (
    r"Failed to allocate memory|CUDA (?:failure|error) 2\b|out of memory|smaller than requested bytes"
    # cuBLAS and cuDNN, for what they hold themselves: by name, or in the words of cuBLAS 13.
    r"|STATUS_(?:INTERNAL_ERROR_DEVICE_)?ALLOC(?:ATION)?_FAILED|CUBLAS failure 3\b"
)
_ORDINAL = r"Invalid device ID: (\d+), must be between 0 \(inclusive\) and (\d+)"
_NO_ORDINAL = r"failure 101\b|invalid device ordinal|device id doesn't match any available"
_LIBRARY = r"(lib\w+)\.so\.(\d+)(?:[.\d]*): cannot open|(\w+64)_(\d+)\.dll"
_TABLE: tuple[tuple[str, Fault], ...] = (
    (r"libcuda\.so|nvcuda\.dll", NO_DRIVER),
    (r"libcudnn|cudnn64|cudnn is (?:not available|unavailable)", _NO_CUDNN),
    (r"nvinfer|nvonnxparser|TensorRT libraries", _NO_TENSORRT),
    (r"failure 35\b|driver version is insufficient|failure 803\b", _OLD_DRIVER),
    (r"failure 100\b|no CUDA-capable device|failure 46\b|devices are busy", NO_GPU),
    (r"failure 209\b|no kernel image|failure 222\b", _OLD_GPU),
)


NO_TENSORRT = _NO_TENSORRT.code
"""Of a fault that is none to mend: TensorRT is used only by those who ask for it."""


def is_out_of_memory(text: str) -> bool:
    """Tell whether an error says that the device's memory is full."""
    return bool(re.search(_MEMORY, text, re.IGNORECASE))


def explain(text: str, *, other_cuda: int | None = None) -> Fault:
    """Give the cause and the fix for what onnxruntime said.

    Parameters
    ----------
    text
        The text of its error.
    other_cuda
        Major version of the CUDA libraries that are there, when it is another than the wanted one.
    """
    if is_out_of_memory(text):
        return OUT_OF_MEMORY
    found = re.search(_ORDINAL, text, re.IGNORECASE)
    if found is not None or re.search(_NO_ORDINAL, text, re.IGNORECASE):
        return _no_such_device(int(found[2]) if found else None)
    for pattern, fault in _TABLE:
        if re.search(pattern, text, re.IGNORECASE):
            return fault
    library = re.search(_LIBRARY, text, re.IGNORECASE)
    if library is not None:
        return _no_library(library[0].split(":")[0], other_cuda)
    who = "the device" if text.startswith("CUDA failure") else "onnxruntime"
    return Fault("unknown", "GPU does not work", f"{who} says: {plain(text)}",
                 "run 'viseme-studio doctor' for the whole picture")


def _no_such_device(count: int | None) -> Fault:
    have = ""
    if count is not None:
        have = ", this computer has " + ("one, number 0" if count == 1 else f"{count}, numbers 0 to {count - 1}")
    return Fault("no-such-device", "no such GPU", f"there is no GPU of that number{have}", "use --device cuda for the first")


def _no_library(name: str, other_cuda: int | None) -> Fault:
    if other_cuda is not None:
        cause = f"CUDA {other_cuda} is installed, but this onnxruntime needs CUDA {CUDA_MAJOR}"
        return Fault("wrong-cuda", "wrong CUDA version", cause, INSTALL)
    cause = f"the libraries of CUDA {CUDA_MAJOR} are not installed ({name} is missing)"
    return Fault("no-cuda", "CUDA libraries missing", cause, INSTALL)


def plain(text: str) -> str:
    """Shorten what onnxruntime said to its core, without host names and folders."""
    line = " ".join(text.split())
    line = re.sub(r"^.*\[ONNXRuntimeError\] : \d+ : \w+ : ", "", line)
    # In front of what a library said stands the whole signature of the function that asked it.
    line = re.sub(r"^.*(?=\b(?:CUDA|CUDNN|CUBLAS|CUBLASLT|CURAND) failure \d)", "", line)
    line = re.sub(r" ?; (?:GPU|hostname|file|line|expr)=[^;]*", "", line)
    line = re.sub(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\s:\"']+)+[\\/]([^\\/\s:\"']+)", r"\1", line)
    return line.strip(" ;.")[:160] or "nothing"
