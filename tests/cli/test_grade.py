"""`oralsim grade`: a line out for every line in."""

from __future__ import annotations

import io
import json
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.cli.grade import mark_lines
from oralsim.cli.grade_line import OWN_KEYS
from oralsim.core.model import Bank, Topic
from oralsim.grading import grade
from oralsim.grading.model import Keywords, Point, Question, Source
from oralsim.reports.json_text import json_text
from tests.cli.conftest import Run

POINT = Point("It fits the noise", (Keywords((("fits",), ("noise",))),))
BANK = Bank(
    (Topic("data", "Data"),),
    tuple(
        Question(name, "data", "define", "What is it?", (POINT,), source=Source("notes", entry))
        for name, entry in (("one", 1), ("two", 2), ("twin", 2))
    ),
)


def marked(*lines: bytes | dict[str, Any]) -> list[dict[str, Any]]:
    """Mark lines with the small bank."""
    encoded = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return list(mark_lines(encoded, BANK, grade))


def test_an_answer_is_marked_with_its_evidence() -> None:
    """Spans are [start, end] in code points of the answer as received."""
    (found,) = marked({"entry": 1, "answer": "🙂 It fits the noise."})
    assert list(found) == ["line", "question", "mark", "points", "wrong"]
    assert (found["line"], found["question"], found["mark"], found["wrong"]) == (1, "one", 1.0, [])
    (point,) = found["points"]
    assert list(point) == ["point", "weight", "status", "credit", "evidence", "against", "reason"]
    assert "🙂 It fits the noise."[point["evidence"][0][0] :].startswith("fits")


def test_other_keys_pass_through() -> None:
    """Those that collide with ours lie under `given`; keys that were read are not repeated."""
    given = {
        "question": "one",
        "answer": "",
        "who": ["a"],
        "mark": 0.5,
        "given": 1,
        "error": None,
        "entry": 2,
    }
    (found,) = marked(given)
    assert (found["who"], found["entry"]) == (["a"], 2)
    assert found["given"] == {"mark": 0.5, "given": 1, "error": None}
    assert found["mark"] == 0.0
    assert "answer" not in found


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"", "empty; write {"),
        (b"  \r\n", "empty; write {"),
        (b"no", "not JSON: Expecting value at column 1"),
        (b'{"a": 1', "not JSON"),
        (b'{"a": "\xff"}', "not UTF-8 text: byte 8 is 0xff"),
        (b"[1]", "not an object; write {"),
        (b"[" * 100_000, "nested deeper than 100 levels"),
        (b'{"a":' + b"[" * 200 + b"]" * 200 + b"}", "nested deeper than 100 levels"),
        (b'{"a": 1e999}', "the number 1e999 is too large"),
        (b'{"a": ' + b"9" * 5000 + b"}", "the number 99999999999999999999… is too large"),
        (b'{"a": NaN}', "not JSON: NaN is no number"),
        ({"answer": ""}, "needs 'question' (an id), 'entry' (a number) or 'prompt' (a text)"),
        ({"prompt": "p", "answer": "a"}, "needs 'reference' (a text) or 'rubric' (a list of points)"),
        ({"prompt": 1, "reference": "r", "answer": "a"}, "'prompt' must be text"),
        ({"prompt": "p", "reference": None, "answer": "a"}, "'reference' must be text"),
        ({"prompt": "p", "reference": "?", "answer": "a"}, "a reference needs a word of content"),
        ({"prompt": "p", "references": [], "answer": "a"}, "'references' must be a list"),
        ({"prompt": "p", "rubric": "r", "answer": "a"}, "'rubric' must be a list"),
        ({"prompt": "p", "rubric": [{}], "answer": "a"}, "a point of 'rubric' must be text"),
        ({"prompt": "p", "rubric": ["…"], "answer": "a"}, "a point needs a word of content"),
        ({"question": "one"}, "needs 'answer', a text"),
        ({"question": "one", "answer": None}, "'answer' must be text"),
        ({"question": ["one"], "answer": ""}, "'question' must be text, the id of a question"),
        ({"question": "onne", "answer": ""}, "No question 'onne' in the bank; did you mean 'one'?"),
        ({"entry": True, "answer": ""}, "'entry' must be a whole number"),
        ({"entry": 1.0, "answer": ""}, "'entry' must be a whole number"),
        ({"entry": 10**400, "answer": ""}, "No question of entry 1000"),
        ({"entry": 2, "answer": ""}, "Entry 2 has 2 questions (two, twin); name one as 'question'"),
    ],
)
def test_a_broken_line_is_an_error_and_the_run_goes_on(line: bytes | dict[str, Any], words: str) -> None:
    """The error stands where its result would."""
    broken, fine = marked(line, {"question": "one", "answer": "It fits the noise."})
    assert list(broken) == ["line", "error"]
    assert (broken["line"], fine["line"], fine["mark"]) == (1, 2, 1.0)
    assert words in broken["error"]


