"""Clips made from sound files, one after another, each by a process of its own, so that the live picture never waits.

Read `job` (what is asked and how far it is), then `worker_process` (one process), then `queue` (all of them). `reporting` is
the other half of `worker_process`: it runs inside the process, and what it says is read by `messages`.

May be here: the queue, the process and what they say to each other. The clip itself is `studio.render`'s. No Qt.
"""
