"""Loading a bank: a folder of topic files and a glossary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from oralsim.bank.file import read_file
from oralsim.bank.glossary import FILE as GLOSSARY_FILE
from oralsim.bank.glossary import read_glossary
from oralsim.bank.memory import no_cyclic_gc
from oralsim.bank.problems import Problem, Problems
from oralsim.bank.side_by_side import read_topics
from oralsim.bank.topic import TopicRead
from oralsim.core.model import Bank
from oralsim.errors import BankError
from oralsim.grading.model import Group, Question


def load(folder: Path) -> Bank:
    """Load the bank in *folder*; raise `BankError` with every defect of every file."""
    files = _files(folder)
    found: list[Problem] = []
    with no_cyclic_gc():
        entries = _glossary(folder / GLOSSARY_FILE, found)
        read = read_topics(files)
        for file in read:
            found.extend(file.problems)
        found.extend(_repeated(read))
    if found:
        raise BankError([str(problem) for problem in sorted(found)])
    questions = [question for file in read for question in file.questions]
    if not questions:
        raise BankError([f"{folder}: no questions; a topic file holds 'topic', 'title' and 'questions'"])
    topics = tuple(file.topic for file in read if file.topic is not None)
    return Bank(topics, tuple(_finish(questions, entries)))


def _files(folder: Path) -> list[Path]:
    if not folder.exists():
        raise BankError([f"{folder}: no such folder; name one with --bank or ORALSIM_BANK"])
    if not folder.is_dir():
        raise BankError([f"{folder}: not a folder; a bank is a folder of .yaml files"])
    files = sorted(file for file in folder.iterdir() if file.suffix in {".yaml", ".yml"})
    if not files:
        raise BankError([f"{folder}: no .yaml files; a bank has one a topic"])
    return [file for file in files if file.name != GLOSSARY_FILE]


def _glossary(file: Path, found: list[Problem]) -> tuple[Group, ...]:
    if not file.exists():
        return ()
    problems = Problems(file.name)
    root = read_file(file, problems)
    entries = read_glossary(root, problems) if root is not None else ()
    found.extend(problems.found)
    return entries


def _repeated(read: list[TopicRead]) -> Iterator[Problem]:
    places: dict[str, tuple[str, int]] = {}
    for file, _, _, ids, _ in read:
        for given, line in ids:
            name, first = places.setdefault(given, (file, line))
            if (name, first) != (file, line):
                text = f"the id stands in {name}:{first} too; ids are unique over the whole bank"
                yield Problem(file, line, f"question '{given}'", text)


def _finish(questions: list[Question], glossary: tuple[Group, ...]) -> Iterator[Question]:
    terms = frozenset(name for entry in glossary for name in entry)
    for question in questions:
        yield replace(question, synonyms=glossary, terms=terms)
