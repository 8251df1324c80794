"""Topics with their last marks, as bars; how the attempts went; what is weakest."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from oralsim.ui.literal import one_line
from oralsim.ui.present import bar, mark_text, sparkline, styled_mark, times, tone_of
from oralsim.ui.standing import Standing, TopicStanding

NAME = 16
BAR = 20
GAP = 2
SIDE = len("  83 %  12 times")


class StandingView(Widget):
    """Where you stand, in as many lines as there are."""

    DEFAULT_CSS = """
    StandingView { height: 1fr; }
    """

    @dataclass
    class TopicChosen(Message):
        """A topic was clicked."""

        topic: str

    standing: reactive[Standing] = reactive(Standing((), (), 0, None))

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.set_reactive(StandingView.standing, standing)
        self._shown: tuple[TopicStanding, ...] = ()
        self._first = -1

    def render(self) -> Content:
        """Heading, topics, trend, weakest; where room is short, only the weakest topics."""
        if not self.standing.topics:
            return Content.styled("Reading the question bank …", "$muted")
        height = self.content_size.height
        summary = self._summary()
        room = height - len(summary)
        self._shown = self.standing.topics
        rows = [self._row(topic) for topic in self._shown]
        heading = Content.styled("Where you stand", "$muted")
        lines = [heading, Content(""), *rows, Content(""), *summary]
        if len(lines) > height:
            lines = [heading, *rows, *summary]
        if len(lines) > height:
            lines = [*rows, *summary]
        if len(lines) > height:
            ranked = sorted(self.standing.topics, key=lambda topic: 2.0 if topic.mark is None else topic.mark)
            self._shown = tuple(ranked[: max(0, room)])
            rows = [self._row(topic) for topic in self._shown]
            lines = [*rows, *summary]
        self._first = next((i for i, line in enumerate(lines) if rows and line is rows[0]), -1)
        return Content("\n").join(lines[:height])

    def on_click(self, event: events.Click) -> None:
        """Say which topic was clicked."""
        place = event.y - self._first
        if self._first >= 0 and 0 <= place < len(self._shown):
            self.post_message(self.TopicChosen(self._shown[place].id))

    def _row(self, topic: TopicStanding) -> Content:
        names = max(len(topic.id) for topic in self.standing.topics)
        name = one_line(topic.id).truncate(min(names, NAME), ellipsis=True, pad=True)
        count = f"{topic.times:>2} times" if topic.times > 2 else times(topic.times)
        length = min(BAR, self.content_size.width - min(names, NAME) - GAP - SIDE)
        return Content.assemble(
            name,
            " " * GAP,
            bar(topic.mark, max(4, length), tone_of(topic.mark or 0.0)),
            " ",
            styled_mark(topic.mark) if topic.mark is None else mark_text(topic.mark),
            (f"  {count}", "$muted"),
        )

    def _summary(self) -> list[Content]:
        lines: list[Content] = []
        trend, weakest = self.standing.trend, self.standing.weakest
        if trend:
            figures = mark_text(trend[-1]).strip()
            lines.append(
                Content.assemble(("Last attempts  ", "$muted"), (sparkline(trend), "$focus"), f"  {figures}")
            )
        if weakest:
            names = ", then ".join(topic.id for topic in weakest[:2])
            line = Content.assemble(("Weakest        ", "$muted"), one_line(names))
            lines.append(line.truncate(max(1, self.content_size.width), ellipsis=True))
        return lines
