"""`oralsim grade`: mark a file of answers, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from oralsim import paths
from oralsim.core.model import Bank
from oralsim.core.scale import round_mark
from oralsim.grading.model import Marking, Question
from oralsim.reports.as_json import point_json, wrong_json

OWN_KEYS = ("line", "question", "mark", "points", "wrong", "error")
INPUT_KEYS = ("question", "entry", "answer")


@click.command()
@click.argument("file", type=click.File("rb"))
@click.pass_obj
def grade(folder: Path | None, file: BinaryIO) -> None:
    r"""Mark the answers in FILE (- for standard input), one JSON object a line.

    \b
    in   {"question": "<id>", "answer": "..."}  or  {"entry": N, "answer": "..."}
    out  {"line": 1, "question": "...", "mark": 0.62, "points": [...], "wrong": [...], ...}

    A line that can't be marked gives {"line": N, "error": "..."}; the run goes on and ends with 1.
    """
    from oralsim.bank.load import load
    from oralsim.grading import grade as mark

    failed = False
    output = click.get_binary_stream("stdout")
    for result in mark_lines(file, load(paths.bank(folder)), mark):
        failed = failed or "error" in result
        output.write(encode(result))
    output.flush()
    if failed:
        raise click.exceptions.Exit(1)


def mark_lines(
    lines: Iterable[bytes], bank: Bank, mark: Callable[[Question, str], Marking]
) -> Iterator[dict[str, Any]]:
    """Yield one result for each line, in order; a broken line yields its error."""
    ids = {question.id: question for question in bank.questions}
    entries = {question.source.entry: question for question in bank.questions if question.source}
    for number, line in enumerate(lines, 1):
        try:
            given = _object(line)
            question = _question(given, ids, entries)
            answer = given.get("answer")
            if not isinstance(answer, str):
                raise ValueError("'answer' must be text")
        except ValueError as error:
            yield {"line": number, "error": str(error)}
        else:
            yield _result(number, given, question, mark(question, answer))


def encode(result: dict[str, Any]) -> bytes:
    """One line of JSON; text that is no valid Unicode is escaped."""
    try:
        return (json.dumps(result, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(result) + "\n").encode()


def _object(line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise ValueError("not JSON: nested too deeply") from None
    if not isinstance(given, dict):
        raise ValueError('not an object; write {"question": "<id>", "answer": "..."}')
    return given


def _question(given: dict[str, Any], ids: dict[str, Question], entries: dict[int, Question]) -> Question:
    if "question" in given:
        key = given["question"]
        if isinstance(key, str) and key in ids:
            return ids[key]
        raise ValueError(
            f"no question {json.dumps(key, ensure_ascii=False)} in the bank; see: oralsim bank list"
        )
    if "entry" in given:
        entry = given["entry"]
        if isinstance(entry, int) and not isinstance(entry, bool) and entry in entries:
            return entries[entry]
        raise ValueError(f"no question of entry {json.dumps(entry, ensure_ascii=False)} in the bank")
    raise ValueError("needs 'question' (an id) or 'entry' (a number)")


def _result(number: int, given: dict[str, Any], question: Question, marking: Marking) -> dict[str, Any]:
    result: dict[str, Any] = {
        "line": number,
        "question": question.id,
        "mark": round_mark(marking.mark),
        "points": [point_json(point, turns=False) for point in marking.points],
        "wrong": [wrong_json(claim, turns=False) for claim in marking.wrong],
    }
    others = {key: value for key, value in given.items() if key not in INPUT_KEYS}
    colliding = {key: value for key, value in others.items() if key in (*OWN_KEYS, "given")}
    if colliding:
        result["given"] = colliding
    result.update((key, value) for key, value in others.items() if key not in colliding)
    return result
