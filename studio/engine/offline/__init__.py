"""Pictures without a clock: of sound that is all there, or that a caller gives in pieces, none skipped.

May be here: features and painting for clips and presenters (`prefetch`, `batch`, `speaker`), over the same painters as live.
"""
