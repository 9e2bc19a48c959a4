"""How the bundled presenters are made and their networks trained.

Needs the extra ``train``; the application never imports it.
"""
