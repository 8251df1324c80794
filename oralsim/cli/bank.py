"""`oralsim bank`: check, list, show and count the questions."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import click

from oralsim import paths
from oralsim.core.model import Bank
from oralsim.errors import BankError, NothingToShowError
from oralsim.grading.model import AnyOf, Point, Question

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group()
def bank() -> None:
    """Look into the question bank."""


def _load(folder: Path | None) -> Bank:
    from oralsim.bank.load import load

    return load(paths.bank(folder))


@bank.command()
@as_json
@click.pass_obj
def check(folder: Path | None, as_json: bool) -> None:
    """Say what is wrong with the bank, and where; then put every rubric to the proof."""
    from oralsim.bank.proof import findings
    from oralsim.grading import grade

    loaded: Bank | None = None
    try:
        loaded = _load(folder)
        problems = [str(finding) for question in loaded.questions for finding in findings(question, grade)]
    except BankError as error:
        problems = error.problems
    if as_json:
        click.echo(json.dumps({"ok": not problems, "problems": problems}, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            click.echo(problem, err=True)
        if loaded and not problems:
            click.echo(f"{len(loaded.questions)} questions in {len(loaded.topics)} topics, nothing wrong.")
    if problems:
        raise click.exceptions.Exit(1)


@bank.command(name="list")
@as_json
@click.pass_obj
def list_questions(folder: Path | None, as_json: bool) -> None:
    """List all questions."""
    questions = _load(folder).questions
    if as_json:
        click.echo(json.dumps([_row(question) for question in questions], ensure_ascii=False, indent=2))
        return
    width = max(len(question.id) for question in questions)
    for question in questions:
        click.echo(f"{question.id:<{width}}  {question.topic:<15} {question.prompt}")


@bank.command()
@click.argument("question_id", metavar="ID")
@as_json
@click.pass_obj
def show(folder: Path | None, question_id: str, as_json: bool) -> None:
    """Show the question ID with its rubric and model answer."""
    question = _load(folder).question(question_id)
    if question is None:
        raise NothingToShowError(f"No question '{question_id}' in the bank; see: oralsim bank list")
    if as_json:
        rubric = [{"point": point.text, "weight": point.weight} for point in question.points()]
        whole = {**_row(question), "rubric": rubric, "answer": question.answer, "erratum": question.erratum}
        click.echo(json.dumps(whole, ensure_ascii=False, indent=2))
        return
    click.echo(
        f"{question.prompt}\n\n{question.id}: {question.topic}, {question.kind}, level {question.level}\n"
    )
    for item in question.rubric:
        for line in _rubric_lines(item):
            click.echo(line)
    for claim in question.wrong:
        click.echo(f"  wrong: {claim.claim} (costs {claim.cost:g})")
    click.echo(f"\n{question.answer}")
    if question.erratum:
        click.echo(f"\nThe notes were corrected: {question.erratum}")


@bank.command()
@as_json
@click.pass_obj
def stats(folder: Path | None, as_json: bool) -> None:
    """Count the questions by topic, kind and level."""
    loaded = _load(folder)
    counts: dict[str, dict[str, int]] = {
        "topic": {topic.id: len(loaded.of_topic(topic.id)) for topic in loaded.topics},
        "kind": dict(sorted(Counter(question.kind for question in loaded.questions).items())),
        "level": dict(sorted(Counter(str(question.level) for question in loaded.questions).items())),
    }
    points = sum(len(question.points()) for question in loaded.questions)
    if as_json:
        totals = {"questions": len(loaded.questions), "points": points, **counts}
        click.echo(json.dumps(totals, ensure_ascii=False, indent=2))
        return
    click.echo(f"{len(loaded.questions)} questions, {points} points")
    for heading, rows in counts.items():
        click.echo(f"\nby {heading}")
        for name, count in rows.items():
            click.echo(f"  {name:<16}{count:>4}")


def _row(question: Question) -> dict[str, Any]:
    source = question.source
    return {
        "id": question.id,
        "topic": question.topic,
        "kind": question.kind,
        "level": question.level,
        "prompt": question.prompt,
        "source": {"notes": source.notes, "entry": source.entry} if source else None,
        "points": len(question.points()),
    }


def _rubric_lines(item: Point | AnyOf) -> list[str]:
    if isinstance(item, Point):
        return [f"  ×{item.weight:g}  {item.text}"]
    heading = f"  ×{item.weight:g}  any {item.need} of these:"
    return [heading, *(f"      - {point.text}" for point in item.points)]
