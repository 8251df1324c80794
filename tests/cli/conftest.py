"""What the tests of the commands share: a small bank, a home of their own, and ways to run a command."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

import pytest

from oralsim import paths
from oralsim.bank.load import load
from oralsim.cli.main import run
from oralsim.core.model import Bank, Blueprint, Mode
from oralsim.store.sitting import Sitting
from oralsim.store.start import begin, draw_ticket
from oralsim.store.store import open_store

TRAINING = """\
topic: training
title: Training and optimisation
questions:
  - id: vanishing-gradient
    kind: explain
    prompt: What is vanishing gradient?
    level: 2
    time: 2m
    source: {notes: course, entry: 20}
    rubric:
      - point: Gradients shrink as they are propagated back
        weight: 2
        keywords: [[gradient], [small, tiny, shrink], [earlier layers, first layers]]
      - any: 1
        points:
          - {point: The first layers hardly learn, keywords: [[learn], [slowly, hardly]]}
          - {point: The network is hard to train, keywords: [[network], [hard to train]]}
    wrong:
      - {claim: A large learning rate causes it, keywords: [[caused by], [learning rate]]}
    answer: The gradients get tiny in the first layers, which learn slowly.
    erratum: The notes forget the remedy.
  - id: learning-rate
    kind: define
    prompt: What does [lr] set?
    source: {notes: course, entry: 21}
    rubric:
      - {point: The size of a step, term: true, keywords: [[size], [step]]}
    answer: The size of a step.
"""
DATA = """\
topic: data
questions:
  - id: overfitting
    kind: define
    prompt: What is overfitting?
    level: 3
    rubric:
      - {point: It fits the noise, term: true, keywords: [[fits], [noise]]}
    answer: The model fits the noise.
"""

PAIR = """\
parts:
  - {name: Explanation, kinds: explain}
  - {name: Definition, kinds: define}
prep: 4m
total: 8m
"""


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Ran]
MakeAttempt: TypeAlias = Callable[..., str]


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home that isn't there yet."""
    home = tmp_path / "home"
    monkeypatch.setenv("ORALSIM_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def bank(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of a bank of three questions, the one in use."""
    folder = tmp_path / "bank"
    folder.mkdir()
    (folder / "training.yaml").write_text(TRAINING)
    (folder / "data.yaml").write_text(DATA)
    monkeypatch.setenv("ORALSIM_BANK", str(folder))
    return folder


@pytest.fixture
def own(home: Path) -> Path:
    """The folder of own blueprints, with `pair`, a ticket of two parts."""
    folder = home / "blueprints"
    folder.mkdir(parents=True)
    (folder / "pair.yaml").write_text(PAIR)
    return folder


@pytest.fixture
def questions(bank: Path) -> Bank:
    """The same bank, loaded."""
    return load(bank)


@pytest.fixture
def oralsim(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    def ran(*arguments: str) -> Ran:
        code = run(list(arguments))
        return Ran(code, *capsys.readouterr())

    return ran


@pytest.fixture
def on_terminal() -> Run:
    """Run a command on a terminal of its own, after *typed* was typed; what it shows is `out`."""

    def ran(*arguments: str, typed: str = "") -> Ran:
        master, slave = pty.openpty()
        environment = os.environ | {"TERM": "xterm-256color"}
        with subprocess.Popen(
            [sys.executable, "-m", "oralsim", *arguments],
            stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True,
        ) as process:  # fmt: skip
            os.close(slave)
            os.write(master, typed.encode())
            shown = bytearray()
            while part := _read(master):
                shown += part
        os.close(master)
        return Ran(process.returncode, shown.decode(), "")

    return ran


def _read(master: int) -> bytes:
    """Read what a terminal shows; nothing once its last program has ended."""
    try:
        return os.read(master, 65536)
    except OSError:
        return b""


@pytest.fixture
def attempt(questions: Bank) -> MakeAttempt:
    """Make an attempt on all three questions, the first of them answered; return its name."""

    def made(mode: Mode = "exam", end: Callable[[Sitting], object] | None = Sitting.finish) -> str:
        store = open_store(paths.home())
        sitting = begin(store, draw_ticket(questions, store, Blueprint(count=3), mode, seed=1))
        sitting.show(0)
        sitting.submit("The model fits the noise \ud800 [MASK].")
        if end is not None:
            end(sitting)
        sitting.close()
        store.close()
        return sitting.attempt

    return made
