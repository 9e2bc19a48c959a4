"""A generator for any presenter: from a data set folder to ``generator.onnx``.

`dataset` reads the folder, `batches` makes training pairs of it, `network` is what learns, `losses` what it is told,
`train` the loop with checkpoints, `export` the graph that the avatar contract asks for, and
`arrange` lays it out for the processor.
"""
