"""What is written to v4l2loopback, read by a stand-in for the kernel's module that is built with the kernel's own header."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.outputs.camera.fitting import Fitting
from studio.outputs.camera.pods import VideoFormat

if TYPE_CHECKING:
    from pathlib import Path

MODULE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
static int devices[1024];
static unsigned expected[1024];
static int opened(const char *path, int flags, int mode) {
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
    int fd = real(path, flags, mode);
    const char *name = strrchr(path, '/');
    if (fd >= 0 && fd < 1024) devices[fd] = name && !strncmp(name, "/video", 6);
    return fd; }
int open64(const char *path, int flags, ...) { va_list l; va_start(l, flags); return opened(path, flags, va_arg(l, int)); }
int open(const char *path, int flags, ...) { va_list l; va_start(l, flags); return opened(path, flags, va_arg(l, int)); }
int ioctl(int fd, unsigned long request, ...) {
    va_list l; va_start(l, request); void *given = va_arg(l, void *);
    if (fd < 0 || fd >= 1024 || !devices[fd]) {
        int (*real)(int, unsigned long, ...) = dlsym(RTLD_NEXT, "ioctl"); return real(fd, request, given); }
    if (request == VIDIOC_QUERYCAP) {
        struct v4l2_capability *c = given; memset(c, 0, sizeof *c);
        strcpy((char *)c->driver, getenv("VIDEO_DRIVER")); strcpy((char *)c->card, "Viseme Studio"); return 0; }
    if (request == VIDIOC_S_FMT) {
        struct v4l2_format *f = given; struct v4l2_pix_format *p = &f->fmt.pix;
        unsigned only = getenv("ONLY_I420") ? V4L2_PIX_FMT_YUV420 : V4L2_PIX_FMT_YUYV;
        if (f->type != V4L2_BUF_TYPE_VIDEO_OUTPUT || p->field != V4L2_FIELD_NONE) { errno = EINVAL; return -1; }
        p->pixelformat = only;
        unsigned stride = only == V4L2_PIX_FMT_YUYV ? p->width * 2 : p->width;
        unsigned size = only == V4L2_PIX_FMT_YUYV ? stride * p->height : p->width * p->height * 3 / 2;
        if (p->pixelformat == only && getenv("ASKED_FORM")) {
            FILE *file = fopen(getenv("ASKED_FORM"), "w");
            fprintf(file, "[%u, %u, %u, %u, %d]", p->width, p->height, p->bytesperline, p->sizeimage,
                    p->colorspace == V4L2_COLORSPACE_SMPTE170M);
            fclose(file); }
        p->bytesperline = stride; expected[fd] = p->sizeimage = size; return 0; }
    errno = ENOTTY; return -1; }
ssize_t write(int fd, const void *given, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    if (fd >= 0 && fd < 1024 && devices[fd]) {
        if (getenv("UNPLUGGED")) { errno = ENODEV; return -1; }
        if (size != expected[fd]) { errno = EINVAL; return -1; } }
    return real(fd, given, size); }
"""
SENDS = """
import json, sys
from pathlib import Path
import numpy as np
from studio.errors import DeviceError
from studio.outputs.camera.v4l2 import LoopbackCamera, devices
folder = Path(sys.argv[1])
found = devices(folder / "sys", folder / "dev")
picture = np.random.default_rng(1).integers(0, 255, (90, 160, 3), np.uint8)
said = {"found": [path.name for path in found]}
for path in found[:1]:
    camera = LoopbackCamera(path, (320, 180), 25)
    said |= {"form": camera.form.pixels, "taken": camera.show(picture), "lost": camera.lost}
    camera.close()
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("cc") is None:
        pytest.skip("there is no C compiler to build the module's stand-in with")
    folder = tmp_path_factory.mktemp("v4l2")
    (folder / "module.c").write_text(MODULE)
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", folder / "module.so", folder / "module.c", "-ldl"], check=True)
    return folder / "module.so"


def send(module: Path, folder: Path, **environment: str) -> dict[str, object]:
    """Let a process write a picture to a device of the stand-in, whose pictures go to a file."""
    (folder / "sys" / "video7").mkdir(parents=True)
    (folder / "dev").mkdir()
    for name in ("video0", "video7"):
        (folder / "dev" / name).touch()
    environment = {"VIDEO_DRIVER": "v4l2 loopback", "ASKED_FORM": str(folder / "asked.json"), **environment}
    done = subprocess.run([sys.executable, "-c", SENDS, str(folder)], capture_output=True, text=True, check=True,
                          env=os.environ | {"LD_PRELOAD": str(module), **environment})
    return json.loads(done.stdout)


@pytest.mark.parametrize("only_i420", [False, True])
def test_the_module_gets_pictures_as_the_kernels_header_says(module: Path, tmp_path: Path, only_i420: bool) -> None:
    said = send(module, tmp_path, **({"ONLY_I420": "1"} if only_i420 else {}))

    form = VideoFormat("I420" if only_i420 else "YUY2", 320, 180, 25.0)
    assert said == {"found": ["video7"], "form": form.pixels, "taken": True, "lost": False}
    assert json.loads((tmp_path / "asked.json").read_text()) == [320, 180, form.stride, form.bytes, 1]
    expected = Fitting(form).of(np.random.default_rng(1).integers(0, 255, (90, 160, 3), np.uint8))
    assert (tmp_path / "dev" / "video7").read_bytes() == expected.tobytes()


def test_a_real_camera_is_left_alone(module: Path, tmp_path: Path) -> None:
    assert send(module, tmp_path, VIDEO_DRIVER="uvcvideo") == {"found": []}
    assert (tmp_path / "dev" / "video7").stat().st_size == 0


def test_a_module_that_is_taken_away_is_noticed(module: Path, tmp_path: Path) -> None:
    assert send(module, tmp_path, UNPLUGGED="1")["lost"] is True
