"""What Python programs import: clips, presenters that speak what they are given or what a microphone hears, and avatars.

A clip::

    from studio.api import render
    render("talk.wav", "talk.mp4", avatar="mara")

Pictures of sound that a program has, exactly those of a clip, as fast as they are asked for::

    from studio.api import Presenter
    with Presenter("mara") as presenter:
        for block in blocks:                      # f32 [n], mono, 16 kHz
            presenter.push(block)
            for picture in presenter.pictures():
                show(picture.bgr())
        presenter.end()
        for picture in presenter.pictures():
            show(picture.bgr())

A session in real time, with outputs: as the window, without it::

    with Presenter("mara", live=True) as presenter:
        presenter.listen()                        # the system's microphone; or push sound as it comes
        for picture in presenter.pictures():
            show(picture.bgr())

Whatever goes wrong is a `StudioError` that says in one sentence what to do.

`avatars` is what there is and what is loaded, `clips` makes files, `presenter` makes pictures: by `offline_session` where
there is no clock, by `live_session` where an engine runs.

May be here: what Python programs call, and nothing that they may not rely on.
"""

from studio.api.avatars import Avatar, AvatarInfo, list_avatars, load_avatar
from studio.api.clips import render
from studio.api.picture import Picture
from studio.api.presenter import RATES, SPEECH_RATE, Presenter
from studio.api.pushed_sound import HELD_S
from studio.engine.core.output import Output, OutputStatus, PixelFormat, ProgramForm, Wants
from studio.engine.core.protocols import Source
from studio.errors import AvatarError, DeviceError, InputError, OutputError, StudioError
from studio.render import CancelledError, RenderReport

__all__ = [
    "HELD_S", "RATES", "SPEECH_RATE", "Avatar", "AvatarError", "AvatarInfo", "CancelledError", "DeviceError", "InputError",
    "Output", "OutputError", "OutputStatus", "Picture", "PixelFormat", "Presenter", "ProgramForm", "RenderReport", "Source",
    "StudioError", "Wants", "list_avatars", "load_avatar", "render",
]
