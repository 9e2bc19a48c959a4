"""Mara, the rendered presenter: from `assets/training/mara` to a data set with an idle loop.

One base picture, eleven eye pictures and some hundred mouth crops, all in one head pose. The loop moves the figure by warping
the base; `pose` says how, `figure` where, `eyes` what the eyes do, `loop` puts the three together, `data` writes the folder.
"""
