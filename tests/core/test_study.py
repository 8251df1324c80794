"""Which points a report says to study first."""

from __future__ import annotations

from oralsim.core.study import STUDY_FIRST, study_first
from oralsim.grading.model import AnyOf, Keywords, Marking, Point, PointMark, Question, Status

CREDIT = {"covered": 1.0, "partial": 0.5, "missed": 0.0, "contradicted": 0.0}


def point(text: str, weight: float = 1.0) -> Point:
    """A point of the bank."""
    return Point(text, (Keywords((("word",),)),), weight)


def question(*rubric: Point | AnyOf) -> Question:
    """A question of these points."""
    return Question("q", "topic", "explain", "Why?", rubric)


def mark(text: str, status: Status = "missed", weight: float = 1.0, group: int | None = None) -> PointMark:
    """What a point earned."""
    return PointMark(text, weight, status, CREDIT[status], group=group)


def marked(*marks: PointMark) -> tuple[Question, Marking]:
    """A marked question of plain points."""
    return question(*(point(m.point, m.weight) for m in marks)), Marking(marks, (), 0.0)


def named(*questions: tuple[Question, Marking | None]) -> list[str]:
    """The points named."""
    return [item.point for item in study_first(questions)]


def test_the_heaviest_lost_point_comes_first() -> None:
    """A half of two is as much as one; what was earned in full isn't named."""
    light, heavy = mark("light", "missed", 1.0), mark("heavy", "missed", 3.0)
    half, full = mark("half", "partial", 4.0), mark("full", "covered", 9.0)
    assert named(marked(light, full, half, heavy)) == ["heavy", "half", "light"]


def test_of_equals_the_wrong_comes_before_the_unsaid() -> None:
    """To have it the wrong way round is worse than to have forgotten it."""
    assert named(marked(mark("unsaid"), mark("wrong", "contradicted"))) == ["wrong", "unsaid"]


def test_each_question_gets_a_word_before_one_gets_two() -> None:
    """A single bad answer doesn't hide the others."""
    bad = marked(mark("a", weight=5.0), mark("b", weight=4.0), mark("c", weight=3.0))
    assert named(bad, marked(mark("d"))) == ["a", "d", "b"]
    assert [item.question for item in study_first((bad, marked(mark("d"))))] == [0, 1, 0]


def test_there_are_only_a_few() -> None:
    """More than three are no advice."""
    assert len(named(*(marked(mark(f"p{n}")) for n in range(9)))) == STUDY_FIRST


def test_of_a_choice_nothing_is_missing_once_enough_is_said() -> None:
    """Two of four were asked for, two were said."""
    asked = question(AnyOf(2, tuple(point(name) for name in "abcd")))
    marks = (mark("a", "covered", group=0), mark("b", group=0), mark("c", "covered", group=0))
    assert named((asked, Marking((*marks, mark("d", group=0)), (), 1.0))) == []


def test_of_a_choice_only_as_many_are_named_as_were_missing() -> None:
    """One more was needed; the half said one is nearest."""
    asked = question(AnyOf(2, tuple(point(name) for name in "abc")))
    marks = (mark("a", "covered", group=0), mark("b", group=0), mark("c", "partial", group=0))
    assert named((asked, Marking(marks, (), 0.75))) == ["c"]


def test_a_question_never_reached_names_nothing() -> None:
    """Nobody knows what the candidate would have said."""
    assert named((question(point("a")), None)) == []
