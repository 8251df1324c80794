"""The entrance: errors are one sentence on stderr, and exit codes mean something."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["exm"], "Did you mean 'exam'?"),
        (["exam", "--sed", "3"], "Did you mean '--seed'?"),
        (["exam", "--kind", "poem"], "'define'"),
        (["exam", "--level", "4"], "levels are 1 to 3"),
        (["exam", "--level", "1-"], "write 2 or 1-2"),
        (["exam", "-n", "0"], "not in the range"),
        (["exam", "--per-question", "3x"], "write it as 90s, 3m or 1m30s"),
        (["exam", "--total", "0m"], "write it as 90s, 3m or 1m30s"),
        (["exam", "--seed", "-1"], "not in the range"),
        (["report", "--format", "pdf"], "'json'"),
        (["history", "--limit", "0"], "not in the range"),
        (["grade"], "Missing argument"),
    ],
)
def test_wrong_use_is_one_sentence_and_2(oralsim: Run, arguments: list[str], words: str) -> None:
    """On stderr, with what to do."""
    ran = oralsim(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("command", ["bank list", "bank stats", "exam", "drill", "grade -"])
def test_a_bank_that_is_none_is_2(oralsim: Run, command: str, tmp_path: Path) -> None:
    """Missing, a file, empty; the option stands before or after the command's name."""
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    for name, words in (("none", "no such folder"), ("file", "not a folder"), ("empty", "no .yaml files")):
        option = ["--bank", str(tmp_path / name)]
        after, before = oralsim(*command.split(), *option), oralsim(*option, *command.split())
        assert after == before
        assert (after.code, after.out) == (2, "")
        assert after.err.startswith(str(tmp_path / name))
        assert words in after.err


def test_all_defects_of_a_bad_bank_are_said(oralsim: Run, bank: Path) -> None:
    """Each with its place, and nothing is begun."""
    (bank / "bad.yaml").write_text("topic: bad\nquestions:\n  - id: x\n    promt: y\n    rubric: []\n")
    ran = oralsim("exam")
    assert ran.code == 2
    assert "bad.yaml:4: question 'x': 'promt' is not a field; did you mean 'prompt'?" in ran.err


def test_help_and_version_are_0(oralsim: Run) -> None:
    """Also of each command; a group without a command says its help too."""
    for arguments in (["--help"], ["-h"], ["exam", "-h"], ["bank", "show", "--help"]):
        assert oralsim(*arguments).code == 0
    assert oralsim("--version").out.startswith("oralsim 0.")
    assert "check" in oralsim("bank").err
    assert '\n  out  {"line": 1, ' in oralsim("grade", "--help").out


def test_a_crash_is_70_and_a_log(home: Path) -> None:
    """A bug of ours: here a bank that is no path at all."""
    code = "from oralsim.cli import main\nimport oralsim.paths\noralsim.paths.bank = None\nmain()"
    ran = subprocess.run(
        [sys.executable, "-c", code, "bank", "list"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 70
    (log,) = home.glob("crash-*.log")
    assert ran.stderr == f"oralsim crashed; {log} says where. Go on with: oralsim resume\n"
    assert "TypeError" in log.read_text()


def program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell would."""
    command = [sys.executable, "-m", "oralsim", *arguments]
    return subprocess.run(command, stderr=subprocess.PIPE, check=False, **{"encoding": "utf-8", **options})


def test_a_reader_that_went_away_is_no_error() -> None:
    """`oralsim bank list | head -1` says nothing; 141 is what shells call it."""
    reading, writing = os.pipe()
    os.close(reading)
    ran = program("bank", "list", stdout=writing)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (141, "")


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    """Here: a file that may not grow."""
    with (tmp_path / "out").open("w") as out:
        ran = program(
            "bank", "list", stdout=out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        )
    assert (ran.returncode, ran.stderr) == (1, "Can't write the output: File too large\n")


def test_closed_streams_are_no_crash(home: Path) -> None:
    """`>&-` and `2>&-`."""
    for closed in (">&-", "2>&-"):
        code = subprocess.run(
            ["sh", "-c", f'"$0" -m oralsim bank list {closed}', sys.executable], check=False
        )
        assert code.returncode == 0
    assert not home.exists()


def test_letters_that_the_locale_lacks_are_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    """They become question marks; JSON is UTF-8 whatever the locale."""
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    shown = program("bank", "show", "vanishing-gradient", stdout=subprocess.PIPE, encoding="latin-1").stdout
    assert "? A large learning rate causes it" in shown
