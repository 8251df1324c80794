"""The rubric with what each point earned; a point that is chosen or pointed at lights its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from oralsim.ui.literal import one_line
from oralsim.ui.tally import Row
from oralsim.ui.widgets.lined import Lined

SIGN = 3
GAP = 2


class RubricRow(Lined):
    """A sign, the point, its figures at the right end; below, muted, the reason."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    RubricRow { height: auto; width: 100%; padding: 0 1; margin-bottom: 1; }
    RubricRow.-lit { background: $lifted; }
    RubricRow.-inside { padding-left: 3; }
    .-low RubricRow, .-low RubricRow.-inside { margin-bottom: 0; }
    """

    @dataclass
    class Pointed(Message):
        """The pointer came to this finding's row, or left it."""

        finding: int | None
        clicked: bool = False

    def __init__(self, row: Row) -> None:
        super().__init__(classes="-inside" if row.inside else None)
        self.row = row

    def lines(self, width: int) -> list[Content]:
        """The lines at *width* cells."""
        row, indent = self.row, SIGN if self.row.sign else 0
        room = max(10, width - indent - len(row.figures) - GAP)
        text = one_line(row.text, "$foreground" if row.sign else "$muted")
        lines = []
        for number, line in enumerate(text.wrap(room)):
            sign = Content.styled(row.sign.ljust(indent), f"${row.tone}") if not number else " " * indent
            figures = Content.styled(row.figures, "$muted") if not number else ""
            gap = " " * max(0, width - indent - line.cell_length - len(row.figures)) if not number else ""
            lines.append(Content.assemble(sign, line, gap, figures))
        if row.reason:
            reason = one_line(row.reason, "$muted").wrap(max(10, width - indent))
            lines += [Content.assemble(" " * indent, line) for line in reason]
        return lines

    def on_enter(self) -> None:
        """Name the finding."""
        self._point(clicked=False)

    def on_leave(self) -> None:
        """No finding is pointed at any more."""
        self.post_message(self.Pointed(None))

    def on_click(self, event: events.Click) -> None:
        """Choose the finding."""
        event.stop()
        self._point(clicked=True)

    def _point(self, *, clicked: bool) -> None:
        if self.row.finding is not None:
            self.post_message(self.Pointed(self.row.finding, clicked))


class Rubric(VerticalGroup):
    """All rows."""

    lit: reactive[int | None] = reactive(None)
    """The finding that is chosen or pointed at."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows = tuple(rows)

    def compose(self) -> ComposeResult:
        """A widget a row."""
        for row in self._rows:
            yield RubricRow(row)

    def watch_lit(self, lit: int | None) -> None:
        """Lift the row of the finding."""
        for row in self.query(RubricRow):
            row.set_class(lit is not None and row.row.finding == lit, "-lit")

    def row_of(self, finding: int) -> RubricRow | None:
        """The row of a finding."""
        return next((row for row in self.query(RubricRow) if row.row.finding == finding), None)
