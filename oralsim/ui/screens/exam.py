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
from oralsim.ui.attempt_page import AttemptPage
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.screens.cover import CoverScreen
from oralsim.ui.screens.feedback import After, FeedbackScreen
from oralsim.ui.screens.questions import Choice, QuestionsDialog
from oralsim.ui.widgets.answer import AnswerBox
from oralsim.ui.widgets.clock_line import Reading, read
from oralsim.ui.widgets.desk import Desk

BEAT = 0.25
"""Seconds between looks at the clock."""
DEAF = 1.0
"""Seconds after a time-out in which keys do nothing: fingers are still typing."""
_AFTER_TIME_OUT = frozenset({"go", "help", "leave"})


class ExamScreen(AttemptPage):
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
        self._number: int | None = None
        """The question on the screen; it stays there, locked, after a time-out."""
        self._locked = False
        self._deaf_until = 0.0
        self._asked = False
        """Whether F2 on the empty box has asked."""
        self._saying = ""
        """What the box said of the last paste."""

    def left(self) -> Content:
        """Exam or drill."""
        return Content("mock exam" if self.sitting.state.mode == "exam" else "drill")

    def right(self) -> Content:
        """Which question, on what."""
        state, number = self.sitting.state, self._number
        if number is None:
            return Content("")
        here = state.questions[number]
        count = len(state.questions)
        place = Content.assemble("Question ", (str(number + 1), "bold $foreground"), f" of {count}")
        topic = one_line(here.question.topic)
        level = Content(f"level {here.question.level}")
        flag = [Content.styled("⚑ flagged", "$key")] if here.flagged else []
        return Content(" · ").join([*flag, place, topic, level])

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
        """Show the question, behind a cover if the attempt was interrupted."""
        self.set_interval(BEAT, self.beat)
        state = self.sitting.state
        if state.interruptions and state.return_to is not None:
            self.app.push_screen(CoverScreen(self.sitting), self._after_cover)
        else:
            self._advance()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Swallow keys just after a time-out; then only go on, or leave."""
        if self._locked and action in {"go", "put_off", "flag", "questions", "help", "leave"}:
            return action in _AFTER_TIME_OUT and self.sitting.now() >= self._deaf_until
        return super().check_action(action, parameters)

    def beat(self) -> None:
        """Look at the clock."""
        number = self._number
        if number is None or not self.do(self.sitting.tick):
            return
        state = self.sitting.state
        if state.shown is None and state.questions[number].status == "timed_out" and not self._locked:
            self._lock(number)
        self.desk.reading = read(state, number, self.sitting.now())
        self.desk.notice = self._notice(self.desk.reading)

    def action_go(self) -> None:
        """Submit, or go on after a time-out."""
        if self._locked:
            self._after_verdict()
        elif not self.draft.strip() and not self._asked:
            self._asked = True
            self.beat()
        elif self.do(lambda: self.sitting.submit(self.draft)):
            self._after_verdict()

    def action_put_off(self) -> None:
        """Pass; the question stays open."""
        if not self.sitting.state.retrying and self.do(lambda: self.sitting.pass_over(self.draft)):
            self._advance()

    def action_flag(self) -> None:
        """Flag the question, or take the flag away."""
        number = self._number
        if number is not None:
            flagged = self.sitting.state.questions[number].flagged
            self.do(lambda: self.sitting.flag(number, on=not flagged))
            self.retitle()

    def action_questions(self) -> None:
        """List the questions; the clock of the one shown runs on."""
        self.app.push_screen(QuestionsDialog(self.sitting), self._after_list)

    @on(TextArea.Changed)
    def _written(self) -> None:
        """Note every change; the store keeps one a second."""
        if self._number is not None and not self._locked:
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
        if self._locked:
            return notice.time_up(reading)
        if self._asked or self._saying:
            return notice.remark(self._saying or notice.ASK)
        return notice.warning(reading)

    def _advance(self) -> None:
        """Show the next question; after the last one, the list or the report."""
        after = self.sitting.state.next_unseen
        if after is not None and not self.do(lambda: self.sitting.show(after)):
            return
        state = self.sitting.state
        if state.shown is None and state.mode == "drill" and state.all_closed:
            self.end(self.sitting.finish)
        elif state.shown is None:
            self.action_questions()
        else:
            self._present(state.shown)

    def _present(self, number: int) -> None:
        """Put a question on the screen."""
        self._number, self._locked, self._asked, self._saying = number, False, False, ""
        state = self.sitting.state
        text = self.sitting.session.text_of(number)
        self.desk.ask(
            state.questions[number].question.prompt, text, "Once more" if state.retrying else "Your answer"
        )
        self.retitle()
        put_off = None if state.retrying else "Pass"
        self.relabel(go="Submit", put_off=put_off, flag="Flag", questions="Questions")
        self.beat()

    def _lock(self, number: int) -> None:
        """Show the time-out: the text stays and counts."""
        self._locked, self._asked = True, False
        self._deaf_until = self.sitting.now() + DEAF
        self.desk.hold(self.sitting.state.questions[number].answer)
        self.relabel(go="Next", put_off=None, flag=None, questions=None)

    def _after_verdict(self) -> None:
        """In a drill what the answer earned, in an exam the next question."""
        state, number = self.sitting.state, self._number
        if state.mode == "drill" and number is not None:
            feedback = FeedbackScreen(state.questions[number], last=state.all_closed)
            self.app.push_screen(feedback, self._after_feedback)
        else:
            self._advance()

    def _after_cover(self, going_on: bool | None) -> None:
        back = self.sitting.state.return_to
        if not going_on:
            self.action_leave()
        elif back is not None and self.do(lambda: self.sitting.show(back)):
            self._settle()

    def _after_feedback(self, choice: After | None) -> None:
        if choice == "retry" and self.do(self.sitting.retry):
            self._settle()
        elif choice == "end" and not self.sitting.state.all_closed:
            self.action_questions()
        else:
            self._advance()

    def _after_list(self, choice: Choice | None) -> None:
        if isinstance(choice, int):
            if self.do(lambda: self.sitting.go_to(choice, self.draft)):
                self._settle()
        elif choice in {"finish", "give_up"}:
            self.end(self.sitting.finish if choice == "finish" else self.sitting.give_up)
        elif choice == "leave":
            AttemptPage.action_leave(self)

    def _settle(self) -> None:
        """Show what is shown; if nothing is, go on."""
        shown = self.sitting.state.shown
        if shown is None:
            self._advance()
        elif shown != self._number or self._locked or self.sitting.state.retrying:
            self._present(shown)
