"""Drawing: reproducible, balanced, honest about small pools."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest

from oralsim.core.draw import draw, fresh_seed, pool, weakest
from oralsim.core.model import Bank, Blueprint, Filters, Topic
from oralsim.grading.model import Kind, Question
from tests.core.conftest import POINT


def question(number: int, topic: str, kind: Kind = "explain", time: float | None = None) -> Question:
    """A question whose level goes round with its number."""
    return Question(f"{topic}-{number}", topic, kind, "Why?", (POINT,), level=number % 3 + 1, time=time)


BANK = Bank(
    tuple(Topic(name, name) for name in "abc"),
    tuple(question(number, topic) for topic in "abc" for number in range(6)),
)


def ids(blueprint: Blueprint, seed: int) -> list[str]:
    """What is drawn, in order."""
    return [item.question.id for item in draw(BANK, blueprint, seed).items]


def test_the_same_seed_gives_the_same_ticket_in_another_process() -> None:
    """Hash randomisation has no say."""
    code = (
        "from oralsim.core.draw import draw\n"
        "from oralsim.core.model import Bank, Blueprint, Topic\n"
        "from oralsim.grading.model import Keywords, Point, Question\n"
        "p = Point('a point', (Keywords((('word',),)),))\n"
        "qs = tuple(\n"
        "    Question(f'{t}-{n}', t, 'explain', 'Why?', (p,), level=n % 3 + 1)\n"
        "    for t in 'abc' for n in range(6))\n"
        "bank = Bank(tuple(Topic(t, t) for t in 'abc'), qs)\n"
        "print([i.question.id for i in draw(bank, Blueprint(), 7).items])\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {f"{ids(Blueprint(), 7)}\n"}


def test_the_order_is_fixed_for_all_time() -> None:
    """A seed that somebody wrote down draws the same in every version."""
    assert ids(Blueprint(), 7) == ["c-4", "b-2", "a-0", "c-1", "b-5"]
    assert ids(Blueprint(), 2**31 - 1) == ["c-1", "b-0", "a-5", "c-0", "b-4"]


def test_other_seeds_give_other_tickets() -> None:
    """A seed decides both which and in what order."""
    assert len({tuple(ids(Blueprint(), seed)) for seed in range(20)}) > 15


@pytest.mark.parametrize("seed", range(10))
def test_topics_are_balanced_and_nothing_comes_twice(seed: int) -> None:
    """Of five questions from three topics no topic has more than two."""
    drawn = ids(Blueprint(), seed)
    assert len(set(drawn)) == 5
    assert max(sum(name.startswith(topic) for name in drawn) for topic in "abc") == 2


def test_every_question_can_be_drawn() -> None:
    """No question is out of reach of the seeds."""
    assert {name for seed in range(300) for name in ids(Blueprint(), seed)} == {q.id for q in BANK.questions}


def test_filters_combine() -> None:
    """Topics and levels unite within and restrict each other."""
    filters = Filters(topics=frozenset("ab"), levels=frozenset({1}))
    assert {q.id for q in pool(BANK, Blueprint(filters=filters))} == {"a-0", "a-3", "b-0", "b-3"}


def test_a_pool_smaller_than_asked_gives_what_there_is() -> None:
    """Whoever shows it says so."""
    filters = Filters(topics=frozenset("a"), levels=frozenset({2}))
    assert len(ids(Blueprint(filters=filters), 1)) == 2


def test_named_questions_come_exactly_and_in_order() -> None:
    """Whatever the seed and the count."""
    filters = Filters(ids=("c-2", "a-1"))
    assert ids(Blueprint(count=1, filters=filters), 3) == ["c-2", "a-1"]


def test_option_over_question_over_default() -> None:
    """The time of a question, and the sum as the total unless set."""
    bank = Bank((Topic("a", "a"),), (question(1, "a", time=60.0), question(2, "a")))
    assert sorted(item.limit or 0 for item in draw(bank, Blueprint(), 1).items) == [60.0, 180.0]
    assert draw(bank, Blueprint(), 1).total == 240.0
    option = draw(bank, Blueprint(per_question=30.0, total=50.0), 1)
    assert ([item.limit for item in option.items], option.total) == ([30.0, 30.0], 50.0)


def test_a_drill_has_no_limits_unless_asked_for() -> None:
    """Time is counted, not limited."""
    drill = draw(BANK, Blueprint(), 1, "drill")
    assert ({item.limit for item in drill.items}, drill.total) == ({None}, None)


def test_a_fresh_seed_avoids_what_was_asked_of_late() -> None:
    """Of 64 candidates the one with the fewest repetitions; here one without any exists."""
    recent = {q.id for q in BANK.questions if q.id.endswith(("0", "1", "2"))}
    seed = fresh_seed(BANK, Blueprint(), recent, random.Random(1))
    repeated = sum(name in recent for name in ids(Blueprint(), seed))
    average = sum(sum(name in recent for name in ids(Blueprint(), s)) for s in range(64)) / 64
    assert repeated < average


def test_the_weakest_come_first() -> None:
    """Lowest last mark first; one never asked stands where half a mark would."""
    marks = {q.id: 0.9 for q in BANK.questions} | {"a-1": 0.2, "b-2": 0.6}
    del marks["c-3"]
    assert [q.id for q in weakest(BANK, Blueprint(count=3), marks)] == ["a-1", "c-3", "b-2"]
