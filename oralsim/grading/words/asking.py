"""Words of questions, direct and indirect."""

from __future__ import annotations

from oralsim.grading.words.table import words

WONDERING: tuple[tuple[str, ...], ...] = (
    ("wonder", "whether"),
    ("wonder", "if"),
    ("sure", "whether"),
    ("sure", "if"),
    ("know", "whether"),
    ("know", "if"),
)
"""What follows is asked, not claimed."""

QUESTION_WORDS = words("what which who how where when что чего какой какая какое какие как где куда когда")
"""Open a question that isn't one of yes or no."""

ASKING = words(
    """
    does do did is are was were can could should will would has have why what how which who where when
    isnt doesnt dont cant почему зачем как что где когда кто разве неужели какой какая какие сколько
    """
)
"""Words that a direct question begins with."""

QUESTIONS = words(
    """
    which what how whether where why who when if как куда насколько какой какая какие каком что почему где
    """
)
"""Words that begin one."""

TASKS = frozenset(
    {"does", "do", "did", "is", "are", "which", "what", "какой", "какая", "какое", "какие", "верно"}
)
"""Words that begin the question that a task puts to a model."""
