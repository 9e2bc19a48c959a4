"""What rooms, microphones and noise do to a mel window, on batches, in the domain of power.

Mel values are ``1.6 log10(x) + 2.4`` of a magnitude ``x`` (see `studio.engine.frontends.log_mel`), so power is
``10 ** (1.25 (v - 2.4))``.
Adding powers ignores phase: exact on average, and a thousand times cheaper than filtering sound.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from characters.lips.articulation import REST
from studio.engine.frontends.log_mel import band_edges_hz

BANDS_HZ = torch.tensor(band_edges_hz()[1:-1].astype(np.float32))
_REST = torch.tensor(REST)


def to_power(mel: Tensor) -> Tensor:
    """Mel values to power."""
    return 10 ** ((mel - 2.4) * 1.25)


def to_mel(power: Tensor) -> Tensor:
    """Power to mel values, clipped to [-4, 4]."""
    return (torch.log10(power.clamp_min(1e-12)) / 1.25 + 2.4).clamp(-4, 4)


class Augment:
    """Disturb batches; one generator of chance, so a seed repeats them.

    Parameters
    ----------
    noise
        Mel frames of non-speech, f16 or f32 [K, M, 80].
    seed
        Of everything random.
    alone
        Share of the rows in which there is noise only.
    deaf
        The widest hole in the bands, see `holes`.
    tracts
        Shortest and longest vocal tract, see `warp`.
    """

    def __init__(
        self, noise: Tensor, seed: int, alone: float = 0.08, deaf: int = 0, tracts: tuple[float, float] = (0.86, 1.16)
    ) -> None:
        self.noise, self.alone, self.deaf, self.tracts = noise.float(), alone, deaf, tracts
        self.random = torch.Generator().manual_seed(seed)

    def _uniform(self, low: float, high: float, *shape: int) -> Tensor:
        return low + (high - low) * torch.rand(*shape, generator=self.random)

    def _chance(self, share: float, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.random) < share

    def warp(self, mel: Tensor) -> Tensor:
        """Stretch the frequency axis of half of the batch: longer and shorter vocal tracts."""
        batch, frames, bands = mel.shape
        factor = torch.where(self._chance(0.6, batch), self._uniform(*self.tracts, batch), torch.ones(batch))
        source = (BANDS_HZ[None] * factor[:, None]).clamp(float(BANDS_HZ[0]), float(BANDS_HZ[-1]))
        right = torch.searchsorted(BANDS_HZ, source.contiguous()).clamp(1, bands - 1)
        share = ((source - BANDS_HZ[right - 1]) / (BANDS_HZ[right] - BANDS_HZ[right - 1]))[:, None]
        index = right[:, None].expand(batch, frames, bands)
        return torch.gather(mel, 2, index - 1) * (1 - share) + torch.gather(mel, 2, index) * share

    def reverberate(self, power: Tensor) -> Tensor:
        """Add the decaying tail of a room to half of them: 0.15 to 1 s to fall by 60 dB, up to 3 dB louder than the voice."""
        batch = len(power)
        tail = 10 ** (-6 * torch.arange(1, 33) * 0.0125 / self._uniform(0.15, 1.0, batch, 1))
        tail = tail / tail.sum(1, keepdim=True) * 10 ** (-self._uniform(-3, 14, batch, 1) / 10) * self._chance(0.5, batch, 1)
        kernel = torch.cat([tail.flip(1), torch.ones(batch, 1)], 1)
        moved = torch.nn.functional.pad(power.permute(2, 0, 1), (32, 0))
        return torch.nn.functional.conv1d(moved, kernel[:, None], groups=batch).permute(1, 2, 0)

    def colour(self, batch: int) -> Tensor:
        """Microphone, telephone line and gain: dB for every band, f32 [batch, 80]."""
        place = torch.linspace(-1, 1, len(BANDS_HZ))[None]
        gain = self._uniform(-8, 8, batch, 1) * place
        for _ in range(3):
            centre, width = self._uniform(-1, 1, batch, 1), self._uniform(0.08, 0.5, batch, 1)
            gain = gain + self._uniform(-9, 9, batch, 1) * torch.exp(-(((place - centre) / width) ** 2))
        top = torch.where(self._chance(0.25, batch, 1), self._uniform(3000, 6000, batch, 1), torch.full((batch, 1), 9e3))
        bottom = torch.where(self._chance(0.3, batch, 1), self._uniform(90, 350, batch, 1), torch.full((batch, 1), 1.0))
        gain = gain - ((BANDS_HZ[None] / top).clamp_min(1).log2() * 120).clamp_max(70)
        gain = gain - (bottom / BANDS_HZ[None]).clamp_min(1).log2() * 24
        return gain + self._uniform(-22, 14, batch, 1)

    def holes(self, batch: int) -> Tensor:
        """Bands that a row never hears, as codecs, rooms and small loudspeakers swallow them: bool [batch, 80]."""
        bands, lost = torch.arange(len(BANDS_HZ))[None], torch.zeros(batch, len(BANDS_HZ), dtype=torch.bool)
        for _ in range(2):
            first, wide = self._uniform(0, len(BANDS_HZ), batch, 1), self._uniform(1, self.deaf, batch, 1)
            lost |= (bands >= first) & (bands < first + wide) & self._chance(0.4, batch, 1)
        return lost

    def __call__(self, mel: Tensor, parameters: Tensor, viseme: Tensor, quiet: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Disturb mel f32 [B, T, 80]; parameters, visemes and rest come back changed where speech was taken out."""
        batch, frames, _ = mel.shape
        power = self.reverberate(to_power(self.warp(mel)))
        loudness = power.mean((1, 2), keepdim=True).clamp_min(1e-9)
        row = torch.randint(0, len(self.noise), (batch,), generator=self.random)
        start = torch.randint(0, self.noise.shape[1], (batch,), generator=self.random)
        noise = to_power(self.noise[row[:, None], (start[:, None] + torch.arange(frames)) % self.noise.shape[1]])
        distance = torch.where(self._chance(0.7, batch), self._uniform(-2, 35, batch), torch.full((batch,), 80.0))
        alone = self._chance(self.alone, batch)
        distance = torch.where(alone, self._uniform(0, 30, batch), distance)[:, None, None]
        noise = noise * (loudness / noise.mean((1, 2), keepdim=True).clamp_min(1e-9)) * 10 ** (-distance / 10)
        speechless = alone[:, None, None]
        power = torch.where(speechless, torch.zeros(()), power) + noise
        parameters = torch.where(speechless, _REST, parameters)
        viseme = torch.where(alone[:, None], 0, viseme)
        quiet = quiet | alone[:, None]
        power = power * 10 ** (self.colour(batch)[:, None] / 10)
        if self.deaf:
            power = power * torch.where(self.holes(batch), 1e-4, 1.0)[:, None]
        # The microphone's own noise.
        power = power + 10 ** (-self._uniform(6.8, 10.0, batch, 1, 1))
        return to_mel(power), parameters, viseme, quiet
