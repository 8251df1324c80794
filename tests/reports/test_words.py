"""Words that all forms of a report share."""

from __future__ import annotations

from dataclasses import replace

from oralsim.reports.words import course, one_line, outcome, paragraph, remarks, verdict
from tests.reports.conftest import Play


def test_free_text_is_made_safe() -> None:
    """On one line, or as lines; escape sequences are gone before anything is measured."""
    assert one_line(" a\x1b[31m\r\n\tb ") == "a b"
    assert paragraph("\na\rb\x07\n\n  c\n") == ["a", "b", "", "  c"]
    assert paragraph(" \n ") == []


def test_a_failed_mark_never_reads_like_a_pass(play: Play) -> None:
    """Percents are rounded down."""
    report = replace(play("said"), mark=0.5999, grade="D", passed=False)
    assert verdict(report) == "D, 59 %, not passed"


def test_the_course_counts_in_words(play: Play) -> None:
    """One question, once, twice."""
    report = play("said")
    assert course(report) == "1 question in 0:10 of 1:00"
    assert course(replace(report, interruptions=1)).endswith(", interrupted once")
    assert course(replace(report, interruptions=2, total=None)) == "1 question in 0:10, interrupted 2 times"


def test_an_outcome_says_how_it_ended(play: Play) -> None:
    """Answered, late, or not at all; sealed without the mark."""
    answered, never = play("said", None).questions
    late = replace(answered, status="timed_out")
    assert [outcome(q) for q in (answered, late, never)] == [
        "62 %",
        "62 %, time ran out",
        "not answered, 0 %",
    ]
    sealed = [outcome(q, sealed=True) for q in (answered, late, never)]
    assert sealed == ["answered", "answered, time ran out", "not answered"]
    assert remarks(replace(late, flagged=True, limit=None)) == "0:10, flagged"
