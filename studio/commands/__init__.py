"""The commands of ``viseme-studio``, a module each, and the options that they share; `studio.cli` reads which is meant.

May be here: a command's options, what it prints, and its exit code. The work itself is done in other rooms.
"""
