"""What was said to one question of a report: answer, follow-ups, replies, and the notes for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from oralsim.core.question_report import QuestionReport
from oralsim.core.said import Said
from oralsim.core.speech import words_of
from oralsim.core.state import Response
from oralsim.reports.protocol import heading, silence
from oralsim.ui.literal import literal
from oralsim.ui.present import counted, mark_text
from oralsim.ui.spans import pieces
from oralsim.ui.widgets.evidence import Evidence


def heading_of(responses: Sequence[Response], number: int) -> str:
    """What stands above one of the *responses* where nothing was asked about them."""
    response = responses[number]
    late = ", when the time ran out" if response.timed_out else ""
    if len(responses) == 1:
        return f"You said{late}"
    mark = mark_text(response.marking.mark).strip() if response.marking else ""
    if number == 0:
        return f"You said first{late} · {mark}, which counts"
    return f"You said again · {mark}"


def is_talk(here: QuestionReport) -> bool:
    """Whether the examiner asked about the answer."""
    return any(said.by == "examiner" for said in here.said)


class Talk(VerticalGroup):
    """Who said what, in order; the words that earned or lost something are tinted."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FeedbackView Talk .heading { margin-bottom: 0; }
    Talk Evidence { padding: 0 2; }
    """

    def __init__(self, here: QuestionReport) -> None:
        super().__init__()
        self._here = here

    def compose(self) -> ComposeResult:
        """A heading and a card a turn; the examiner's have a rail."""
        for said in self._here.said:
            yield Static(Content(heading(said)), classes="heading")
            yield self._card(said)

    def _card(self, said: Said) -> Widget:
        if said.by == "candidate" and said.text.strip():
            return Evidence(pieces(said.text, self._here.marking, said.turn))
        words = literal(said.text) if said.text.strip() else Content.styled(silence(said), "$muted")
        return Static(words, classes="card asked rail -key" if said.by == "examiner" else "card asked")


def preparation(here: QuestionReport) -> Iterator[Widget]:
    """The notes of the preparation, folded, if there are any."""
    notes = here.notes.strip()
    if notes:
        told = f"You noted {counted(words_of(notes), 'word')}"
        yield Static(Content.assemble(told, ("   ctrl+n", "bold $key")), id="noted", classes="heading")
        yield Static(literal(notes), id="preparation", classes="card muted asked", markup=False)
