"""Loading a bank: every defect of every file is said at once, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim.bank.load import load
from oralsim.errors import BankError
from tests.bank.conftest import GOOD, question_with, write


def problems(folder: Path) -> list[str]:
    """What loading complains of."""
    with pytest.raises(BankError) as caught:
        load(folder)
    return caught.value.problems


POINT = "- {point: a, keywords: [[one]]}"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            question_with("- point: a\n  keyword: [[one]]"),
            "t.yaml:7: question 'x', point 1: 'keyword' is not a field; did you mean 'keywords'?",
        ),
        (
            question_with("- point: a"),
            "t.yaml:6: question 'x', point 1: has no keywords; give at least one group",
        ),
        (
            question_with("- {point: a, keywords: []}"),
            "t.yaml:6: question 'x', point 1: has no keywords; give at least one group",
        ),
        (
            question_with("- {point: a, keywords: [[what is, is it]]}"),
            "t.yaml:6: question 'x', point 1: all its groups stand in the prompt; "
            "add a group that only an answer can meet",
        ),
        (
            question_with("- {point: a, weight: heavy, keywords: [[one]]}"),
            "t.yaml:6: question 'x', point 1: 'weight' must be a number above 0 and at most 100",
        ),
        (
            question_with("- {point: a, weight: .inf, keywords: [[one]]}"),
            "t.yaml:6: question 'x', point 1: 'weight' must be a number above 0 and at most 100",
        ),
        (
            question_with("- {point: a, term: yes, keywords: [[one]]}"),
            "t.yaml:6: question 'x', point 1: 'term' must be true or false",
        ),
        (
            question_with("- {point: a, about: bn, keywords: [[one]]}"),
            "t.yaml:6: question 'x', point 1: 'about' names 'bn'; it must be one of 'subjects'",
        ),
        (
            question_with("- any: 1\n  points: [{point: a, weight: 2, keywords: [[one]]}]"),
            "t.yaml:7: question 'x', point 1: has a weight inside an 'any'; "
            "the group has one weight, its points are equal",
        ),
        (
            question_with("- {point: a, relation: [[L1], [zero]]}"),
            "t.yaml:6: question 'x', point 1: 'relation' must be three groups: who, does, what",
        ),
        (
            question_with(POINT, "\n    time: 3:00"),
            "t.yaml:5: question 'x': 'time' is '3:00'; write it as 90s, 3m or 1m30s",
        ),
        (
            question_with(POINT, "\n    kind: explian"),
            "t.yaml:5: question 'x': 'kind' is 'explian'; did you mean 'explain'?",
        ),
        (
            question_with(POINT, "\n    level: 5"),
            "t.yaml:5: question 'x': 'level' must be a whole number from 1 to 3",
        ),
        (
            question_with(POINT, "\n    answer: [a, b]"),
            "t.yaml:5: question 'x': 'answer' must be text; quote it if it begins with a bracket",
        ),
        (
            "topic: t\nquestions:\n  - id: x\n    rubric: []\n",
            "t.yaml:4: question 'x': has no points; give at least one under 'rubric'",
        ),
        (
            "topic: t\nquestions:\n  - id: X y\n    prompt: p\n    rubric:\n      " + POINT,
            "t.yaml:3: question 'X y': 'id' may hold small letters, digits and single hyphens",
        ),
        (
            question_with("- {point: a, keywords: [[one, [two]]]}"),
            "t.yaml:6: question 'x', point 1: 'keywords' holds a list in a list; a group is [word, word]",
        ),
        (
            question_with("- {point: a, keywords: [[one, '']]}"),
            "t.yaml:6: question 'x', point 1: 'keywords' holds an empty alternative; delete it",
        ),
        (
            question_with("- {point: a, keywords: [[one], []]}"),
            "t.yaml:6: question 'x', point 1: 'keywords' holds an empty group; give at least one alternative",
        ),
        (
            question_with(f"- {{point: a, keywords: [[{'long ' * 30}]]}}"),
            "t.yaml:6: question 'x', point 1: 'keywords' holds an alternative of over 120 letters",
        ),
        (
            question_with("- {point: a, keywords: one}"),
            "t.yaml:6: question 'x', point 1: 'keywords' must be a list; begin each group with '- '",
        ),
        (
            question_with("- {point: a, ways: [one]}"),
            "t.yaml:6: question 'x', point 1, way 1: must be a mapping with keywords, relation or formula",
        ),
        (
            question_with("- one"),
            "t.yaml:6: question 'x': a rubric entry must be a mapping; begin it with '- point: '",
        ),
        (
            question_with("- {any: 1, points: []}"),
            "t.yaml:6: question 'x', group from point 1: has no points; give at least one under 'points'",
        ),
        (
            question_with("- {any: 1, points: [one]}"),
            "t.yaml:6: question 'x', point 1: must be a mapping; begin it with '- point: '",
        ),
        (
            question_with(f"- {{any: 1, points: [{POINT[2:]}]}}", "\n    need: 1"),
            "t.yaml:5: question 'x': 'need' is for a rubric of plain points; use 'any' in the group instead",
        ),
        (
            question_with(POINT, "\n    wrong: [one]"),
            "t.yaml:5: question 'x', wrong claim 1: must be a mapping with claim and keywords",
        ),
        (
            question_with(POINT, "\n    subjects: {bn: {a: b}}"),
            "t.yaml:5: question 'x': 'subjects' must map each key to its names: bn: [batch norm, BN]",
        ),
        (
            question_with(POINT, "\n    source: notes, 3"),
            "t.yaml:5: question 'x': 'source' must be a mapping of names",
        ),
        ("topic: t\n", "t.yaml:1: has no questions; list them under 'questions'"),
        ("topic: t\nquestions: [x]\n", "t.yaml:2: question 1: must be a mapping; begin it with '- id: '"),
    ],
)
def test_each_defect_is_said_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    """`file:line: where: what is wrong; what to do`."""
    assert problem in problems(write(tmp_path, t=text))


def test_all_defects_of_all_files_are_said_at_once(tmp_path: Path) -> None:
    """Nobody has to mend one to see the next."""
    write(tmp_path, a="topic: a\nquestions: []\n", b="topic: b\nx: *y\n", c=question_with("- point: p"))
    assert [problem.split(":")[0] for problem in problems(tmp_path)] == ["a.yaml", "b.yaml", "c.yaml"]


def test_a_file_that_cant_be_read_is_a_defect(tmp_path: Path) -> None:
    """Here: a folder with the name of a file."""
    (tmp_path / "a.yaml").mkdir()
    found = problems(write(tmp_path, b=question_with(POINT)))
    assert found == ["a.yaml:1: can't be read (Is a directory); check the file and its rights"]


def test_an_id_stands_once_in_the_whole_bank(tmp_path: Path) -> None:
    """Attempts refer to questions by id."""
    found = problems(write(tmp_path, a=question_with(POINT), b=question_with(POINT)))
    assert found == [
        "b.yaml:3: question 'x': the id stands in a.yaml:3 too; ids are unique over the whole bank"
    ]


def test_a_term_stands_in_one_glossary_entry(tmp_path: Path) -> None:
    """Else it would make two things equal."""
    found = problems(write(tmp_path, training=GOOD, glossary="a: [b]\nc: [B]\n"))
    assert found == ["glossary.yaml:2: term 'c': 'B' stands under 'a' in line 1 too; keep it in one entry"]


@pytest.mark.parametrize("name", ["nowhere", "file.txt", "empty"])
def test_a_folder_that_is_no_bank_is_one_sentence(tmp_path: Path, name: str) -> None:
    """Missing, a file, or without YAML."""
    (tmp_path / "file.txt").write_text("x")
    (tmp_path / "empty").mkdir()
    (found,) = problems(tmp_path / name)
    assert found.startswith(str(tmp_path / name))
