"""Drawing a ticket of parts: filled from their own pools, no topic twice, honest about what is short."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.draw import draw, fresh_seed, pool, swapped
from oralsim.core.model import Bank, Blueprint, Filters, Part, Ticket, Topic
from oralsim.core.parts import draw_parts, shortfall
from oralsim.grading.model import Question
from tests.core.conftest import POINT

SEEDS = st.integers(0, 2**20 - 1)


def bank_of(*levels: str) -> Bank:
    """A bank of the topics a, b, c…; each string has the levels of one topic's questions."""
    topics = [chr(ord("a") + number) for number in range(len(levels))]
    questions = (
        Question(f"{topic}-{number}", topic, "explain", "Why?", (POINT,), level=int(level))
        for topic, of_topic in zip(topics, levels, strict=True)
        for number, level in enumerate(of_topic)
    )
    return Bank(tuple(Topic(topic, topic) for topic in topics), tuple(questions))


def level(number: int, name: str = "", count: int = 1) -> Part:
    """A part of one level."""
    return Part(name or f"level {number}", count, Filters(levels=frozenset({number})))


BANK = bank_of("1123", "1223", "111", "2233", "123123")
ORAL = Blueprint(name="oral", parts=(level(1), level(2), level(3)))
VIVA = Blueprint(name="viva", parts=(Part("all", 4, one_topic=True, deeper=True),))


def levels(ticket: Ticket) -> list[int]:
    """In order."""
    return [item.question.level for item in ticket.items]


def topics(ticket: Ticket) -> list[str]:
    """In order."""
    return [item.question.topic for item in ticket.items]


@given(SEEDS)
def test_each_part_draws_from_its_own_pool_and_no_topic_twice(seed: int) -> None:
    """In the order of the parts."""
    ticket = draw(BANK, ORAL, seed)
    assert levels(ticket) == [1, 2, 3]
    assert [item.part for item in ticket.items] == [0, 1, 2]
    assert len(set(topics(ticket))) == 3


@given(SEEDS)
def test_a_viva_stays_with_one_topic_and_goes_deeper(seed: int) -> None:
    """With all the levels that the topic has; a topic too small for it is never picked."""
    ticket = draw(BANK, VIVA, seed)
    (topic,) = set(topics(ticket))
    assert topic != "c"
    assert levels(ticket) == sorted(levels(ticket))
    assert set(levels(ticket)) == {question.level for question in BANK.of_topic(topic)}
    assert len({item.question.id for item in ticket.items}) == 4


def test_every_question_and_every_large_topic_can_be_drawn() -> None:
    """Nothing is out of reach of the seeds."""
    asked = {item.question.id for seed in range(400) for item in draw(BANK, ORAL, seed).items}
    assert asked == {question.id for question in BANK.questions}
    assert {topics(draw(BANK, VIVA, seed))[0] for seed in range(100)} == set("abde")


def test_the_order_is_fixed_for_all_time() -> None:
    """A ticket that somebody wrote down is drawn the same in every version."""
    drawn = [[item.question.id for item in draw(BANK, blueprint, 7).items] for blueprint in (ORAL, VIVA)]
    assert drawn == [["c-1", "d-0", "b-3"], ["d-0", "d-1", "d-3", "d-2"]]


@given(st.lists(st.sampled_from(["1", "2", "3", "12", "13", "23", "123"]), max_size=4), SEEDS)
def test_a_part_goes_short_only_where_topics_run_out(of_topics: list[str], seed: int) -> None:
    """As many parts are filled as some assignment of topics fills."""
    drawn = draw_parts(bank_of(*of_topics).questions, ORAL.parts, seed)
    assert sum(map(len, drawn)) == _most(of_topics, ["1", "2", "3"])


def _most(of_topics: list[str], wanted: list[str]) -> int:
    """The best of all assignments, by trying them."""
    if not wanted:
        return 0
    skipped = _most(of_topics, wanted[1:])
    tried = [
        1 + _most(of_topics[:place] + of_topics[place + 1 :], wanted[1:])
        for place, of_topic in enumerate(of_topics)
        if wanted[0] in of_topic
    ]
    return max([skipped, *tried])


@given(SEEDS)
def test_how_many_each_part_gets_does_not_depend_on_the_seed(seed: int) -> None:
    """So the sentence about a pool too small can be said before the draw; the larger part comes first."""
    bank = bank_of("1233", "12", "3")
    parts = (level(3, count=2), Part("one", 3, one_topic=True), level(1))
    drawn = draw_parts(bank.questions, parts, seed)
    assert [len(questions) for questions in drawn] == [1, 3, 1]
    assert shortfall(bank.questions, parts) == (
        "Only 5 of 6 questions match: part 'level 3' finds 1 of 2; no topic serves twice."
    )


@pytest.mark.parametrize(
    ("bank", "sentence"),
    [
        (BANK, None),
        (
            bank_of("111"),
            "Only 1 of 3 questions match: part 'level 2' finds 0 of 1, part 'level 3' finds 0 of 1; "
            "no topic serves twice.",
        ),
        (
            bank_of("123", "123"),
            "Only 2 of 3 questions match: part 'level 3' finds 0 of 1; no topic serves twice.",
        ),
    ],
)
def test_a_pool_too_small_is_said_part_by_part(bank: Bank, sentence: str | None) -> None:
    """And nothing where all is well."""
    assert shortfall(bank.questions, ORAL.parts) == sentence


def test_filters_of_the_blueprint_hold_for_every_part() -> None:
    """Options narrow what the parts may draw."""
    narrowed = Blueprint(filters=Filters(topics=frozenset("ab")), parts=ORAL.parts)
    assert {question.topic for question in pool(BANK, narrowed)} == {"a", "b"}
    only_two = Blueprint(parts=(level(2),))
    assert {question.level for question in pool(BANK, only_two)} == {2}


def test_extra_time_lengthens_every_limit() -> None:
    """Of each question, of the whole, of the preparation; the blueprint stays as it was written."""
    timed = Blueprint(parts=ORAL.parts, per_question=100.0, total=200.0, prep=60.0, extra_time=0.25)
    ticket = draw(BANK, timed, 1)
    assert ([item.limit for item in ticket.items], ticket.total, ticket.prep) == ([125.0] * 3, 250.0, 75.0)
    assert ticket.blueprint.total == 200.0
    untimed = draw(BANK, Blueprint(parts=ORAL.parts, extra_time=0.5), 1)
    assert (untimed.items[0].limit, untimed.total, untimed.prep) == (270.0, 810.0, 0.0)


@given(SEEDS)
def test_a_swapped_ticket_is_another_one_and_always_the_same(seed: int) -> None:
    """Where the pool allows it, no question comes again."""
    ticket = draw(BANK, ORAL, seed)
    other = swapped(BANK, ticket)
    assert other == swapped(BANK, ticket)
    assert other.seed != seed
    assert other.code == ""
    asked = Counter(item.question.id for item in (*ticket.items, *other.items))
    assert max(asked.values()) == 1


def test_a_fresh_seed_of_parts_avoids_what_was_asked_of_late() -> None:
    """And can be written as a code."""
    recent = {item.question.id for item in draw(BANK, ORAL, 3).items}
    seed = fresh_seed(BANK, ORAL, recent, random.Random(1))
    assert seed < 2**20
    assert not recent & {item.question.id for item in draw(BANK, ORAL, seed).items}
