"""What grpcio-tools 1.76 and mypy-protobuf make of the two contracts beside them: see `scripts/make-stubs.sh`.

May be here: what that script writes, and nothing that was written by hand.
"""
