"""The settings, where the networks run, and the check of this computer."""

TITLE = "Settings"
PAGES = "Pages of the settings"
AT_ONCE = "Changes are kept at once"
NOT_SAVED = "The settings were not saved"
NOT_SAVED_WHY = "{why} What was chosen holds until the window is closed."
FIELD_NAME = "{row}: {button}"

# Sound.

SOUND = "Sound"
MICROPHONE = "Microphone"
MICROPHONE_HINT = "The first follows the system when another microphone becomes its default."
GAIN = "Gain"
GATE = "Noise gate"
GATE_OFF = "Off"
GATE_ON = "Quiet between words"
GATE_HINT = "The room is learned in some seconds; it may cut a very soft beginning of a word."
LOUDSPEAKER = "Loudspeaker"
LOOKING_LOUDSPEAKERS = "Looking for loudspeakers"
NO_LOUDSPEAKER = "No loudspeaker"
NO_LOUDSPEAKER_TIP = "No loudspeaker: connect one, then open this page anew."
LOUDSPEAKER_HINT = "For files that play and for Hear yourself, from the next time they begin."
VOLUME = "Volume of files"
VOLUME_HINT = "What is heard here; what leaves the studio stays as it is."
TEST = "Test"
TEST_BUTTON = "Test the microphone…"
TEST_HINT = "Five seconds of speech: level, background noise, and what to do about it."

# Appearance.

APPEARANCE = "Appearance"
THEME = "Theme"
LANGUAGE = "Language"
LANGUAGE_ITSELF = "English"
"""What a language calls itself: looked up in each translation."""
LANGUAGE_HINT = "From the next start on. What is marked was translated without native speakers, and none has read it yet."
LANGUAGE_HINT_NO_FONT = "{hint} This system has no font for {names}: install one, such as Noto Sans CJK."
LANGUAGES_WRITTEN = {"zh_CN": "Chinese", "ja": "Japanese"}
"""Those that need a font of their own."""
LANGUAGE_UNREVIEWED = "{own} ({english}), not reviewed"
TEXT_SIZE = "Text size"
TEXT_SIZE_HINT = "Rows and controls grow with it, as far as the screen has room. From the next start on."
RESTART = "Restart"
RESTART_BUTTON = "Restart the studio"
RESTART_HINT = (
    "Another language or text size is shown then, and who is live comes back live. A recording is kept; exports, streams and "
    "the page end."
)
MOTION = "Reduced motion"
NOTICES = "Notices"
NOTICES_HINT = (
    "Trouble leaves when there was time to read it, or when it is over. Everything told is listed in Notices, in the menu Help."
)
PANELS = "Panels"
PANELS_BUTTON = "Reset layout"
PANELS_HINT = "Every panel of the layout on screen goes back to its place."
FOLLOW_SYSTEM = "Follow the system"
DARK = "Dark"
LIGHT = "Light"
ALWAYS = "Always"
NEVER = "Never"
PERCENT = "{value} %"
NOTICES_LEAVE = "Leave when read"
NOTICES_STAY = "Stay until dismissed"

# Recording and export.

CLIPS = "Recording and export"
FOLDER = "Folder"
FOLDER_BUTTON = "Choose…"
RECORDING_QUALITY = "Recording quality"
RECORDING_QUALITY_HINT = "From the next recording on."
RECORDING_FORMAT = "Recording format"
RECORDING_SPLIT = "Recording in parts"
RECORDING_SPLITS = ("One file", "Of 10 minutes", "Of 30 minutes", "Of an hour", "Of 1 GB", "Of 4 GB")
ENCODER = "Encoder"
ENCODER_HINT = "Of recordings and streams, from the next on. Graphics hardware is offered where a trial shows that it works."
EXPORT_FORMAT = "Export format"
EXPORT_QUALITY = "Export quality"
EXPORT_SIZE = "Export size"
EXPORT_SIZE_HINT = "What the export window offers first; each clip can still differ."
AS_AVATAR = "As the avatar"
HEIGHT = "{value}p"

