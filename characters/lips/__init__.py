"""From sound to lips: targets, network, training and export of ``encoder.onnx``.

Reading order: ``articulation`` (what a mouth does for each phone), ``gestures`` (phones of an engine to symbols and closures),
``targets`` (symbols to curves), ``nonspeech`` and ``augment`` (what microphones and rooms do), ``stream`` (training data),
``network``, ``pair`` (two networks as one), ``train``, ``export``, ``score`` (how lips are judged), ``evaluation`` (the clips
that judge them).
"""
