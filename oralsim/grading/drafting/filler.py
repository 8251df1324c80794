"""Words that tell nothing of a subject, whatever it is."""

from __future__ import annotations

from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.table import words

MILD = words(
    """
    before after same both different all each only between more less no not without first last other up
    down above below under over out off до после между без только все каждый каждого больше меньше
    """
)
"""Little words that may make the difference."""

EMPTY = (
    FUNCTION
    | words(
        """
        will would can could should may might must do does did done doing have has had having be been being
        is are was were am im ive id ill there here thing things get gets got getting one like well etc eg ie
        called call name named example examples way let lets maybe perhaps really actually basically
        это быть есть был была было были будет может можно нужно надо который являться является очень
        например называется также
        """
    )
) - MILD
"""Words that are left out."""
