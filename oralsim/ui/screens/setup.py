"""What an exam or a drill is drawn from: blueprint, topics, kinds, level, number, times, seed, or a code."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from oralsim.bank.blueprints import Library
from oralsim.config import Settings
from oralsim.core.durations import format_clock
from oralsim.core.model import Bank, Blueprint, Filters
from oralsim.errors import OralsimError
from oralsim.grading.model import Kind
from oralsim.store.store import Store
from oralsim.ui import choices
from oralsim.ui.keys import bind
from oralsim.ui.literal import literal
from oralsim.ui.messages import Begin, SetUp
from oralsim.ui.page import Page
from oralsim.ui.plan import USUAL, Plan, read_code, read_plan
from oralsim.ui.widgets.field import Field
from oralsim.ui.widgets.ticks import Tick, Ticks

WEAK = "weak"
QUICK = "quick"


class SetupScreen(Page):
    """Ticks and fields; the card on top says what will be asked."""

    CSS_PATH = "setup.tcss"
    AUTO_FOCUS = "#topics"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind(
            "go:Start", "mark", "everything:All topics", "options", "-back", "-palette", "help", "leave:Back"
        )
    ]
    HELP = (
        "Tick what may be asked; where nothing is ticked, anything may. Empty fields are left to the "
        "blueprint and the bank. A ticket's code draws the very exam that somebody else had."
    )

    def __init__(
        self, bank: Bank, store: Store, library: Library, settings: Callable[[], Settings], wanted: SetUp
    ) -> None:
        """Set up what is *wanted*, drawn from *bank* by one of the *library*'s blueprints."""
        super().__init__()
        self._bank = bank
        self._library = library
        self._settings = settings
        self._mode = wanted.mode
        self._filters = wanted.filters or Filters()
        self._marks = store.history.marks_by_topic()
        self._plan: Plan | None = None

    def left(self) -> Content:
        """Exam or drill."""
        return Content("mock exam" if self._mode == "exam" else "drill")

    def body(self) -> ComposeResult:
        """The card, then topics beside blueprints, kinds, levels and fields."""
        yield Static(id="plan", classes="card rail")
        with VerticalScroll(can_focus=False), Horizontal():
            with Vertical(id="left"):
                yield Static("Topics", classes="muted")
                yield self._named("topics", self._topic_rows(), self._filters.topics)
            with Vertical(id="right"):
                if self._mode == "exam":
                    yield Static("Exam", classes="muted")
                    rows = choices.blueprint_rows(self._library)
                    yield self._named("blueprint", rows, frozenset({QUICK}), one=True)
                yield Static("Kinds", classes="muted gap" if self._mode == "exam" else "muted")
                kinds = frozenset(self._filters.kinds)
                yield self._named("kinds", choices.kind_rows(self._bank), kinds)
                yield Static("Level", classes="muted gap")
                levels = frozenset(map(str, self._filters.levels))
                yield self._named("levels", choices.level_rows(self._bank), levels)
                yield from self._fields()

    def _fields(self) -> ComposeResult:
        exam = self._mode == "exam"
        yield Field("number", "Questions", "5", gap=True)
        yield Field("per_question", "Time for each", "the bank's" if exam else "no limit")
        yield Field("total", "Time in all", "their sum" if exam else "no limit")
        if exam:
            yield Field("prep", "Time to prepare", "none")
            yield Field("extra", "Extra time", "such as 25%")
        yield Field("seed", "Seed", "a fresh draw")
        if exam:
            yield Field("code", "Or a ticket", "a friend's code")
        else:
            weak = Tick(WEAK, Content("lowest last mark first"), Content(""))
            yield self._named("order", [weak], frozenset())

    def _named(self, name: str, rows: list[Tick], ticked: frozenset[str], *, one: bool = False) -> Ticks:
        ticks = Ticks(rows, ticked, one=one)
        ticks.id = name
        return ticks

    def on_mount(self) -> None:
        """Say what would be asked."""
        self._renew()

    def on_screen_resume(self) -> None:
        """Begin at the heading above the first list, whatever row is in view; options may have changed."""
        self._renew()
        self.call_after_refresh(self.query_one(VerticalScroll).scroll_home, animate=False)

    def on_resize(self) -> None:
        """Give titles the room there is."""
        self._ticks("topics").renew(self._topic_rows())

    @on(Ticks.Changed)
    @on(Input.Changed)
    def _renew(self) -> None:
        self._filters = Filters(
            topics=self._ticks("topics").ticked,
            kinds=frozenset(cast("Kind", kind) for kind in self._ticks("kinds").ticked),
            levels=frozenset(map(int, self._ticks("levels").ticked)),
        )
        try:
            self._plan = self._read()
        except (ValueError, OralsimError) as error:
            self._plan = None
            self._tell(literal(f"{error}.", "$bad"), wrong=True)
        else:
            self._tell(choices.said(self._plan, self._settings().manner), wrong=self._plan.matching == 0)
        self._ticks("topics").renew(self._topic_rows())

    def _read(self) -> Plan:
        fields = {field.id or "": field.value for field in self.query(Input)}
        if fields.get("code", "").strip():
            return read_code(self._bank, self._library, fields)
        base = USUAL
        if self._mode == "exam":
            base = self._library.load(next(iter(self._ticks("blueprint").ticked), QUICK))
            self._hint(base)
        return read_plan(self._bank, self._mode, self._filters, fields, base)

    def _hint(self, base: Blueprint) -> None:
        """Say in the empty fields what the blueprint has."""
        times = {"per_question": "the bank's", "total": "their sum", "prep": "none"}
        hints = {name: getattr(base, name) for name in times}
        said = {name: format_clock(hints[name]) if hints[name] else usual for name, usual in times.items()}
        said["number"] = "as its parts say" if base.parts else str(base.count)
        for name, hint in said.items():
            self.query_one(f"#{name}", Input).placeholder = hint

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    def action_go(self) -> None:
        """Begin, if there is anything to ask."""
        plan = self._plan
        if plan is None or plan.matching == 0:
            self.notify("Nothing to ask yet: see the first line.", severity="warning", markup=False)
            return
        weak = self._mode == "drill" and bool(self._ticks("order").ticked)
        self.post_message(
            Begin(self._mode, plan.blueprint, plan.seed, weak=weak, coded=plan.coded, instead=True)
        )

    def action_mark(self) -> None:
        """Tick the row under the cursor."""
        if isinstance(self.focused, Ticks):
            self.focused.action_select()

    def action_everything(self) -> None:
        """Tick all topics, or none."""
        self._ticks("topics").tick_all()

    def action_back(self) -> None:
        """Back to where one was."""
        self.action_leave()

    def _ticks(self, name: str) -> Ticks:
        return self.query_one(f"#{name}", Ticks)

    def _tell(self, what: Content, *, wrong: bool) -> None:
        card = self.query_one("#plan", Static)
        card.update(what)
        card.set_class(wrong, "-bad")

    def _topic_rows(self) -> list[Tick]:
        room = 24 if 80 <= self.app.size.width < 100 else 35
        return choices.topic_rows(self._bank, self._marks, self._filters, room)
