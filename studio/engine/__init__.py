"""The engine: sound in, pictures out, on one thread of its own. It imports no Qt and needs no screen.

Read in this order: ``core/timeline`` (which samples a picture needs), ``core/ring`` (the sound that has just arrived),
``core/frame`` (all arrays of one picture), ``pipeline`` (a window of sound becomes a picture), ``engine`` (the loop),
``sinks/latest`` (the newest picture, for whoever looks).

===========  ==========================  ==========================================  ===============================
thread       runs                        may                                         may not
===========  ==========================  ==========================================  ===============================
capture      a source's block callback   count overflows, ``Ring.write``             log, wait, touch Qt
engine       ``Engine.run``              everything in this package                  touch Qt
portrait     ``Portrait._decode``        decode the idle loop ahead                  touch a `Frame`
hearing      ``Ahead._run`` (render)     read the sound, mel, encode ahead           paint
device       ``ChainedPipeline._open``   open networks on a GPU                      touch a `Frame`
reader (ui)  whoever looks               ``Latest.take``, ``Engine.snapshot``,       wait on the engine, except
                                         ``History.read``                            while closing
===========  ==========================  ==========================================  ===============================

One clock: the sample position since listening began, an integer. One owner: all arrays of a picture live in its `Frame`,
which the engine's thread holds between the pool's ``acquire`` and ``release``. Every queue is bounded: the ring overwrites
(a reader who is too late is told), ``Latest`` keeps the newest (the rest are counted as unseen), the portrait waits when
it is far enough ahead, and gives the picture before once more when it is late (counted as stalls).
"""
