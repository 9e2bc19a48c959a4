"""What `benchmarks/fuzz.py` is made of: where cases work (``arena``), what they are, and who watches them (``watched``)."""
