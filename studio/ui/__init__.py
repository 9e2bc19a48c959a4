"""The window: thin widgets that show what the engine measured.

Read `engine_thread` first (the one bridge to the engine), then `session` (what runs now and why), `preview` and
`main_window`. Widgets ask `drawing.theme` for every colour and size, poll the engine through the bridge, and never wait for it.

May be here: the window's own parts, which `main_window` makes and joins; each takes what it needs and none takes the window.
Panels, settings and dialogs are rooms, and do not know each other.
"""
