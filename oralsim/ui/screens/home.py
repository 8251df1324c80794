"""The first screen: what there is to do, what is unfinished, where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from oralsim.bank.index import Outline
from oralsim.bank.late import LateBank
from oralsim.errors import BankError, StoreError
from oralsim.ui.keys import bind
from oralsim.ui.literal import literal
from oralsim.ui.messages import Resume, SetUp, ShowBank, ShowHistory
from oralsim.ui.offer import Unfinished, choices, unfinished
from oralsim.ui.page import Page
from oralsim.ui.present import counted
from oralsim.ui.standing import Standing, standing
from oralsim.ui.widgets.menu import Menu
from oralsim.ui.widgets.standing_view import StandingView

if TYPE_CHECKING:
    from oralsim.store.store import Store

WIDEST, SIDES = 104, 9
"""Cells of the page, and what its and the card's margins take of them."""


class HomeScreen(Page):
    """Mock exam, drill, reports, bank; topics with their last marks."""

    HELP = "Start a mock exam or a drill, go on with an unfinished one, read past reports and the bank."
    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "Menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind(
            "go:Exam",
            "choose",
            "-exam",
            "-drill",
            "-reports",
            "-bank",
            "-options",
            "-back:Dismiss",
            "palette",
            "help",
            "leave:Quit",
        )
    ]

    def __init__(self, bank: LateBank, store: Store) -> None:
        super().__init__()
        self._bank = bank
        self._store = store
        self._unfinished: Unfinished | None = None
        self._standing = Standing((), (), 0, None)
        self._stale = False
        self._read()

    def body(self) -> ComposeResult:
        """The unfinished attempt, the choices, the topics."""
        yield Static(id="notice", classes="card rail -half")
        yield Static(id="unfinished", classes="card rail -key")
        with Horizontal():
            yield Menu(choices(self._standing))
            yield StandingView(self._standing)

    def right(self) -> Content:
        """How much there is."""
        outline, facts = self._bank.outline, []
        if outline is not None:
            facts += [counted(outline.questions, "question"), counted(len(outline.topics), "topic")]
        if self._standing.attempts:
            facts.append(counted(self._standing.attempts, "attempt"))
        return Content(" · ".join(facts))

    def on_mount(self) -> None:
        """Offer what is unfinished; read the bank and look after the store once all is painted."""
        self._offer()
        self.call_after_refresh(self._read_bank)
        self.call_after_refresh(self._check)

    def on_screen_suspend(self) -> None:
        """Read anew on return."""
        self._stale = True

    def on_screen_resume(self) -> None:
        """Show what has changed meanwhile."""
        if self._stale:
            self._stale = False
            self.renew()

    def renew(self) -> None:
        """Read the store anew; where that fails, say why and leave all as it was."""
        try:
            self._read()
        except StoreError as error:
            self.notify(str(error), severity="warning", markup=False)
            return
        self.retitle()
        self._offer()

    def on_resize(self, event: events.Resize) -> None:
        """Draw the choices as lines where room is short, and the card as short as it must be."""
        self.query_one(Menu).tight = event.size.height < 24 or event.size.width < 80
        self._offer()

    def action_go(self) -> None:
        """Go on with what is unfinished, else set up an exam."""
        if self._unfinished is None or not self._unfinished.free:
            self.action_exam()
        else:
            self.post_message(Resume(self._unfinished.attempt))

    def action_choose(self) -> None:
        """Take the choice under the cursor."""
        self.query_one(Menu).action_choose()

    def action_back(self) -> None:
        """Dismiss what the store had to say."""
        self._store.notices.clear()
        self._offer()

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
        from oralsim.core.model import Filters

        self.post_message(SetUp("drill", Filters(topics=frozenset({message.topic}))))

    @on(events.Click, "#notice")
    def _dismiss(self) -> None:
        self.action_back()

    @on(events.Click, "#unfinished")
    def _resume(self) -> None:
        self.action_go()

    @work
    async def _read_bank(self) -> None:
        """Show what the bank holds, if that is news; a bank that can't be used ends the app."""
        shown = self._bank.outline
        try:
            await self._bank.arrive()
        except BankError as error:
            self.app.exit(return_code=error.exit_code)
            return
        if self._bank.outline != shown:
            self.renew()

    @work(thread=True)
    def _check(self) -> None:
        if not self._store.check():
            self.app.call_from_thread(self.renew)

    def _read(self) -> None:
        history = self._store.history
        self._unfinished = unfinished(self._store)
        self._standing = standing(
            self._bank.outline or Outline(), history.attempts(), history.marks_by_topic()
        )

    def _offer(self) -> None:
        card = self.query_one("#unfinished", Static)
        card.display = self._unfinished is not None
        room = min(self.app.size.width, WIDEST) - SIDES
        card.update(self._unfinished.card(room) if self._unfinished else "")
        notice = self.query_one("#notice", Static)
        notice.display = bool(self._store.notices)
        notice.update(Content("\n").join([literal(text) for text in self._store.notices]))
        resumes = self._unfinished is not None and self._unfinished.free
        self.relabel(go="Resume" if resumes else "Exam", back="Dismiss" if self._store.notices else None)
        self.query_one(Menu).choices = choices(self._standing)
        self.query_one(StandingView).standing = self._standing
