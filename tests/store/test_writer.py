"""The writer's thread: woken, by itself, to the end, and when it breaks."""

from __future__ import annotations

import threading

import pytest

from oralsim.store.writer import Writer


def test_flush_returns_when_what_was_handed_in_is_saved() -> None:
    """A save that began earlier doesn't count; the save runs on another thread."""
    waiting: list[int] = []
    saved: list[int] = []
    threads = set()

    def save() -> None:
        threads.add(threading.current_thread())
        saved.extend(waiting[len(saved) :])

    writer = Writer(save, every=None)
    for number in range(100):
        waiting.append(number)
        writer.flush()
        assert saved == waiting
    writer.close()
    assert threading.current_thread() not in threads


def test_waking_does_not_wait() -> None:
    """The caller goes on while a save hangs; closing makes a last one."""
    gate, entered = threading.Event(), threading.Event()
    saves = []

    def save() -> None:
        entered.set()
        gate.wait()
        saves.append("saved")

    writer = Writer(save, every=None)
    writer.wake()
    entered.wait()
    writer.wake()
    assert saves == []
    gate.set()
    writer.close()
    writer.close()
    assert len(saves) >= 2


def test_it_saves_by_itself() -> None:
    """Nobody needs to wake it: the beat goes on while nothing is typed."""
    beats = threading.Semaphore(0)
    writer = Writer(beats.release, every=0.001)
    for _ in range(3):
        beats.acquire()
    writer.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_defect_in_saving_is_seen_not_waited_for() -> None:
    """If the thread dies, flush doesn't hang: it meets the same error."""

    def save() -> None:
        raise ZeroDivisionError

    writer = Writer(save, every=None)
    with pytest.raises(ZeroDivisionError):
        writer.flush()
    writer._thread.join()
    with pytest.raises(ZeroDivisionError):
        writer.flush()
