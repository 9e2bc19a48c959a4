"""The engine: sound in, pictures out, on one thread of its own. It imports no Qt and needs no screen.

Read in this order: ``core/timeline`` (which samples a picture needs), ``core/ring`` (the sound that has just arrived),
``core/frame`` (all arrays of one picture), ``pipeline`` (a window of sound becomes a picture), ``painters/painter`` (where the
networks run), ``engine`` (the loop), ``core/output`` (the protocol of outputs), ``program`` (what outputs get).

===========  ==========================  ==========================================  ===============================
thread       runs                        may                                         may not
===========  ==========================  ==========================================  ===============================
capture      a source's block callback   count overflows, ``Ring.write``             log, wait, touch Qt
engine       ``Engine.run``              everything in this package                  touch Qt
idle loop    ``IdleLoop._decode``        decode the idle loop ahead                  touch a `Frame` in use
prefetch     ``Prefetch._run`` (render)  read the sound, mel, encode ahead           paint
device       ``FallbackPainter._open``   open networks on a GPU                      touch a `Frame`
loader       ``use``, ``use_encoder``     open networks, make arrays, open outputs    wait on the engine
             (`studio.loader`)           for another form
decoder      ``Feed._decode``            open and decode a sound file ahead          write to the ring
pacer        ``Pacer._run``              give a file's or a tone's sound             wait, touch Qt
search       ``_Line._search``           let go of a microphone, open it again       touch a stream that is heard
watch        ``pulse.Watch._listen``     hear the sound server, lead a stream back   ask anything that takes time
look         ``pulse.Watch._run``        ask the sound server, open a new default    wait on the engine
output       an output's own worker      wait for its device                         read a `Frame`
clip writer  ``ClipWriter._write``       encode, write and look at the disk          read a `Frame`
reader (ui)  the window's timers         ``Preview.take``, ``Engine.snapshot``,      wait on the engine, except
                                         ``History.read``                            while closing
===========  ==========================  ==========================================  ===============================

One clock: the sample position since listening began, an integer. One owner: all arrays of a picture live in its `Frame`,
which the engine's thread holds between the pool's ``acquire`` and ``release``. Every queue of sound and pictures is
bounded: the ring overwrites (a reader that is too late is told), a preview keeps the newest (the rest are counted as unseen),
other outputs drop and count, a recording that finds no room for sound ends with a sentence, a file's decoder waits for room,
and the idle loop waits when it is far enough ahead, and gives the picture before once more when it is late (counted as stalls).
The mailbox of commands is not bounded: only the user's commands and the loader's come into it.

May be here: the loop, the pipeline and the program, which join the rooms below (``core`` to ``painters``). No Qt, no socket.
"""
