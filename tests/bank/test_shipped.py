"""The shipped bank: it loads clean, holds every note, and every rubric proves itself."""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path
from statistics import mean

import pytest

from oralsim import paths
from oralsim.bank.load import load
from oralsim.bank.proof import findings
from oralsim.grading import grade
from oralsim.grading.model import Question

FOLDER = paths.PACKAGE.parent / "question_bank"
BANK = load(FOLDER)
QUESTIONS = {question.id: question for question in BANK.questions}
OVERLAPS = Path(__file__).parents[1] / "data" / "overlaps.tsv"
BOUNDS = {"full": (0.85, 1.0), "half": (0.3, 0.7), "wrong": (0.0, 0.15)}
WORDS_A_MINUTE = 25

each_question = pytest.mark.parametrize("question", BANK.questions, ids=lambda question: str(question.id))


def answers() -> list[dict[str, str]]:
    """All test answers."""
    return [
        json.loads(line)
        for file in sorted(FOLDER.glob("*.answers.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def overlaps() -> dict[tuple[str, str], str]:
    """Pairs of question and foreign answer that truly say the same, with the reason."""
    rows = (line.split("\t") for line in OVERLAPS.read_text(encoding="utf-8").splitlines())
    return {(question, foreign): reason for question, foreign, reason in rows}


def test_every_note_became_one_question() -> None:
    """Entries 1 to 65, once each, in 8 to 12 topics."""
    entries = [question.source.entry for question in BANK.questions if question.source]
    assert sorted(entries) == list(range(1, 66))
    assert 8 <= len(BANK.topics) <= 12


def test_the_notes_are_kept_whole() -> None:
    """A title, then prompt and answer in turn."""
    lines = (FOLDER / "notes" / "pmldl_oral.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + 2 * len(BANK.questions)


@each_question
def test_a_question_says_all_a_student_needs(question: Question) -> None:
    """A model answer, time to type it, and a probe and a reversal for every point."""
    assert question.answer
    least = max(120.0, math.floor(len(question.answer.split()) / WORDS_A_MINUTE * 60))
    assert question.time
    assert question.time >= least
    for point in question.points():
        assert point.probe, point.text
        assert point.contradicts, point.text


@each_question
def test_a_rubric_proves_itself(question: Question) -> None:
    """Model answer full, prompt nothing, keyword list a quarter at most, denied model answer hardly any."""
    assert [str(finding) for finding in findings(question, grade)] == []


@pytest.mark.parametrize("row", answers(), ids=lambda row: f"{row['question']}-{row['kind']}")
def test_an_answer_gets_what_it_deserves(row: dict[str, str]) -> None:
    """Written before the keywords: full, half and wrong answers."""
    low, high = BOUNDS[row["kind"]]
    assert low <= grade(QUESTIONS[row["question"]], row["answer"]).mark <= high


@each_question
def test_a_question_has_answers_to_judge_it(question: Question) -> None:
    """At least two full ones, a half and a wrong one."""
    kinds = Counter(row["kind"] for row in answers() if row["question"] == question.id)
    assert kinds["full"] >= 2
    assert kinds["half"] >= 1
    assert kinds["wrong"] >= 1


@each_question
def test_knowing_better_than_the_notes_costs_nothing(question: Question) -> None:
    """Who gives the model answer and then what the notes got wrong or left out keeps the full mark."""
    assert grade(question, f"{question.answer} {question.erratum}").mark >= 0.95


def test_a_good_answer_to_another_question_earns_next_to_nothing() -> None:
    """Over all pairs; the few that truly overlap are listed with their reason."""
    marks = {
        (question.id, foreign.id): grade(question, foreign.answer).mark
        for question in BANK.questions
        for foreign in BANK.questions
        if foreign is not question
    }
    listed = overlaps()
    assert {pair: mark for pair, mark in marks.items() if mark > 0.3 and pair not in listed} == {}
    assert mean(marks.values()) <= 0.05
    assert all(marks[pair] > 0.3 for pair in listed), "a pair listed without need"
