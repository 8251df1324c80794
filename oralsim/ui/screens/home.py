"""The first screen: what there is to do, what is unfinished, where one stands."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from oralsim.core.durations import format_clock
from oralsim.core.fold import fold
from oralsim.core.model import Bank, Blueprint, Filters
from oralsim.store.history import Summary
from oralsim.store.store import Store
from oralsim.ui.keys import bind
from oralsim.ui.messages import Resume, SetUp, ShowBank, ShowHistory
from oralsim.ui.page import Page
from oralsim.ui.present import counted, mark_text
from oralsim.ui.standing import Standing, standing
from oralsim.ui.widgets.menu import Choice, Menu
from oralsim.ui.widgets.standing_view import StandingView


class HomeScreen(Page):
    """Mock exam, drill, reports, bank; topics with their last marks."""

    HELP = "Start a mock exam or a drill, go on with an unfinished one, read past reports and the bank."
    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "Menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Exam", "choose", "-exam", "-drill", "-reports", "-bank", "palette", "help", "leave:Quit")
    ]

    def __init__(self, bank: Bank, store: Store) -> None:
        super().__init__()
        self._bank = bank
        self._store = store
        self._unfinished: Summary | None = None
        self._standing = Standing((), (), 0, None)
        self._stale = False
        self._read()

    def body(self) -> ComposeResult:
        """The unfinished attempt, the choices, the topics."""
        yield Static(self._card(), id="unfinished", classes="card rail -key")
        with Horizontal():
            yield Menu(self._choices())
            yield StandingView(self._standing)

    def right(self) -> Content:
        """How much there is."""
        facts = [counted(len(self._bank.questions), "question"), counted(len(self._bank.topics), "topic")]
        if self._standing.attempts:
            facts.append(counted(self._standing.attempts, "attempt"))
        return Content(" · ".join(facts))

    def on_mount(self) -> None:
        """Offer what is unfinished."""
        self._offer()

    def on_screen_suspend(self) -> None:
        """Read anew on return."""
        self._stale = True

    def on_screen_resume(self) -> None:
        """Show what has changed meanwhile."""
        if self._stale:
            self._stale = False
            self._read()
            self.retitle()
            self._offer()

    def on_resize(self, event: events.Resize) -> None:
        """Draw the choices as lines where room is short."""
        self.query_one(Menu).tight = event.size.height < 24 or event.size.width < 80

    def action_go(self) -> None:
        """Go on with what is unfinished, else set up an exam."""
        if self._unfinished is not None:
            self.post_message(Resume(self._unfinished.attempt))
        else:
            self.action_exam()

    def action_choose(self) -> None:
        """Take the choice under the cursor."""
        self.query_one(Menu).action_choose()

    def action_exam(self) -> None:
        """Set up an exam."""
        self.post_message(SetUp("exam"))

    def action_drill(self) -> None:
        """Set up a drill."""
        self.post_message(SetUp("drill"))

    def action_reports(self) -> None:
        """List past attempts."""
        self.post_message(ShowHistory())

    def action_bank(self) -> None:
        """Read the bank."""
        self.post_message(ShowBank())

    @on(Menu.Chosen)
    async def _take(self, message: Menu.Chosen) -> None:
        await self.run_action(message.choice)

    @on(StandingView.TopicChosen)
    def _drill_topic(self, message: StandingView.TopicChosen) -> None:
        self.post_message(SetUp("drill", Filters(topics=frozenset({message.topic}))))

    @on(events.Click, "#unfinished")
    def _resume(self) -> None:
        self.action_go()

    def _read(self) -> None:
        history = self._store.history
        self._unfinished = next(iter(history.unfinished()), None)
        self._standing = standing(self._bank, history.attempts(), history.marks_by_topic())

    def _offer(self) -> None:
        card = self.query_one("#unfinished", Static)
        card.display = self._unfinished is not None
        card.update(self._card())
        self.relabel(go="Resume" if self._unfinished else "Exam")
        self.query_one(Menu).choices = self._choices()
        self.query_one(StandingView).standing = self._standing

    def _choices(self) -> tuple[Choice, ...]:
        quick, attempts, best = Blueprint(), self._standing.attempts, self._standing.best
        past = counted(attempts, "attempt") if attempts else "none yet"
        if best is not None:
            past += f", best {mark_text(best).strip()}"
        return (
            Choice("exam", "e", "Mock exam", f"{counted(quick.count, 'question')}, timed"),
            Choice("drill", "d", "Drill", "by topic, or the weakest"),
            Choice("reports", "r", "Reports", past),
            Choice("bank", "b", "Question bank", "read and search"),
        )

    def _card(self) -> Content:
        if self._unfinished is None:
            return Content("")
        name = f"Unfinished {self._unfinished.mode}"
        return Content.assemble(
            (name, "bold $key"), f"  {self._where(self._unfinished)}     ", ("F2 goes on", "$muted")
        )

    def _where(self, attempt: Summary) -> str:
        state = fold(self._store.attempts.events(attempt.attempt))
        left = state.clock.remaining(self._store.attempts.beat(attempt.attempt))
        number = state.return_to
        place = (
            f"question {number + 1} of {attempt.questions}"
            if number is not None
            else f"{attempt.answered} of {attempt.questions} answered"
        )
        return place if left is None else f"{place}, {format_clock(left)} left"
