"""An oral exam for tests: three questions in two parts, marked by the real grader."""

from __future__ import annotations

from oralsim.core.model import Blueprint, Part, Prices, Ticket, TicketItem
from oralsim.core.session import Session
from oralsim.grading import grade
from oralsim.grading.model import AnyOf, Keywords, Point, Question

PREP = 600.0
TOTAL = 720.0


def point(text: str, word: str, weight: float = 1.0, probe: str = "", hint: str = "") -> Point:
    """A point that one word makes."""
    return Point(text, (Keywords(((word,),)),), weight, probe=probe, hint=hint)


GRADIENT = Question(
    "vanishing-gradient",
    "training",
    "explain",
    "What is vanishing gradient?",
    (
        point("It shrinks", "shrinks", 2, probe="What happens to its size?"),
        point("In the first layers", "earlier layers", 3, probe="Where?", hint="Think of the chain rule."),
        point("ReLU helps", "relu", 1),
    ),
    answer="It shrinks in the earlier layers; ReLU helps.",
)
DROPOUT = Question(
    "dropout",
    "regularisation",
    "define",
    "What is dropout?",
    (
        point("Units are switched off", "switched off", 2, probe="What is done to units?"),
        AnyOf(1, (point("Ensemble", "ensemble"), point("Noise", "noise"))),
    ),
)
BATCH = Question(
    "batch-norm",
    "layers",
    "define",
    "What is batch norm?",
    (point("It normalises", "normalises", hint="No."),),
)
BLUEPRINT = Blueprint(
    "oral",
    parts=(Part("Explain", 1, weight=2.0), Part("Define", 2, minimum=0.5)),
    prep=PREP,
    follow_ups=2,
    total=TOTAL,
    prices=Prices(swap=0.1, probe=0.6, hint=0.3),
)


def make_ticket(seed: int = 7, blueprint: Blueprint = BLUEPRINT, limit: float | None = None) -> Ticket:
    """A ticket of all three questions; time is shared unless each has a *limit*."""
    items = (TicketItem(GRADIENT, limit, 0), TicketItem(DROPOUT, limit, 1), TicketItem(BATCH, limit, 1))
    return Ticket("exam", blueprint, seed, items, blueprint.total)


def begin(ticket: Ticket | None = None) -> Session:
    """An oral exam with its ticket face down."""
    return Session.begin(ticket or make_ticket(), grade=grade, grader="test")


def answering(ticket: Ticket | None = None) -> Session:
    """An oral exam, prepared, with the first question shown at 0."""
    session = begin(ticket)
    session.prepare(0.0)
    session.end_preparation(0.0)
    session.show(0, 0.0)
    return session


def taken_up(session: Session) -> Session:
    """The attempt as another process reads it: its events and nothing else."""
    return Session(session.events, grade=grade, grader="test")


def mark(session: Session, question: int = 0) -> float:
    """The mark of a question so far."""
    marking = session.state.questions[question].marking
    assert marking is not None
    return marking.mark
