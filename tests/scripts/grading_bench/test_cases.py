"""Marked answers read from JSON lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from grading_bench.cases import Case, read


@pytest.mark.parametrize(
    ("line", "case"),
    [
        (
            '{"entry": 20, "kind": "terse", "answer": "tiny", "mark": 0.5}',
            Case("20", "", "tiny", (0.5,), entry=20, kind="terse"),
        ),
        (
            '{"prompt": "Why?", "reference": "so", "answer": "Так", "score": 1}',
            Case("Why?", "Why?", "Так", (1.0,), references=("so",)),
        ),
        (
            '{"question_id": 7, "question": "Why?", "references": ["so", "or"], "answer": "a", "score": 0}',
            Case("7", "Why?", "a", (0.0,), references=("so", "or")),
        ),
        (
            '{"prompt": "Q?", "answer": "", "rubric": [{"text": "", "label": 1}, {"text": "c", "label": 0}]}',
            Case("Q?", "Q?", "", (1.0, 0.0), points=("", "c")),
        ),
    ],
)
def test_a_line_is_graded_by_entry_by_references_or_point_by_point(
    tmp_path: Path, line: str, case: Case
) -> None:
    """Whatever else the line tells is passed over."""
    file = tmp_path / "marked.jsonl"
    file.write_text(line[:-1] + ', "more": null}\n', encoding="utf-8")
    assert read(file) == [case]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "JSONDecodeError"),
        ("{", "JSONDecodeError"),
        ("[]", "TypeError"),
        ('{"prompt": "Why?", "reference": "so", "score": 1}', "KeyError 'answer'"),
        ('{"prompt": "Why?", "reference": "so", "answer": "a"}', "KeyError 'score'"),
        ('{"prompt": "Why?", "answer": "a", "score": 1}', "KeyError 'reference'"),
        ('{"prompt": "Why?", "references": "so", "answer": "a", "score": 1}', "'references' is no list"),
        ('{"prompt": "Why?", "rubric": ["so"], "answer": "a"}', "TypeError"),
        ('{"entry": 1, "answer": "a", "mark": "much"}', "ValueError"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, reason: str) -> None:
    """File, number of the line and what is missing, in one sentence."""
    file = tmp_path / "marked.jsonl"
    good = '{"entry": 20, "answer": "a", "mark": 1}'
    file.write_text(f"{good}\n{line}\n{good}\n")
    with pytest.raises(SystemExit) as stopped:
        read(file)
    sentence = str(stopped.value)
    assert sentence.startswith(f"{file}:2: no marked answer: ")
    assert reason in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("answer", ["", " \n", "...", "-", "No answer.", "not answered", "N/A"])
def test_nothing_answered_is_blank(answer: str) -> None:
    """In the ways people write it down."""
    assert Case("q", "", answer, (0.0,)).blank


@pytest.mark.parametrize("answer", ["no", "0", "don't know", "нет", "no answer is right"])
def test_few_words_are_an_answer(answer: str) -> None:
    """Also one that deserves nothing."""
    assert not Case("q", "", answer, (0.0,)).blank
