"""Where one stands: the bank's topics with their last marks, and what past attempts add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oralsim.bank.index import Outline

if TYPE_CHECKING:
    from oralsim.store.history import Summary

TREND = 12
"""How many of the last attempts are shown."""


@dataclass(frozen=True, slots=True)
class TopicStanding:
    """One topic."""

    id: str
    title: str
    questions: int
    mark: float | None
    """In the last finished attempt that had questions of it."""
    times: int
    """In how many finished attempts it was asked."""


@dataclass(frozen=True, slots=True)
class Standing:
    """All topics and the attempts, the oldest first."""

    topics: tuple[TopicStanding, ...]
    trend: tuple[float, ...]
    """Marks of the last exams, or of drills if there are no exams."""
    attempts: int
    best: float | None

    @property
    def weakest(self) -> tuple[TopicStanding, ...]:
        """The topics with a mark below full, the lowest first."""
        marked = [topic for topic in self.topics if topic.mark is not None and topic.mark < 1]
        return tuple(sorted(marked, key=lambda topic: topic.mark or 0.0))


def standing(outline: Outline, attempts: Sequence[Summary], marks: Mapping[str, float]) -> Standing:
    """Add up *attempts* (the newest first) and the last *marks* by topic."""
    done = [attempt for attempt in attempts if attempt.state == "finished"]
    asked = Counter(topic for attempt in done for topic in attempt.topics)
    topics = tuple(
        TopicStanding(topic.id, topic.title, topic.questions, marks.get(topic.id), asked[topic.id])
        for topic in outline.topics
    )
    exams = [attempt for attempt in done if attempt.mode == "exam"] or done
    values = [attempt.mark for attempt in exams if attempt.mark is not None]
    return Standing(topics, tuple(reversed(values[:TREND])), len(attempts), max(values, default=None))
