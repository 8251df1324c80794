"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("oralsim", deadline=None, derandomize="CI" in os.environ)
"""No timing assertions; on CI the same cases each time, elsewhere new ones."""
settings.load_profile("oralsim")
