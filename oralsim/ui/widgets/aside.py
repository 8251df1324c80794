"""What can be looked at while answering: the notes of the preparation, and what was said before."""

from __future__ import annotations

from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from oralsim.core.state import QuestionState
from oralsim.ui.literal import literal


class Paper(NamedTuple):
    """A text with its heading; it can be read, not changed."""

    heading: str
    text: str


def papers(here: QuestionState) -> tuple[Paper, ...]:
    """The papers on one question: what was said and is final, the last first, then the notes."""
    said = [Paper("You said", here.answer)] if here.closed else []
    said += [Paper("You replied", reply.text) for reply in here.replies]
    notes = [Paper("Your notes", here.notes)] if here.notes.strip() else []
    return tuple(paper for paper in [*reversed(said), *notes] if paper.text.strip())


class Aside(VerticalScroll):
    """Beside the box where there is room; elsewhere below it, when asked for."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Aside {
        width: 1fr; height: 100%; display: none; background: $card; padding: 1 2; margin-left: 1;
        scrollbar-size-vertical: 1; scrollbar-color: $track; scrollbar-background: $card;
        &:focus { background: $lifted; scrollbar-background: $lifted; }
    }
    .-wide Aside.-full, Aside.-full.-wanted { display: block; }
    Aside.-full.-unwanted { display: none; }
    .-normal Aside, .-narrow Aside { width: 100%; height: 1fr; margin: 0; padding: 0 2; }
    """

    papers: reactive[tuple[Paper, ...]] = reactive(())

    def compose(self) -> ComposeResult:
        """The text alone."""
        yield Static(markup=False)

    def watch_papers(self, papers: tuple[Paper, ...]) -> None:
        """Lay them down, the newest on top."""
        parts = [
            Content.assemble((paper.heading, "$muted"), "\n", literal(paper.text.strip())) for paper in papers
        ]
        self.query_one(Static).update(Content("\n\n").join(parts))
        self.set_class(bool(papers), "-full")
        self.scroll_home(animate=False)

    def toggle(self) -> None:
        """Show it if it is hidden, hide it if it is shown; from then on whatever the width."""
        if self.papers:
            shown = bool(self.display)
            self.set_class(not shown, "-wanted")
            self.set_class(shown, "-unwanted")

    def allow_focus(self) -> bool:
        """Be a stop for tab only where there is something to scroll."""
        return self.max_scroll_y > 0
