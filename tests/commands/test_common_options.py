"""What several commands are asked with: a background only where the avatar's can be exchanged."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

import pytest

from studio.commands.common_options import background
from studio.engine.background import Background, Kind
from studio.errors import AvatarError, InputError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


def test_no_background_is_as_it_was_filmed(tiny: Path) -> None:
    assert background(Namespace(background=None), tiny) is None
    assert background(Namespace(background="original"), tiny) == Background(Kind.ORIGINAL)


def test_an_avatar_without_a_matte_is_refused_by_its_name(tiny: Path) -> None:
    with pytest.raises(AvatarError, match=r"^The background of Tiny cannot be exchanged: the avatar has no matte\.$"):
        background(Namespace(background="transparent"), tiny)


def test_one_with_a_matte_gets_what_was_asked_for(tmp_path: Path) -> None:
    folder = tiny_avatar.write_matted(tmp_path / "matted")

    assert background(Namespace(background="#010203"), folder) == Background(Kind.COLOUR, (3, 2, 1))
    with pytest.raises(InputError):
        background(Namespace(background="nonsense"), folder)
