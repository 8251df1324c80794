"""`oralsim bank`: check, list, show and count the questions."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import click

from oralsim.cli.choose import seed_option, shortfall
from oralsim.cli.examined import blueprint_option, load_named
from oralsim.cli.folder import bank_option, load_bank
from oralsim.cli.names import missing_question
from oralsim.cli.output import say, say_json, warn
from oralsim.cli.question import question_json, question_text, row_json
from oralsim.cli.ticket import ticket_json, ticket_text
from oralsim.core.draw import coded, draw, fresh_seed, pool
from oralsim.errors import BankError, NothingToShowError, UsageError

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group()
def bank() -> None:
    """Look into the question bank."""


@bank.command()
@as_json
@bank_option
@click.pass_obj
def check(folder: Path | None, as_json: bool) -> None:
    """Say what is wrong with the bank, and where.

    A bank that can be read is put to the proof: every model answer must earn its mark, and the bare
    prompt, a list of keywords and the answer denied must not. Notes name what may be meant and yet is
    seldom so, such as a group that holds a phrase and its denial.
    """
    problems, notes, saying = _checked(folder)
    if as_json:
        say_json({"ok": not problems, "problems": problems, "notes": notes})
    else:
        for note in notes:
            warn(f"note: {note}")
        for problem in problems:
            warn(problem)
        say(saying)
    if problems:
        raise click.exceptions.Exit(1)


def _checked(folder: Path | None) -> tuple[list[str], list[str], str]:
    """The problems, what may be meant otherwise, and how many problems in how much."""
    from oralsim.bank.listening import misheard, unheard
    from oralsim.bank.proof import findings
    from oralsim.grading import grade

    try:
        loaded = load_bank(folder)
    except BankError as error:
        return error.problems, [], f"{_count(len(error.problems), 'problem')}; no exam can be drawn."
    problems: list[str] = []
    for question in loaded.questions:
        problems += unheard(question)
        problems += (str(finding) for finding in findings(question, grade))
    notes = [note for question in loaded.questions for note in misheard(question)]
    size = f"{_count(len(loaded.questions), 'question')} in {_count(len(loaded.topics), 'topic')}"
    return problems, notes, f"{size}, {_count(len(problems), 'problem') if problems else 'nothing wrong'}."


@bank.command(name="list")
@as_json
@bank_option
@click.pass_obj
def list_questions(folder: Path | None, as_json: bool) -> None:
    """List all questions."""
    questions = load_bank(folder).questions
    if as_json:
        say_json([row_json(question) for question in questions])
        return
    width = max(len(question.id) for question in questions)
    topics = max(len(question.topic) for question in questions)
    for question in questions:
        say(f"{question.id:<{width}}  {question.topic:<{topics}}  {question.prompt}")


@bank.command()
@click.argument("question_id", metavar="ID")
@as_json
@bank_option
@click.pass_obj
def show(folder: Path | None, question_id: str, as_json: bool) -> None:
    """Show the question ID with its rubric and model answer."""
    loaded = load_bank(folder)
    question = loaded.question(question_id)
    if question is None:
        raise NothingToShowError(str(missing_question(loaded, question_id)))
    if as_json:
        say_json(question_json(question))
    else:
        say(question_text(question))


@bank.command()
@as_json
@bank_option
@click.pass_obj
def stats(folder: Path | None, as_json: bool) -> None:
    """Count the questions by topic, kind and level."""
    loaded = load_bank(folder)
    counts: dict[str, dict[str, int]] = {
        "topic": {topic.id: len(loaded.of_topic(topic.id)) for topic in loaded.topics},
        "kind": dict(sorted(Counter(question.kind for question in loaded.questions).items())),
        "level": dict(sorted(Counter(str(question.level) for question in loaded.questions).items())),
    }
    points = sum(len(question.points()) for question in loaded.questions)
    if as_json:
        totals = {"questions": len(loaded.questions), "points": points, **counts}
        say_json(totals)
        return
    say(f"{len(loaded.questions)} questions, {points} points")
    for heading, rows in counts.items():
        say(f"\nby {heading}")
        for name, count in rows.items():
            say(f"  {name:<16}{count:>4}")


@bank.command()
@blueprint_option
@seed_option
@as_json
@bank_option
@click.pass_obj
def ticket(folder: Path | None, blueprint: str | None, seed: int | None, as_json: bool) -> None:
    """Draw a ticket and print it; nobody sits it."""
    loaded = load_bank(folder)
    named = load_named(loaded, blueprint)
    if not pool(loaded, named):
        raise UsageError(f"No question of the bank matches the blueprint '{named.name}'.")
    if text := shortfall(loaded, named):
        warn(text)
    number = fresh_seed(loaded, named, (), random.Random()) if seed is None else seed
    drawn = coded(loaded, draw(loaded, named, number))
    if as_json:
        say_json(ticket_json(drawn))
    else:
        say(ticket_text(drawn))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
