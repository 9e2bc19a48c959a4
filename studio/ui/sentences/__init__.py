"""Every sentence and word of the window, by name, in the words of other studios; nothing here is put together or decided.

A module for each part of the window: `window` (menus, status line, chips, notices), `sound`, `panels`, `clips`, `avatars` and
`settings`. A constant is shown as it is or filled in with ``str.format``; one with a number in it that needs two forms is a
pair, for one and for more (`studio.ui.words.count`). In menus ``&`` stands before the letter that opens a line. The
sentences of the engine's own errors are where they are raised, see `studio.errors`; `studio.ui.raised` says them
in the window's language. The translations are in ``assets/translations``, see `studio.ui.language`.

May be here: constants.
"""
