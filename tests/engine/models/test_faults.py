"""Every way a GPU is known not to work has its cause and its fix.

The texts are onnxruntime-gpu 1.31.1's own, raised on this project's machines with NVIDIA's libraries installed and a driver
that answers as the broken ones do, except those marked as reported by users.
"""

from __future__ import annotations

import re

import pytest

from studio.engine.models import faults
from studio.engine.models.faults import explain, is_out_of_memory, plain

FROM_OPTIONS = (
    "/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_execution_provider_info.cc:63 static onnxruntime::CUDAExecution"
    "ProviderInfo onnxruntime::CUDAExecutionProviderInfo::FromProviderOptions(const onnxruntime::ProviderOptions&) "
    '[ONNXRuntimeError] : 1 : FAIL : provider_options_utils.h:187 Parse Failed to parse provider option "device_id": %s ; '
    "GPU=-1 ; hostname=annas-desktop ; file=/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_execution_provider_info.cc ; "
    "line=70 ; expr=cudaGetDeviceCount(&num_devices); "
)
FROM_LOADER = (
    "[ONNXRuntimeError] : 1 : FAIL : Failed to load library /home/anna/studio/.venv/lib/python3.11/site-packages/onnxruntime/"
    "capi/libonnxruntime_providers_%s.so with error: %s: cannot open shared object file: No such file or directory"
)
MEMORY = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Conv node. Name:'/conv1/Conv' "
    "Status Message: /onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::"
    "AllocateRawInternal(size_t, bool, onnxruntime::Stream*, bool, onnxruntime::WaitNotificationFn) Failed to allocate memory "
    "for requested buffer of size 2830172160"
)
REPORTED = (
    "/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_call.cc:121 bool onnxruntime::CudaCall(ERRTYPE, const char*, "
    "const char*, ERRTYPE, const char*) CUDA failure %s ; GPU=0 ; hostname=4dbec2b03d4e ; expr=cudaSetDevice(info_.device_id);"
)
# Raised on an H100 whose memory was full.
FULL_FOR_CUBLAS = (
    "/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_call.cc:121 std::conditional_t<THRW, void, onnxruntime::common::"
    "Status> onnxruntime::CudaCall(ERRTYPE, const char*, const char*, SUCCTYPE, const char*, const char*, int) [with ERRTYPE = "
    "cublasStatus_t; bool THRW = true; SUCCTYPE = cublasStatus_t] CUBLAS failure 3: the resource allocation failed ; GPU=0 ; "
    "hostname=annas-desktop ; file=/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_execution_provider.cc ; line=168 ; "
    "expr=cublasCreate(&cublas_handle_); "
)
TEXTS = {
    "no-driver": FROM_LOADER % ("cuda", "libcuda.so.1"),
    "no-cuda": FROM_LOADER % ("cuda", "libcublasLt.so.13"),
    "no-cudnn": "cuDNN is not available. Install cuDNN, update the system library search path, or set enable_cudnn=0 to force "
                "native CUDA paths where available.",
    "no-tensorrt": FROM_LOADER % ("tensorrt", "libnvinfer.so.10"),
    "old-driver": FROM_OPTIONS % "CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version",
    "no-gpu": FROM_OPTIONS % "CUDA failure 100: no CUDA-capable device is detected",
    "no-such-device": REPORTED % "101: invalid device ordinal",
    "old-gpu": REPORTED % "209: no kernel image is available for execution on the device",
    "out-of-memory": MEMORY,
    "unknown": FROM_OPTIONS % "CUDA failure 801: operation not supported",
}


@pytest.mark.parametrize("code", TEXTS)
def test_what_onnxruntime_says_has_a_cause_and_a_fix(code: str) -> None:
    fault = explain(TEXTS[code])

    assert fault.code == code
    assert re.fullmatch(r"[A-Z'O].{20,260}: .{15,160}\.", fault.sentence)
    assert len(fault.short) <= 24


@pytest.mark.parametrize("text", TEXTS.values())
def test_nothing_private_is_in_the_sentence(text: str) -> None:
    said = explain(text).sentence + plain(text)

    assert not re.search(r"anna|hostname|4dbec2b03d4e|/home|/onnxruntime_src", said)


def test_what_a_library_said_is_told_without_the_signature_of_who_asked_it() -> None:
    said = FULL_FOR_CUBLAS.replace("3: the resource allocation failed", "13: the function failed to launch on the GPU")

    assert plain(said) == "CUBLAS failure 13: the function failed to launch on the GPU"
    assert plain(f"[ONNXRuntimeError] : 1 : FAIL : {said}") == plain(said)


def test_another_cuda_is_told_from_none() -> None:
    fault = explain(TEXTS["no-cuda"], other_cuda=12)

    assert fault.code == "wrong-cuda"
    assert "CUDA 12 is installed, but this onnxruntime needs CUDA 13" in fault.sentence


@pytest.mark.parametrize(("given", "words"), [("1", "has one, number 0"), ("3", "has 3, numbers 0 to 2")])
def test_a_number_too_high_is_answered_with_those_there_are(given: str, words: str) -> None:
    text = FROM_OPTIONS % f"Invalid device ID: 7, must be between 0 (inclusive) and {given} (exclusive)."

    fault = explain(text)

    assert fault.code == "no-such-device"
    assert words in fault.sentence
    # How onnxruntime 1.31 says it where a GPU is there.
    fault = explain(f"[ONNXRuntimeError] : 1 : FAIL : Provided device id doesn't match any available device ids: {given}")
    assert fault.code == "no-such-device"


@pytest.mark.parametrize("text", [
    MEMORY, REPORTED % "2: out of memory", "CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED",
    "Available memory of 12 is smaller than requested bytes of 4096", FULL_FOR_CUBLAS,
    "CUDNN failure 4002: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED",
])
def test_a_full_memory_is_recognised(text: str) -> None:
    assert is_out_of_memory(text)
    assert not is_out_of_memory(TEXTS["no-gpu"])


def test_the_versions_named_are_those_that_onnxruntime_was_built_for() -> None:
    from studio.engine.models.sessions import versions

    built = versions()["built for CUDA"]
    if not built:
        pytest.skip("this onnxruntime is built without CUDA")

    assert built.split(".")[0] == str(faults.CUDA_MAJOR)
