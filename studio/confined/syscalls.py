"""System calls that a confined process gives up for good (seccomp, Linux): it starts no process, and makes nothing that stays.

Landlock bounds what has a name in the file system, and this what has none or is changed by its name: processes, sockets, shared
memory, attributes and times of files, signals, limits, the clock. Threads, memory and reading remain. Calls that are newer than
those of which this list was made are not there for it, as on an older kernel.

Source: Documentation/userspace-api/seccomp_filter.rst, include/uapi/linux/seccomp.h and linux/filter.h of Linux, and its tables
of numbers; the C library has no functions for it.
"""

from __future__ import annotations

import errno
import os
import platform
import struct
import sys
from typing import Final

_X86, _ARM = 0xC000003E, 0xC00000B7
"""AUDIT_ARCH of x86_64 and aarch64: numbers mean something on one architecture only."""
_ARCHITECTURES: Final = {"x86_64": (0, _X86), "aarch64": (1, _ARM)}
_NEWER: Final = 450
"""From here on numbers are the same everywhere, and of calls since Linux 5.17."""
_DENIED: Final[dict[str, dict[str, tuple[int, int | None]]]] = {
    "processes": {
        "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281), "setsid": (112, 157),
        "setpgid": (109, 154),
    },
    "sockets": {"socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201), "accept": (43, 202),
                "accept4": (288, 242)},
    "other processes": {
        "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
        "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424), "tkill": (200, 130), "rt_sigqueueinfo": (129, 138),
        "rt_tgsigqueueinfo": (297, 240), "kcmp": (312, 272), "process_madvise": (440, 440),
    },
    "files": {
        "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "removexattr": (197, 14),
        "lremovexattr": (198, 15), "fremovexattr": (199, 16), "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53),
        "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None),
        "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88), "name_to_handle_at": (303, 264),
        "open_by_handle_at": (304, 265), "fanotify_init": (300, 262), "fanotify_mark": (301, 263), "quotactl": (179, 60),
    },
    "memory": {
        "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195),
        "semget": (64, 190), "semop": (65, 193), "semtimedop": (220, 192), "semctl": (66, 191), "msgget": (68, 186),
        "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187), "mq_open": (240, 180), "mq_unlink": (241, 181),
    },
    "limits": {
        "setrlimit": (160, 164), "setpriority": (141, 140), "ioprio_set": (251, 30), "sched_setscheduler": (144, 119),
        "sched_setattr": (314, 274), "personality": (135, 92), "setuid": (105, 146), "setgid": (106, 144),
        "setreuid": (113, 145), "setregid": (114, 143), "setresuid": (117, 147), "setresgid": (119, 149),
        "setfsuid": (122, 151), "setfsgid": (123, 152), "setgroups": (116, 159), "capset": (126, 91),
    },
    "the kernel": {
        "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
        "chroot": (161, 51), "move_mount": (429, 429), "open_tree": (428, 428), "fsopen": (430, 430), "fsconfig": (431, 431),
        "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442), "bpf": (321, 280),
        "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_uring_setup": (425, 425), "io_uring_enter": (426, 426),
        "io_uring_register": (427, 427), "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
        "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
        "kexec_file_load": (320, 294), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89),
        "syslog": (103, 116), "settimeofday": (164, 170), "clock_settime": (227, 112), "clock_adjtime": (305, 266),
        "adjtimex": (159, 171), "sethostname": (170, 161), "setdomainname": (171, 162), "iopl": (172, None),
        "ioperm": (173, None), "vhangup": (153, 58),
    },
}
"""By what they act on: numbers on x86_64 and aarch64, None where there is no such call."""
_CLONE, _CLONE3, _KILL, _TGKILL, _PRCTL, _PRLIMIT = (56, 220), (435, 435), (62, 129), (234, 131), (157, 167), (302, 261)
_THREAD: Final = 0x10000
"""CLONE_THREAD: what is made is a thread of this process."""
_PARENT_DEATH: Final = 1
"""PR_SET_PDEATHSIG: that the kernel ends this process with its parent stays so."""
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
"""BPF: load a word, compare it, look at its bits, end."""
_ALLOW, _KILL_PROCESS, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16
"""Where in ``struct seccomp_data``; each argument has eight bytes."""
_DAC_READ_SEARCH: Final = 2
_Line = tuple[int, int, int, int]


