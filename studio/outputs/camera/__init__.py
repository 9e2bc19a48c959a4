"""The program as a camera that call programs see.

May be here: what a camera's pictures are made of, and one module for each way to the programs that read them.
"""
