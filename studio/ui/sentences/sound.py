"""The transport, the microphones and their level, the file player, and what is said when there is no signal."""

# The transport.

START = "Start"
STOP = "Stop"
START_TIP = "Start or stop (Space)"
EXPORT = "Export"
EXPORT_TIP = "Make clips from sound files (Ctrl+E)"
OPEN_TIP = "Open a sound file (Ctrl+O)"
NO_FILE = "No file"
PLAY_TIP = "Play the file (Ctrl+P)"
PAUSE_TIP = "Pause the file (Ctrl+P)"
LOOP_TIP = "Loop the file (Ctrl+L)"
MUTE_TIP = "Mute the microphone (Ctrl+M)"
UNMUTE_TIP = "Unmute the microphone (Ctrl+M)"
GAIN_NAME = "Gain in decibels"
GAIN = "Microphone gain; double-click for 0 dB"
GAIN_TIP = "Microphone gain: {value}; double-click for 0 dB"
SEEK_HINT = "Drop a sound file here and the avatar speaks it"
SEEK_HINT_SHORT = "Drop a sound file here"
SEEK_NAME = "Position in the sound file"
SEEK_SAYS = "{position:.0f} of {length:.0f} seconds"

# Microphones.

MICROPHONE = "Microphone"
NONE = "No microphone found"
NONE_SHORT = "No microphone"
DEFAULT = " (default)"
SYSTEM_DEFAULT = "System default"
UNPLUGGED = "Unplugged: {name}"

# The level.

METER_TIP = "Level in dBFS. CLIP stays lit until you click it."
METER_NAME = "Microphone level"
METER_SAYS = "{level:.0f} dB, peak {peak:.0f} dB"
METER_SILENT = "No signal"
METER_CLIPPED = "{level}. Clipped: press Enter to reset."
CLIP = "CLIP"
ZERO_DB = "0 dB"

# The sound file.

FILES = "Sound and video (*.wav *.flac *.mp3 *.m4a *.ogg *.opus *.aac *.mp4 *.mov *.mkv *.webm);;All files (*)"
OPEN_FILE = "Open a sound file"
OPEN_FILE_BUTTON = "Open a sound file…"
TRACKS = "Choose the track of sound"
TRACK = "Track {number}"
TRACK_USED = "{track}, one of {count} tracks of sound"
MONO = "mono"
STEREO = "stereo"
CHANNELS = "{count} channels"
FILE_UNUSABLE = "This file cannot be used"
FILE_UNPLAYABLE = "This file cannot be played"
FILE_REMARKS = "About {name}"
NO_SUCH_FILE = "No such file"
FILE_GONE = "{path} is not there: choose another file."

# Trouble.

NO_SOUND = "No sound"
UNHEARD = "The file plays unheard"
NO_MICROPHONE = "No microphone"
CONNECT_ONE = "Connect one and it appears here by itself, or let the avatar speak a sound file."
SERVER_SILENT = "The sound server does not answer"
SERVER_SILENT_HINT = "It goes on by itself when it does; if not, sign out and in again, or let the avatar speak a sound file."
NO_SIGNAL = "{name}: no signal"
NO_SIGNAL_ZEROS = "It is switched off, or this program may not use it: look at its switch and at the system's privacy settings."
NO_SIGNAL_LOST = "The avatar is resting. Connect the microphone again and it goes on by itself, or use another."
NO_SIGNAL_SINCE = "no signal since {time}"
USE = "Use {name}"
YOU_ARE_MUTED = "You are muted"
MUTED_SPEECH = "The microphone hears you, the avatar does not."
UNMUTE = "Unmute"

# The test.

TEST_TITLE = "Test the microphone"
TEST_FIRST = "Press Test and speak as you usually do."
TEST_NOW = "Speak now, as you usually do."
TEST_BEGIN = "Test for 5 seconds"
TEST_PROGRESS = "Progress of the test"
TEST_ZEROS = "No signal: look at the microphone's switch, and at the system's privacy settings."
TEST_NOTHING = "No sound came: choose another microphone, or connect this one again."
TEST_SILENT = "It is silent: speak closer to it, or choose another microphone."
TEST_CLIPS = "It clips: lower the gain here or in the system. {heard}."
TEST_QUIET = "Too quiet: raise the gain, or speak closer to it. {heard}."
TEST_NOISY = "The room is noisy, or there was no speech: find a quieter place, or speak closer. {heard}."
TEST_GOOD = "Good level. {heard}, no clipping."
TEST_HEARD = "Speech {speech}, background noise {noise}"
