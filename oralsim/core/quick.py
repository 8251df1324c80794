"""The quick blueprint's figures, for whoever draws nothing yet."""

from __future__ import annotations

COUNT = 5
"""Questions."""
SECONDS = 180.0
"""For a question without a time of its own."""
