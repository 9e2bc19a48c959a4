"""The four steps from sound to picture, each ``stage(arrays, out=array)``: mel, encode, generate, composite."""
