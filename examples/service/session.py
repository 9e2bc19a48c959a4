"""Pictures of a sound file from a running service: ``python session.py SOUND FOLDER --token TOKEN`` writes them as JPEG.

The service runs with ``viseme-studio serve``; the token is what ``viseme-studio serve --new-token`` printed. Sound is sent as
it is read and pictures are taken as they come, so a talk of any length needs little memory.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import grpc

from studio.media.sound import SoundReader
from studio.service.stubs import viseme_pb2 as v
from studio.service.stubs.viseme_pb2_grpc import VisemeStub

if TYPE_CHECKING:
    from collections.abc import Iterator


def asked(sound: Path, avatar: str) -> Iterator[v.SpeakRequest]:
    """Begin a session and send the sound, f32 at 16 kHz."""
    yield v.SpeakRequest(begin=v.Begin(avatar=avatar))
    with SoundReader(sound) as reader:
        for part, _ in reader:
            yield v.SpeakRequest(samples=v.Samples(data=part.astype("<f4").tobytes()))


def main() -> int:
    """Run the example."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sound", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--token", required=True)
    parser.add_argument("--avatar", default="mara")
    parser.add_argument("--address", default="127.0.0.1:50054")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    made = 0
    with grpc.insecure_channel(options.address) as channel:
        header = [("authorization", f"Bearer {options.token}")]
        try:
            for told in VisemeStub(channel).Speak(asked(options.sound, options.avatar), metadata=header):
                if told.HasField("picture"):
                    (options.folder / f"{told.picture.index:05}.jpg").write_bytes(told.picture.data)
                    made += 1
        except grpc.RpcError as error:
            print(f"{error.code().name}: {error.details()}", file=sys.stderr)
            return 1
    print(f"{made} pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
