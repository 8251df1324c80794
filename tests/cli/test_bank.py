"""`oralsim bank`: check, list, show, stats."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_a_sound_bank_passes_the_check(oralsim: Run) -> None:
    """0, and how much was looked at."""
    ran = oralsim("bank", "check")
    assert (ran.code, ran.out, ran.err) == (0, "3 questions in 2 topics, nothing wrong.\n", "")
    assert json.loads(oralsim("bank", "check", "--json").out) == {"ok": True, "problems": [], "notes": []}


def test_what_may_be_meant_is_noted_and_fails_nothing(oralsim: Run, bank: Path) -> None:
    """A phrase and its denial apart from each other: the group can't be denied any more."""
    file = bank / "data.yaml"
    text = file.read_text()
    file.write_text(text.replace("keywords: [[", "keywords: [[not fit, badly, ", 1))
    ran = oralsim("bank", "check")
    assert (ran.code, ran.err.startswith("note: question 'overfitting', point 1: a group lists 'fits'")) == (
        0,
        True,
    )
    assert json.loads(oralsim("bank", "check", "--json").out)["notes"]


def test_a_rubric_that_fails_its_proof_fails_the_check(oralsim: Run, bank: Path) -> None:
    """1, and the question is named."""
    file = bank / "data.yaml"
    file.write_text(file.read_text().replace("The model fits the noise.", "No idea."))
    ran = oralsim("bank", "check")
    assert (ran.code, ran.out) == (1, "3 questions in 2 topics, 1 problem.\n")
    assert ran.err == "question 'overfitting': its model answer earns less than 0.95 (marked 0.00)\n"


def test_a_bank_that_cant_be_read_fails_the_check(oralsim: Run, bank: Path) -> None:
    """All its problems are listed, as JSON too."""
    (bank / "bad.yaml").write_text("topic: x\nquestions: 3\nmore: 4\n")
    ran = oralsim("bank", "check")
    assert (ran.code, ran.err.count("\n")) == (1, 2)
    told = json.loads(oralsim("bank", "check", "--json").out)
    assert told == {"ok": False, "problems": ran.err.splitlines(), "notes": []}


def test_the_list_names_every_question(oralsim: Run) -> None:
    """A line each: id, topic, prompt as it was written."""
    ran = oralsim("bank", "list")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "overfitting         data      What is overfitting?",
        "vanishing-gradient  training  What is vanishing gradient?",
        "learning-rate       training  What does [lr] set?",
    ]


def test_the_list_as_json_has_a_stable_shape(oralsim: Run) -> None:
    """`points` says how many; a question without a source has null."""
    rows = json.loads(oralsim("bank", "list", "--json").out)
    assert rows[1] == {
        "id": "vanishing-gradient",
        "topic": "training",
        "kind": "explain",
        "level": 2,
        "prompt": "What is vanishing gradient?",
        "source": {"notes": "course", "entry": 20},
        "points": 3,
    }
    assert rows[0]["source"] is None


def test_a_question_is_shown_whole(oralsim: Run) -> None:
    """Prompt, rubric with weights, wrong claims, model answer, correction."""
    assert (
        oralsim("bank", "show", "vanishing-gradient").out
        == """\
What is vanishing gradient?

vanishing-gradient: training, explain, level 2, 2:00

Rubric
  ×2   Gradients shrink as they are propagated back
  ×2   any one of these:
       - The first layers hardly learn
       - The network is hard to train
  ✗ A large learning rate causes it (costs 25 %)

The notes say
  The gradients get tiny in the first layers, which learn slowly.

The notes were corrected
  The notes forget the remedy.
"""
    )


def test_a_question_as_json_keeps_its_groups(oralsim: Run) -> None:
    """The row of the list, and what the rubric holds."""
    told = json.loads(oralsim("bank", "show", "vanishing-gradient", "--json").out)
    assert told["points"] == 3
    assert told["rubric"] == [
        {"point": "Gradients shrink as they are propagated back", "weight": 2.0},
        {
            "any": 1,
            "weight": 2.0,
            "points": ["The first layers hardly learn", "The network is hard to train"],
        },
    ]
    assert told["wrong"] == [{"claim": "A large learning rate causes it", "cost": 0.25}]
    assert told["answer"].startswith("The gradients get tiny")


def test_a_question_that_isnt_there_is_nothing_to_show(oralsim: Run) -> None:
    """1, with the nearest name, or where the names are."""
    near, far = oralsim("bank", "show", "vanishing"), oralsim("bank", "show", "zzz")
    assert (near.code, far.code) == (1, 1)
    assert near.err == "No question 'vanishing' in the bank; did you mean 'vanishing-gradient'?\n"
    assert far.err == "No question 'zzz' in the bank; see: oralsim bank list\n"


def test_the_bank_is_counted(oralsim: Run) -> None:
    """By topic, kind and level."""
    assert json.loads(oralsim("bank", "stats", "--json").out) == {
        "questions": 3,
        "points": 5,
        "topic": {"data": 1, "training": 2},
        "kind": {"define": 2, "explain": 1},
        "level": {"1": 1, "2": 1, "3": 1},
    }
    text = oralsim("bank", "stats").out
    assert text.startswith("3 questions, 5 points\n\nby topic\n  data               1\n")
