"""Topic files read by several processes: the same as by one, whatever becomes of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.bank import side_by_side
from oralsim.bank.load import load
from oralsim.bank.reader_process import ask
from oralsim.bank.side_by_side import read_topics
from oralsim.bank.topic import read_topic
from oralsim.errors import BankError
from tests.bank.conftest import GOOD, write

SHIPPED = sorted(Path(__file__).parents[2].joinpath("question_bank").glob("*.yaml"))


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bank is a large one, and there are two processors."""
    monkeypatch.setattr(side_by_side, "LARGE", 0)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)


def test_processes_say_what_one_would_read() -> None:
    """All fields of all shipped questions, and the glossary, which is no topic file."""
    assert ask([SHIPPED[::2], SHIPPED[1::2]]) == {file: read_topic(file) for file in SHIPPED}


@pytest.mark.usefixtures("several")
def test_a_large_bank_says_all_its_defects(tmp_path: Path) -> None:
    """Those of the files and the id that stands in two of them."""
    folder = write(tmp_path, a=GOOD, b=GOOD, c="topic: [", d=GOOD.replace("kind: explain", "kind: sing"))
    with pytest.raises(BankError) as several:
        load(folder)
    with pytest.MonkeyPatch.context() as alone:
        alone.setattr(side_by_side, "LARGE", sys.maxsize)
        with pytest.raises(BankError) as one:
            load(folder)
    assert several.value.problems == one.value.problems
    assert len({line.split(":")[0] for line in one.value.problems}) == 3


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize("program", ["/nowhere/python", "/bin/false", "/bin/cat"])
def test_a_process_that_fails_costs_time_only(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it didn't say is read here."""
    monkeypatch.setattr(sys, "executable", program)
    files = SHIPPED[:2]
    assert read_topics(files) == [read_topic(file) for file in files]


@given(st.lists(st.integers(0, 100), min_size=1), st.integers(1, 4))
def test_shares_are_about_equal(sizes: list[int], processes: int) -> None:
    """Each file is in one of them; none is larger than another by more than one file."""
    files = {Path(str(number)): size for number, size in enumerate(sizes)}
    shares = side_by_side._shared_out(files, processes)
    assert sorted(file for share in shares for file in share) == sorted(files)
    loads = [sum(files[file] for file in share) for share in shares]
    assert max(loads) - min(loads) <= max(sizes)
