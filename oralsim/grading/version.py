"""Which grader made a marking; recorded with it."""

from __future__ import annotations

GRADER_VERSION = "4"
