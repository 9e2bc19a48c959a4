"""Sentences that are raised below the window, in English, and that the window says in other languages.

Each is what `studio.errors` calls the message of an error, after `advice`, with what is filled in by name. A sentence that is
not here is shown in English. `tests/ui/test_below.py` finds one that is raised no more.
"""

MICROPHONE_ABSENT = 'The microphone "{name}" is not connected; connect it, or choose one of these: {others}.'
MICROPHONE_NONE = "No microphone was found; connect one, or play a sound file instead."
MICROPHONE_REFUSED = (
    'The microphone "{name}" cannot be used ({why}); close other programs that use it, or allow this program to use it in '
    "the system's privacy settings."
)
MICROPHONE_GONE = 'The microphone "{name}" is not connected any more; connect it, or choose another.'
LOUDSPEAKER_GONE = "The loudspeaker that was chosen is not connected; connect it, or choose another in the settings."
LOUDSPEAKER_REFUSED = "No loudspeaker can be used ({why}); connect one to hear the sound."
SOUND_REFUSED = "The system's sound cannot be used ({why}); check that it works elsewhere."
CALLS_MICROPHONE = (
    "No microphone can be made because no sound server takes one; start PipeWire or PulseAudio, and install "
    "pulseaudio-utils."
)
PAGE_REFUSED = "The page cannot be served: the system does not answer; try again."
READABLE = "a wav, mp3, m4a, flac or ogg file, or a video with sound"
FILE_EMPTY = "{path} is empty; name {wanted}."
FILE_ABSENT = "There is no file {path}; check the name."
FILE_CLOSED = "{path} cannot be opened ({why}); check the name and its permissions."
FILE_CUT = (
    "{path} is not whole: it ends before its index, without which nothing of it can be read; copy or record it again."
)
FILE_SILENT = "{path} has no sound in it; name {wanted}."
FILE_STRANGE = "{path} has sound that cannot be decoded; name {wanted}."
FILE_DAMAGED = "{path} is damaged: its sound cannot be decoded; save it anew, or name {wanted}."
FILE_TAKEN = "{path} is there already: choose another name, or remove it."
FILE_BEING_MADE = (
    "{path} is being made by another studio or command at this moment; wait for it, or choose another name."
)
FILE_PROTECTED = (
    "{path} is write-protected and stays as it is; name another file, or allow writing to this one."
)
FILE_FOLDER = "{path} is a folder; name a file in it."
NOT_WRITTEN = "{path} cannot be written: {why}"
DISK_SLOW = "{path} cannot be written fast enough; record to another disk."
SETTINGS_HELD = "{path} cannot be written: another program holds it; close other studios."
NOTHING_YET = "There is nothing to save yet; wait a second."
LEFT_GONE = "{path} is not there any more, or is in use."
NETWORK_FAILS = "{name} fails on what it is given ({why}): choose another avatar."
AVATAR_DAMAGED = "The avatar's idle loop cannot be used: {why}"
EXPORTS_FULL = "There are {count} exports in the list: clear the finished ones first."
LEARNING_NEEDS_MEMORY = "The GPU has not enough free memory to learn: close other programs, and try again."
AVATAR_NAME_LENGTH = "A name of an avatar has 1 to {most} letters: choose another name."
AVATAR_NAME_TAKEN = "Another avatar is called {name}: choose another name."
AVATAR_OF_STUDIO = "{name} belongs to the studio and stays as it is: duplicate it, and change the copy."
MEMORY_SHORT = "{what}: this takes more memory than there is; close other programs, or use a smaller file."
FAULT = "{what} because of a fault in the studio ({why})."
