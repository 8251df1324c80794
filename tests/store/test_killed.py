"""A process that dies in the middle of an exam, and the one that takes the exam up."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from oralsim.store.lock import LockedError
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


@pytest.mark.parametrize("program", [SAVED_WHEN_TOLD, SAVED_BY_ITSELF])
@pytest.mark.parametrize("death", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_it_costs_the_last_second_at_most(
    store: Store, resume: Resume, hand: Hand, program: str, death: signal.Signals
) -> None:
    """Until it dies nobody else gets in; then answer, words and clock are back."""
    assert store.database.path is not None
    command = [sys.executable, "-c", program, str(store.database.path.parent)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        attempt = child.stdout.readline().strip()
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
