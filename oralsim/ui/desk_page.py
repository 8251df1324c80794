"""What lies on the desk while a question is before the candidate, and what the keys are called then."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from oralsim.config import Settings
from oralsim.core.state import QuestionState
from oralsim.store.sitting import Sitting
from oralsim.ui import notice
from oralsim.ui.course import CoursePage, Parting
from oralsim.ui.literal import one_line
from oralsim.ui.pause import Pause
from oralsim.ui.present import kind_of
from oralsim.ui.widgets.aside import papers
from oralsim.ui.widgets.clock_line import Reading, read
from oralsim.ui.widgets.desk import Desk
from oralsim.ui.widgets.examiner_card import asked_of

DEAF = 1.0
"""Seconds after a time-out in which keys do nothing: fingers are still typing."""
OPTIONAL = ("hint", "put_off", "flag", "notes", "questions", "pause")
"""Keys that a question may be without."""


def ran_out(here: QuestionState) -> bool:
    """Whether the time ran out over the last thing said to a question."""
    last = here.replies[-1].timed_out if here.replies else False
    return last or here.status == "timed_out"


class DeskPage(CoursePage):
    """Draws what the sitting says; what keys do is said elsewhere."""

    def __init__(self, sitting: Sitting, settings: Settings, parting: Parting | None) -> None:
        super().__init__(sitting, settings, parting)
        self.deaf_until = 0.0
        self.asked = False
        """Whether F2 on the empty box has asked."""
        self.pause = Pause(sitting.now)
        self.given = ""
        """What stood in the box when the question was shown."""
        self.saying = ""
        """What there is to say before all else, such as of the last paste."""

    def left(self) -> Content:
        """Oral, exam or drill."""
        return kind_of(self.sitting.state.ticket)

    def right(self) -> Content:
        """Which question, on what."""
        state, number = self.sitting.state, self.number
        if number is None:
            return Content("")
        here = state.questions[number]
        count = len(state.questions)
        place = Content.assemble("Question ", (str(number + 1), "bold $foreground"), f" of {count}")
        topic = one_line(here.question.topic)
        level = Content(f"level {here.question.level}")
        flag = Content.styled("⚑ ", "$key") if here.flagged else Content("")
        return flag + Content(" · ").join([place, topic, level])

    def body(self) -> ComposeResult:
        """The desk."""
        yield Desk(self.settings)

    @property
    def desk(self) -> Desk:
        """Where the candidate sits."""
        return self.query_one(Desk)

    @property
    def draft(self) -> str:
        """What stands in the box."""
        return self.desk.text

    def present(self, number: int) -> None:
        """Put a question on the screen, or what the examiner asks about its answer."""
        self.number, self.locked, self.asked = number, False, False
        self.saying, self.parted = self.parted, ""
        state = self.sitting.state
        here = state.questions[number]
        self.given = self.sitting.session.text_of(number)
        self.pause.begin()
        self.desk.display = True
        title = "Your reply" if here.asked else "Once more" if state.retrying else "Your answer"
        self.desk.ask(here.question.prompt, self.given, title)
        self.lay(number)
        self.tell()

    def action_questions(self) -> None:
        """List the questions; between those of a prepared ticket nothing lies on the desk."""
        state = self.sitting.state
        if state.shown is None and state.ticket.prep:
            self.desk.display = False
            self.number, self.locked = None, False
            self.retitle()
        super().action_questions()

    def lay(self, number: int) -> None:
        """Lay down what the examiner asks, the notes, what was said; a retry sees nothing of it."""
        here = self.sitting.state.questions[number]
        self.desk.asked = asked_of(here)
        self.desk.papers = () if self.sitting.state.retrying else papers(here)
        self.entitle()

    def entitle(self) -> None:
        """Name the question in the header and the keys in the footer."""
        state = self.sitting.state
        here = state.questions[self.number or 0]
        flag = "Unflag" if here.flagged else "Flag"
        self.retitle()
        self.relabel(
            go="Reply" if here.asked else "Submit",
            leave="Leave" if state.ticket.strict else "Leave, saved",
            hint="Hint" if here.hint else None,
            put_off=None if state.retrying else "Pass",
            flag=None if here.asked else flag,
            notes="Notes" if self.desk.papers else None,
            questions=None if here.asked else "List" if state.ticket.strict else "Questions",
            pause="Pause" if state.mode == "drill" else None,
        )

    def time_out(self, number: int) -> None:
        """Show the time-out: the text stays and counts."""
        self.locked, self.asked = True, False
        self.deaf_until = self.sitting.now() + DEAF
        here = self.sitting.state.questions[number]
        text, what = (here.replies[-1].text, "reply") if here.replies else (here.answer, "answer")
        self.desk.hold(text, f"Your {what}, locked")
        self.relabel(**dict.fromkeys(OPTIONAL), go="Next")

    def tell(self) -> None:
        """Show the clocks, and the line of words above the box."""
        if self.number is not None:
            self.desk.reading = read(self.sitting.state, self.number, self.sitting.now())
            self.desk.notice = self._notice(self.number, self.desk.reading)

    def _notice(self, number: int, reading: Reading) -> Content:
        here = self.sitting.state.questions[number]
        if self.locked:
            return notice.time_up(reading, replying=bool(here.replies))
        if self.asked or self.saying:
            return notice.remark(self.saying or (notice.PASSING if here.asked else notice.ASK))
        if reading.warned is None and here.hint:
            return notice.hint(self.sitting.state.ticket.blueprint.prices.hint)
        return notice.warning(reading)
