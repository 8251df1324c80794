"""The attempt itself: question, clocks, answer. Keys and time go to the sitting, its state comes back."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import TextArea

from oralsim.store.sitting import Sitting
from oralsim.ui import notice
from oralsim.ui.course import CoursePage
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.pause import Pause
from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.clock_line import Reading, read
from oralsim.ui.widgets.desk import Desk

BEAT = 0.25
"""Seconds between looks at the clock."""
DEAF = 1.0
"""Seconds after a time-out in which keys do nothing: fingers are still typing."""
_AFTER_TIME_OUT = frozenset({"go", "help", "leave"})


class ExamScreen(CoursePage):
    """One question after another; silent about right and wrong until the end, in a drill until the answer."""

    HELP = (
        "Answer as you would aloud. Submitting is final; a question passed stays open with its text and "
        "its time. When the time runs out, what stands in the box is your answer."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Submit", "put_off", "flag", "questions", "help", "-palette", "leave:Leave, saved")
    ]
    AUTO_FOCUS = "AnswerBox"

    def __init__(self, sitting: Sitting) -> None:
        """Sit an attempt just begun, or taken up again."""
        super().__init__(sitting)
        self._deaf_until = 0.0
        self._asked = False
        """Whether F2 on the empty box has asked."""
        self._pause = Pause(sitting.now)
        self._given = ""
        """What stood in the box when the question was shown."""
        self._saying = ""
        """What the box said of the last paste."""

    def left(self) -> Content:
        """Exam or drill."""
        return Content("mock exam" if self.sitting.state.mode == "exam" else "drill")

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
        yield Desk()

    @property
    def desk(self) -> Desk:
        """Where the candidate sits."""
        return self.query_one(Desk)

    @property
    def draft(self) -> str:
        """What stands in the box."""
        return self.desk.text

    def on_mount(self) -> None:
        """Begin, or go on; nothing lies on the desk until there is a question."""
        self.desk.display = False
        self.set_interval(BEAT, self.beat)
        self.start()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Swallow keys just after a time-out; then only go on, or leave."""
        if self.locked and action in {"go", "put_off", "flag", "questions", "help", "leave"}:
            return action in _AFTER_TIME_OUT and self.sitting.now() >= self._deaf_until
        return super().check_action(action, parameters)

    def beat(self) -> None:
        """Look at the clock."""
        number = self.number
        if number is None or not self.do(self.sitting.tick):
            return
        state = self.sitting.state
        if state.shown is None and state.questions[number].status == "timed_out" and not self.locked:
            self._lock(number)
        self.desk.reading = read(state, number, self.sitting.now())
        self.desk.notice = self._notice(self.desk.reading)

    def action_go(self) -> None:
        """Submit, or go on after a time-out; what nobody has touched isn't submitted by a key still down."""
        meant = self._pause.over() or self.draft != self._given
        if self.locked:
            self.after_verdict()
        elif not self.draft.strip() and not self._asked:
            self._asked = True
            self.beat()
        elif meant and self.do(lambda: self.sitting.submit(self.draft)):
            self.after_verdict()

    def action_put_off(self) -> None:
        """Pass; the question stays open."""
        if not self.sitting.state.retrying and self.do(lambda: self.sitting.pass_over(self.draft)):
            self.advance()

    def action_flag(self) -> None:
        """Flag the question, or take the flag away."""
        number = self.number
        if number is not None:
            flagged = self.sitting.state.questions[number].flagged
            self.do(lambda: self.sitting.flag(number, on=not flagged))
            self._entitle()

    @on(TextArea.Changed)
    def _written(self) -> None:
        """Note every change; the store keeps one a second."""
        if self.number is not None and not self.locked:
            self._asked = self._asked and not self.draft.strip()
            self._saying = ""
            self.do(lambda: self.sitting.write(self.draft))
            self.beat()

    @on(AnswerBox.Tidied)
    def _tidied(self, event: AnswerBox.Tidied) -> None:
        """Say what a paste lost."""
        self._saying = event.saying
        self.beat()

    def _notice(self, reading: Reading) -> Content:
        if self.locked:
            return notice.time_up(reading)
        if self._asked or self._saying:
            return notice.remark(self._saying or notice.ASK)
        return notice.warning(reading)

    def present(self, number: int) -> None:
        """Put a question on the screen."""
        self.number, self.locked, self._asked, self._saying = number, False, False, ""
        state = self.sitting.state
        self._given = self.sitting.session.text_of(number)
        self._pause.begin()
        self.desk.display = True
        title = "Once more" if state.retrying else "Your answer"
        self.desk.ask(state.questions[number].question.prompt, self._given, title)
        self._entitle()
        self.beat()

    def _entitle(self) -> None:
        """Name the question in the header and the keys in the footer."""
        state, number = self.sitting.state, self.number or 0
        put_off = None if state.retrying else "Pass"
        flag = "Unflag" if state.questions[number].flagged else "Flag"
        self.retitle()
        self.relabel(go="Submit", put_off=put_off, flag=flag, questions="Questions")

    def _lock(self, number: int) -> None:
        """Show the time-out: the text stays and counts."""
        self.locked, self._asked = True, False
        self._deaf_until = self.sitting.now() + DEAF
        self.desk.hold(self.sitting.state.questions[number].answer)
        self.relabel(go="Next", put_off=None, flag=None, questions=None)
