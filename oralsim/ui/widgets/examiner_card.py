"""What the examiner asks, on a card of its own; a long text scrolls in a third of the height."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.core.state import QuestionState
from oralsim.ui.literal import literal

HEADING = "The examiner asks"


def asked_of(here: QuestionState) -> Content:
    """The follow-up that waits, with what it repeats and the hint that was taken; empty if none waits."""
    asked = here.asked
    if asked is None:
        return Content("")
    lines = [Content.styled(HEADING, "$key")]
    again = next((reply.asked for reply in here.replies if reply.asked.probe == asked.probe), None)
    if again is not None:
        lines.append(literal(again.text, "$muted"))
    lines.append(literal(asked.text, "bold"))
    if asked.hint:
        lines.append(Content.assemble(("Hint  ", "$key"), literal(asked.hint)))
    return Content("\n").join(lines)


class ExaminerCard(VerticalScroll):
    """Stands between the question and the box while a follow-up waits for its reply."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ExaminerCard {
        height: auto; max-height: 33vh; width: 100%; margin-top: 1; display: none;
        background: $card; border-left: thick $key; padding: 1 2;
        scrollbar-size-vertical: 1; scrollbar-color: $track; scrollbar-background: $card;
        &:focus { background: $lifted; scrollbar-background: $lifted; }
        &.-asking { display: block; }
    }
    .-tall ExaminerCard { padding: 0 2; }
    .-low ExaminerCard { padding: 0 2; margin-top: 0; }
    """

    asked: reactive[Content] = reactive(Content(""))

    def compose(self) -> ComposeResult:
        """The text alone."""
        yield Static(markup=False)

    def watch_asked(self, asked: Content) -> None:
        """Show it from its beginning, or go away."""
        self.query_one(Static).update(asked)
        self.set_class(bool(asked), "-asking")
        self.scroll_home(animate=False)

    def allow_focus(self) -> bool:
        """Be a stop for tab only where there is something to scroll."""
        return self.max_scroll_y > 0
