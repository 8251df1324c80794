"""The list of questions: how each stands, flags, time left; the way to any open one, and to the end."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from oralsim.core.state import QuestionState, State, Status
from oralsim.store.sitting import Sitting
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.page import Dialog
from oralsim.ui.pause import Pause
from oralsim.ui.present import countdown
from oralsim.ui.widgets.rows import Rows

Choice: TypeAlias = int | Literal["back", "finish", "give_up", "leave"]
"""A question to go to, or what else is to come."""

BEAT = 0.25
STATUS: dict[Status, tuple[str, str]] = {
    "unseen": ("·", "not seen"),
    "open": ("○", "open"),
    "passed": ("○", "passed"),
    "submitted": ("●", "answered"),
    "timed_out": ("●", "time ran out"),
}


def summary(state: State, now: float, *, ending: bool, hidden: bool = False) -> str:
    """Say what is left: `2 open, 4:10 left. F2 ends the exam.`; a *hidden* clock only when it runs short."""
    left = state.clock.remaining(now)
    if left and hidden and state.clock.warning(now) is None:
        left = None
    if left == 0:
        text = "The time of the exam is up."
    elif not state.open:
        text = "All answered."
    else:
        text = f"{len(state.open)} open" + ("." if left is None else f", {countdown(left)} left.")
    return f"{text} F2 ends the {state.mode}." if ending else text


def row(number: int, here: QuestionState, left: float | None) -> Content:
    """One question on one line: number, how it stands, time left, flag, how it begins."""
    sign, word = STATUS[here.status]
    open_ = not here.closed
    time = countdown(left) if left is not None and open_ else ""
    return Content.assemble(
        (f"{number + 1:>2}", "bold" if open_ else "$muted"),
        (f"  {sign} {word:<13}", "" if open_ else "$muted"),
        (f"{time:>5}  ", "$muted"),
        ("⚑ " if here.flagged else "  ", "$key"),
        one_line(here.question.prompt, "" if open_ else "$muted"),
    )


class QuestionsDialog(Dialog[Choice]):
    """Opens by F8, and by itself after the last question; then F2 ends the attempt."""

    CSS_PATH = "questions.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Back", "choose:Go to", "give_up", "-back", "leave:Leave, saved")
    ]

    def __init__(self, sitting: Sitting, said: str = "", *, hidden: bool = False) -> None:
        """List the questions of *sitting* under what the examiner *said*; *hidden*: without their times."""
        super().__init__()
        self._sitting = sitting
        self._said = said
        self._hidden = hidden
        state = sitting.state
        between = state.shown is None
        self._choosing = between and bool(state.ticket.prep) and self._unseen() is not None
        """Whether F2 goes to the chosen question, as there are some that were never shown."""
        self._ending = between and not self._choosing
        self._pause = Pause(sitting.now)

    def body(self) -> ComposeResult:
        """What was said, what is left, and the questions."""
        if self._said:
            yield Static(one_line(self._said), id="parting", markup=False)
        yield Static(id="summary", markup=False)
        state = self._sitting.state
        options = [Option(self._row(n), disabled=not self._can_go(n)) for n in range(len(state.questions))]
        rows = Rows()
        rows.add_options(options)
        yield rows

    def on_mount(self) -> None:
        """Choose the first open question; name what F2 does."""
        if self._ending:
            self.relabel(go=f"End {self._sitting.state.mode}")
        elif self._choosing:
            self.relabel(go="Answer it")
        rows = self.query_one(Rows).focus()
        first = next(filter(self._can_go, self._sitting.state.open), None)
        rows.highlighted = self._unseen() if self._choosing else first
        self.set_interval(BEAT, self.beat)
        self.beat()

    def beat(self) -> None:
        """Show the time left; the exam's own screen below lets it run out."""
        state = self._sitting.state
        text = summary(state, self._sitting.now(), ending=self._ending, hidden=self._hidden)
        text += " Which one will you answer?" if self._choosing else ""
        self.query_one("#summary", Static).update(Content.styled(text, "bold"))
        rows = self.query_one(Rows)
        for number in range(len(state.questions)):
            option = rows.get_option_at_index(number)
            if option.prompt != (prompt := self._row(number)):
                rows.replace_option_prompt_at_index(number, prompt)
            if not (option.disabled or self._can_go(number)):
                rows.disable_option_at_index(number)
        anywhere = any(map(self._can_go, state.open))
        self.relabel(choose="Go to" if anywhere else None)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to an open question."""
        self.dismiss(event.option_index)

    def action_go(self) -> None:
        """Answer the chosen one, end the attempt, or back; a key still down does neither of the first two."""
        if self._choosing:
            if self._pause.over():
                self.query_one(Rows).action_select()
        elif not self._ending:
            self.dismiss("back")
        elif self._pause.over():
            self.dismiss("finish")

    def action_back(self) -> None:
        """Back to the question, if there is one."""
        if not (self._ending or self._choosing):
            self.dismiss("back")

    def action_leave(self) -> None:
        """Leave the attempt, saved."""
        self.dismiss("leave")

    def action_give_up(self) -> None:
        """End it without a mark; asks first."""
        from oralsim.ui.screens.confirm import ConfirmDialog

        state = self._sitting.state
        text = "It gets no mark and counts nowhere; what was written stays readable in the history."
        ask = ConfirmDialog(f"Give up this {state.mode}?", text, yes="Give up", no="Go on")
        self.app.push_screen(ask, self._given_up)

    def _given_up(self, yes: bool | None) -> None:
        if yes:
            self.dismiss("give_up")

    def _can_go(self, number: int) -> bool:
        state = self._sitting.state
        free = state.examined is None and not state.questions[number].closed
        return free and state.remaining(number, self._sitting.now()) != 0

    def _unseen(self) -> int | None:
        """The first question that was never shown and still can be."""
        unseen = (n for n in self._sitting.state.open if self._sitting.state.questions[n].status == "unseen")
        return next(filter(self._can_go, unseen), None)

    def _row(self, number: int) -> Content:
        state = self._sitting.state
        left = None if self._hidden else state.remaining(number, self._sitting.now())
        return row(number, state.questions[number], left)
