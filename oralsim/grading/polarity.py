"""What is asserted and what is denied: the one entrance to negation and discourse."""

from __future__ import annotations

from oralsim.grading.discourse import mark_discourse
from oralsim.grading.negation import mark_negations
from oralsim.grading.passage import Passage
from oralsim.grading.stance import Stance, asserted


def stance(passage: Passage) -> Stance:
    """Work out how each word of *passage* is meant."""
    found = asserted(len(passage.words))
    masked = mark_discourse(passage, found)
    mark_negations(passage, found, masked)
    return found
