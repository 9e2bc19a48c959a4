"""The panels beside the picture: sound, latency and memory as the engine measured them.

May be here: a module for each panel and for what it draws. No panel knows another, nor a dialog or the settings.
"""