@pytest.mark.parametrize(
    "answer", ["\x00", "\ud800", "\udcff It fits the noise.", "", "\u202e", "a" * 100_000]
)
def test_any_answer_is_marked(answer: str) -> None:
    """NUL, halves of surrogate pairs, nothing at all; the result is valid JSON in UTF-8."""
    (found,) = marked({"question": "one", "answer": answer, "echo": answer})
    assert json.loads(json_text(found, indent=None).encode())["echo"] == answer


def test_lines_are_read_one_at_a_time() -> None:
    """A result comes before the next line is read, so memory doesn't grow with the file."""
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield b'{"question": "one", "answer": ""}'

    results = mark_lines(endless(), BANK, grade)
    for line in range(1, 50):
        assert next(results)["line"] == line == read


@given(st.lists(st.binary(max_size=40)))
def test_any_bytes_give_a_line_for_a_line(lines: list[bytes]) -> None:
    """In order, and nothing ends the run."""
    assert [result["line"] for result in marked(*lines)] == list(range(1, len(lines) + 1))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.text() | st.sampled_from(OWN_KEYS), VALUES), st.text())
def test_whatever_else_is_given_comes_back(others: dict[str, Any], answer: str) -> None:
    """Unchanged, beside the result or under `given`."""
    (found,) = marked(others | {"question": "one", "answer": answer})
    passed = {key: value for key, value in found.items() if key not in OWN_KEYS} | found.get("given", {})
    assert passed == {key: value for key, value in others.items() if key not in {"question", "answer"}}


def test_a_reference_answer_is_enough() -> None:
    """The prompt is named; spans lie in the answer; other keys come back."""
    answer = "🙂 A model fits the noise of its data."
    line = {"prompt": "What is overfitting?", "reference": "The model fits noise in the data."}
    (found,) = marked(line | {"answer": answer, "who": 7})
    assert list(found) == ["line", "question", "mark", "points", "wrong", "who"]
    assert found["question"] == "What is overfitting?"
    assert found["mark"] >= 0.75
    spans = [answer[start:end] for point in found["points"] for start, end in point["evidence"]]
    assert spans == ["model", "fits", "noise", "data"]


def test_the_best_of_several_references_counts() -> None:
    """A full answer of one kind is a full answer."""
    line = {"prompt": "Why?", "references": ["There is a gap.", "The bulb burned out."]}
    (found,) = marked(line | {"answer": "the bulb burned out"})
    assert found["mark"] >= 0.95


def test_plain_points_have_a_credit_each() -> None:
    """In their order, as text or under `text`."""
    line = {
        "prompt": "What is dropout?",
        "rubric": ["Units are zeroed at random", {"text": "Only in training"}],
    }
    (found,) = marked(line | {"answer": "It zeroes random units."})
    first, second = (point["credit"] for point in found["points"])
    assert first >= 0.75
    assert second <= 0.2
    assert found["mark"] == pytest.approx((first + second) / 2, abs=1e-4)


def test_several_processes_give_the_same_lines() -> None:
    """Order and results are those of one; broken lines too."""
    lines = [json.dumps({"question": "one", "answer": f"fits {i} noise"}).encode() for i in range(150)]
    lines[70] = b"oops"
    assert list(mark_lines(lines, BANK, grade, jobs=2)) == list(mark_lines(lines, BANK, grade))


def test_several_processes_read_a_few_batches_ahead() -> None:
    """Memory doesn't grow with the file."""
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield b'{"question": "one", "answer": ""}'

    results = mark_lines(endless(), BANK, grade, jobs=2)
    assert next(results)["line"] == 1
    assert read < 1000
    assert isinstance(results, Generator)
    results.close()


LINES = b"""\
{"question": "overfitting", "answer": "The model fits the noise."}
{"entry": 21, "answer": "The size of a step."}
"""


def test_a_file_is_marked(oralsim: Run, tmp_path: Path) -> None:
    """0 if every line could be marked; a last line needs no end."""
    file = tmp_path / "answers.jsonl"
    file.write_bytes(LINES.rstrip())
    ran = oralsim("grade", str(file))
    assert (ran.code, ran.err) == (0, "")
    results = [json.loads(line) for line in ran.out.splitlines()]
    assert [(found["question"], found["mark"]) for found in results] == [
        ("overfitting", 1.0),
        ("learning-rate", 1.0),
    ]


def test_standard_input_is_marked_and_a_broken_line_makes_1(
    oralsim: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`-`; the other lines are marked all the same."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"oops\n" + LINES)))
    ran = oralsim("grade", "-")
    assert ran.code == 1
    assert [("error" in json.loads(line)) for line in ran.out.splitlines()] == [True, False, False]


def test_a_file_that_isnt_there_is_wrong_use(oralsim: Run, tmp_path: Path) -> None:
    """Nor is a folder a file."""
    for path in (tmp_path / "none", tmp_path):
        ran = oralsim("grade", str(path))
        assert (ran.code, ran.out) == (2, "")
        assert str(path) in ran.err
