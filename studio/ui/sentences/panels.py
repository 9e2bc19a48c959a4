"""The spectrogram, the latency and the memory panel, and what one does with them frozen."""

# All panels.

NOW = "now"
INSTANT = "0 s"
SECONDS_AT = "{value} s"
FREEZE_ALL = "Freeze all panels"
AT_PLACE = "{place}  {words}"
EVENTS = ("{value:.0f} skipped", "{value:.0f} dropped at display", "Sound dropout", "Look-ahead {value:.0f} ms",
          "Avatar: {name}", "GC pause {value:.1f} ms", "Sound begins", "Sound ends", "Output on: {name}", "Output off: {name}")
"""In the order of `studio.engine.metrics.events.Event`."""
LATE_FRAME = "Late frame: {value:.0f} ms"

# The spectrogram.

SPECTROGRAM = "Spectrogram"
SPECTROGRAM_NAME = "Spectrogram: what the model hears, in hertz over time"
SPECTROGRAM_TIP = "Click to freeze; then drag to pan, turn the wheel to zoom, Shift and drag to select"
SPECTROGRAM_EMPTY = "Speak, or play a file, to see what the model hears"
FROZEN = "frozen"
BANDS = "mel, {count} bands"
READOUT = "{hertz}  {seconds:.2f} s  {level:.0f} dB"
SPECTROGRAM_SAYS = "Loudest at {hertz} with {level:.0f} dB; mouth {share:.0f} % open"
KILOHERTZ = "{value:.1f} kHz"
HERTZ = "{value:.0f} Hz"
MOUTH = "Mouth"
ON_SCREEN = "on screen  ·  look-ahead {value} ms"
MINUS_DB = "\N{MINUS SIGN}{value:.0f} dB"
MINUS_VALUE = "\N{MINUS SIGN}{value:.0f}"
AXIS = {200: "200", 500: "500", 1000: "1k", 2000: "2k", 4000: "4k", 7600: "Hz"}
CSV_SECONDS = "seconds"

# Latency.

LATENCY = "Latency"
LATENCY_NAME = "Latency: from sound to screen, part by part, with its history"
NOT_RUNNING = "not running"
OF_BUDGET = "{value:.0f} of {budget:.0f} ms"
LATENCY_SAYS = "Sound to screen: {value}, median of the last second"
TO_SCREEN = "Sound to screen"
TO_SCREEN_SHORT = "Sound \N{RIGHTWARDS ARROW} screen"
TO_SCREEN_MS = "sound \N{RIGHTWARDS ARROW} screen, ms"
FRAME = "Frame"
PAINT = "Paint"
BAR_TITLE = "Sound to screen, last second"
CASCADE_TITLE = "Sound to screen, last {value:.0f} s, ms"
CASCADE_TITLE_MIN = "Sound to screen, last {value:.0f} min, ms"
TABLE_TITLE = "ms, last {value:.0f} s"
TABLE_TITLE_MIN = "ms, last {value:.0f} min"
TABLE_REGION = "ms, region"
TABLE_SHOWN = "ms, shown"
FIGURES_REGION = "Sound to screen, region"
FIGURES_SHOWN = "Sound to screen, as shown"
FRAME_AT = "Frame at {value:.2f} s, ms"
HISTOGRAM_REGION = "Frame time, region, log"
HISTOGRAM_SHOWN = "Frame time, as shown, log"
WAY_MS = "{value:.0f} ms sound \N{RIGHTWARDS ARROW} screen"
WAY_BETWEEN = "A {first:.0f} ms, B {second:.0f} ms, {step:+.0f} ms"
HISTOGRAM_TITLE = "Frame time, 60 s, log"
BUDGET = "budget"
BUDGET_IS = "budget {value:.0f} ms"
LAST_SECOND = "last second"
PART = "part"
PARTS = ("Microphone", "Look-ahead", "Wait", "Mel", "Encode", "Generate", "Composite", "Hand-over", "Paint")
"""In the order of `studio.ui.screen_times.WAY`."""
PARTS_ABOUT = (
    "What the microphone and the system hold back before the studio hears it.",
    ("How far ahead of the picture the encoder hears: {look_ahead} ms, in whole frames. A frame waits {wait:.1f} ms for that "
     "sound at most, and mostly a little less, for sound comes in pieces."),
    "Until the engine comes to this frame.",
    "The sound becomes a mel spectrum.",
    "The encoder tells from it how the mouth stands.",
    "The generator paints the mouth.",
    "The mouth is put into the picture.",
    "Until the window takes the frame.",
    "Until the frame is painted on the screen.",
)
"""What each of them is."""
PART_IS = "{name}: {about}"
PARTS_SHORT = ("Mic", "", "", "", "", "Gen", "", "", "")
MEASURED_LIVE = "measured while live"
SKIPPED = "{count} skipped"
LATE = "{count} late"
LONGEST_TICK = "{value} ms"
GPU = "GPU"
GPU_MS = "GPU, ms"
GPU_PART = "GPU: {part}"
GPU_UNTIMED = "not timed: {why}"
GPU_UNTIMED_ROW = "GPU: not timed, {why}"
GPU_SHORT = ("mel", "enc", "gen", "comp", "copies")
GPU_VALUE = "{part} {value:.2f}"

