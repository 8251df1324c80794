"""`oralsim report`: one past attempt, as text, Markdown or JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import MakeAttempt, Run


def test_an_empty_store_has_nothing_to_report(oralsim: Run) -> None:
    """1 and how to begin."""
    assert oralsim("report") == (1, "", "No finished attempt yet; begin with: oralsim exam\n")
    assert oralsim("report", "e0007").code == 1


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
