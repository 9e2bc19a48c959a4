"""The report of a bug, which a person saves and sends themselves."""

MENU = "Save a &report for a bug…"
TITLE = "Save a report for a bug"
HINT = (
    "Versions, the check of this computer and the log. Names of people, folders, files, devices and of this computer are "
    "taken out. Nothing is sent: read it, change it if you want, save it, and add it to your report."
)
LOOKING = "Checking {step}…"
TEXT = "The report"
COPY = "Copy"
COPIED = "Copied."
SAVE = "Save…"
SAVE_TITLE = "Save the report"
FILES = "Text (*.txt);;All files (*)"
SUGGESTED = "viseme-studio-report.txt"
SAVED = "Saved as {path}."
NOT_CHECKED = "The check was not made: {why}"
NOT_WRITTEN = "The report was not written"
