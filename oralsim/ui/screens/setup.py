"""What an exam or a drill is drawn from: topics, kinds, level, number, times, seed."""

from __future__ import annotations

from collections import Counter
from typing import ClassVar, cast, get_args

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from oralsim.core.model import Bank, Filters, Mode
from oralsim.grading.model import Kind
from oralsim.store.store import Store
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.messages import Begin
from oralsim.ui.page import Page
from oralsim.ui.plan import Plan, read_plan
from oralsim.ui.present import counted, mark_text, minutes
from oralsim.ui.widgets.field import Field
from oralsim.ui.widgets.ticks import Tick, Ticks

LEVELS = {"1": "recall", "2": "explain", "3": "derive or compare"}
WEAK = "weak"


class SetupScreen(Page):
    """Ticks and fields; the card on top says what will be asked."""

    CSS_PATH = "setup.tcss"
    AUTO_FOCUS = "#topics"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Start", "mark", "everything:All topics", "-back", "palette", "help", "leave:Back")
    ]
    HELP = "Tick what may be asked; where nothing is ticked, anything may. Empty fields are left to the bank."

    def __init__(self, bank: Bank, store: Store, mode: Mode, filters: Filters | None = None) -> None:
        super().__init__()
        self._bank = bank
        self._mode = mode
        self._filters = filters or Filters()
        self._marks = store.history.marks_by_topic()
        self._plan: Plan | None = None

    def left(self) -> Content:
        """Exam or drill."""
        return Content("mock exam" if self._mode == "exam" else "drill")

    def body(self) -> ComposeResult:
        """The card, then topics beside kinds, levels and fields."""
        yield Static(id="plan", classes="card rail")
        with VerticalScroll(can_focus=False), Horizontal():
            with Vertical(id="left"):
                yield Static("Topics", classes="muted")
                yield self._named("topics", self._topic_rows(), self._filters.topics)
            with Vertical(id="right"):
                yield Static("Kinds", classes="muted")
                yield self._named("kinds", self._kind_rows(), frozenset(self._filters.kinds))
                yield Static("Level", classes="muted gap")
                yield self._named("levels", self._level_rows(), frozenset(map(str, self._filters.levels)))
                yield from self._fields()

    def _fields(self) -> ComposeResult:
        exam = self._mode == "exam"
        yield Field("number", "Questions", "5", gap=True)
        yield Field("per_question", "Time for each", "the bank's" if exam else "no limit")
        yield Field("total", "Time in all", "their sum" if exam else "no limit")
        yield Field("seed", "Seed", "a fresh draw")
        if not exam:
            yield self._named(
                "order", [Tick(WEAK, Content("lowest last mark first"), Content(""))], frozenset()
            )

    def _named(self, name: str, rows: list[Tick], ticked: frozenset[str]) -> Ticks:
        ticks = Ticks(rows, ticked)
        ticks.id = name
        return ticks

    def on_mount(self) -> None:
        """Say what would be asked."""
        self._renew()

    def on_screen_resume(self) -> None:
        """Begin at the heading above the first list, also where a row is already in view."""
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
        fields = {field.id or "": field.value for field in self.query(Input)}
        try:
            self._plan = read_plan(self._bank, self._mode, self._filters, fields)
        except ValueError as error:
            self._plan = None
            self._tell(Content.styled(f"{error}.", "$bad"), wrong=True)
        else:
            self._tell(self._said(self._plan), wrong=self._plan.matching == 0)
        self._ticks("topics").renew(self._topic_rows())

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    def action_go(self) -> None:
        """Begin, if there is anything to ask."""
        if self._plan is None or self._plan.matching == 0:
            self.notify("Nothing to ask yet: see the first line.", severity="warning", markup=False)
            return
        weak = self._mode == "drill" and bool(self._ticks("order").ticked)
        self.post_message(Begin(self._mode, self._plan.blueprint, self._plan.seed, weak=weak, instead=True))

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

    def _said(self, plan: Plan) -> Content:
        if plan.matching == 0:
            return Content.styled("No question matches; untick something.", "$bad")
        length = f", about {minutes(plan.seconds)}" if plan.seconds is not None else ", no clock"
        pool = f"{plan.matching} match" if plan.asked < plan.matching else "all that match"
        if plan.asked < plan.blueprint.count:
            pool = f"only {plan.matching} of {plan.blueprint.count} match"
        return Content.assemble((counted(plan.asked, "question"), "bold"), length, (f"     {pool}", "$muted"))

    def _topic_rows(self) -> list[Tick]:
        rest = Filters(kinds=self._filters.kinds, levels=self._filters.levels)
        sizes = Counter(question.topic for question in self._bank.questions if rest.allow(question))
        room = 24 if 80 <= self.app.size.width < 100 else 35
        rows = []
        for topic in self._bank.topics:
            label = one_line(topic.title).truncate(room, ellipsis=True, pad=True)
            note = Content.assemble(
                (f"{sizes[topic.id]:>4}  {mark_text(self._marks.get(topic.id))}", "$muted")
            )
            rows.append(Tick(topic.id, label, note))
        return rows

    def _kind_rows(self) -> list[Tick]:
        sizes = Counter(question.kind for question in self._bank.questions)
        return [self._counted_row(kind, kind, sizes[kind]) for kind in get_args(Kind)]

    def _level_rows(self) -> list[Tick]:
        sizes = Counter(str(question.level) for question in self._bank.questions)
        return [self._counted_row(level, f"{level} {name}", sizes[level]) for level, name in LEVELS.items()]

    def _counted_row(self, row: str, label: str, size: int) -> Tick:
        return Tick(row, Content(f"{label:<19}"), Content.styled(f"{size:>4}", "$muted"))
