"""Everything that asks for CUDA; imported only for an NVIDIA GPU, or to look why there is none.

May be here: the painter on an NVIDIA GPU, with the graphs, memory and streams that it needs. pynvml and CUDA are called
here and nowhere else.
"""
