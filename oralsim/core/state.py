"""The state of an attempt: a fold over its events, with all that a screen shows and nothing it doesn't."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from oralsim.core.clock import Clock
from oralsim.core.follow_up import Asked, Reply
from oralsim.core.model import Mode, Ticket, TicketItem
from oralsim.grading.model import Marking, Question

Stage = Literal["drawn", "prep", "answering"]
Status = Literal["unseen", "open", "passed", "submitted", "timed_out"]
Ending = Literal["finished", "given_up"]
Box: TypeAlias = tuple[int, int]
"""Response and turn; turn −1 is for notes."""
NOTES = -1


@dataclass(frozen=True, slots=True)
class Response:
    """One answer that is final, with what the grader found in it."""

    text: str
    at: float
    seconds: float
    """Time used for it, summed over the visits."""
    timed_out: bool = False
    marking: Marking | None = None
    """Of everything said, replies too."""
    grader: str = ""
    alone: Marking | None = None
    """Of the answer without its replies."""


@dataclass(frozen=True, slots=True)
class QuestionState:
    """Where one drawn question stands."""

    item: TicketItem
    clock: Clock
    """Of the first response; retries don't run it."""
    status: Status = "unseen"
    flagged: bool = False
    text: str = ""
    """What stands in the box when the question is shown again; empty once an answer or a reply is final."""
    responses: tuple[Response, ...] = ()
    """The first counts; the others are a drill's retries."""
    asked: Asked | None = None
    """The follow-up that waits for a reply."""
    replies: tuple[Reply, ...] = ()
    """To follow-ups, turns 1…"""
    notes: str = ""
    """Made in preparation."""
    retry: Clock | None = None
    """Of the retry being written, also of one that was left; None: there is none."""

    @property
    def question(self) -> Question:
        """The question as drawn."""
        return self.item.question

    @property
    def closed(self) -> bool:
        """Whether its answer is final."""
        return bool(self.responses)

    @property
    def writing(self) -> bool:
        """Whether a box of it holds words that aren't final."""
        return self.asked is not None or self.status in ("open", "passed")

    @property
    def box(self) -> Box:
        """Response and turn of what is, or would be, written next."""
        return (0, len(self.replies) + 1) if self.asked else (len(self.responses), 0)

    @property
    def hint(self) -> str:
        """The hint that is to be had for the follow-up, if there is one."""
        if self.asked is None or self.asked.hint or len(self.asked.points) != 1:
            return ""
        return self.question.points()[self.asked.points[0]].hint

    @property
    def answer(self) -> str:
        """The words that count, or, while it is open, the words as last left."""
        return self.responses[0].text if self.responses else self.text

    @property
    def marking(self) -> Marking | None:
        """What the grader found in the response that counts."""
        return self.responses[0].marking if self.responses else None


@dataclass(frozen=True, slots=True)
class State:
    """Where an attempt stands after its events."""

    ticket: Ticket
    questions: tuple[QuestionState, ...]
    clock: Clock
    """Of the whole attempt: runs while a question is shown for its first response."""
    at: float
    """Of the last event."""
    stage: Stage = "answering"
    """Face down, in preparation, or with its questions to be answered."""
    prep: Clock = field(default_factory=Clock)
    """Of the preparation."""
    swapped: bool = False
    """Whether another ticket was taken."""
    shown: int | None = None
    """The question before the candidate; None between a verdict and the next."""
    last: int | None = None
    """The question that was shown last."""
    owned: bool = True
    """False between an interruption and the return."""
    interruptions: tuple[float, ...] = ()
    """When the attempt lost its owner."""
    ending: Ending | None = None

    @property
    def mode(self) -> Mode:
        """Exam or drill."""
        return self.ticket.mode

    @property
    def over(self) -> bool:
        """Whether the attempt is finished or given up."""
        return self.ending is not None

    @property
    def open(self) -> tuple[int, ...]:
        """The questions whose answer is not final, never shown ones too, in order."""
        return tuple(i for i, question in enumerate(self.questions) if not question.closed)

    @property
    def all_closed(self) -> bool:
        """Whether every answer is final."""
        return not self.open

    @property
    def retrying(self) -> bool:
        """Whether the shown question is being answered once more."""
        return self.shown is not None and self.questions[self.shown].closed and self.examined is None

    @property
    def examined(self) -> int | None:
        """The question with a follow-up that waits for a reply; no other can be shown before."""
        return next((i for i in range(len(self.questions)) if self.questions[i].asked), None)

    @property
    def swappable(self) -> bool:
        """Whether another ticket may be taken."""
        return self.stage == "drawn" and self.owned and not self.over and not self.swapped

    @property
    def answerable(self) -> bool:
        """Whether its questions may be shown: the ticket was turned over, no preparation is due any more."""
        if self.over or not self.owned:
            return False
        return self.stage == "answering" or (self.stage == "drawn" and self.prep.limit is None)

    @property
    def next_unseen(self) -> int | None:
        """Where going on leads: the next question never shown, after the last one; None opens the list."""
        first = 0 if self.last is None else self.last + 1
        later = range(first, len(self.questions))
        return next((i for i in later if self.questions[i].status == "unseen"), None)

    @property
    def return_to(self) -> int | None:
        """Where a resumed attempt goes on: the question shown last unless it is done with, else the next."""
        if self.shown is not None or self.examined is not None:
            return self.examined if self.shown is None else self.shown
        here = None if self.last is None else self.questions[self.last]
        going_on = here is not None and (here.status == "open" or here.retry is not None)
        return self.last if going_on else self.next_unseen

    def remaining(self, question: int, now: float) -> float | None:
        """Seconds left to answer *question* at *now*: its own or the attempt's, whichever ends first."""
        lefts = (self.questions[question].clock.remaining(now), self.clock.remaining(now))
        return min((left for left in lefts if left is not None), default=None)


def beginning(ticket: Ticket, at: float = 0.0) -> State:
    """Return the state of an attempt that was only just drawn: face down if it is a ticket of parts."""
    questions = tuple(QuestionState(item, Clock(item.limit)) for item in ticket.items)
    return State(
        ticket,
        questions,
        Clock(ticket.total),
        at,
        stage="drawn" if ticket.strict else "answering",
        prep=Clock(ticket.prep or None),
    )
