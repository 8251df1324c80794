"""`oralsim`, `exam`, `drill`, `resume`: what happens before the screens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from oralsim.store.sitting import Sitting
from tests.cli.conftest import MakeAttempt, Run


@pytest.mark.parametrize("command", ["", "exam", "drill", "resume", "exam --seed 7", "drill --weak"])
def test_without_a_terminal_there_is_a_sentence(oralsim: Run, home: Path, command: str) -> None:
    """2, and no attempt is begun."""
    ran = oralsim(*command.split())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "oralsim needs a terminal; past reports print without one: oralsim report last\n"
    assert not (home / "oralsim.db").exists()


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("exam --topic trainin", "No topic 'trainin' in the bank; did you mean 'training'?"),
        ("exam --topic zzz", "No topic 'zzz' in the bank; see: oralsim bank stats"),
        ("drill -q overfittin", "No question 'overfittin' in the bank; did you mean 'overfitting'?"),
        ("drill -q zzz", "No question 'zzz' in the bank; see: oralsim bank list"),
        ("exam --topic data --kind compare", "No question matches; ask for fewer filters at once."),
        ("drill -q overfitting --level 1", "No question matches; ask for fewer filters at once."),
        ("drill --weak --seed 3", "--weak draws by your marks and takes no --seed; leave one of them out."),
    ],
)
def test_what_cant_be_drawn_is_wrong_use(oralsim: Run, home: Path, command: str, sentence: str) -> None:
    """2 and one sentence, before anything is begun."""
    assert oralsim(*command.split()) == (2, "", f"{sentence}\n")
    assert not home.exists()


def attempts(oralsim: Run) -> list[str]:
    """The names of all attempts."""
    return [row["attempt"] for row in json.loads(oralsim("history", "--json").out)]


def test_a_new_exam_beside_an_unfinished_one_asks(
    oralsim: Run, on_terminal: Run, attempt: MakeAttempt
) -> None:
    """No: it says how to go on, and nothing is begun."""
    name = attempt(end=None)
    ran = on_terminal("exam", typed="n\n")
    assert ran.code == 1
    assert f"Exam {name} is unfinished (1 of 3 answered)." in ran.out
    assert "Begin a new one beside it? [y/N]" in ran.out
    assert f"Go on with: oralsim resume {name}" in ran.out
    assert attempts(oralsim) == [name]


def test_an_end_of_input_is_no_yes(oralsim: Run, on_terminal: Run, attempt: MakeAttempt) -> None:
    """ctrl+d at the question begins nothing."""
    name = attempt(end=None)
    assert on_terminal("exam", typed="\x04").code == 130
    assert attempts(oralsim) == [name]


def test_resuming_nothing_is_1(on_terminal: Run, attempt: MakeAttempt) -> None:
    """Attempts that are over can't be resumed."""
    attempt()
    attempt("drill", Sitting.give_up)
    ran = on_terminal("resume")
    assert (ran.code, ran.out) == (1, "Nothing is unfinished; begin with: oralsim exam\r\n")
    ran = on_terminal("resume", "e1")
    assert (ran.code, ran.out) == (2, "e0001 is over; `oralsim report e0001` shows it.\r\n")
    assert on_terminal("resume", "e99").code == 1


def test_a_terminal_that_cant_draw_is_told(oralsim: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """TERM=dumb; editors and scripts set it."""
    monkeypatch.setenv("TERM", "dumb")
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}.isatty", lambda: True)
    assert "TERM is dumb" in oralsim("exam").err
