"""`oralsim history`: past attempts as a list."""

from __future__ import annotations

import json
import re

from oralsim.store.sitting import Sitting
from tests.cli.conftest import MakeAttempt, Run

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def test_an_empty_history_has_nothing_to_show(oralsim: Run) -> None:
    """1 and how to begin; JSON is an empty list."""
    assert oralsim("history") == (1, "", "No attempts yet; begin with: oralsim exam\n")
    ran = oralsim("history", "--json")
    assert (ran.code, json.loads(ran.out)) == (0, [])


def test_history_is_newest_first(oralsim: Run, attempt: MakeAttempt) -> None:
    """A line each: name, time, mode, grade and mark or why there is none, topics."""
    names = [attempt(), attempt("drill", Sitting.give_up), attempt(end=None)]
    lines = oralsim("history").out.splitlines()
    assert [line.split()[0] for line in lines] == names[::-1]
    assert [words in line for line, words in zip(lines, ("unfinished", "given up", "D  33 %"), strict=True)]
    assert len({line.index("data") for line in lines}) == 1, "columns are straight"


def test_history_as_json_has_a_stable_shape(oralsim: Run, attempt: MakeAttempt) -> None:
    """Times in UTC with Z, null where unfinished."""
    attempt()
    attempt(end=None)
    unfinished, finished = json.loads(oralsim("history", "--json").out)
    assert list(finished) == [
        "attempt", "mode", "started", "finished", "topics", "questions", "mark", "grade", "passed", "seconds",
    ]  # fmt: skip
    assert ISO.fullmatch(finished["started"])
    assert ISO.fullmatch(finished["finished"])
    assert (finished["attempt"], finished["mode"], finished["questions"]) == ("e0001", "exam", 3)
    assert (finished["mark"], finished["grade"], finished["passed"]) == (0.3333, "D", False)
    assert sorted(finished["topics"]) == ["data", "training"]
    nulls = {key for key, value in unfinished.items() if value is None}
    assert nulls == {"finished", "mark", "grade", "passed", "seconds"}


def test_history_is_filtered(oralsim: Run, attempt: MakeAttempt) -> None:
    """By topic, by mode, to so many."""
    attempt()
    attempt("drill")

    def names(*options: str) -> list[str]:
        return [row["attempt"] for row in json.loads(oralsim("history", "--json", *options).out)]

    assert names("--mode", "drill") == ["d0002"]
    assert names("--limit", "1") == ["d0002"]
    assert names("--topic", "data") == ["d0002", "e0001"]
    assert names("--topic", "none") == []
    assert oralsim("history", "--topic", "none").code == 1
