"""How the bundled presenters are made and their networks trained; needs the extra ``train``. The application never imports it."""
