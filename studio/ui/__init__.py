"""The window: thin widgets that show what the engine measured.

Read `engine_thread` first (the one bridge to the engine), then `session` (what runs now and why), `preview` and
`main_window`. Widgets ask `theme` for every colour and size, poll the engine through the bridge, and never wait for it.
"""
