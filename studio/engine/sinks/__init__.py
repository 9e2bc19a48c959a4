"""Where pictures and sound features go; each copies what it keeps."""
