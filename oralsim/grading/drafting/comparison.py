"""One answer laid beside one reference: what it earns as a whole, and what it says of each part."""

from __future__ import annotations

from functools import cached_property

from oralsim.grading.drafting.measure import Match, Said, best_items, denied, matches, measure
from oralsim.grading.drafting.reason import reason
from oralsim.grading.drafting.sheet import Part, Sheet, only
from oralsim.grading.drafting.silence import says_nothing
from oralsim.grading.drafting.weigh import share, share_of_point
from oralsim.grading.model import PointMark, Span, Status
from oralsim.grading.salad import listed

_LIST = 0.25
"""The most that a mere list of words earns where the reference makes statements."""
_COVERED = 0.75
_PARTIAL = 0.2
_PLAIN_DENIAL = 0.3
"""The share of a part that must be denied for it to count as contradicted."""


class Comparison:
    """Of *sheet* and *spoken*: a point among others, or one of so many *accepted* references (0: a point)."""

    def __init__(self, sheet: Sheet, spoken: Said, *, accepted: int) -> None:
        self.sheet = sheet
        self.spoken = spoken
        self.accepted = accepted

    @cached_property
    def found(self) -> dict[str, Match]:
        """For each stem of the reference what says it."""
        return matches(self.sheet, self.spoken)

    @cached_property
    def denied(self) -> dict[str, str]:
        """Stems of the reference that are denied or turned round, with the stem that does it."""
        return denied(self.sheet, self.spoken, self.found)

    @cached_property
    def earned(self) -> float:
        """The share of the full mark."""
        if says_nothing(self.sheet, self.spoken):
            return 0.0
        seen = measure(self.sheet, self.spoken, self.found, self.denied)
        earned = max(share(seen, self.accepted), self._enough()) if self.accepted else share_of_point(seen)
        return min(_LIST, earned) if self._is_list() else earned

    def said(self, part: Part) -> float:
        """How much of *part* is said, 0..1."""
        return sum(weight * self.found[key].share for key, weight in part.weights.items()) / part.weight

    def mark(self, part: Part, weight: float, credit: float) -> PointMark:
        """*part* with its *credit*, the words that earned it and a reason."""
        turned = {key: by for key, by in self.denied.items() if key in part.weights}
        held = {
            key: self.found[key].by for key in part.weights if self.found[key].share and key not in turned
        }
        missing = [key for key in part.weights if not self.found[key].share and key not in turned]
        status = _status(credit, sum(part.weights[key] for key in turned) / part.weight)
        told = [self._told(part, list(keys)) for keys in (held, turned, missing)]
        evidence, against = self._spans(set(held.values())), self._spans(set(turned.values()))
        return PointMark(part.text, weight, status, credit, evidence, against, reason(status, *told))

    def _enough(self) -> float:
        """What is earned where some of the items are enough, laid beside the best of them."""
        chosen = best_items(self.sheet, self.found)
        if not chosen:
            return 0.0
        return Comparison(only(self.sheet, chosen), self.spoken, accepted=self.accepted).earned

    def _is_list(self) -> bool:
        """Whether the answer only names words where the reference makes statements."""
        lists = listed(self.spoken.text.passage)
        words = self.spoken.text.passage.words
        return (
            bool(lists)
            and not listed(self.sheet.text.passage)
            and all(words[word.place].sentence in lists for word in self.spoken.words)
        )

    def _told(self, part: Part, keys: list[str]) -> list[str]:
        """The words of the reference for *keys*, the weighty ones first."""
        return [self.sheet.surfaces[key] for key in sorted(keys, key=lambda key: -part.weights[key])]

    def _spans(self, keys: set[str]) -> tuple[Span, ...]:
        words = self.spoken.text.passage.words
        places = [words[word.place] for word in self.spoken.words if word.key in keys]
        return tuple(Span(0, place.start, place.end) for place in places)


def _status(credit: float, lost: float) -> Status:
    if credit >= _COVERED:
        return "covered"
    if lost >= _PLAIN_DENIAL:
        return "contradicted"
    return "partial" if credit >= _PARTIAL else "missed"
