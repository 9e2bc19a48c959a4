"""What the window advises where an error's sentence advises an option of the command line: pattern and replacement, in order.

The errors of `studio.avatars` and `studio.engine` serve both; `tests/ui/test_words.py` finds every one without a pattern.
"""

IN_YOUR_FOLDER = "delete it in the folder of your own avatars, which the settings show"
ADVICE = (
    (r"run 'viseme-studio doctor' for the whole picture", "look at Check this computer, in the menu Help"),
    (r", or say where the face is with --crops RECTS\.json", ""),
    (r"A SyncTalk_2D import is '--from [^']*'; only",
     "A SyncTalk_2D model needs its data set, a generator and an encoder; only"),
    (r"--generator X\.onnx \(and --encoder Y\.onnx for SyncTalk_2D\), or --like AVATAR for the networks",
     "a generator file (and an encoder for SyncTalk_2D), or the networks"),
    (r", --encoder Y\.onnx\|Y\.pth;", ", so choose that too;"),
    (r"leave out --encoder, and for an import give '--from [^']*'", "choose no encoder"),
    (r"give both with --generator and --encoder, and for an import '--from [^']*'", "choose both"),
    (r" \('--asr ave'\)", ""),
    (r"; for a model of another program add --from\.", ": choose another."),
    (r": leave out --pictured and --consent\.", ": leave both fields empty."),
    (r"'viseme-studio avatar forget' says more, and deletes", "it goes by itself, and with its avatar"),
    (r"; see 'viseme-studio avatar list'\.", ": choose one in the gallery."),
    (r"delete it with 'viseme-studio avatar remove', or allow it with '[^']*'", IN_YOUR_FOLDER),
    (r"choose another name with --name, or delete it with '[^']*'", f"choose another name, or {IN_YOUR_FOLDER}"),
    (r", such as --name anna", ""),
    (r": choose another with --name\.", ": choose another name."),
    (r" \(--gpus all\)", ""),
    (r" \((?:systemctl|pulseaudio) [^)]*\)", ""),
    (r" --force-reinstall", ""),
)
CHOOSE = 'choose "{processor}" under Performance in the settings'
FASTEST = "The fastest that works"
