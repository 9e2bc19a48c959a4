"""Avatars from elsewhere: each importer turns one kind of source into an avatar's folder.

May be here: one module for each kind, and what several of them need; only these know what another program's models look like.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars.format_reading import LONGEST_TITLE
from studio.avatars.importers import dataset, synctalk2d, wav2lip
from studio.avatars.importers.compiled import NOT_STATED
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError
from studio.files.names import shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest, Person
    from studio.avatars.progress import Progress


def import_model(
    family: str,
    sources: Sequence[Path],
    open_network: OpenNetwork,
    *,
    person: Person,
    generator: Path | None = None,
    encoder: Path | None = None,
    crops: Path | None = None,
    name: str = "",
    author: str = "",
    licence: str = "",
    progress: Progress | None = None,
) -> tuple[Manifest, Path]:
    """Compile a foreign model and its footage into an avatar of the user's own; give its manifest and its folder.

    Parameters
    ----------
    family
        ``synctalk2d`` or ``wav2lip``.
    sources
        SyncTalk_2D: the data set's folder. Wav2Lip: the model, and the video or photo of who is to speak.
    open_network
        Opens a network, to compare what was compiled with its original.
    person
        Who is pictured and on what basis.
    generator, encoder
        SyncTalk_2D: its networks; by default those that lie in the data set.
    crops
        Wav2Lip: a JSON file of where the face is, [x1, y1, x2, y2] of each picture or once.
    name, author, licence
        What the avatar is called (by default as the last of ``sources``), and what it says of itself.
    progress
        Told how far the footage is.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or wrong.
    """
    wanted = {"synctalk2d": ("A SyncTalk_2D import has one DATASET: give its folder.", 1),
              "wav2lip": ("A Wav2Lip import has a MODEL and a VIDEO or PHOTO: give both.", 2)}
    if family not in wanted:
        raise AvatarError(f"There is no importer for {family}: choose {' or '.join(wanted)}.")
    sentence, count = wanted[family]
    if len(sources) != count:
        raise AvatarError(sentence)
    name = name or shown(sources[-1].stem)[:LONGEST_TITLE]
    about = {"name": name, "author": author or NOT_STATED, "licence": licence or NOT_STATED, "person": person}
    with new_avatar(name) as new:
        part = new.inner
        if family == "synctalk2d":
            paints, hears = dataset.networks_of(sources[0], generator, encoder)
            manifest = synctalk2d.build(
                part, sources[0], generator=paints, encoder=hears, open_network=open_network, progress=progress, **about,
            )
        else:
            if crops is None:
                raise AvatarError("A Wav2Lip import has to know where the face is: give the crops.")
            manifest = wav2lip.build(
                part, sources[0], sources[1], crops=crops, open_network=open_network, progress=progress, **about,
            )
        write_manifest(part, manifest)
    return manifest, new.folder
