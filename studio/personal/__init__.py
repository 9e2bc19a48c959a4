"""A minute of a person's own footage becomes an avatar that is painted from memory; everything is learnt on this computer.

Read in this order: ``layout`` (where things lie in a face), ``noses`` (where they end, by which the crop is laid),
``footage`` (a video becomes squares and what is heard), ``report`` (what is wrong with it, before anything is learnt),
``mouths`` (numbers that tell a mouth, by linear algebra), ``voice`` (from sound to this mouth), ``networks`` (the guide and the
warp), ``learning`` (both are trained), ``assembly`` (the avatar's folder), ``grading`` (what came out, in numbers), ``process``
(all of it in a worker process, which may be paused and killed).

Only ``networks``, ``learning`` and ``assembly`` import torch, and only the worker process imports them.

May be here: everything between a person's footage and an avatar that is learnt from it. The window and the engine know only
``process`` and the avatar that comes out.
"""
