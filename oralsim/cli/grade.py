"""`oralsim grade`: mark a file of answers, one JSON object a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from oralsim.cli.folder import bank_option, load_bank
from oralsim.cli.json_lines import LineError, json_object
from oralsim.cli.names import missing_question
from oralsim.cli.output import say_json
from oralsim.core.model import Bank
from oralsim.core.scale import round_mark
from oralsim.grading.model import Marking, Question
from oralsim.reports.as_json import point_json, wrong_json

OWN_KEYS = ("line", "question", "mark", "points", "wrong", "given", "error")
EXAMPLE = '{"question": "<id>", "answer": "..."}'


@click.command()
@click.argument("file", type=click.File("rb"))
@bank_option
@click.pass_obj
def grade(folder: Path | None, file: BinaryIO) -> None:
    r"""Mark the answers in FILE (- for standard input).

    Each line is a JSON object; each gives one, with spans as [start, end] in letters of the answer:

    \b
    in   {"question": "<id>", "answer": "..."}  or  {"entry": N, "answer": "..."}
    out  {"line": 1, "question": "...", "mark": 0.62,
          "points": [...], "wrong": [...], ...your other keys}

    A line that can't be marked gives {"line": N, "error": "..."}; the run goes on and ends with 1.
    """
    from oralsim.grading import grade as mark

    failed = False
    for result in mark_lines(file, load_bank(folder), mark):
        failed = failed or "error" in result
        say_json(result, indent=None)
    if failed:
        raise click.exceptions.Exit(1)


def mark_lines(
    lines: Iterable[bytes], bank: Bank, mark: Callable[[Question, str], Marking]
) -> Iterator[dict[str, Any]]:
    """Yield one result for each line, in order and as it is read; a broken line yields its error."""
    for number, line in enumerate(lines, 1):
        try:
            given = json_object(line, EXAMPLE)
            key, question = _question(given, bank)
            answer = _answer(given)
        except LineError as error:
            yield {"line": number, "error": str(error)}
            continue
        others = {name: value for name, value in given.items() if name not in {key, "answer"}}
        yield _result(number, question, mark(question, answer), others)


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
        raise LineError("needs 'question' (an id) or 'entry' (a number)")
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


def _result(number: int, question: Question, marking: Marking, others: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "line": number,
        "question": question.id,
        "mark": round_mark(marking.mark),
        "points": [point_json(point, turns=False) for point in marking.points],
        "wrong": [wrong_json(claim, turns=False) for claim in marking.wrong],
    }
    colliding = {key: value for key, value in others.items() if key in OWN_KEYS}
    if colliding:
        result["given"] = colliding
    return result | {key: value for key, value in others.items() if key not in colliding}
