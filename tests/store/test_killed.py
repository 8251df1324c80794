"""A process that dies in the middle of an exam, and the one that takes the exam up."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from oralsim.grading import grade
from oralsim.store.lock import LockedError
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store
from tests.store.conftest import Hand, Resume

ROOT = Path(__file__).parents[2]

BEGINNING = """
import signal, sys
from pathlib import Path
from oralsim.store.clock import Timing
from oralsim.store.sitting import Sitting
from oralsim.store.store import open_store
from tests.store.conftest import Hand, grade, make_ticket

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # as on a terminal, also under nohup
hand = Hand()
store = open_store(Path(sys.argv[1]))
timing = Timing(hand.raw, hand.wall, every=EVERY)
sitting = Sitting.begin(store, make_ticket(), grade=grade, grader="test", timing=timing)
sitting.show(0)
hand.turn(3.0)
sitting.submit("right")
sitting.show(1)
hand.turn(20.0)
sitting.write("typed in time")
"""
SAVED_WHEN_TOLD = (
    BEGINNING.replace("EVERY", "None")
    + """
sitting.flush()
hand.turn(0.9)
sitting.write("typed in time, and then some")
print(sitting.attempt, flush=True)
sys.stdin.read()
"""
)
SAVED_BY_ITSELF = (
    BEGINNING.replace("EVERY", "0.01")
    + """
while not any(draft.text == "typed in time" for draft in store.attempts.drafts(sitting.attempt)):
    pass
print(sitting.attempt, flush=True)
sys.stdin.read()
"""
)
IN_A_FOLLOW_UP = """
import sys
from pathlib import Path
from oralsim.grading import grade
from oralsim.store.clock import Timing
from oralsim.store.sitting import Sitting
from oralsim.store.store import open_store
from tests.core.oral import make_ticket
from tests.store.conftest import Hand

hand = Hand()
store = open_store(Path(sys.argv[1]))
timing = Timing(hand.raw, hand.wall, every=None)
sitting = Sitting.begin(store, make_ticket(), grade=grade, grader="test", timing=timing)
sitting.prepare()
sitting.note(0, "chain rule")
hand.turn(60.0)
sitting.end_preparation()
sitting.show(0)
hand.turn(3.0)
sitting.submit("It shrinks.")
hand.turn(5.0)
sitting.write("In the ear")
sitting.flush()
print(sitting.attempt, flush=True)
sys.stdin.read()
"""


@contextmanager
def running(program: str, store: Store) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run *program* on the store's folder until it has printed the name of its attempt."""
    assert store.database.path is not None
    command = [sys.executable, "-c", program, str(store.database.path.parent)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        yield child, child.stdout.readline().strip()


@pytest.mark.parametrize("program", [SAVED_WHEN_TOLD, SAVED_BY_ITSELF])
@pytest.mark.parametrize("death", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_it_costs_the_last_second_at_most(
    store: Store, resume: Resume, hand: Hand, program: str, death: signal.Signals
) -> None:
    """Until it dies nobody else gets in; then answer, words and clock are back."""
    with running(program, store) as (child, attempt):
        with pytest.raises(LockedError):
            resume(store, attempt)
        child.send_signal(death)
    assert child.returncode == -death
    assert [unfinished.attempt for unfinished in store.history.unfinished()] == [attempt]
    again = resume(store, attempt)
    assert again.state.questions[0].marking is not None
    assert again.session.text_of(1) == "typed in time"
    assert again.now() == 23.0
    assert again.state.return_to == 1
    again.show(1)
    assert again.state.remaining(1, again.now()) == 40.0
    again.submit("half")
    again.finish()
    again.flush()
    assert store.report(attempt).mark == 0.5
    assert store.notices == []


def test_a_follow_up_outlives_the_process(store: Store, hand: Hand) -> None:
    """Notes, answer, the examiner's question and the words of the reply are back, and only that is open."""
    with running(IN_A_FOLLOW_UP, store) as (child, attempt):
        child.send_signal(signal.SIGKILL)
    again = Sitting.resume(store, attempt, grade=grade, grader="test", timing=hand.timing)
    here = again.state.questions[0]
    assert (here.notes, here.answer, again.session.text_of(0)) == ("chain rule", "It shrinks.", "In the ear")
    assert again.show(1) == []
    again.show(0)
    assert again.state.clock.remaining(again.now()) == 712.0
    again.submit("In the earlier layers.")
    again.finish()
    again.close()
    assert store.report(attempt).questions[0].mark == 0.6333
