"""Reading one topic file: its questions, where their ids stand, and what is wrong in it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from oralsim.bank.fields import Fields
from oralsim.bank.file import read_file
from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problem, Problems
from oralsim.bank.question import read_question
from oralsim.bank.rules import check_question
from oralsim.core.model import Topic
from oralsim.grading.model import Question

TOPIC_FIELDS = ("topic", "title", "questions")


class TopicRead(NamedTuple):
    """What one file holds."""

    file: str
    """Its name, without the folder."""
    topic: Topic | None
    questions: list[Question]
    ids: list[tuple[str, int]]
    """With the lines where they stand."""
    problems: list[Problem]


def read_topic(file: Path) -> TopicRead:
    """Read *file*; what is wrong, even that it can't be read, is among the problems.

    A file without the field `topic` is no topic file and holds nothing.
    """
    problems = Problems(file.name)
    root = read_file(file, problems)
    if root is None or "topic" not in root:
        return TopicRead(file.name, None, [], [], problems.found)
    fields = Fields(root, "", problems, TOPIC_FIELDS)
    topic_id = fields.text("topic", required="name the topic in one word")
    title = fields.text("title") or topic_id
    questions: list[Question] = []
    ids: list[tuple[str, int]] = []
    for number, (node, line) in enumerate(fields.items("questions", "question"), 1):
        if not isinstance(node, Map):
            problems.add(line, f"question {number}", "must be a mapping; begin it with '- id: '")
            continue
        question = read_question(node, number, topic_id, problems)
        check_question(question, node, problems)
        questions.append(question)
        if isinstance(given := node.get("id"), str) and given:
            ids.append((given, node.lines["id"]))
    if not questions and not isinstance(root.get("questions"), str):
        fields.add("has no questions; list them under 'questions'", "questions")
    return TopicRead(file.name, Topic(topic_id, title), questions, ids, problems.found)
