"""Cues that reach over a sentence or back: denied as a whole, refuted, corrected, reported, hedged, asked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile

from oralsim.grading.comparand import comparand
from oralsim.grading.corrections import is_answered, replaced, reports
from oralsim.grading.cues import Cues
from oralsim.grading.passage import Passage
from oralsim.grading.sentences import question, said_false
from oralsim.grading.stance import Stance
from oralsim.grading.words import asking, correcting, telling
from oralsim.grading.words.function import AND, BUT, OPENERS

_LEADS = OPENERS | AND
"""Words that may stand before what heads a piece."""
_OBJECTIONS = BUT - {"а"}
"""After these the candidate speaks for himself again."""
_REPORT = 5
"""Words within which a report names who says it and that he does."""
_TAKEN_BACK = 40
"""Words before a correction that it may take back."""
_DENYING = Cues(telling.DENYING)
_REFUTING = Cues(telling.REFUTING)
_CORRECTING = Cues(correcting.CORRECTING)
_REPORTING = Cues(telling.REPORTING)
_EXCUSING = Cues(correcting.EXCUSING)
_REFINING = Cues(correcting.REFINING)
_CONTRASTS = Cues(telling.CONTRASTS)
_ADDING = Cues(telling.ADDING)
_WONDERING = Cues(asking.WONDERING)
_BOUNDS = Cues(telling.BOUNDS)
_RETURNS = Cues(telling.RETURNS)
_CUES = (
    _DENYING,
    _REFUTING,
    _CORRECTING,
    _EXCUSING,
    _REFINING,
    _REPORTING,
    _CONTRASTS,
    _ADDING,
    _BOUNDS,
    _WONDERING,
)
_FIRST = (telling.OTHERWISE | telling.HEDGES | telling.SUPPOSED | telling.REPORTERS).union(
    *(cues.first for cues in _CUES)
)
"""Words without which nothing begins."""


def mark_discourse(passage: Passage, found: Stance) -> frozenset[int]:
    """Note in *found* what whole sentences mean; return the words of denials that are no cues any more."""
    discourse = _Discourse(passage, found)
    for number, sentence in enumerate(passage.sentences):
        if number in passage.asked and is_answered(passage, number):
            _mark(found.doubtful, sentence)
            found.lent.update(sentence)
        elif number in passage.asked:
            _mark(found.void, question(passage, sentence))
        if ending := said_false([passage.words[index].word for index in sentence]):
            discourse.refute(sentence[:-ending], sentence[-1])
        discourse.take(sentence)
    return frozenset(discourse.masked)


class _Discourse:
    def __init__(self, passage: Passage, found: Stance) -> None:
        self.passage = passage
        self.words = [word.word for word in passage.words]
        self.found = found
        self.masked: set[int] = set()

    def take(self, sentence: tuple[int, ...]) -> None:
        """Look for the cues of one sentence."""
        for index in sentence:
            if self.words[index] not in _FIRST:
                continue
            if length := _DENYING.at(self.words, index):
                self.masked.update(range(index, index + length))
                self._deny_rest(sentence, index, index + length)
            elif length := _WONDERING.at(self.words, index):
                _mark(self.found.void, sentence[bisect_left(sentence, index + length) :])
            elif length := _REFUTING.at(self.words, index):
                _mark(self.found.void, self._refuted(sentence, index, length))
            elif length := _CORRECTING.at(self.words, index) or self._excuses(index):
                _mark(self.found.void, self._replaced(sentence, index, length))
                _mark(self.found.void, range(index, index + length))
            elif length := self._refines(index):
                _mark(self.found.doubtful, self._replaced(sentence, index, length))
            else:
                self._doubt(sentence, index)

    def refute(self, words: Iterable[int], by: int) -> None:
        """Deny *words*, which the word *by* calls false."""
        for index in words:
            self.found.refuted_by[index] = by
        self.masked.add(by)

    def _refuted(self, sentence: tuple[int, ...], index: int, length: int) -> Iterable[int]:
        """The words that a "that's wrong" at *index* takes back; after "but" the whole sentence so far."""
        said = sentence[: bisect_left(sentence, index)]
        gone = self._replaced(sentence, index, length)
        if not said or self.words[said[-1]] not in BUT:
            return gone
        return set(said) - (set(self._before(index)) - set(gone))

    def _excuses(self, index: int) -> int:
        """How many words a "sorry" has that puts in something else; it stands at the head of a piece."""
        length = _EXCUSING.at(self.words, index)
        segment = self.passage.segments[self.passage.words[index].segment]
        head = all(self.words[i] in correcting.FILLERS for i in segment[: bisect_left(segment, index)])
        following = self.words[index + length] if index + length < len(self.words) else ""
        return length if head and index and following not in correcting.APOLOGIES else 0

    def _refines(self, index: int) -> int:
        """How many words a "more precisely" has that is a piece of its own."""
        length = _REFINING.at(self.words, index)
        segment = self.passage.segments[self.passage.words[index].segment]
        return length if len(segment) == length else 0

    def _replaced(self, sentence: tuple[int, ...], index: int, length: int) -> Sequence[int]:
        """The words that a correction at *index* puts others in the place of."""
        after = list(sentence[bisect_left(sentence, index + length) :])
        return replaced(self.passage, self._before(index), after)

    def _doubt(self, sentence: tuple[int, ...], index: int) -> None:
        """Mark what is not claimed in earnest, or not of the thing itself."""
        if self.found.doubtful[index]:
            return
        if self.words[index] in telling.OTHERWISE:
            part = self.passage.part(index)
            _mark(self.found.doubtful, part[index - part[0] :])
        elif (
            self.words[index] in telling.SUPPOSED
            or _REPORTING.at(self.words, index)
            or reports(self.words[index : index + _REPORT])
        ):
            self._report(sentence[bisect_left(sentence, index) :])
        elif self.words[index] in telling.HEDGES:
            _mark(self.found.doubtful, self.passage.clauses[self.passage.words[index].clause])
        elif length := _BOUNDS.at(self.words, index):
            _mark(self.found.doubtful, range(index, min(index + length, sentence[-1]) + 1))
        elif self._contrasts(sentence, index):
            _mark(self.found.doubtful, comparand(self.passage, index))

    def _contrasts(self, sentence: tuple[int, ...], index: int) -> bool:
        """Whether another thing is brought in at *index*; one that is added heads its piece."""
        if _ADDING.at(self.words, index):
            segment = self.passage.segments[self.passage.words[index].segment]
            return all(self.words[place] in _LEADS for place in segment[: bisect_left(segment, index)])
        return bool(_CONTRASTS.at(self.words, index)) and not self._correlates(sentence, index)

    def _report(self, told: tuple[int, ...]) -> None:
        """Doubt what others say, up to a "but"; where then comes how it really is, it counts for nothing."""
        real = next((place for place, index in enumerate(told) if _RETURNS.at(self.words, index)), 0)
        _mark(self.found.void, told[:real])
        if not real:
            _mark(self.found.doubtful, takewhile(lambda index: self.words[index] not in _OBJECTIONS, told))

    def _deny_rest(self, sentence: tuple[int, ...], index: int, start: int) -> None:
        """Deny the sentence from *start* on, up to an "in fact"; a belief ends at a "but"."""
        rest = sentence[bisect_left(sentence, start) :]
        denied: Sequence[int] = rest
        belief = not telling.BELIEFS.isdisjoint(self.words[index:start])
        for place, word in enumerate(rest):
            if belief and self.words[word] in _OBJECTIONS:
                denied = replaced(self.passage, rest[:place], rest[place + 1 :])
                break
            if self.found.refuted_by[word] >= 0 or _RETURNS.at(self.words, word):
                denied = rest[:place]
                break
        for word in denied:
            self.found.refuted_by[word] = index

    def _before(self, index: int) -> tuple[int, ...]:
        """The clause that a correction takes back: before it in its sentence, or the end of the last one."""
        clause = self.passage.clauses[self.passage.words[index].clause]
        earlier = clause[: bisect_left(clause, index)]
        if index and all(self.words[place] in BUT | correcting.FILLERS for place in earlier):
            before = index - 1 - len(earlier)
            earlier = self.passage.clauses[self.passage.words[before].clause] if before >= 0 else ()
        return earlier[-_TAKEN_BACK:]

    def _correlates(self, sentence: tuple[int, ...], index: int) -> bool:
        """Whether a "чем" is that of "чем меньше, тем лучше", which compares with nothing."""
        if self.words[index] != "чем":
            return False
        return any(self.words[place] == "тем" for place in sentence[bisect_left(sentence, index) :])


def _mark(flags: list[bool], indices: Iterable[int]) -> None:
    for index in indices:
        flags[index] = True
