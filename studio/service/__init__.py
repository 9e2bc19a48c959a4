"""The engine for programs: sessions of one speaker each, over gRPC and HTTP. Extra ``serve``; no window imports it.

`session` makes one speaker's pictures, `residency` holds the avatars, `scheduler` decides whose picture is next, `admission`
who may speak at all, and `doors` what a stranger may ask for. What speaks a protocol stands on these four and paints nothing.

May be here: what lends the engine to other programs. It draws nothing and opens no device; what one talk needs is `Speaker`'s.
"""