# Memory.

SLOPE = "{value} \N{PLUS-MINUS SIGN} {within} MiB/min"
LOAD = "CPU: studio {studio:.0f} % of a core, computer {computer:.0f} %"
LOAD_OTHERS = "Other programs are busy: CPU {computer:.0f} %, studio {studio:.0f} %"
DISK_LEFT = "{value:.1f} GB free"
HELD_AT = "{size:.0f} MiB, CPU {studio:.0f} %, sound {sound:.2f} s"
PER_CENT = "{value:.0f} %"
LENGTH_S = "{value:g} s"
CSV_STUDIO = "CPU of the studio, per cent of a core"
CSV_COMPUTER = "CPU of the computer, per cent"
CSV_DISK = "GB free where recordings go"

MEMORY = "Memory"
MEMORY_NAME = "Memory: process, sound that waits, and losses"
MEMORY_SAYS = "The process holds {size:.0f} MiB"
MEMORY_SAYS_GPU = "The process holds {size:.0f} MiB; GPU memory: {gpu}"
LOST = "Lost"
LOST_SINCE = "Lost since {time}"
LOST_COUNT = "count"
LOST_SKIPPED = "Skipped"
LOST_DISPLAY = "Dropped at display"
LOST_SOUND = "Sound dropouts"
COLLECTOR = "Longest GC pause"
MEASURING = "measuring"
STEADY = "steady, {rate}"
GROWS = "{what} grow, {rate}"
GPU_GROWS = "GPU memory grows, {rate}"
RATE = "{value} MiB/min"
GPU_MEMORY = "GPU memory"
GPU_USED = "{used:.1f} of {total:.1f} GiB used"
GPU_OURS = "{ours:.0f} MiB by the studio, {used:.1f} of {total:.1f} GiB used"
PROCESS = "process, 10 min"
MEBIBYTES = "{value:.0f} MiB"
HELD = "Held"
MOST = "most"
NOW_OF_ALL = "now / all"
IN_USE = "{now} / {all}"
POOLS = {"frames": "Frames", "idle loop": "Idle loop", "preview": "Preview"}
"""What is held ready, by the engine's own names."""
SOUND_RING = "Sound ring"
SOUND_HELD = "{now:.2f} / {all:.0f} s"
CSV_PROCESS = "process MiB"
CSV_POOL = "pool {name}, in use"
CSV_QUEUE = "queue {name}, depth"
CSV_COLLECTOR = "longest GC pause, ms"
CSV_GPU = ("GPU MiB of the studio", "GPU MiB used", "GPU MiB")
LOST_BAD = "\N{BLACK DOWN-POINTING TRIANGLE} {count}"
OVER_BUDGET = "\N{BLACK UP-POINTING TRIANGLE} {name}"

# Frozen panels.

FROZEN_AT = "Frozen at {time}"
CURSOR = "{name} {at:.2f} s"
CURSORS_APART = "A to B {seconds:.3f} s"
REGION = "region {seconds:.2f} s"
GAP = "  \N{MIDDLE DOT}  "
EXAMINE_HINT = "Wheel zooms, drag pans, Shift and drag selects, click sets cursor A, Shift and click B"
PLAY_REGION = "Play the region"
STOP_REGION = "Stop playing"
SAVE_EXCERPT = "Save the region"
SAVE_WAV = "Sound as WAV…"
SAVE_CSV = "Frames as CSV…"
SAVE_PNG = "Panels as PNG…"
SAVE_SVG = "Panels as SVG…"
SAVE_SESSION = "Session to compare with…"
EXPORT_REGION = "Export the region as a clip"
BACK_TO_LIVE = "Live"
BACK_TO_LIVE_TIP = "Back to live (Escape)"
NOT_HEARD = "The region cannot be heard"
EXCERPT_NAME = "Region {time}"
EXCERPT_FILES = "{kind} (*.{suffix})"
EXCERPT_SAVED = "Region saved"
EXCERPT_NOT_SAVED = "The region was not saved"
COMPARE_TITLE = "Compare with a session"
COMPARE_FILES = "Sessions, profiles and reports (*.json)"
COMPARE = "Compare with a session…"
COMPARE_NO_MORE = "Stop comparing"
NOT_COMPARED = "The session cannot be compared with"
OVER_SECONDS = "Percentiles over {value:.0f} s"
OVER_MINUTES = "Percentiles over {value:.0f} min"
COUNT_ANEW = "Reset counters"
SAVE_PICTURE = "Save the panel"
PANEL_PNG = "Save as PNG…"
PANEL_SVG = "Save as SVG…"
