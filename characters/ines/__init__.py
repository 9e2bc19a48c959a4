"""Ines: a presenter drawn by code from a handful of numbers, in any head pose, with exact labels.

Reading order: ``pose`` (what can be asked for), ``articulation`` (eight parameters -> a mouth), ``head`` (the projection),
``lips`` (the mouth's geometry), ``portrait`` (the layers, put together); then ``idle`` (the loop's movement), ``plan``
(which pictures a data set holds), ``dataset`` and ``sheet`` (the two commands).

``curves``, ``pose``, ``articulation``, ``head``, ``lips``, ``idle`` and ``plan`` need numpy alone; the modules that paint need
skia. Head coordinates: origin between the eyes, y down, one unit is 1.1 pixels of the 1280x720 picture. "Left" and
"right" are the viewer's; a side is -1 or +1.
"""
