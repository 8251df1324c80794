"""Reading one question."""

from __future__ import annotations

import re
from typing import cast, get_args

from oralsim.bank.fields import Fields
from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problems
from oralsim.bank.rubric import misconceptions, names, rubric
from oralsim.grading.model import Kind, Question, Source, Subject

FIELDS = (
    "id",
    "kind",
    "prompt",
    "level",
    "time",
    "source",
    "subjects",
    "need",
    "rubric",
    "wrong",
    "answer",
    "erratum",
)
SOURCE_FIELDS = ("notes", "entry")
KINDS: tuple[str, ...] = get_args(Kind)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_question(node: Map, number: int, topic: str, problems: Problems) -> Question:
    """Read a question; what is wrong is noted and a usable value stands in for it."""
    given = node.get("id")
    where = f"question '{given}'" if isinstance(given, str) and given else f"question {number}"
    fields = Fields(node, where, problems, FIELDS)
    question_id = fields.text(
        "id", required="give a short name such as vanishing-gradient; attempts refer to it"
    )
    if question_id and not _ID.fullmatch(question_id):
        fields.add("'id' may hold small letters, digits and single hyphens", "id")
    subjects = _subjects(fields)
    return Question(
        id=question_id,
        topic=topic,
        kind=cast(Kind, fields.choice("kind", KINDS, "explain")),
        prompt=fields.text("prompt", required="write the question as the examiner asks it"),
        rubric=rubric(fields, tuple(subject.key for subject in subjects)),
        level=fields.whole("level", 1, 1, 3),
        time=fields.duration("time"),
        source=_source(fields),
        subjects=subjects,
        wrong=misconceptions(fields),
        answer=fields.text("answer"),
        erratum=fields.text("erratum"),
    )


def _source(fields: Fields) -> Source | None:
    data = fields.mapping("source")
    if data is None:
        return None
    source = Fields(data, f"{fields.where}, source", fields.problems, SOURCE_FIELDS)
    notes = source.text("notes", required="name the file of notes")
    return Source(notes, source.whole("entry", 1, 1, 100_000))


def _subjects(fields: Fields) -> tuple[Subject, ...]:
    data = fields.mapping("subjects")
    if data is None:
        return ()
    found = (Subject(key, names(node, data.lines[key], fields)) for key, node in data.items())
    return tuple(subject for subject in found if subject.names)
