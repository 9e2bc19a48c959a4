"""Where sound comes from: a microphone, a sound file heard as it plays, or a tone that needs no device."""
