"""In which form to write a report."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from oralsim.core.report import Report
from oralsim.errors import StoreError
from oralsim.ui.export import FORMS, export
from oralsim.ui.keys import bind
from oralsim.ui.literal import one_line
from oralsim.ui.page import Dialog
from oralsim.ui.widgets.rows import Rows


class ExportDialog(Dialog[str]):
    """Ends with a sentence: where the report is, or why it isn't."""

    CSS_PATH = "export.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Write", "-choose", "back", "-leave")]

    def __init__(self, report: Report, folder: Path) -> None:
        super().__init__()
        self._report = report
        self._folder = folder

    def body(self) -> ComposeResult:
        """The forms, and where the file will lie."""
        yield Static("Write the report", classes="asked")
        rows = Rows()
        rows.add_options(
            [Option(Content.assemble(f" {form.name:<12}", (f".{form.suffix}", "$muted"))) for form in FORMS]
        )
        yield rows
        yield Static(one_line(f"into {self._folder}", "$muted"), classes="where")

    def on_mount(self) -> None:
        """Begin at the first form."""
        self.query_one(Rows).focus().highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Write it, once."""
        event.stop()
        if not self.is_current:
            return
        try:
            path = export(self._report, FORMS[event.option_index], self._folder)
        except StoreError as error:
            self.dismiss(str(error))
        else:
            self.dismiss(f"Written to {path}")

    def action_go(self) -> None:
        """Write it in the form under the cursor."""
        self.query_one(Rows).action_select()

    def action_back(self) -> None:
        """Write nothing."""
        self.dismiss("")

    def action_leave(self) -> None:
        """Write nothing."""
        self.dismiss("")
