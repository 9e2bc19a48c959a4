"""Weights of PyTorch become the networks that their ONNX form becomes; nothing in such a file is run."""

from __future__ import annotations

import pickle
import sys
import zipfile
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from studio.avatars.importers import synctalk2d, weights
from studio.avatars.package import digest
from studio.errors import AvatarError
from tests.avatars.importers.conftest import open_network

if TYPE_CHECKING:
    from pathlib import Path

SMALL = (4, 4, 8, 8, 16)
SOUND = (4, 4, 4, 8, 512)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with small random networks as weights and as ONNX."""
    torch = pytest.importorskip("torch")
    from studio.avatars.importers import published
    from tests.avatars.importers import foreign

    folder = tmp_path_factory.mktemp("trained")
    painter = foreign.randomise(published.Painter(SMALL), 1)
    listener = foreign.randomise(published.Listener(SOUND), 2)
    torch.save(painter.state_dict(), folder / "painter.pth")
    # The published file of this network has its names without the first part.
    torch.save({name.removeprefix("audio_encoder."): one for name, one in listener.state_dict().items()}, folder / "ave.pth")
    foreign.export(painter, folder / "painter.onnx", foreign.UNET_SHAPES)
    foreign.export(listener, folder / "ave.onnx", foreign.ENCODER_SHAPES)
    return folder


def test_weights_give_what_the_exported_networks_give(trained: Path, tmp_path: Path) -> None:
    for name, encoder in (("pth", "ave.pth"), ("onnx", "ave.onnx")):
        (tmp_path / name).mkdir()
        compiled = synctalk2d.compile_networks(tmp_path / name, trained / f"painter.{name}", trained / encoder, open_network)
        assert compiled.original_sha256 == digest(trained / f"painter.{name}")
    random = np.random.default_rng(5)
    faces = random.integers(0, 256, (3, 328, 328, 3), np.uint8)
    mel = random.uniform(-4, 4, (3, 1, 80, 16)).astype(np.float32)
    mouths, features = {}, {}
    for name in ("pth", "onnx"):
        heard = np.zeros((3, 512), np.float32)
        open_network(tmp_path / name / "encoder.onnx")(mel, out=heard)
        given = np.ascontiguousarray(np.repeat(heard[:, None], 16, axis=1))
        mouths[name], features[name] = np.zeros_like(faces), heard
        open_network(tmp_path / name / "generator.onnx")(faces, given, out=mouths[name])

    assert np.abs(features["pth"] - features["onnx"]).max() < 1e-4
    assert np.abs(mouths["pth"].astype(int) - mouths["onnx"]).max() <= 2
    assert mouths["pth"][:, 100:200, 100:200].std() > 5, "a network that paints nothing would pass"


@pytest.mark.parametrize("inside", ["state_dict", "module"])
def test_weights_beside_other_things_are_found(trained: Path, tmp_path: Path, inside: str) -> None:
    import torch

    plain = torch.load(trained / "painter.pth", weights_only=True)
    named = {"state_dict": plain, "epoch": 7} if inside == "state_dict" else {f"module.{a}": b for a, b in plain.items()}
    torch.save(named, tmp_path / "other.pth")

    weights.export_painter(tmp_path / "other.pth", tmp_path / "a.onnx", open_network)

    assert (tmp_path / "a.onnx").is_file()


def test_weights_of_the_smaller_network_are_known_by_their_levels(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from studio.avatars.importers import published
    from tests.avatars.importers import foreign

    torch.save(foreign.randomise(published.Painter(SMALL, 4), 1).state_dict(), tmp_path / "small.pth")
    torch.save(foreign.randomise(published.Listener(SOUND), 2).state_dict(), tmp_path / "ave.pth")

    compiled = synctalk2d.compile_networks(tmp_path, tmp_path / "small.pth", tmp_path / "ave.pth", open_network)

    assert (compiled.generator.width, compiled.generator.height) == (168, 168)
    assert compiled.original_sha256 == digest(tmp_path / "small.pth")


@pytest.mark.parametrize(("channels", "program"), [(16, "HuBERT"), (128, "WeNet"), (256, "WeNet")])
@pytest.mark.parametrize("depth", [4, 5])
def test_weights_for_the_features_of_another_program_are_refused_with_what_to_do(
    tmp_path: Path, channels: int, program: str, depth: int
) -> None:
    torch = pytest.importorskip("torch")
    from studio.avatars.importers import published

    named = published.Painter(SMALL, depth).state_dict() | {
        "audio_model.conv1.conv.0.weight": torch.zeros(2 * channels, channels, 1, 1)}
    torch.save(named, tmp_path / "other.pth")

    with pytest.raises(AvatarError, match=rf"^other\.pth was trained on {program}'s features.*with the 'ave' encoder"):
        weights.export_painter(tmp_path / "other.pth", tmp_path / "a.onnx", open_network)
    assert not (tmp_path / "a.onnx").exists()


class Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return print, ("this ran",)


@pytest.mark.parametrize(("what", "sentence"), [
    ("code", "holds more than weights, which could be a program"),
    ("old code", "holds more than weights, which could be a program"),
    ("noise", "is damaged|could be a program"),
    ("cut off", "is damaged"),
    ("a list", "holds no weights by name"),
    ("other names", "holds no weights of a SyncTalk_2D generator .there is no inc"),
    ("other shapes", r"holds no weights of a SyncTalk_2D generator .*is \[8, "),
    ("not finite", "is not finite"),
    ("three levels", "holds no weights of a SyncTalk_2D generator .there is no down4"),
    ("an encoder", "holds no weights of a SyncTalk_2D generator .there is no inc"),
    ("huge", "has .* channels"),
])
def test_what_is_no_weights_is_told(
    trained: Path, tmp_path: Path, what: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    import torch

    path, plain = tmp_path / "x.pth", torch.load(trained / "painter.pth", weights_only=True)
    first = "inc.inconv.0.conv.6.weight"
    if what == "code":
        torch.save({"a": Evil()}, path)
    elif what == "old code":
        path.write_bytes(pickle.dumps({"a": Evil()}))
    elif what == "noise":
        path.write_bytes(bytes(range(256)) * 20)
    elif what == "cut off":
        path.write_bytes((trained / "painter.pth").read_bytes()[:5000])
    elif what == "a list":
        torch.save([torch.zeros(1)], path)
    else:
        changed = {
            "other names": {"a": torch.zeros(1)}, "other shapes": plain | {"outc.conv.weight": torch.zeros(8, 2, 1, 1)},
            "three levels": {name: one for name, one in plain.items() if not name.startswith(("down4.", "down5."))},
            "an encoder": torch.load(trained / "ave.pth", weights_only=True),
            "not finite": plain | {"outc.conv.bias": torch.full((3,), torch.nan)},
            "huge": plain | {first: torch.zeros(1).expand(1 << 40, 1, 1, 1)},
        }[what]
        torch.save(changed, path)

    with pytest.raises(AvatarError, match=sentence) as told:
        weights.export_painter(path, tmp_path / "a.onnx", open_network)
    assert str(told.value).endswith(".")
    assert "this ran" not in capsys.readouterr().out
    assert not (tmp_path / "a.onnx").exists()


def test_a_file_that_grows_is_refused(trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "LARGEST", 1 << 20)
    with zipfile.ZipFile(tmp_path / "bomb.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb/data.pkl", bytes(2 << 20))
    (tmp_path / "large.pth").write_bytes(bytes(2 << 20))

    with pytest.raises(AvatarError, match="unpacks to more than 1 MB"):
        weights.export_painter(tmp_path / "bomb.pth", tmp_path / "a.onnx", open_network)
    with pytest.raises(AvatarError, match="larger than 1 MB"):
        weights.export_painter(tmp_path / "large.pth", tmp_path / "a.onnx", open_network)


def test_without_torch_one_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    (tmp_path / "x.pth").write_bytes(b"x")

    with pytest.raises(AvatarError, match="needs the package torch: install it with 'pip install torch', or export"):
        weights.export_painter(tmp_path / "x.pth", tmp_path / "a.onnx", open_network)
    with pytest.raises(AvatarError, match="There is no file"):
        weights.export_painter(tmp_path / "y.pth", tmp_path / "a.onnx", open_network)


def test_an_old_pytorch_reads_no_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before 2.6 a file could run a program all the same (CVE-2025-32434)."""
    (tmp_path / "x.pth").write_bytes(b"PK\x03\x04" + bytes(100))
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(__version__="2.5.1+cpu"))

    with pytest.raises(AvatarError, match=r"not read with PyTorch 2\.5\.1\+cpu.*pip install -U torch"):
        weights.export_painter(tmp_path / "x.pth", tmp_path / "x.onnx", open_network)
