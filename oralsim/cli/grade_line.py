"""Mark one line of JSON: an answer to a question of the bank, or against plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from oralsim.cli.json_lines import LineError, json_object
from oralsim.cli.names import missing_question
from oralsim.cli.plain_text import mark_plain
from oralsim.core.model import Bank
from oralsim.core.scale import round_mark
from oralsim.grading.model import Marking, Question
from oralsim.reports.as_json import point_json, wrong_json

OWN_KEYS = ("line", "question", "mark", "points", "wrong", "given", "error")
EXAMPLE = '{"question": "<id>", "answer": "..."}'

Grade = Callable[[Question, str], Marking]


def mark_line(number: int, line: bytes, bank: Bank, grade: Grade) -> dict[str, Any]:
    """The result for line *number*; its error if it can't be marked."""
    try:
        given = json_object(line, EXAMPLE)
        answer = _answer(given)
        if "prompt" in given and not given.keys() & {"question", "entry"}:
            used, marking = mark_plain(given, answer)
            name = given["prompt"]
        else:
            key, question = _question(given, bank)
            used, name, marking = {key}, question.id, grade(question, answer)
    except LineError as error:
        return {"line": number, "error": str(error)}
    others = {key: value for key, value in given.items() if key not in used | {"answer"}}
    return _result(number, name, marking, others)


def _question(given: dict[str, Any], bank: Bank) -> tuple[str, Question]:
    """The key that names the question, and the question."""
    if "question" in given:
        name = given["question"]
        if not isinstance(name, str):
            raise LineError("'question' must be text, the id of a question")
        question = bank.question(name)
        if question is None:
            raise LineError(str(missing_question(bank, name)))
        return "question", question
    if "entry" not in given:
        raise LineError("needs 'question' (an id), 'entry' (a number) or 'prompt' (a text)")
    entry = given["entry"]
    if not isinstance(entry, int) or isinstance(entry, bool):
        raise LineError("'entry' must be a whole number")
    found = [question for question in bank.questions if question.source and question.source.entry == entry]
    if not found:
        raise LineError(f"No question of entry {entry} in the bank; see: oralsim bank list --json")
    if len(found) > 1:
        names = ", ".join(question.id for question in found)
        raise LineError(f"Entry {entry} has {len(found)} questions ({names}); name one as 'question'")
    return "entry", found[0]


def _answer(given: dict[str, Any]) -> str:
    answer = given.get("answer")
    if not isinstance(answer, str):
        raise LineError("'answer' must be text" if "answer" in given else "needs 'answer', a text")
    return answer


def _result(number: int, question: str, marking: Marking, others: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "line": number,
        "question": question,
        "mark": round_mark(marking.mark),
        "points": [point_json(point, turns=False) for point in marking.points],
        "wrong": [wrong_json(claim, turns=False) for claim in marking.wrong],
    }
    colliding = {key: value for key, value in others.items() if key in OWN_KEYS}
    if colliding:
        result["given"] = colliding
    return result | {key: value for key, value in others.items() if key not in colliding}
