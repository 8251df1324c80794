"""A bank that is read on another thread: its outline first, its questions or its defects later."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from oralsim.bank import index, late
from oralsim.bank.late import LateBank, open_late
from oralsim.core.model import Bank, Topic
from oralsim.errors import BankError

BANK = Bank((Topic("t", "T"),), ())
GOOD = "topic: t\nquestions:\n  - {id: x, prompt: Why?, rubric: [{point: a, keywords: [[b]]}]}\n"


def write(folder: Path, text: str) -> Path:
    """A bank of one file."""
    folder.mkdir(exist_ok=True)
    (folder / "t.yaml").write_text(text)
    return folder


def test_a_bank_at_hand_is_ready() -> None:
    """And one that is late already stays as it is."""
    here = LateBank.of(BANK)
    assert here.ready
    assert here.get() is BANK
    assert LateBank.of(here) is here


def test_nothing_is_read_before_it_is_asked_for() -> None:
    """Then once only, however often it is asked."""
    reads: list[str] = []

    def read() -> Bank:
        reads.append(threading.current_thread().name)
        return BANK

    bank = LateBank(read)
    bank.check()
    assert (bank.ready, bank.outline, reads) == (False, None, [])
    assert bank.get() is bank.get() is BANK
    assert bank.outline == index.outline_of(BANK)
    assert reads == ["oralsim-bank"]


async def test_waiting_for_it_is_no_standstill() -> None:
    """Others go on while it is read."""
    go_on = threading.Event()
    bank = LateBank(lambda: BANK if go_on.wait(5) else Bank((), ()))
    bank.begin()
    assert not bank.ready
    go_on.set()
    assert await bank.arrive() is BANK


async def test_defects_are_raised_where_it_is_asked_for() -> None:
    """Wherever that is."""

    def read() -> Bank:
        raise BankError(["t.yaml:1: bad"])

    bank = LateBank(read)
    for ask in (bank.get, bank.check):
        with pytest.raises(BankError, match="bad"):
            ask()
    with pytest.raises(BankError, match="bad"):
        await bank.arrive()


def test_a_new_bank_is_read_before_anything_is_drawn(tmp_path: Path) -> None:
    """Its defects are said at once; if it is good, the next run knows it."""
    folder = write(tmp_path / "bank", "topic: t\n")
    with pytest.raises(BankError, match="no questions"):
        open_late(folder, tmp_path)
    write(folder, GOOD)
    assert open_late(folder, tmp_path).ready
    known = open_late(folder, tmp_path)
    assert not known.ready
    assert known.outline is not None
    assert known.outline.questions == 1
    assert known.get().questions[0].id == "x"


def test_a_large_bank_makes_nobody_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its defects are known when it has been read."""
    monkeypatch.setattr(late, "SMALL", 1)
    bank = open_late(write(tmp_path / "bank", "topic: t\n"), tmp_path)
    assert (bank.ready, bank.outline) == (False, None)
    with pytest.raises(BankError, match="no questions"):
        bank.get()
