from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.provenance.installation import SigningKey, installation_key

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SigningKey:
    """Give the key of an installation of this test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return installation_key()
