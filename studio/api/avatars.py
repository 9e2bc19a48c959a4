"""The avatars that there are, and those that are loaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.engine.device_choice import open_avatar
from studio.engine.models.device import AUTO
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.engine.models.avatar import AvatarModel


@dataclass(frozen=True, slots=True)
class AvatarInfo:
    """What there is to know of an avatar before it is loaded.

    ``name`` is what `load_avatar`, `render` and `Presenter` take, ``title`` what a person reads, ``pictured`` and ``consent``
    who is seen and on what basis, ``look_aheads_ms`` the choices of look-ahead, the default first. Where the avatar cannot be
    used ``trouble`` says why and the rest is empty.
    """

    name: str
    folder: Path
    bundled: bool
    title: str = ""
    pictured: str = ""
    consent: str = ""
    width: int = 0
    height: int = 0
    fps: int = 0
    look_aheads_ms: tuple[int, ...] = ()
    trouble: str = ""


def list_avatars() -> list[AvatarInfo]:
    """Give the avatars that are installed, the default first."""
    bundled, found = library.bundled(), list[AvatarInfo]()
    for name, folder in library.installed().items():
        try:
            found.append(_info(name, folder, bundled=name in bundled, manifest=read_manifest(folder)))
        except AvatarError as error:
            found.append(AvatarInfo(name, folder, name in bundled, trouble=str(error)))
    return found


def _info(name: str, folder: Path, *, bundled: bool, manifest: Manifest) -> AvatarInfo:
    default, picture = manifest.default_profile, manifest.picture
    others = [one.choice_ms for one in manifest.profiles if one != default]
    return AvatarInfo(name, folder, bundled, manifest.name, manifest.person.pictured, manifest.person.consent, picture.width,
                      picture.height, picture.fps, (default.choice_ms, *others))


@dataclass(frozen=True, slots=True)
class Avatar:
    """An avatar that is loaded: its weights stay in memory as long as this object, and every presenter of it shares them.

    ``info`` says what it is, ``device`` on what it was loaded.
    """

    info: AvatarInfo
    device: str
    _model: AvatarModel


def load_avatar(avatar: str | Path = library.DEFAULT, *, device: str = AUTO, look_ahead_ms: int | None = None) -> Avatar:
    """Load an avatar, so that presenters begin at once.

    Parameters
    ----------
    avatar
        A name that `list_avatars` gives, a folder, or a ``.avatar`` file.
    device
        ``auto`` for the fastest that works, or ``cpu``, ``cuda``, ``cuda:1``, ``tensorrt``, ``directml``, ``coreml``.
    look_ahead_ms
        Which of its encoders is read; by default its own.

    Raises
    ------
    AvatarError
        There is none, or it cannot be used.
    DeviceError
        The device does not work.
    """
    folder = library.find(str(avatar))
    performer = open_avatar(folder, device=device, look_ahead_ms=look_ahead_ms)
    try:
        known = folder in library.bundled().values()
        info = _info(folder.name, folder, bundled=known, manifest=performer.manifest)
        return Avatar(info, str(performer.device), performer.model)
    finally:
        performer.close()


def found_avatar(avatar: str | Path | Avatar, device: str) -> tuple[Path, str]:
    """Give the folder of an avatar, and the device: that of a loaded one unless another is asked for."""
    if isinstance(avatar, Avatar):
        return avatar.info.folder, avatar.device if device == AUTO else device
    return library.find(str(avatar)), device
