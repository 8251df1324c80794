"""How an attempt went: grade, topics, questions, what to study first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalGroup, VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from oralsim.core.model import Blueprint, Filters
from oralsim.core.report import Report
from oralsim.reports.words import moment
from oralsim.ui import verdict
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.messages import Begin, GoHome, ShowHistory
from oralsim.ui.page import Page
from oralsim.ui.pause import Pause
from oralsim.ui.present import counted
from oralsim.ui.screens.export import ExportDialog
from oralsim.ui.screens.reviewed import ReviewedScreen
from oralsim.ui.widgets.rows import Rows


def missed(report: Report) -> tuple[str, ...]:
    """The questions that lacked something, the worst first."""
    lacking = sorted((here for here in report.questions if here.mark < 1), key=lambda here: here.mark)
    return tuple(here.question.id for here in lacking)


class TopicBars(Static):
    """The topics with their marks as bars."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def render(self) -> Content:
        """A line a topic."""
        width = self.content_size.width
        return Content("\n").join([verdict.topic_row(topic, width) for topic in self._report.topics])


class ReportScreen(Page):
    """One card to read, two lists to go on from."""

    CSS_PATH = "report.tcss"
    HELP = (
        "The mark is the mean of all drawn questions; one never answered counts 0. "
        "Enter opens a question with its rubric and what the notes say."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind(
            "go:Drill what was missed", "choose:Open", "export", "history", "-palette", "help", "leave:Home"
        )
    ]
    AUTO_FOCUS = ""

    def __init__(self, report: Report, before: float | None, now: Callable[[], float]) -> None:
        """Show *report*; *before* is the mark of the exam before it, *now* any clock."""
        super().__init__()
        self._report = report
        self._before = before
        self._pause = Pause(now)

    def left(self) -> Content:
        """Report, when."""
        return Content.assemble("report · ", moment(self._report.started))

    def right(self) -> Content:
        """What it was."""
        count = counted(len(self._report.questions), "question")
        return Content.assemble(
            f"{self._report.mode} ", one_line(self._report.blueprint, "bold"), f" · {count}"
        )

    def body(self) -> ComposeResult:
        """The verdict over topics and questions."""
        report = self._report
        with VerticalScroll(can_focus=False):
            with Horizontal(id="verdict", classes=f"card rail {verdict.rail(report)}"):
                yield Static(verdict.grade(report), id="grade")
                with VerticalGroup():
                    yield Static(id="figures")
                    if account := verdict.account(report):
                        yield Static(account, id="account")
                    yield Static(verdict.study(report), id="study")
            with Horizontal(id="lists"):
                with Vertical(id="questions"):
                    yield Static("By question", classes="heading")
                    yield self._rows()
                with Vertical(id="topics"):
                    yield Static("By topic", classes="heading")
                    yield TopicBars(report)
                    for heading, told in (("By part", verdict.parts), ("Course", verdict.course)):
                        if content := told(report):
                            yield Static(heading, classes="heading beside")
                            yield Static(content)

    def on_mount(self) -> None:
        """Begin at the first question."""
        self.query_one(Rows).focus(scroll_visible=False).highlighted = 0
        if not missed(self._report):
            self.relabel(go="Home")

    def on_resize(self) -> None:
        """Break the figures where the room for them ends."""
        self.call_after_refresh(self._tell)

    def _tell(self) -> None:
        room = self.query_one(VerticalGroup).content_size.width
        self.query_one("#figures", Static).update(verdict.figures(self._report, self._before, room))

    def on_screen_resume(self) -> None:
        """Take F2 only when it is pressed anew, not from the screen that was here."""
        self._pause.begin()

    def action_go(self) -> None:
        """Drill what was missed; if nothing was, go home."""
        if not self._pause.over():
            return
        ids = missed(self._report)
        blueprint = Blueprint(name="missed", count=len(ids), filters=Filters(ids=ids))
        self.post_message(Begin("drill", blueprint) if ids else GoHome())

    def action_choose(self) -> None:
        """Open the question under the cursor."""
        self.query_one(Rows).action_select()

    def action_export(self) -> None:
        """Write the report to a file."""
        self.app.push_screen(ExportDialog(self._report, Path.cwd()), self._written)

    def action_history(self) -> None:
        """List past attempts."""
        self.post_message(ShowHistory())

    def action_leave(self) -> None:
        """Go home."""
        self.post_message(GoHome())

    @on(OptionList.OptionSelected)
    def _open(self, event: OptionList.OptionSelected) -> None:
        """Show one question."""
        self.app.push_screen(ReviewedScreen(self._report, event.option_index))

    @on(OptionList.OptionHighlighted)
    def _scroll_along(self, event: OptionList.OptionHighlighted) -> None:
        """Keep the row in view; with the first one what stands above it, with the last what stands below."""
        page = self.query_one(VerticalScroll)
        if event.option_index == 0:
            page.scroll_home(animate=False)
        elif event.option_index == len(self._report.questions) - 1:
            page.scroll_end(animate=False)
        else:
            top = event.option_list.region.y - page.region.y + page.scroll_offset.y
            row = Region(0, top + event.option_index, 1, 1)
            page.scroll_to_region(row, animate=False)

    def _rows(self) -> Rows:
        rows = Rows()
        rows.add_options([Option(verdict.question_row(n, q)) for n, q in enumerate(self._report.questions)])
        return rows

    def _written(self, saying: str | None) -> None:
        if saying:
            self.notify(saying, markup=False)
