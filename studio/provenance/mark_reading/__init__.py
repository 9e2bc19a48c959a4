"""Finding the invisible mark in a video, whatever part of the picture there is, at any size and from any moment on.

The pattern turns over every second, so at half a hertz it stands out of all that stays: the changes of each pixel's colour are
multiplied by a turning phase and summed (`demodulation`), which keeps the mark whatever the moment it began. What video's
blocks leave there is wide, so the fine is raised over the wide (`whitening`). The result is compared with the pattern at many
sizes and all places (`correlation`, by FFT), and at the best one the bits are read (`bits`); `locator` is these three in a
row, `found_mark` what comes of it. `stretch` does so for a part of a film, and says when each mark is seen.

May be here: what finds and reads the mark of `studio.provenance.mark`, from planes of colour to seconds of a film.
"""
