"""Clips made from sound files, one after another, each by a process of its own, so that the live picture never waits.

Read `job` (what is asked and how far it is), then `child` (one process), then `queue` (all of them). `reporting` is the
other half of `child`: it runs inside the process, and what it says is read by `messages`. No Qt.
"""
