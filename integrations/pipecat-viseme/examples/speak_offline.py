"""An avatar says a wave file in a Pipecat pipeline without a transport, and some of its pictures are kept.

python speak_offline.py talk.wav pictures                            # the studio in this process
python speak_offline.py talk.wav pictures --service 127.0.0.1:50054 --token TOKEN
"""

from __future__ import annotations

import argparse
import asyncio
import wave
from pathlib import Path

from PIL import Image
from pipecat.frames.frames import EndFrame, Frame, OutputImageRawFrame, TTSAudioRawFrame, TTSStartedFrame, TTSStoppedFrame
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineWorker
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.workers.runner import WorkerRunner
from pipecat_viseme import InProcess, Service, VisemeVideoService


class Keep(FrameProcessor):
    """Stands where a transport's output would: counts, and keeps a picture of each second."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.pictures, self.seconds, self._folder = 0, 0.0, folder

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        """See `FrameProcessor.process_frame`."""
        await super().process_frame(frame, direction)
        if isinstance(frame, OutputImageRawFrame) and frame.sync_with_audio:
            if self.pictures % 25 == 0:
                Image.frombytes("RGB", frame.size, frame.image).save(self._folder / f"{self.pictures:04}.jpg")
            self.pictures += 1
        elif isinstance(frame, TTSAudioRawFrame):
            self.seconds += frame.num_frames / frame.sample_rate
        await self.push_frame(frame, direction)


async def main() -> None:
    """Send the file as a voice would come, and end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("speech", help="a wave file of 16 bits")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--avatar", default="mara")
    parser.add_argument("--service", metavar="ADDRESS", help="a studio's service instead of the studio in this process")
    parser.add_argument("--token", default="")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    avatar = Service(options.service, options.avatar, token=options.token) if options.service else InProcess(options.avatar)
    kept = Keep(options.folder)
    worker = PipelineWorker(Pipeline([VisemeVideoService(avatar), kept]), enable_rtvi=False)
    with wave.open(options.speech) as file:
        rate, channels = file.getframerate(), file.getnchannels()
        frames: list[Frame] = [TTSStartedFrame()]
        while part := file.readframes(rate // 50):
            frames.append(TTSAudioRawFrame(audio=part, sample_rate=rate, num_channels=channels))
    runner = WorkerRunner()
    await runner.add_workers(worker)
    for one in (*frames, TTSStoppedFrame(), EndFrame()):
        await worker.queue_frame(one)
    await runner.run()
    print(f"{kept.pictures} pictures with {kept.seconds:.2f} s of sound; one of each second is in {options.folder}")


asyncio.run(main())
