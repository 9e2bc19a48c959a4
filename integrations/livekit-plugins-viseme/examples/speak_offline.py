"""An avatar says a wave file as LiveKit's runner would have it say an agent's voice; no room and no server.

python speak_offline.py talk.wav                                     # the studio in this process
python speak_offline.py talk.wav --service 127.0.0.1:50054 --token TOKEN
"""

from __future__ import annotations

import argparse
import asyncio
import wave

from livekit import rtc
from livekit.agents.voice.avatar import AudioSegmentEnd
from livekit.plugins import viseme


async def main() -> None:
    """Push the file, and count what comes out until its end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("speech", help="a wave file of 16 bits")
    parser.add_argument("--avatar", default="mara")
    parser.add_argument("--service", metavar="ADDRESS", help="a studio's service instead of the studio in this process")
    parser.add_argument("--token", default="")
    options = parser.parse_args()
    if options.service:
        avatar: viseme.Avatar = viseme.Service(options.service, options.avatar, token=options.token)
    else:
        avatar = viseme.InProcess(options.avatar)
    await avatar.open()
    generator = viseme.VisemeVideoGenerator(avatar)
    with wave.open(options.speech) as file:
        rate, channels, count = file.getframerate(), file.getnchannels(), file.getnframes()
        sound = rtc.AudioFrame(file.readframes(count), rate, channels, count)
    await generator.push_audio(sound)
    await generator.push_audio(AudioSegmentEnd())
    pictures = idle = 0
    seconds = 0.0
    async for one in generator:
        if isinstance(one, AudioSegmentEnd):
            break
        if isinstance(one, rtc.VideoFrame):
            idle += 1
        else:
            # Sound comes right after the picture that it belongs to.
            seconds, pictures, idle = seconds + one.duration, pictures + 1, idle - 1
    print(f"{pictures} pictures of {avatar.width} x {avatar.height} with {seconds:.2f} s of sound, {idle} idle ones before")
    await generator.aclose()
    await avatar.close()


asyncio.run(main())
