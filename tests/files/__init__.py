"""Of `studio.files`."""
