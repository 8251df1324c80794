"""What a candidate may choose once for all exams; light, for home reads it before anything is drawn."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Manner: TypeAlias = Literal["neutral", "strict", "coach"]
"""How the examiner speaks; it never changes a mark."""
MANNERS: tuple[Manner, ...] = get_args(Manner)

WORDS_A_MINUTE = 130
"""How fast people speak who explain something."""
