"""Past attempts: when, mode, mark, grade, time, topics; filter, sort, trend, open, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from oralsim.errors import OralsimError, StoreError
from oralsim.store.history import Summary
from oralsim.store.store import Store
from oralsim.ui.attempt_line import COLUMNS, attempt_line, trend_line
from oralsim.ui.keys import BY_ID, bind
from oralsim.ui.messages import Resume, SetUp, ShowReport
from oralsim.ui.page import Page
from oralsim.ui.present import when
from oralsim.ui.screens.confirm import ConfirmDialog
from oralsim.ui.shelf import FILTERS, ORDERS, Shelf, following
from oralsim.ui.widgets.rows import Rows


class HistoryScreen(Page):
    """One line for each attempt; the newest first, until sorted otherwise."""

    HEADING = "reports"
    HELP = (
        "All attempts. Enter opens a report, or goes on with what is unfinished. Type / and words to filter."
    )
    CSS_PATH = "history.tcss"
    AUTO_FOCUS = "Rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind(
            "go:Open",
            "-choose",
            "narrow",
            "sort",
            "search",
            "delete",
            "-back",
            "-palette",
            "help",
            "leave:Home",
        )
    ]

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._attempts = store.history.attempts()
        self._shelf = Shelf()

    def body(self) -> ComposeResult:
        """Trend, column names, attempts; a line to type into when asked for."""
        yield Static(id="trend")
        yield Input(placeholder="words: a topic, exam, drill, a grade")
        yield Static(COLUMNS, markup=False, id="columns", classes="muted")
        yield Rows()

    def right(self) -> Content:
        """What is shown, in which order."""
        return Content(f"{self._shelf.filter} · {self._shelf.order} first")

    def on_mount(self) -> None:
        """List the attempts."""
        self.query_one(Input).display = False
        self._list()

    def on_resize(self) -> None:
        """Give the trend the room there is."""
        self.call_after_refresh(self._frame)

    def on_screen_resume(self) -> None:
        """Read anew: an attempt may have been finished meanwhile."""
        try:
            self._attempts = self._store.history.attempts()
        except StoreError as error:
            self.notify(str(error), severity="warning", markup=False)
        self._list()

    def action_go(self) -> None:
        """Open the report, or go on with what is unfinished; where there is nothing, begin."""
        chosen = self._chosen()
        if chosen is None:
            if not self._attempts:
                self.post_message(SetUp("exam"))
            return
        open_ = chosen.state == "open"
        self.post_message(Resume(chosen.attempt) if open_ else ShowReport(chosen.attempt))

    def action_choose(self) -> None:
        """Open the report."""
        self.action_go()

    def action_narrow(self) -> None:
        """Show the next group: all, exams, drills, unfinished."""
        self._shelf = replace(self._shelf, filter=following(list(FILTERS), self._shelf.filter))
        self._list()

    def action_sort(self) -> None:
        """Sort in the next order."""
        self._shelf = replace(self._shelf, order=following(list(ORDERS), self._shelf.order))
        self._list()

    def action_search(self) -> None:
        """Type words that the attempts must have."""
        line = self.query_one(Input)
        line.display = True
        line.focus()

    def action_back(self) -> None:
        """End the search, else go back."""
        line = self.query_one(Input)
        if not line.display:
            self.action_leave()
            return
        line.value = ""
        line.display = False
        self.query_one(Rows).focus()

    @work
    async def action_delete(self) -> None:
        """Delete the chosen attempt, if that is meant."""
        chosen = self._chosen()
        if chosen is None:
            return
        text = f"The {chosen.mode} of {when(chosen.started)}, its answers and its report are lost for ever."
        dialog = ConfirmDialog(f"Delete {chosen.attempt}?", text, yes="Delete", no="Keep it")
        if not await self.app.push_screen_wait(dialog):
            return
        try:
            self._store.delete(chosen.attempt)
        except OralsimError as error:
            self.notify(str(error), severity="warning", markup=False)
        self.on_screen_resume()

    @on(Input.Changed)
    def _filter(self, message: Input.Changed) -> None:
        self._shelf = replace(self._shelf, words=message.value)
        self._list()

    @on(Input.Submitted)
    def _to_rows(self) -> None:
        self.query_one(Rows).focus()

    @on(OptionList.OptionSelected)
    def _open(self) -> None:
        self.action_go()

    @on(OptionList.OptionHighlighted)
    def _say_what_opens(self) -> None:
        chosen = self._chosen()
        self.relabel(go="Resume" if chosen is not None and chosen.state == "open" else "Open")

    def _chosen(self) -> Summary | None:
        option = self.query_one(Rows).highlighted_option
        return next((a for a in self._attempts if option is not None and a.attempt == option.id), None)

    def _list(self) -> None:
        shown = self._shelf.of(self._attempts)
        rows, chosen = self.query_one(Rows), self._chosen()
        rows.set_options([Option(attempt_line(attempt), id=attempt.attempt) for attempt in shown])
        names = [attempt.attempt for attempt in shown]
        if names:
            rows.highlighted = names.index(chosen.attempt) if chosen and chosen.attempt in names else 0
        else:
            rows.add_option(Option(Content(self._nothing()), disabled=True))
            self.relabel(go=None if self._attempts else "Exam")
        self.relabel(delete="Delete" if names else None)
        self._frame()
        self.retitle()

    def _frame(self) -> None:
        """What stands round the rows; without any attempt there is nothing to sum up, narrow or sort."""
        some = bool(self._attempts)
        for part in ("#trend", "#columns"):
            self.query_one(part).display = some
        for key in ("narrow", "sort", "search"):
            self.relabel(**{key: BY_ID[key].label if some else None})
        line = trend_line(self._shelf.of(self._attempts), self.query_one("#body").content_size.width)
        self.query_one("#trend", Static).update(line)

    def _nothing(self) -> str:
        return "No attempt is like that." if self._attempts else "No attempts yet; F2 leads to the first."
