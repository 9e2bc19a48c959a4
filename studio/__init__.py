"""Viseme Studio: a portrait speaks with your voice, live."""

__version__ = "0.1.0"
