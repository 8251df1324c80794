"""What is asserted and what is denied: negation with its scope, corrections, hedges, reports, questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oralsim.grading.passage import Passage
from oralsim.grading.words import negation as cue
from oralsim.grading.words.function import AND, OPENERS, PRONOUNS
from oralsim.grading.words.verbs import AUXILIARIES, is_finite

_NEAR = 3
"""Two cues within so many words undo each other."""
_CONTRAST_REACH = 5
_LIST = 24
"""Segments over which a negation may go on in a list."""


@dataclass(slots=True)
class Stance:
    """For each word of a passage how it is meant."""

    denied_by: list[int]
    """Index of the cue that denies the word, or -1."""
    refuted_by: list[int]
    """Index of a cue such as "it is not true that" which denies the whole statement, or -1."""
    supposed: set[int]
    """Cues under a condition or a purpose: if it doesn't, so that it doesn't. They deny nothing."""
    doubtful: list[bool]
    """Hedged, reported, supposed or of the other thing: no ground for a claim against the candidate."""
    void: list[bool]
    """Asked or taken back: counts neither way."""


def stance(passage: Passage) -> Stance:
    """Work out how each word of *passage* is meant."""
    size = len(passage.words)
    found = Stance([-1] * size, [-1] * size, set(), [False] * size, [False] * size)
    walker = _Walker(passage, found)
    walker.mask_denials()
    for segment in passage.segments:
        walker.negations(segment)
    for number, sentence in enumerate(passage.sentences):
        if number in passage.asked:
            walker.mark(found.void, sentence)
        walker.sentence_cues(sentence)
    return found


class _Walker:
    def __init__(self, passage: Passage, found: Stance) -> None:
        self.passage = passage
        self.words = [word.word for word in passage.words]
        self.found = found
        self.masked: set[int] = set()

    def mask_denials(self) -> None:
        """Keep the "not" of "it is not true that" from being read once more on its own."""
        for index in range(len(self.words)):
            if phrase := self.at(index, cue.DENYING):
                self.masked.update(range(index, index + len(phrase)))

    def negations(self, segment: tuple[int, ...]) -> None:
        """Deny what follows each cue of *segment*, to its end and over lists that go on from it."""
        last = -_NEAR - 1
        turned = False
        active = -1
        idle = -1
        for place, index in enumerate(segment):
            if index <= idle or index in self.masked:
                continue
            if phrase := self.at(index, cue.IDLE):
                idle = index + len(phrase) - 1
                continue
            replacer = self.at(index, cue.REPLACERS)
            if replacer or (self.words[index] in cue.NEGATORS and not self._interjection(segment, place)):
                word = self.words[index]
                if active >= 0 and place - last <= _NEAR and word not in cue.CONCORD and self._firm(active):
                    turned = not turned
                else:
                    turned = True
                active = index
                last = place + (len(replacer) - 1 if replacer else 0)
                idle = index + (len(replacer) - 1 if replacer else 0)
                if turned:
                    self._backward(segment, place)
                continue
            if turned and self._ends_scope(segment, place, active):
                turned = False
            if turned:
                self.found.denied_by[index] = active
        if turned:
            self._over_list(segment, active)
        if turned and active == segment[-1]:
            self._over_reason(segment, active)
        if active >= 0:
            self._suppose(segment, active)

    def _ends_scope(self, segment: tuple[int, ...], place: int, active: int) -> bool:
        """Whether the reach of the cue at *active* ends before this word."""
        word = self.words[segment[place]]
        if self.passage.words[segment[place]].kind == "arrow":
            return True
        following = self.words[segment[place + 1]] if place + 1 < len(segment) else ""
        cue_word = self.words[active]
        if cue_word in cue.BRIEF and word in cue.BRIEF_ENDS and segment[place] > active + 1:
            return True
        if cue_word in cue.REPLACING:
            return word in PRONOUNS and (is_finite(following) or len(segment) - place > 2)
        return False

    def _firm(self, active: int) -> bool:
        return self.words[active] not in cue.CONCORD

    def _interjection(self, segment: tuple[int, ...], place: int) -> bool:
        """Whether a "no" answers the examiner: No. / No, … / No it …"""
        index = segment[place]
        if self.words[index] not in {"no", "нет"} or place:
            return False
        if index and self.passage.words[index - 1].sentence == self.passage.words[index].sentence:
            return len(segment) == 1 and self.words[index] == "no"
        return len(segment) == 1 or self.words[segment[1]] in PRONOUNS | AUXILIARIES

    def _backward(self, segment: tuple[int, ...], place: int) -> None:
        after = [self.words[index] for index in segment[place + 1 : place + 4]]
        word = self.words[segment[place]]
        ends = not after and word == "нет"
        if ends or (word not in {"no", "without", "без"} and not cue.BACKWARD.isdisjoint(after)):
            for index in segment[:place]:
                self.found.denied_by[index] = segment[place]

    def _over_list(self, segment: tuple[int, ...], active: int) -> None:
        """Carry a negation over "…, x, y or z"."""
        clause = self.passage.words[segment[0]].clause
        number = self.passage.words[segment[0]].segment
        chain: list[int] = []
        for following in self._segments_after(number):
            if self.passage.words[following[0]].clause != clause:
                break
            first = self.words[following[0]]
            if first in OPENERS or first in {"just", "only", "rather"}:
                break
            if any(is_finite(self.words[index]) for index in following):
                break
            chain.extend(following)
            joined = first in AND or first in {"nor", "ни"}
            if joined or any(self.words[index] in {"or", "nor", "или", "ни"} for index in following):
                for index in chain:
                    self.found.denied_by[index] = active
                return

    def _segments_after(self, number: int) -> Iterator[tuple[int, ...]]:
        """The next few segments that have words."""
        yield from filter(None, self.passage.segments[number + 1 : number + _LIST])

    def _over_reason(self, segment: tuple[int, ...], active: int) -> None:
        """Carry a bare negation over the reason that follows: it isn't because …"""
        following = next(self._segments_after(self.passage.words[active].segment), ())
        if following and self.words[following[0]] in cue.REASONS and following[0] == segment[-1] + 1:
            for index in following:
                self.found.denied_by[index] = active

    def _suppose(self, segment: tuple[int, ...], active: int) -> None:
        """A negation under a condition: what its sentence says then isn't claimed of the thing itself."""
        head = [self.words[index] for index in segment if index <= active]
        if cue.CONDITIONS.isdisjoint(head) and not self._is_purpose(head):
            return
        if head[-1] in {"without", "без"} and len(head) > 2:
            return
        for index in self.passage.sentences[self.passage.words[active].sentence]:
            self.found.doubtful[index] = True
        if head[-1] not in {"without", "без"}:
            self.found.supposed.add(active)

    def _is_purpose(self, head: list[str]) -> bool:
        """Whether a negation says what is to be prevented: so that it doesn't, in order not to."""
        pairs = set(zip(head, head[1:], strict=False))
        if head[-1] in cue.BRIEF:
            return False
        return "чтобы" in head or not pairs.isdisjoint({("so", "that"), ("such", "that"), ("order", "not")})

    def sentence_cues(self, sentence: tuple[int, ...]) -> None:
        """Cues that reach over a sentence or back to what stands before them."""
        for index in sentence:
            if phrase := self.at(index, cue.DENYING):
                self._deny_rest(sentence, index, index + len(phrase))
            elif self.at(index, cue.REFUTING):
                self.mark(self.found.void, self._before(index))
            elif phrase := self.at(index, cue.CORRECTING):
                self.mark(self.found.void, self._before(index))
                self.mark(self.found.void, range(index, index + len(phrase)))
            elif self.at(index, cue.REPORTING):
                self.mark(self.found.doubtful, (i for i in sentence if i >= index))
            elif self.words[index] in cue.HEDGES:
                clause = self.passage.clauses[self.passage.words[index].clause]
                self.mark(self.found.doubtful, clause)
            elif self.at(index, cue.CONTRASTS):
                self.mark(self.found.doubtful, self._comparand(index))
            elif self.words[index] in {"otherwise", "иначе"}:
                self.mark(self.found.doubtful, (i for i in sentence if i >= index))

    def _deny_rest(self, sentence: tuple[int, ...], index: int, start: int) -> None:
        for place in sentence:
            if place < start:
                continue
            if self.at(place, cue.RETURNS):
                return
            self.found.refuted_by[place] = index

    def _before(self, index: int) -> Iterator[int]:
        """The clause that a correction takes back: before it in its sentence, or the end of the last one."""
        clause = self.passage.words[index].clause
        earlier = [i for i in self.passage.clauses[clause] if i < index]
        if not earlier and index:
            earlier = list(self.passage.clauses[self.passage.words[index - 1].clause])
        yield from earlier

    def _comparand(self, index: int) -> Iterator[int]:
        number = self.passage.words[index].segment
        for place in self.passage.segments[number]:
            if index <= place <= index + _CONTRAST_REACH:
                if place > index and is_finite(self.words[place]):
                    return
                yield place
        following = next(self._segments_after(number), ())
        if following and self.words[following[0]] in cue.RELATIVES:
            yield from following

    def at(self, index: int, phrases: tuple[tuple[str, ...], ...]) -> tuple[str, ...] | None:
        """The first of *phrases* that stands at *index*, if one does."""
        word = self.words[index]
        for phrase in phrases:
            if phrase[0] == word and tuple(self.words[index : index + len(phrase)]) == phrase:
                return phrase
        return None

    @staticmethod
    def mark(flags: list[bool], indices: Iterable[int]) -> None:
        """Set *flags* at *indices*."""
        for index in indices:
            flags[index] = True
