"""Where files from elsewhere are opened first: a process of its own, with limits, that may die without harm.

``room`` starts it and waits, ``inside`` is what runs in it, ``limits`` says how much it may take and ``readable`` what it may
read, to which ``landlock`` holds it; ``known`` remembers what passed. The work itself lies in the packages that know the files:
`studio.avatars.trying` and `studio.media.trying` ask for it, `studio.engine.models.trial` and `studio.media.trial` do it.

May be here: what starts, limits and ends such a process; nothing that knows a format.
"""
