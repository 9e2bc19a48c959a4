"""The command ``viseme-studio avatar``: what there is, what is in it, one file for it, and avatars from elsewhere."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.avatars import consent
from studio.commands import filming, forgetting, personal
from studio.errors import AvatarError
from studio.files.names import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Generator, Manifest
    from studio.avatars.latency_profiles import LatencyProfile

FAMILIES = ("synctalk2d", "wav2lip")
_EDGES = {"zero": "there are zeros", "once": "its own stand once more, and before them zeros", "repeat": "its own stand again"}
"""What stands before the first picture, see `studio.avatars.format.EDGES`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions and their options."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    which = say.AVATAR_WHICH

    one = actions.add_parser("list", help=say.AVATAR_LIST)
    one.add_argument("--json", action="store_true", help=say.AVATAR_JSON)

    one = actions.add_parser("inspect", help=say.AVATAR_INSPECT)
    one.add_argument("which", metavar="AVATAR", help=which)
    one.add_argument("--json", action="store_true", help=say.AVATAR_JSON)

    one = actions.add_parser("check", help=say.AVATAR_CHECK)
    one.add_argument("which", metavar="AVATAR", help=which)

    one = actions.add_parser("pack", help=say.AVATAR_PACK)
    one.add_argument("which", metavar="AVATAR", help=which)
    _add_target(one, "FILE.avatar", say.AVATAR_PACK_OUTPUT)

    one = actions.add_parser("unpack", help=say.AVATAR_UNPACK)
    one.add_argument("package", type=Path, metavar="FILE.avatar")
    _add_target(one, "FOLDER", say.AVATAR_UNPACK_FOLDER)

    one = actions.add_parser("remove", help=say.AVATAR_REMOVE)
    one.add_argument("name", metavar="NAME")

    forgetting.add_arguments(actions)

    one = actions.add_parser("withdraw", help=say.AVATAR_WITHDRAW)
    one.add_argument("which", metavar="AVATAR", help=which)
    one.add_argument("--undo", action="store_true", help=say.AVATAR_WITHDRAW_UNDO)

    personal.add_arguments(actions)
    filming.add_arguments(actions)

    _add_import(actions.add_parser(
        "import",
        help=say.AVATAR_IMPORT,
        description=say.AVATAR_IMPORT_DESCRIPTION,
    ))


def _add_target(parser: argparse.ArgumentParser, metavar: str, help: str) -> None:  # noqa: A002  (argparse's name)
    """Add where to write, which may stand behind the rest or behind -o, or be left out."""
    parser.add_argument("target", type=Path, nargs="?", metavar=metavar, help=help)
    parser.add_argument("-o", "--output", type=Path, metavar=metavar, help=say.AVATAR_OUTPUT)


def _target(options: argparse.Namespace) -> Path | None:
    """Give where to write; None where that was left out."""
    if options.target is not None and options.output is not None:
        raise AvatarError(f"Give either {options.target} or {options.output}, not both.")
    target: Path | None = options.output if options.target is None else options.target
    return target


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", type=Path, nargs="+", metavar="SOURCE", help=say.AVATAR_SOURCES)
    parser.add_argument("--from", dest="family", choices=FAMILIES, help=say.AVATAR_FROM)
    parser.add_argument("--generator", type=Path, metavar="X.onnx|X.pth", help=say.AVATAR_GENERATOR)
    parser.add_argument("--encoder", type=Path, metavar="Y.onnx|Y.pth", help=say.AVATAR_ENCODER)
    parser.add_argument("--crops", type=Path, metavar="RECTS.json",
                        help=say.AVATAR_CROPS)
    parser.add_argument("--name", help=say.AVATAR_NAME)
    parser.add_argument("--author", default="", help=say.AVATAR_AUTHOR)
    parser.add_argument("--licence", default="", help=say.AVATAR_LICENCE)
    consent.add_arguments(parser)


