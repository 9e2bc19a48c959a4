"""Idle loops: what every presenter's loop shares, from curves that close on themselves to the clip on disk."""
