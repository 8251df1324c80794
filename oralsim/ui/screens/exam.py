"""The attempt itself: question, clocks, answer. Keys and time go to the sitting, its state comes back."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.widgets import TextArea

from oralsim.config import Settings
from oralsim.store.sitting import Sitting
from oralsim.ui import notice
from oralsim.ui.course import Parting
from oralsim.ui.desk_page import OPTIONAL, DeskPage, ran_out
from oralsim.ui.keys import bind
from oralsim.ui.widgets.answer import AnswerBox

BEAT = 0.25
"""Seconds between looks at the clock."""
_AFTER_TIME_OUT = frozenset({"go", "help", "leave"})
_USUAL = Settings()


class ExamScreen(DeskPage):
    """One question after another; silent about right and wrong until the end, in a drill until the answer."""

    HELP = (
        "Answer as you would aloud. Submitting is final; a question passed stays open with its text and "
        "its time. When the time runs out, what stands in the box is your answer. In an oral exam the "
        "examiner asks on after each answer."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Submit", "-hint", "put_off", "flag", "questions", "-notes", "help", "-pause", "-palette"),
        *bind("leave:Leave, saved"),
    ]
    AUTO_FOCUS = "AnswerBox"

    def __init__(self, sitting: Sitting, settings: Settings = _USUAL, parting: Parting | None = None) -> None:
        """Sit an attempt just begun, or taken up again; *parting* says the examiner's last words."""
        super().__init__(sitting, settings, parting)

    def on_mount(self) -> None:
        """Begin, or go on; nothing lies on the desk until there is a question."""
        self.desk.display = False
        self.set_interval(BEAT, self.beat)
        self.start()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Swallow keys just after a time-out; then only go on, or leave."""
        if self.locked and (action in _AFTER_TIME_OUT or action in OPTIONAL):
            return action in _AFTER_TIME_OUT and self.sitting.now() >= self.deaf_until
        return super().check_action(action, parameters)

    def beat(self) -> None:
        """Look at the clock."""
        number = self.number
        if number is None or not self.do(self.sitting.tick):
            return
        state = self.sitting.state
        if state.shown is None and ran_out(state.questions[number]) and not self.locked:
            self.time_out(number)
        self.tell()

    def action_go(self) -> None:
        """Submit, or go on after a time-out; what nobody has touched isn't submitted by a key still down."""
        meant = self.pause.over() or self.draft != self.given
        if self.locked:
            self.after_verdict()
        elif not self.draft.strip() and not self.asked:
            self.asked = True
            self.beat()
        elif meant and self.do(lambda: self.sitting.submit(self.draft)):
            self.after_verdict()

    def action_put_off(self) -> None:
        """Pass: the question stays open; a follow-up gets no reply."""
        asked = self.sitting.state.examined is not None
        if self.sitting.state.retrying or not self.do(lambda: self.sitting.pass_over(self.draft)):
            return
        if asked:
            self.after_verdict()
        else:
            self.advance()

    def action_hint(self) -> None:
        """Take the hint, if there is one; what stands in the box may do without."""
        number = self.sitting.state.examined
        if number is None or not self.sitting.state.questions[number].hint:
            return
        if self.do(lambda: self.sitting.hint(self.draft)):
            left = self.sitting.state.questions[number].hint
            self.saying = notice.NO_HINT if left else ""
            self.lay(number)
            self.beat()

    def action_flag(self) -> None:
        """Flag the question, or take the flag away."""
        number = self.number
        if number is not None:
            flagged = self.sitting.state.questions[number].flagged
            self.do(lambda: self.sitting.flag(number, on=not flagged))
            self.entitle()

    def action_notes(self) -> None:
        """Show or hide the notes and what was said before."""
        self.desk.toggle_papers()

    def action_pause(self) -> None:
        """Pause, in a drill."""
        if self.sitting.state.mode == "drill" and self.sitting.state.shown is not None:
            super().action_pause()

    @on(TextArea.Changed)
    def _written(self) -> None:
        """Note every change; the store keeps one a second."""
        if self.number is not None and not self.locked:
            self.asked = self.asked and not self.draft.strip()
            self.saying = "" if self.draft != self.given else self.saying
            self.do(lambda: self.sitting.write(self.draft))
            self.beat()

    @on(AnswerBox.Tidied)
    def _tidied(self, event: AnswerBox.Tidied) -> None:
        """Say what a paste lost."""
        self.saying = event.saying
        self.beat()
