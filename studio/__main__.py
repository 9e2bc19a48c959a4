"""``python -m studio`` is the command ``viseme-studio``."""

import sys

from studio.cli import main

sys.exit(main())
