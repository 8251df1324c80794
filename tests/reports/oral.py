"""An oral exam with everything in it, for the tests of its report."""

from __future__ import annotations

from datetime import UTC, datetime

from oralsim.core.report import Report, report_of
from oralsim.core.session import Session
from tests.core.oral import begin, make_ticket, taken_up

WALL = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
DRAFTS = {(0, 0): [(213.0, "Hm"), (231.0, "It shrinks")], (0, 2): [(270.0, "in the earlier layers")]}


def sat() -> Session:
    """An oral exam with everything in it but its end."""
    session = begin()
    session.swap(make_ticket(8), 3.0)
    session.prepare(5.0)
    session.note(0, "chain rule\n  small factors", 20.0)
    session.end_preparation(200.0)
    session.show(0, 201.0)
    session.submit("It shrinks.", 240.0)
    session.submit("In the first ones?", 255.0)
    session.hint("", 258.0)
    session.submit("In the earlier layers.", 280.0)
    session.pass_over("", 290.0)
    session.show(1, 300.0)
    session.submit("   ", 310.0)
    session.write("noise", 315.0)
    session = taken_up(session)
    session.interrupt(316.0)
    session.resume(316.0)
    session.show(1, 316.0)
    session.submit("It adds noise.", 320.0)
    session.submit("They are not switched off.", 330.0)
    session.show(2, 340.0)
    session.submit("I forgot.", 350.0)
    session.write("It", 360.0)
    session.tick(5000.0)
    return session


def report(session: Session) -> Report:
    """What it came to."""
    return report_of(session.events, attempt="e0001", started=WALL, finished=WALL, lines=DRAFTS)
