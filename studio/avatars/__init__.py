"""What an avatar is on disk and where avatars are.

May be here: the format and every check of it, the library, and what turns models and footage from elsewhere into avatars. It
opens networks only through what its callers give it, and knows no engine and no Qt.
"""
