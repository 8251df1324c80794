"""`oralsim bank ticket`: a ticket on paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("own")


def test_a_ticket_is_printed_whole(oralsim: Run) -> None:
    """Its code, its times, and the questions with their parts."""
    ran = oralsim("bank", "ticket", "--blueprint", "pair", "--seed", "5")
    code = json.loads(oralsim("bank", "ticket", "--blueprint", "pair", "--seed", "5", "--json").out)["code"]
    assert (ran.code, ran.err) == (0, "")
    assert (
        ran.out
        == f"""\
Ticket {code}: 2 questions, 4:00 to prepare, 8:00 to answer

 1  What is vanishing gradient?
    Explanation: training, explain, level 2, 2:00

 2  What is overfitting?
    Definition: data, define, level 3, 3:00
"""
    )


def test_its_code_sits_the_very_same(oralsim: Run) -> None:
    """It passes all checks; only a terminal is wanting here."""
    code = json.loads(oralsim("bank", "ticket", "--blueprint", "pair", "--json").out)["code"]
    assert "needs a terminal" in oralsim("exam", "--ticket", code).err


def test_as_json_what_it_doesnt_have_is_null(oralsim: Run) -> None:
    """Preparation, parts, and a code where the seed is too large for one."""
    told = json.loads(oralsim("bank", "ticket", "--seed", "2000000", "--json").out)
    assert (told["code"], told["prep"], told["blueprint"], told["seed"]) == (None, None, "quick", 2000000)
    assert [row["part"] for row in told["questions"]] == [None] * 3
    assert told["total"] == sum(row["seconds"] for row in told["questions"]) == 480.0
    assert oralsim("bank", "ticket", "--seed", "2000000").out.startswith(
        "Seed 2000000 of quick: 3 questions, "
    )


def test_a_pool_too_small_says_so(oralsim: Run, own: Path) -> None:
    """On stderr, so that JSON stays JSON; nothing at all is wrong use."""
    ran = oralsim("bank", "ticket", "--blueprint", "oral", "--json")
    assert ran.err == "Only 2 of 3 questions match: part 'Explanation' finds 0 of 1; no topic serves twice.\n"
    assert len(json.loads(ran.out)["questions"]) == 2
    (own / "none.yaml").write_text("kinds: compute\n")
    ran = oralsim("bank", "ticket", "--blueprint", "none")
    assert (ran.code, ran.err) == (2, "No question of the bank matches the blueprint 'none'.\n")


def test_without_a_seed_it_is_a_fresh_one(oralsim: Run) -> None:
    """That a code can hold."""
    assert json.loads(oralsim("bank", "ticket", "--json").out)["seed"] < 2**20
