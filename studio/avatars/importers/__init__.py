"""Avatars from elsewhere: each importer turns one kind of source into an avatar's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.avatars.importers import dataset, synctalk2d, wav2lip
from studio.avatars.importers.compiled import NOT_STATED
from studio.avatars.writing import new_avatar, write_manifest
from studio.errors import AvatarError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest, Person
    from studio.avatars.progress import Progress


def import_model(options: argparse.Namespace, open_network: OpenNetwork, *, person: Person,
                 progress: Progress | None = None) -> tuple[Manifest, Path]:
    """Compile a foreign model and its footage into an avatar of the user's own; give its manifest and its folder.

    Parameters
    ----------
    options
        As `studio.avatars.command.add_arguments` parses them.
    open_network
        Opens a network, to compare what was compiled with its original.
    person
        Who is pictured and on what basis.
    progress
        Told how far the footage is.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or wrong.
    """
    name = options.name or options.sources[-1].stem
    about = {"name": name, "author": options.author or NOT_STATED, "licence": options.licence or NOT_STATED, "person": person}
    with new_avatar(name) as (part, folder):
        if options.family == "synctalk2d":
            if len(options.sources) != 1:
                raise AvatarError("A SyncTalk_2D import has one DATASET: give its folder.")
            generator, encoder = dataset.networks_of(options.sources[0], options.generator, options.encoder)
            manifest = synctalk2d.build(
                part, options.sources[0], generator=generator, encoder=encoder, open_network=open_network,
                progress=progress, **about,
            )
        else:
            manifest = wav2lip.build(
                part, options.sources[0], options.sources[1], crops=options.crops, open_network=open_network,
                progress=progress, **about,
            )
        write_manifest(part, manifest)
    return manifest, folder
