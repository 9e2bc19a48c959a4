"""What a confined process may read where the system can bound that: Python, libraries, the studio, the files it is about."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import studio
from studio.places import assets

_PACKAGES = ("numpy", "onnxruntime", "av", "cv2", "c2pa", "psutil")
"""What the jobs import beside Python and the studio."""
_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/nix/store", "/gnu/store", "/etc/ld.so.cache",
    "/etc/localtime", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu",
    "/sys/devices/system/node", "/dev/urandom", "/etc/ssl/openssl.cnf", "/etc/pki/tls/openssl.cnf", "/etc/crypto-policies",
)
"""Where Linux has shared libraries, and what they ask of the computer when they are loaded."""


def readable() -> list[str]:
    """List the folders and files; none of them contains the user's home."""
    libraries = os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    modules = [Path(one) for one in sys.path if any(Path(one, name).is_dir() for name in _PACKAGES)]
    folders = [Path(os.__file__).parent, Path(sys.base_prefix, "lib"), *modules, *map(Path, libraries)]
    home = Path.home()
    return [*_SYSTEM, str(Path(studio.__file__).parent), str(assets()),
            *(str(one) for one in folders if one.is_absolute() and not home.is_relative_to(one))]
