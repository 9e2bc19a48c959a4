"""The program as a web page on this computer: for OBS's browser source, a second screen, a recorder.

May be here: the output (`page`), its server on a thread of its own (`server`), who may come in (`gate`), one browser
(`viewer`), what is put into its messages (`gathering`, `messages`), and what the browser runs (``site``).
"""
