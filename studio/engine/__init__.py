"""The engine: sound in, pictures out, on one thread of its own. It imports no Qt and needs no screen."""
