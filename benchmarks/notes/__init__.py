"""The work whose memory the project's notes counted, done twice.

A server made 25 pictures at a time: log-mel, audio encoder, U-Net of 320 x 320, paste into 1920 x 1080, JPEG at quality 75. Its
notes count 8,200 allocations and 255 MB for such a batch, and 76 and 1.35 MB once it used pools. ``scene`` builds that work's
avatar and sound, ``plain`` does it with fresh arrays at every step, ``pooled`` with the studio's own stages, and ``counting``
asks memray what both took from the C library.
"""
