"""The report as plain text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.plain import clean
from oralsim.reports.columns import columns
from oralsim.reports.text import as_text
from tests.reports.conftest import Play


def test_a_whole_report_reads_well(play: Play) -> None:
    """Head, topics, study, then each question with words, rubric, sum and notes."""
    text = as_text(play("An answer [MASK]!", None))
    when = text.splitlines()[0].removeprefix("Exam e0001, ")
    assert (
        text
        == f"""\
Exam e0001, {when}
D, 18 %, not passed
2 questions in 0:10 of 2:00

By topic
  training   18 %

Study first
  - Why? (question 1)
  - Why? (question 1)

1. Why?
   37 %, 0:10 of 1:00

   You said
     An answer [MASK]!

   Rubric
     ✓ covered, 2 of 2: Why?
       An answer [MASK]!
     any 2 of these, ½ of 2:
       ✗ the opposite: Why?
       ◐ half said: Why?
         Half of it.
     ✗ costs 25 %: training is wrong
       A wrong claim: “An answer [MASK]!”.
     2½ of 4 is 62 %, less 25 % is 37 %

   The notes say
     Why?

   The notes were corrected
     Why?

2. Why?
   not answered, 0 %, 0:00 of 1:00

   The notes say
     Why?

   The notes were corrected
     Why?
"""
    )


def test_an_unfinished_exam_keeps_its_secrets(play: Play) -> None:
    """No marks, no rubric, no model answer: it can still be gone on with."""
    text = as_text(play("said", None, free="secret", topic="quiz", ending="none"))
    assert "unfinished" in text
    assert "said" in text
    assert "Rubric" not in text
    assert "%" not in text
    assert text.count("secret") == 2, "the two prompts"


def test_an_unfinished_drill_and_what_was_given_up_have_no_secrets(play: Play) -> None:
    """Their feedback was shown or the chance is gone; but no mark stands at the top."""
    for mode, ending, words in (("drill", "none", "unfinished"), ("exam", "give up", "given up, no mark")):
        text = as_text(play("said", mode=mode, ending=ending))
        assert text.splitlines()[1] == words
        assert "Rubric" in text
        assert "By topic" not in text


def test_an_empty_answer_is_said_to_be_nothing(play: Play) -> None:
    """Rather than a heading with nothing under it."""
    assert "   You said\n     (nothing)\n" in as_text(play("  \n "))


@given(free=st.text(min_size=1), answer=st.text(), topic=st.text(min_size=1))
def test_any_text_fits_80_columns_and_is_safe_to_print(
    play: Play, free: str, answer: str, topic: str
) -> None:
    """Whatever stands in the bank or was typed: wide letters, controls, half surrogates."""
    text = as_text(play(answer, None, free=free, topic=topic))
    assert clean(text) == text
    assert text.endswith("\n")
    assert max(columns(line) for line in text.split("\n")) <= 80
    text.encode()
