"""Does the mouth say what is heard? The shipped encoder against clips whose phones are known; the painting against its truth.

    python benchmarks/lips.py [--avatar FOLDER] [--clips FOLDER] [--json FILE]
    python benchmarks/lips.py --profiles     one row for each encoder of the avatar: quality against look-ahead

The truth is the teacher of the training (`characters.lips.targets`), fitted to real lips: this tells how well a network
follows it, and `real_lips` how well lips follow people. Closures are P, B and M, seen within one picture. The aperture is
`characters.lips.score.aperture`. Silence is what lies before the first word and from 1 s after the last sound on: a mouth
rests open in shorter pauses. The exit code is 0 whatever the verdicts are: the table is the answer.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, show  # noqa: E402
from characters.lips import nonspeech  # noqa: E402
from characters.lips.articulation import PARAMETERS, PRESS, ROUND, SILENCE, UNDER  # noqa: E402
from characters.lips.evaluation import CLIPS, Clip, read_clip  # noqa: E402
from characters.lips.score import (  # noqa: E402
    CLOSED_APERTURE,
    FPS,
    PRESSED,
    aperture,
    closed_share,
    correlations,
    count_closures,
    encode,
    largest_step,
    offset_pictures,
    picture_times,
    runs,
)
from characters.lips.targets import closures, targets  # noqa: E402
from characters.speech.sound import read_wav  # noqa: E402
from studio.avatars.shared import file_of  # noqa: E402
from studio.engine.frontends.log_mel import HOP, SAMPLE_RATE, WINDOW  # noqa: E402

NOISES = ("hiss", "hum", "keyboard", "fan")
SNR_DB = 20.0
LABEL_S = 0.04
LARGEST_STEP = 0.025
"""Of the aperture on a held vowel, from picture to picture."""
MOST_IN_PAUSES = 0.25
"""Real lips rest a quarter to a half open between phrases."""


def manifest(avatar: Path) -> dict[str, Any]:
    """Read ``avatar.toml``."""
    return tomllib.loads((avatar / "avatar.toml").read_text(encoding="utf-8"))


class Encoder:
    """The shipped network as a function from mel windows f32 [B, 1, 80, T] to features f32 [B, 8]."""

    def __init__(self, avatar: Path, encoder: str = "encoder.onnx", ahead: int | None = None) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(file_of(avatar, encoder), options, providers=["CPUExecutionProvider"])
        self.frames = int(self.session.get_inputs()[0].shape[3])
        self.ahead = manifest(avatar)["sound"]["mel_ahead"] if ahead is None else ahead

    def __call__(self, samples: np.ndarray) -> np.ndarray:
        return encode(lambda windows: self.session.run(None, {"mel": windows})[0], samples, self.frames, self.ahead)


def speech_rows(encoder: Encoder, clip: Clip, name: str, recall: float, precision: float, correlation: float) -> list[Row]:
    """Closures and correlation on one clip."""
    features = encoder(clip.samples)
    truth = targets(clip.made, picture_times(len(clip.samples)))
    found = count_closures(features, closures(clip.made))
    each = correlations(features, truth.parameters)
    mean = float(each.mean())
    lag = offset_pictures(features, truth.parameters)
    by_parameter = dict(zip(PARAMETERS, (round(float(value), 3) for value in each), strict=True))
    return [
        Row(
            f"{name}: closures, recall",
            f">= {recall:.2f}",
            f"{found.recall:.3f} of {found.seen + found.missed}",
            found.recall >= recall,
            {"recall": found.recall},
        ),
        Row(
            f"{name}: closures, precision",
            f">= {precision:.2f}",
            f"{found.precision:.3f} ({found.false} false)",
            found.precision >= precision,
            {"precision": found.precision, "false": found.false},
        ),
        Row(
            f"{name}: mean correlation",
            f">= {correlation:.2f}",
            f"{mean:.3f}",
            mean >= correlation,
            {"mean": mean, **by_parameter},
        ),
        Row(f"{name}: offset of the aperture", "0 ± 1 picture", f"{lag:+d}", abs(lag) <= 1, {"pictures": lag}),
    ]


def silence_rows(encoder: Encoder, clips: dict[str, Clip]) -> list[Row]:
    """Closed in silence, alone and under noise; pauses of clips as they are and noise with nobody speaking."""
    rows = []
    random = np.random.default_rng(20_261_120)
    for noise in ("none", *NOISES):
        flags, features, alone = [], [], 1.0
        for clip in clips.values():
            sound = clip.samples
            if noise != "none":
                level = float(np.sqrt(np.mean(sound**2))) * 10 ** (-SNR_DB / 20)
                sound = sound + nonspeech.KINDS[noise](len(sound), random) * np.float32(level)
            flags.append(targets(clip.made, picture_times(len(sound))).rest)
            features.append(encoder(sound))
        if noise != "none":
            sound = nonspeech.KINDS[noise](20 * SAMPLE_RATE, random) * np.float32(0.08 * 10 ** (-SNR_DB / 20))
            alone = float((aperture(encoder(sound)) < CLOSED_APERTURE).mean())
        share = closed_share(np.concatenate(features), np.concatenate(flags))
        label = "silence: closed" if noise == "none" else f"silence with {noise} at {SNR_DB:.0f} dB SNR: closed"
        text = f"{share:.3f}" + ("" if noise == "none" else f", noise alone {alone:.3f}")
        rows.append(Row(label, ">= 0.97", text, min(share, alone) >= 0.97, {"pauses": share, "alone": alone}))
    return rows


def jitter_row(encoder: Encoder, clip: Clip) -> Row:
    """The aperture on held vowels, without their first and last 0.25 s."""
    features = encoder(clip.samples)
    spans = [(g.start_s + 0.25, g.end_s - 0.25) for g in clip.made if g.symbol != SILENCE and g.end_s - g.start_s > 0.8]
    steps = [largest_step(features, start, end) for start, end in spans]
    return Row(
        "held vowels: largest step of the aperture",
        f"< {LARGEST_STEP}",
        f"{max(steps):.4f} (median {np.median(steps):.4f})",
        max(steps) < LARGEST_STEP,
        {"largest": max(steps), "median": float(np.median(steps)), "vowels": len(steps)},
    )


def recording_rows(encoder: Encoder, folder: Path) -> list[Row]:
    """A real, old, band-limited recording against marks made by hand."""
    samples, rate = read_wav(folder / "jfk.wav")
    assert rate == SAMPLE_RATE
    labels = json.loads((folder / "jfk.json").read_text(encoding="utf-8"))
    marks = labels["what_must_be_seen"]
    pauses_s = [(phone["start_s"], phone["end_s"]) for phone in labels["phones"] if phone["phone"] == "pau"]
    features = encoder(samples)
    times = picture_times(len(samples))

    def within(span: list[float], wider: float = 0.0) -> np.ndarray:
        return (times >= span[0] - wider) & (times <= span[1] + wider)

    spans = [tuple(span) for span in marks["lips closed (P/B/M), within 0.04 s"]]
    found = count_closures(features, spans)
    # Lips that meet inside a pause are not false: there they have to be closed.
    at = [
        f"{first / FPS:.2f}"
        for first, end in runs(features[:, PRESS] > PRESSED)
        if not any(s < (end - 1) / FPS + LABEL_S and e > first / FPS - LABEL_S for s, e in spans)
        and not any(s <= first / FPS and (end - 1) / FPS <= e for s, e in pauses_s)
    ]
    pauses = [float(aperture(features[within(span)]).max()) for span in marks["mouth closed"]]
    rounded = [float(features[within(span), ROUND].mean()) for span in marks["lips rounded more than on the open vowels"]]
    opened = [float(features[within(span), ROUND].mean()) for span in marks["open vowels"]]
    tucked = [
        float(features[within(span, LABEL_S), UNDER].max()) for span in marks["lower lip to the teeth (F), within 0.04 s"]
    ]
    bitten = sum(value > 0.5 for value in tucked)
    return [
        Row("recording: both M closures seen", "2 of 2", f"{found.seen} of 2", found.seen == 2, {"seen": found.seen}),
        Row(
            "recording: false closures",
            "<= 2",
            f"{len(at)}" + (f" (at {', '.join(at)} s)" if at else ""),
            len(at) <= 2,
            {"false": len(at), "inside_pauses": found.false - len(at)},
        ),
        Row(
            "recording: most the mouth opens in each pause",
            f"<= {MOST_IN_PAUSES:.2f}",
            " ".join(f"{most:.2f}" for most in pauses),
            max(pauses) <= MOST_IN_PAUSES,
            {f"pause {n}": most for n, most in enumerate(pauses)},
        ),
        Row(
            "recording: do/you rounder than open vowels",
            "least > most",
            f"{min(rounded):.2f} > {max(opened):.2f}",
            min(rounded) > max(opened),
            {"least_round": min(rounded), "most_open": max(opened)},
        ),
        Row(
            "recording: lower lip to the teeth (F)",
            ">= 2 of 3",
            f"{bitten} ({' '.join(f'{v:.2f}' for v in tucked)})",
            bitten >= 2,
            {"seen": bitten},
        ),
    ]


def lips_rows(encoder: Encoder, clips_folder: Path) -> list[Row]:
    """All rows of an encoder."""
    clips = {name: read_clip(name, clips_folder) for name in CLIPS}
    speech = {name: clip for name, clip in clips.items() if name != "vowels"}
    return [
        *speech_rows(encoder, clips["heard"], "voices of the training, new sentences", 0.92, 0.85, 0.85),
        *speech_rows(encoder, clips["voice"], "voices never heard", 0.80, 0.75, 0.75),
        *speech_rows(encoder, clips["engine"], "engine and voices never heard", 0.80, 0.75, 0.75),
        *silence_rows(encoder, speech),
        jitter_row(encoder, clips["vowels"]),
        *recording_rows(encoder, ROOT / "assets/training/jfk"),
    ]


def profile_rows(avatar: Path, clips_folder: Path) -> list[Row]:
    """One row for each encoder of an avatar, the one that waits least first, with the chief figures of all its rows."""
    about = manifest(avatar)
    default = {"encoder": "encoder.onnx", "mel_ahead": about["sound"]["mel_ahead"]}
    out = []
    for profile in sorted([default, *about.get("profiles", [])], key=lambda one: one["mel_ahead"]):
        rows = lips_rows(Encoder(avatar, profile["encoder"], profile["mel_ahead"]), clips_folder)
        by = {row.what: row.figures for row in rows}
        heard, engine = "voices of the training, new sentences", "engine and voices never heard"
        recall, precision = (
            [by[f"{name}: closures, {what}"][what] for name in (heard, "voices never heard", engine)]
            for what in ("recall", "precision")
        )
        correlation = [by[f"{name}: mean correlation"]["mean"] for name in (heard, "voices never heard", engine)]
        lag = [by[f"{name}: offset of the aperture"]["pictures"] for name in (heard, "voices never heard", engine)]
        wait_ms = 1e3 * (profile["mel_ahead"] * HOP + WINDOW // 2) / SAMPLE_RATE
        figures = {
            "wait_ms": wait_ms,
            **{f"recall {n}": value for n, value in enumerate(recall)},
            **{f"precision {n}": value for n, value in enumerate(precision)},
            **{f"correlation {n}": value for n, value in enumerate(correlation)},
            "largest lag": max(lag, key=abs),
            "met": sum(bool(row.met) for row in rows),
        }
        text = (
            f"recall {' '.join(f'{v:.2f}' for v in recall)}; precision {' '.join(f'{v:.2f}' for v in precision)}; "
            f"correlation {' '.join(f'{v:.3f}' for v in correlation)}; offset {figures['largest lag']:+d}; "
            f"held vowel {by['held vowels: largest step of the aperture']['largest']:.3f}; "
            f"fan {by[f'silence with fan at {SNR_DB:.0f} dB SNR: closed']['pauses']:.3f}; "
            f"recording: M {by['recording: both M closures seen']['seen']:.0f} of 2, "
            f"{by['recording: false closures']['false']:.0f} false, "
            f"F {by['recording: lower lip to the teeth (F)']['seen']:.0f} of 3; "
            f"{figures['met']} of {len(rows)} goals met"
        )
        out.append(Row(f"{profile['encoder']}, {wait_ms:.1f} ms ahead", "", text, None, figures))
    return out


def painting_rows() -> list[Row]:
    """Rows of ``painting.py`` beside this, when it is there."""
    try:
        from benchmarks.painting import rows
    except ImportError:
        return []
    return [Row(**row) for row in rows()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--avatar", type=Path, default=ROOT / "assets/avatars/mara")
    parser.add_argument("--clips", type=Path, default=ROOT / "assets/training/lips")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--profiles", action="store_true", help="compare the avatar's encoders for several look-aheads")
    parser.add_argument("--only-lips", action="store_true", help="leave the painting out")
    options = parser.parse_args()
    if options.profiles:
        rows = profile_rows(options.avatar, options.clips)
        show("lips against look-ahead; voices of the training, others, another engine", rows, options.json)
        return 0
    rows = lips_rows(Encoder(options.avatar), options.clips) + ([] if options.only_lips else painting_rows())
    show("lips", rows, options.json)
    print(f"{sum(bool(row.met) for row in rows)} of {len(rows)} met")
    return 0


if __name__ == "__main__":
    sys.exit(main())
