"""`oralsim history` and `oralsim report`: what is over, without a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from oralsim.store.sitting import Sitting

Run: TypeAlias = Callable[..., Any]
MakeAttempt: TypeAlias = Callable[..., str]

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def test_an_empty_store_has_nothing_to_show(oralsim: Run) -> None:
    """1 and how to begin; JSON is an empty list."""
    assert oralsim("history") == (1, "", "No attempts yet; begin with: oralsim exam\n")
    assert oralsim("report") == (1, "", "No finished attempt yet; begin with: oralsim exam\n")
    assert oralsim("report", "e0007").code == 1
    ran = oralsim("history", "--json")
    assert (ran.code, json.loads(ran.out)) == (0, [])


def test_history_is_newest_first(oralsim: Run, attempt: MakeAttempt) -> None:
    """A line each: name, time, mode, grade and mark or why there is none, topics."""
    names = [attempt(), attempt("drill", Sitting.give_up), attempt(end=None)]
    lines = oralsim("history").out.splitlines()
    assert [line.split()[0] for line in lines] == names[::-1]
    assert [words in line for line, words in zip(lines, ("unfinished", "given up", "D  33 %"), strict=True)]
    assert len({line.index("data") for line in lines}) == 1, "columns are straight"


def test_history_as_json_has_a_stable_shape(oralsim: Run, attempt: MakeAttempt) -> None:
    """Times in UTC with Z, null where unfinished."""
    attempt()
    attempt(end=None)
    unfinished, finished = json.loads(oralsim("history", "--json").out)
    assert list(finished) == [
        "attempt", "mode", "started", "finished", "topics", "questions", "mark", "grade", "passed", "seconds",
    ]  # fmt: skip
    assert ISO.fullmatch(finished["started"])
    assert ISO.fullmatch(finished["finished"])
    assert (finished["attempt"], finished["mode"], finished["questions"]) == ("e0001", "exam", 3)
    assert (finished["mark"], finished["grade"], finished["passed"]) == (0.3333, "D", False)
    assert sorted(finished["topics"]) == ["data", "training"]
    nulls = {key for key, value in unfinished.items() if value is None}
    assert nulls == {"finished", "mark", "grade", "passed", "seconds"}


def test_history_is_filtered(oralsim: Run, attempt: MakeAttempt) -> None:
    """By topic, by mode, to so many."""
    attempt()
    attempt("drill")

    def names(*options: str) -> list[str]:
        return [row["attempt"] for row in json.loads(oralsim("history", "--json", *options).out)]

    assert names("--mode", "drill") == ["d0002"]
    assert names("--limit", "1") == ["d0002"]
    assert names("--topic", "data") == ["d0002", "e0001"]
    assert names("--topic", "none") == []
    assert oralsim("history", "--topic", "none").code == 1


def test_the_last_report_is_printed(oralsim: Run, attempt: MakeAttempt) -> None:
    """The newest that is over; by name as people type it, too."""
    attempt()
    attempt(end=None)
    ran = oralsim("report")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Exam e0001, ")
    assert "The model fits the noise  [MASK]." in ran.out
    assert (
        ran.out == oralsim("report", "last").out == oralsim("report", "1").out == oralsim("report", "E1").out
    )


def test_an_unfinished_exam_can_be_reported_without_its_marks(oralsim: Run, attempt: MakeAttempt) -> None:
    """It can still be gone on with."""
    ran = oralsim("report", attempt(end=None))
    assert ran.code == 0
    assert "unfinished" in ran.out
    assert "The notes say" not in ran.out


def test_a_report_as_json_and_markdown(oralsim: Run, attempt: MakeAttempt) -> None:
    """Half of a surrogate pair comes back as it was typed; Markdown is escaped."""
    attempt()
    told = json.loads(oralsim("report", "--format", "json").out)
    assert told["mark"] == 0.3333
    assert told["questions"][0]["said"][0]["text"] == "The model fits the noise \ud800 [MASK]."
    assert r"> The model fits the noise  \[MASK\]." in oralsim("report", "--format", "md").out


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_a_report_is_written_to_a_file(oralsim: Run, attempt: MakeAttempt, tmp_path: Path, form: str) -> None:
    """The same as on stdout, where only the file's name is said, on stderr."""
    attempt()
    file = tmp_path / "my report"
    ran = oralsim("report", "--format", form, "-o", str(file))
    assert ran == (0, "", f"Written to {file}\n")
    assert file.read_text(encoding="utf-8") == oralsim("report", "--format", form).out


def test_a_report_that_cant_be_written_is_a_sentence(
    oralsim: Run, attempt: MakeAttempt, tmp_path: Path
) -> None:
    """A folder that isn't there; a folder instead of a file is wrong use."""
    attempt()
    file = tmp_path / "none" / "report.md"
    assert oralsim("report", "-o", str(file)) == (
        1,
        "",
        f"Can't write to {file}: No such file or directory\n",
    )
    assert oralsim("report", "-o", str(tmp_path)).code == 2


def test_an_attempt_that_isnt_there_is_1(oralsim: Run, attempt: MakeAttempt) -> None:
    """And so is a name of another mode."""
    attempt()
    for name in ("e0002", "d0001", "nonsense", "", "9" * 30):
        ran = oralsim("report", name)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.count("\n") == 1