# Avatars.

AVATARS = "Avatars"
IMPORT = "Import"
IMPORT_BUTTON = "Import…"
IMPORT_HINT = (
    "{count} avatar in the gallery. A package ends in .avatar; it can also be dropped on the window.",
    "{count} avatars in the gallery. A package ends in .avatar; it can also be dropped on the window.",
)
OWN = "Your own"

# Performance.

PERFORMANCE = "Performance"
PROCESSOR = "Processor"
PROCESSOR_HINT = (
    "A processor chosen by name is used, or the reason why not is said. Check this computer, in the menu Help, tells more."
)
PROCESSOR_AUTO = "The fastest that works"
RUNS_ON = "Networks run on"
LOOK_AHEAD = "Look-ahead"
CPU = "CPU"
GPU_CUDA = "GPU · CUDA"
GPU_TENSORRT = "GPU · TensorRT"
PROVIDER_WHY = "{provider} · {why}"
WHY_TITLE = "Why it runs on the CPU: {why}"
WHY_SAYS = "{why} As long as the picture keeps 25 fps and none is skipped, nothing is lost."
FELL_TITLE = "Running on the CPU now"
FELL_SAYS = "{why} The GPU is tried again every half minute."
BACK_TITLE = "Running on the GPU again"
BACK_SAYS = "What made it fail has passed: the pictures come from it again."
UNUSABLE = "This processor cannot be used"
CHECK_BUTTON = "Check this computer…"

# The check.

CHECK_TITLE = "Check this computer"
CHECK_FOUND = "What was found"
CHECK_COPY = "Copy report"
CHECK_AGAIN = "Check again"
CHECK_LOOKING = "Checking"
CHECK_STEP = "Checking {step}"
CHECK_RECORDINGS = "Recordings"
CHECK_PICTURE = "One frame of {avatar}, from sound to finished"
CHECK_COPIED = (
    "The report is on the clipboard. It names no person, no computer and no folder: it can be sent with a question."
)
CHECK_FAULT = "The check stopped because of a fault in it ({kind})."
CHECK_SCREEN = "Screen"
CHECK_SCREEN_NUMBER = "Screen {number}"
CHECK_SCREEN_IS = "{width:.0f} x {height:.0f}, scale {scale:g}, {hertz:.0f} Hz"
CHECK_SCREEN_NONE = "none"
CHECK_SCREEN_SILENT = "the display does not answer: look at DISPLAY, or sign in to a desktop"

# Keys.

KEYS = "Keys"
TALK = "Hold to talk"
TALK_HINT = (
    "While a key is chosen, the microphone is muted unless it is held and this window has the keyboard. "
    "Backspace takes a key away, here and below."
)
KEY_TAKEN = "{key} is the key of: {command}. Choose another, or take it away there first."
GLOBAL = "Beside other programs"
GLOBAL_OFF = "Only in this window"
GLOBAL_ON = "Everywhere"
GLOBAL_HINT = "Mute, start and stop, record, and the key that is held to talk. The desktop may ask you first."
GLOBAL_TAKEN = "These keys work everywhere now."
GLOBAL_NONE = "This desktop gives no keys to programs beside others; they work while the studio's window has the keyboard."
GLOBAL_REFUSED = "The desktop did not give the keys; they work while the studio's window has the keyboard."
GLOBAL_GRABBED = "Another program has one of these keys already; choose other keys, or end it."
GLOBAL_NO_KEY = "{key} is no key that works everywhere; choose another."
GLOBAL_LOST = "The desktop does not give the keys any more; they work while the studio's window has the keyboard."
KEYS_RESET = "All keys"
KEYS_RESET_BUTTON = "As they came"
KEYS_RESET_HINT = "Every command gets the key that it came with."