def give_up() -> bool:
    """Give the calls up; tell whether it is so: not on other systems and architectures, nor where the kernel has no seccomp."""
    found = _ARCHITECTURES.get(platform.machine())
    if sys.platform != "linux" or found is None or sys.byteorder != "little":
        return False
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    lines = b"".join(struct.pack("=HBBI", *one) for one in _program(*found, os.getpid()))
    room = ctypes.create_string_buffer(lines, len(lines))
    # struct sock_fprog: how many lines, and where.
    program = struct.pack("@HP", len(lines) // 8, ctypes.addressof(room))
    libc.prctl(38, 1, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS
    return bool(libc.prctl(22, 2, program, 0, 0) == 0)  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER


def drop_capabilities() -> None:
    """Keep of a root's rights that of reading others' files alone (Linux); a user's own rights are no capabilities."""
    if sys.platform != "linux":
        return
    import ctypes

    kept = 1 << _DAC_READ_SEARCH if os.geteuid() == 0 and not _in_user_namespace() else 0
    head = struct.pack("=Ii", 0x20080522, 0)
    capset = getattr(ctypes.CDLL(None), "capset", None)
    if capset is not None:
        capset(head, struct.pack("=6I", kept, kept, 0, 0, 0, 0))


def _in_user_namespace() -> bool:
    try:
        with open("/proc/self/uid_map", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not loaded yet
            return file.read().split() != ["0", "0", "4294967295"]
    except OSError:
        return True


def _program(column: int, architecture: int, process: int) -> list[_Line]:
    """Write the filter, lines of code, jumps if so and if not, and number."""
    lines: list[_Line] = [(_LOAD, 0, 0, _ARCH), (_EQUAL, 1, 0, architecture), _end(_KILL_PROCESS), (_LOAD, 0, 0, _NUMBER),
                          (_AT_LEAST, 0, 1, _NEWER), _error(errno.ENOSYS)]
    for group in _DENIED.values():
        for numbers in group.values():
            number = numbers[column]
            if number is not None:
                lines += [(_EQUAL, 0, 1, number), _error(errno.EPERM)]
    # The C library goes on with clone, whose arguments can be looked at.
    lines += [(_EQUAL, 0, 1, _CLONE3[column]), _error(errno.ENOSYS)]
    first, third = _ARGUMENTS, _ARGUMENTS + 16
    lines += _when(_CLONE[column], [(_LOAD, 0, 0, first), (_ANY_BIT, 1, 0, _THREAD), _error(errno.EPERM)])
    for call in (_KILL, _TGKILL):
        lines += _when(call[column], [(_LOAD, 0, 0, first), (_EQUAL, 1, 0, process), _error(errno.EPERM)])
    lines += _when(_PRCTL[column], [(_LOAD, 0, 0, first), (_EQUAL, 0, 1, _PARENT_DEATH), _error(errno.EPERM)])
    # Limits may be asked for and not set: the pointer to new ones is null.
    lines += _when(_PRLIMIT[column], [line for half in (third, third + 4) for line in
                                      ((_LOAD, 0, 0, half), (_EQUAL, 1, 0, 0), _error(errno.EPERM))])
    return [*lines, _end(_ALLOW)]


def _when(number: int, then: list[_Line]) -> list[_Line]:
    """Run these lines for one call, which is allowed where none of them has ended it."""
    return [(_EQUAL, 0, len(then) + 1, number), *then, _end(_ALLOW)]


def _end(answer: int) -> _Line:
    return _RETURN, 0, 0, answer


def _error(number: int) -> _Line:
    return _end(_ERROR | number)