def main(options: argparse.Namespace, open_network: OpenNetwork) -> int:
    """Run the action and give the exit code.

    Parameters
    ----------
    options
        What `add_arguments` parsed.
    open_network
        Opens a network, so that a compiled one can be compared with its original.

    Raises
    ------
    AvatarError
        In one sentence, what is wrong.
    """
    actions: dict[str, Callable[[argparse.Namespace], None]] = {
        "list": _list, "inspect": _inspect, "check": _check, "pack": _pack, "unpack": _unpack, "remove": _remove,
        "withdraw": _withdraw,
        "import": lambda chosen: _import(chosen, open_network),
        "new": lambda chosen: _arrived(*personal.new(chosen, open_network)),
    }
    forgetting.let_go()
    if options.action == "forget":
        return forgetting.forget(options)
    if options.action == "record":
        return filming.record(options)
    if options.action == "examine":
        return personal.examine(options)
    actions[options.action](options)
    return 0


def _list(options: argparse.Namespace) -> None:
    from studio.avatars import library
    from studio.avatars.format_reading import read_manifest

    own, rows = library.own(), []
    for name, folder in library.installed().items():
        kind = "own" if name in own else "bundled"
        try:
            manifest = read_manifest(folder)
            rows.append({"name": name, "kind": kind, "family": manifest.family, "pictured": manifest.person.pictured,
                         "consent_known": manifest.person.consent_known, "folder": str(folder), "trouble": ""})
        except AvatarError as error:
            rows.append({"name": name, "kind": kind, "family": "", "pictured": "", "consent_known": False,
                         "folder": str(folder), "trouble": str(error)})
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        line = f"{row['name']:20} {row['kind']:8} {row['family']:12} {row['trouble'] or row['pictured']}"
        print(shown(line).replace("\n", " "))


def _inspect(options: argparse.Namespace) -> None:
    import dataclasses

    from studio.avatars import library
    from studio.avatars.format_reading import read_manifest
    from studio.avatars.shared import file_of

    with library.looked_at(options.which) as folder:
        manifest = read_manifest(folder)
        sizes = {name: file_of(folder, name).stat().st_size for name in manifest.files}
    # What a package was unpacked into for this is gone by now.
    place = ("folder", str(folder)) if folder.is_dir() else ("file", options.which)
    if options.json:
        about = dataclasses.asdict(manifest) | {
            "consent_known": manifest.person.consent_known, "look_ahead_ms": manifest.look_ahead_ms, "bytes": sizes,
            "profiles": [dataclasses.asdict(one) | {"choice_ms": one.choice_ms} for one in manifest.profiles],
        }
        print(json.dumps(about, indent=2))
        return
    picture, face, person = manifest.picture, manifest.generator, manifest.person
    made = "made without a camera" if person.generated else "from pictures of a camera or not stated"
    for label, text in (
        ("name", manifest.name), ("author", manifest.author), ("licence", manifest.licence), ("family", manifest.family),
        ("pictured", person.pictured), ("consent", person.consent), ("stated on", person.date),
        ("spoken", f"consent.wav, SHA-256 {person.spoken}" if person.spoken else "no"), ("pictures", made),
        ("source", manifest.source or "not stated"), ("original", manifest.original_sha256 or "not imported"),
        ("loop", f"{picture.frames} pictures of {picture.width} x {picture.height}, {picture.fps} a second"),
        ("face", f"{face.width} x {face.height}"),
        ("painter", "a network" if manifest.memory is None else f"a memory of {manifest.memory.pictures} real mouths"),
        ("hears", _features(face)),
        *(("look-ahead", _profile(one, default=one == manifest.default_profile)) for one in manifest.profiles),
        ("size", f"{sum(sizes.values()) / 1e6:.1f} MB"), place,
    ):
        print(f"{label:11} {text}")
    _notice(manifest)


