"""Loading a bank: a folder of topic files and a glossary."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from oralsim.bank.fields import Fields
from oralsim.bank.file import read_file
from oralsim.bank.glossary import FILE as GLOSSARY_FILE
from oralsim.bank.glossary import read_glossary
from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problem, Problems
from oralsim.bank.question import read_question
from oralsim.bank.rules import check_question
from oralsim.core.model import Bank, Topic
from oralsim.errors import BankError
from oralsim.grading.model import Group, Question

TOPIC_FIELDS = ("topic", "title", "questions")


def load(folder: Path) -> Bank:
    """Load the bank in *folder*; raise `BankError` with every defect of every file."""
    files = _files(folder)
    found: list[Problem] = []
    with _no_cyclic_gc():
        entries = _glossary(folder / GLOSSARY_FILE, found)
        topics: list[Topic] = []
        questions: list[Question] = []
        places: dict[str, tuple[str, int]] = {}
        for file in files:
            problems = Problems(file.name)
            root = read_file(file, problems)
            if root is not None and "topic" in root:
                topic, read = _topic(root, problems)
                topics.append(topic)
                questions.extend(read)
                _unique(root, places, problems)
            found.extend(problems.found)
    if found:
        raise BankError([str(problem) for problem in sorted(found)])
    if not questions:
        raise BankError([f"{folder}: no questions; a topic file holds 'topic', 'title' and 'questions'"])
    return Bank(tuple(topics), tuple(_finish(questions, entries)))


def _files(folder: Path) -> list[Path]:
    if not folder.exists():
        raise BankError([f"{folder}: no such folder; name one with --bank or ORALSIM_BANK"])
    if not folder.is_dir():
        raise BankError([f"{folder}: not a folder; a bank is a folder of .yaml files"])
    files = sorted(file for file in folder.iterdir() if file.suffix in {".yaml", ".yml"})
    if not files:
        raise BankError([f"{folder}: no .yaml files; a bank has one a topic"])
    return [file for file in files if file.name != GLOSSARY_FILE]


@contextmanager
def _no_cyclic_gc() -> Iterator[None]:
    """Loading makes many values and no cycles; collecting in between triples its time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was made stays, so no later collection looks through it
        if enabled:
            gc.enable()


def _glossary(file: Path, found: list[Problem]) -> tuple[Group, ...]:
    if not file.exists():
        return ()
    problems = Problems(file.name)
    root = read_file(file, problems)
    entries = read_glossary(root, problems) if root is not None else ()
    found.extend(problems.found)
    return entries


def _topic(root: Map, problems: Problems) -> tuple[Topic, list[Question]]:
    fields = Fields(root, "", problems, TOPIC_FIELDS)
    topic_id = fields.text("topic", required="name the topic in one word")
    title = fields.text("title") or topic_id
    questions: list[Question] = []
    for number, (node, line) in enumerate(fields.items("questions", "question"), 1):
        if not isinstance(node, Map):
            problems.add(line, f"question {number}", "must be a mapping; begin it with '- id: '")
            continue
        question = read_question(node, number, topic_id, problems)
        check_question(question, node, problems)
        questions.append(question)
    if not questions and not isinstance(root.get("questions"), str):
        fields.add("has no questions; list them under 'questions'", "questions")
    return Topic(topic_id, title), questions


def _unique(root: Map, places: dict[str, tuple[str, int]], problems: Problems) -> None:
    nodes = root.get("questions")
    for node in nodes if isinstance(nodes, list) else ():
        if isinstance(node, Map) and isinstance(given := node.get("id"), str) and given:
            line = node.lines["id"]
            file, first = places.setdefault(given, (problems.file, line))
            if (file, first) != (problems.file, line):
                text = f"the id stands in {file}:{first} too; ids are unique over the whole bank"
                problems.add(line, f"question '{given}'", text)


def _finish(questions: list[Question], glossary: tuple[Group, ...]) -> Iterator[Question]:
    terms = frozenset(name for entry in glossary for name in entry)
    for question in questions:
        yield replace(question, synonyms=glossary, terms=terms)
