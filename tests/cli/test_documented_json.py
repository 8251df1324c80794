"""docs/json.md shows what the commands print."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from oralsim import paths
from oralsim.core.model import Bank, Blueprint, Part, Ticket, TicketItem
from oralsim.store.start import begin, take_up
from oralsim.store.store import open_store
from tests.cli.conftest import MakeAttempt, Run

GUIDE = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
SHOWN: dict[str, str] = dict(re.findall(r"```json ([^\n]+)\n(.*?)```", GUIDE, re.DOTALL))
"""The blocks of the guide by the words behind the fence."""


def shape(value: Any) -> Any:
    """The keys and types of *value*; lists by their entries, those of different shape once each."""
    if isinstance(value, dict):
        return {key: shape(entry) for key, entry in value.items()}
    if isinstance(value, list):
        shapes = [shape(entry) for entry in value]
        return [one for place, one in enumerate(shapes) if one not in shapes[:place]]
    return type(value).__name__


@pytest.mark.parametrize(
    "command",
    ["bank show vanishing-gradient", "bank stats", "bank check", "bank ticket --blueprint viva --seed 5"],
)
def test_a_command_prints_what_the_guide_shows(oralsim: Run, command: str) -> None:
    """Keys, their order, types."""
    told = json.loads(oralsim(*command.split(), "--json").out)
    assert shape(told) == shape(json.loads(SHOWN[command]))
    assert list(told) == list(json.loads(SHOWN[command]))


def test_the_list_of_questions_is_as_shown(oralsim: Run) -> None:
    """For a question that has a source."""
    rows = json.loads(oralsim("bank", "list", "--json").out)
    assert shape([row for row in rows if row["source"]]) == shape(json.loads(SHOWN["bank list"]))


def test_history_is_as_shown(oralsim: Run, attempt: MakeAttempt) -> None:
    """For an attempt that was finished."""
    attempt()
    assert shape(json.loads(oralsim("history", "--json").out)) == shape(json.loads(SHOWN["history"]))


@pytest.fixture
def oral(questions: Bank) -> None:
    """Sit an oral exam of one question: a swap, notes, an interrupted follow-up."""
    question = questions.question("vanishing-gradient")
    assert question is not None
    blueprint = Blueprint("oral", parts=(Part("Explain", minimum=0.5),), prep=600.0, follow_ups=1)
    ticket = Ticket("exam", blueprint, 5, (TicketItem(question, None),), 720.0, "oral-0005-7KQ")
    store = open_store(paths.home())
    sitting = begin(store, ticket)
    sitting.swap(ticket)
    sitting.prepare()
    sitting.note(0, "chain rule")
    sitting.end_preparation()
    sitting.show(0)
    for text in ("The gradient", "The gradient gets tiny in the first layers."):
        sitting.write(text)
        sitting.flush()
    sitting.submit("The gradient gets tiny in the first layers.")
    sitting.close()
    sitting = take_up(store, sitting.attempt, questions)
    sitting.show(0)
    sitting.submit("They learn slowly.")
    sitting.finish()
    sitting.close()
    store.close()


@pytest.mark.usefixtures("oral")
def test_a_report_is_as_shown(oralsim: Run) -> None:
    """Of an oral exam, with the first of its points; it made no wrong claim."""
    told, shown = json.loads(oralsim("report", "--format", "json").out), json.loads(SHOWN["report"])
    told["questions"][0]["points"] = told["questions"][0]["points"][:1]
    shown["questions"][0]["wrong"] = []
    assert shape(told) == shape(shown)


def test_a_report_of_a_plain_exam_has_the_same_keys(oralsim: Run, attempt: MakeAttempt) -> None:
    """In the same order."""
    attempt()
    told, shown = json.loads(oralsim("report", "--format", "json").out), json.loads(SHOWN["report"])
    assert list(told) == list(shown)
    assert list(told["questions"][0]) == list(shown["questions"][0])


def test_a_wrong_claim_is_as_shown(oralsim: Run, tmp_path: Path) -> None:
    """In marked lines and reports alike."""
    file = tmp_path / "answers.jsonl"
    file.write_text('{"question": "vanishing-gradient", "answer": "It is caused by the learning rate."}')
    (claim,) = json.loads(oralsim("grade", str(file)).out)["wrong"]
    assert shape(claim) == shape(json.loads(SHOWN["report"])["questions"][0]["wrong"][0])


def test_marked_lines_are_as_shown(oralsim: Run, tmp_path: Path) -> None:
    """The lines that the guide gives in, and one that is broken."""
    file = tmp_path / "answers.jsonl"
    file.write_text(SHOWN["grade-in"] + '{"question": "overfitting"}\n', encoding="utf-8")
    *marked, broken = map(json.loads, oralsim("grade", str(file)).out.splitlines())
    shown = json.loads(SHOWN["grade-out"])
    assert [list(line) for line in marked] == [list(shown)] * 4
    assert list(broken) == list(json.loads(SHOWN["grade-error"]))
    assert broken["error"] == json.loads(SHOWN["grade-error"])["error"]
