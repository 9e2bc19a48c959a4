"""Choosing who is on air: the gallery, the switch, and avatars brought in from elsewhere.

May be here: what shows avatars and changes between them; the work of an import is `studio.avatars`'s.
"""
