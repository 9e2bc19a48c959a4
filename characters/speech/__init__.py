"""Speech whose phone timings are known: sentences of our own, read by free synthesisers.

Reading order: ``sentences`` (text), ``utterance`` (what one reading is on disk), ``espeak``, ``flite``, ``festival`` (the
engines), ``vowels`` (held vowels of our own), ``voices`` (who is heard in training and who never), ``command``.
"""
