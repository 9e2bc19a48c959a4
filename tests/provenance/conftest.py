from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.media.planes import views
from studio.provenance.installation import SigningKey, installation_key
from studio.provenance.mark import Mark
from tests.provenance.films import HEIGHT, PAYLOAD, WIDTH, film

if TYPE_CHECKING:
    from pathlib import Path

    from tests.provenance.films import U8


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SigningKey:
    """Give the key of an installation of this test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return installation_key()


@pytest.fixture(scope="session")
def marked() -> list[U8]:
    """Give a marked film that begins in the middle of a second."""
    mark, pictures = Mark(WIDTH, HEIGHT, PAYLOAD), []
    for index, planes in enumerate(film()):
        mark.mark_planes(*views(planes), index + 13)
        pictures.append(planes)
    return pictures


@pytest.fixture(scope="session")
def plain() -> list[U8]:
    """Give a film of eight seconds without a mark."""
    return list(film())
