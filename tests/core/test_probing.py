"""Which point the examiner asks about next."""

from __future__ import annotations

from oralsim.core.clock import Clock
from oralsim.core.follow_up import Asked, Reply
from oralsim.core.model import TicketItem
from oralsim.core.probing import Cue, next_cue, plainly
from oralsim.core.state import QuestionState, Response
from oralsim.grading.model import AnyOf, Keywords, Marking, Point, PointMark, Question, Status

WAYS = (Keywords((("word",),)),)
QUESTION = Question(
    "q",
    "topic",
    "explain",
    "Why?",
    (
        Point("light", WAYS, probe="And light?", hint="A feather."),
        AnyOf(2, (Point("one", WAYS), Point("two", WAYS), Point("three", WAYS)), weight=2.0),
        Point("heavy", WAYS, weight=3.0, hint="Lead."),
        Point("heavy too", WAYS, weight=3.0),
    ),
)
WEIGHTS = (1.0, 1.0, 1.0, 1.0, 3.0, 3.0)
GROUPS = (None, 1, 1, 1, None, None)


def asked_next(
    statuses: str, *replies: Reply, answer: str = "words", follow_ups: int = 9, brought: bool | None = None
) -> Cue | None:
    """What comes next if the points stand like *statuses*: c, p, m or x for each."""
    names: dict[str, Status] = {"c": "covered", "p": "partial", "m": "missed", "x": "contradicted"}
    points = tuple(
        PointMark(point.text, weight, names[status], 0.0, group=group)
        for point, weight, status, group in zip(QUESTION.points(), WEIGHTS, statuses, GROUPS, strict=True)
    )
    response = Response(answer, 0.0, 0.0, marking=Marking(points, (), 0.0))
    here = QuestionState(
        TicketItem(QUESTION, None), Clock(), "submitted", responses=(response,), replies=replies
    )
    return next_cue(here, follow_ups, brought=brought)


def points(cue: Cue | None) -> tuple[int, ...]:
    """What it is about."""
    return cue.points if cue else ()


def reply(probe: int, *about: int, text: str = "words", hint: str = "") -> Reply:
    """A reply to a follow-up about these points."""
    return Reply(Asked(probe, about, "?", 0.0, hint), text, 1.0)


def test_the_heaviest_comes_first_then_the_order_of_the_rubric() -> None:
    """Missed and half said alike; what was asked once is not asked again."""
    assert points(asked_next("mmmmmm")) == (4,)
    assert points(asked_next("mmmmpm")) == (4,)
    assert points(asked_next("mmmmmm", reply(1, 4), brought=True)) == (5,)
    assert points(asked_next("mmmmcc")) == (0,)


def test_said_and_contradicted_points_are_left_alone() -> None:
    """The examiner neither asks for what there is nor argues."""
    assert asked_next("cccccc") is None
    assert points(asked_next("xmccxx")) == ()
    assert points(asked_next("xmcmxx")) == (1,)


def test_a_group_is_asked_about_only_until_it_is_full() -> None:
    """Two of these three are enough."""
    assert points(asked_next("cccmcc")) == ()
    assert points(asked_next("ccpmcc")) == (2,)


def test_there_are_as_many_as_the_blueprint_says() -> None:
    """None at all in most exams."""
    assert asked_next("mmmmmm", follow_ups=0) is None
    assert asked_next("mmmmmm", reply(1, 4), follow_ups=1, brought=True) is None


def test_a_fruitless_reply_is_asked_again_once_if_there_is_a_hint() -> None:
    """Not after the hint, not after silence, not where there is none."""
    again = asked_next("mmmmmm", reply(1, 4), brought=False)
    assert again == Cue("offer", QUESTION, (4,), 1, brought=False)
    assert points(asked_next("mmmmmm", reply(1, 4), reply(1, 4), brought=False)) == (5,)
    assert points(asked_next("mmmmmm", reply(1, 4, hint="Lead."), brought=False)) == (5,)
    assert points(asked_next("mmmmmm", reply(1, 4, text=" "), brought=False)) == (5,)
    assert points(asked_next("mmmmcm", reply(1, 5), brought=False)) == (0,)


def test_an_empty_answer_is_opened_once() -> None:
    """About everything; its points may be asked about again, one by one."""
    assert asked_next("mmmmmm", answer=" ") == Cue("opening", QUESTION, (0, 1, 2, 3, 4, 5), 1)
    opened = reply(1, 0, 1, 2, 3, 4, 5)
    assert points(asked_next("mmmmmm", opened, answer=" ", brought=False)) == (4,)
    silent = reply(1, 0, 1, 2, 3, 4, 5, text="")
    assert asked_next("mmmmmm", silent, answer=" ", brought=False) is None


def test_the_banks_words_go_before_neutral_ones() -> None:
    """And none of the neutral ones names a point."""
    assert plainly(Cue("probe", QUESTION, (0,), 1)) == "And light?"
    assert plainly(Cue("probe", QUESTION, (5,), 1)) == "What else belongs to it?"
    assert plainly(Cue("hint", QUESTION, (4,), 1)) == "Lead."
    assert plainly(Cue("offer", QUESTION, (0,), 1)) == "Would a hint help?"
    assert plainly(Cue("opening", QUESTION, (0,), 1)) == "What can you say about it at all?"