def _features(face: Generator) -> str:
    """Say in words what of the sound the generator gets for a picture."""
    said = f"{face.feature_size} numbers of the sound for each picture"
    if face.features_left or face.features_right:
        said += f", and those of {face.features_left} pictures before it and {face.features_right} after it"
    return said + (f"; before the first picture {_EDGES[face.features_edge]}" if face.features_left else "")


def _profile(profile: LatencyProfile, *, default: bool) -> str:
    said = "the default" if default else f'"{profile.name}"'
    return f"{profile.choice_ms} ms: {said}, {profile.encoder} waits for {profile.wait_ms:.1f} ms"


def _check(options: argparse.Namespace) -> None:
    from studio.avatars import library
    from studio.avatars.check import check_folder

    with library.looked_at(options.which) as folder, personal.bar() as progress:
        manifest = check_folder(folder, progress=progress)
    print(f"{manifest.name} is whole: {manifest.picture.frames} pictures, networks and crops as the manifest says.")
    _notice(manifest)


def _pack(options: argparse.Namespace) -> None:
    from studio.avatars import library
    from studio.avatars.package import SUFFIX, pack

    target = _target(options)
    with library.looked_at(options.which) as folder:
        if target is None or target.is_dir():
            target = (target or Path()) / (folder.resolve().name + SUFFIX)
            if target.exists():
                raise AvatarError(f"There is already something at {target}: name the file to write.")
        with personal.bar() as progress:
            package = pack(folder, target, progress=progress)
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB.")


def _unpack(options: argparse.Namespace) -> None:
    from studio.avatars.package import unpack

    print(unpack(options.package, _target(options) or Path(options.package.stem)))


def _remove(options: argparse.Namespace) -> None:
    from studio.avatars.capture import kept

    folder, freed = kept.remove_avatar(options.name)
    footage = f", and what was kept of its footage ({freed / 1e6:.0f} MB)" if freed else ""
    print(f"Deleted {folder}{footage}.")


def _withdraw(options: argparse.Namespace) -> None:
    from studio.avatars import library, withdrawn
    from studio.avatars.format_reading import read_manifest

    with library.looked_at(options.which) as folder:
        manifest = read_manifest(folder)
        if options.undo:
            allowed = withdrawn.allow(folder)
            print(f"{manifest.name} is loaded again." if allowed else f"{manifest.name} was not on the list.")
            return
        withdrawn.withdraw(folder, manifest)
    print(f"{manifest.name} is no longer loaded on this computer. Clips made before are untouched.")


def _import(options: argparse.Namespace, open_network: OpenNetwork) -> None:
    if options.family == "wav2lip" and not options.crops:
        networks = personal.without_crops(options)
        manifest, folder = personal.make(options, options.sources[1], networks, open_network, consent.stated(options))
    elif options.family:
        from studio.avatars.importers import import_model

        person = consent.stated(options)
        with personal.bar() as progress:
            manifest, folder = import_model(
                options.family, options.sources, open_network, person=person, generator=options.generator,
                encoder=options.encoder, crops=options.crops, name=options.name or "", author=options.author,
                licence=options.licence, progress=progress,
            )
    else:
        from studio.avatars.importers.package_import import import_whole

        if len(options.sources) != 1:
            raise AvatarError("Give one .avatar file or folder to import, or say with --from what model it is.")
        stated = consent.stated(options) if options.pictured or options.consent else None
        manifest, folder = import_whole(options.sources[0], name=options.name, person=stated, free=options.name is None)
    _arrived(manifest, folder)


def _arrived(manifest: Manifest, folder: Path) -> None:
    print(f"{manifest.name} is here now: {folder}. Use it with '--avatar {folder.name}'.")
    if manifest.family == "wav2lip":
        print("The published Wav2Lip weights are for non-commercial use only: do not sell what they make.")
    _notice(manifest)


def _notice(manifest: Manifest) -> None:
    if manifest.person.notice:
        print(manifest.person.notice, file=sys.stderr)
