"""Claims that deny a point or are wrong in themselves: asserted, in one clause, about the same thing."""

from __future__ import annotations

from itertools import product

from oralsim.grading.answer import Answer
from oralsim.grading.compile import Alternatives, CompiledClaim, CompiledPoint
from oralsim.grading.phrases import COPULAS
from oralsim.grading.search import Hit
from oralsim.grading.words.denial import RULING_OUT
from oralsim.grading.words.extent import EVERY
from oralsim.grading.words.function import AND, PRONOUNS

_COMBINATIONS = 64
_VERB = 3
"""Words within which the verb of a claim follows its subject."""
_NEAR = 4
"""Words from a denial to the one word that a claim denies."""
_LIST = 4
"""Pieces between commas from which a clause is a list; each item of it speaks for itself."""


def contradictions(point: CompiledPoint, answer: Answer, terms: list[frozenset[int]]) -> tuple[int, ...]:
    """The words by which *answer* contradicts *point*; empty if it doesn't.

    A phrase that is part of a longer one in *terms* (what any point looks for) is no claim of its own.
    """
    groups = {group for way in point.ways for group in way.groups}
    said = [hit for group in groups for hit in answer.hits(group)]
    found: set[int] = set()
    for entry in point.contradicts:
        for hits in _together(entry, answer):
            words = {word for hit in hits for word in hit.words}
            fits = _subject_fits(point.point.about, words, answer) and _relates(hits, said, answer)
            if fits and not any(words < term for term in terms):
                found |= words
    return tuple(sorted(found))


def wrong_claim(claim: CompiledClaim, answer: Answer) -> tuple[int, ...]:
    """The words by which *answer* makes a wrong claim: its groups in one clause, the first one first."""
    for hits in _together(claim.groups, answer):
        if all(hits[0].words[0] <= hit.words[0] for hit in hits[1:]):
            return tuple(sorted({word for hit in hits for word in hit.words}))
    return ()


def _together(groups: tuple[Alternatives, ...], answer: Answer) -> list[tuple[Hit, ...]]:
    """Asserted hits of all *groups* within one statement."""
    by_clause: list[dict[int, list[Hit]]] = []
    for group in groups:
        said = answer.hits(group)
        if not said:
            return []
        clauses: dict[int, list[Hit]] = {}
        for hit in said:
            clauses.setdefault(answer.unit(hit.words[0]), []).append(hit)
        by_clause.append(clauses)
    found: list[tuple[Hit, ...]] = []
    for clause in sorted(set.intersection(*(set(clauses) for clauses in by_clause))):
        options = [clauses[clause] for clauses in by_clause]
        for number, hits in enumerate(product(*options)):
            if number >= _COMBINATIONS:
                break
            if _is_made(hits, answer):
                found.append(hits)
    return found


def _is_made(hits: tuple[Hit, ...], answer: Answer) -> bool:
    """Whether *hits* together are a claim."""
    if not _apart(hits) or not all(_is_stated(hit, answer) for hit in hits):
        return False
    return _asserted(hits, answer) and not _is_ruled_out(max(hit.words[-1] for hit in hits), answer)


def _is_ruled_out(last: int, answer: Answer) -> bool:
    """Whether a verb denied right after word *last* takes it back: an exact zero can't come out."""
    passage = answer.reading.passage
    for index in range(last + 1, min(last + 1 + _VERB, len(passage.words))):
        word = passage.words[index]
        if word.clause != passage.words[last].clause or word.word in AND:
            return False
        if word.word in RULING_OUT:
            return True
    return False


def _is_stated(hit: Hit, answer: Answer) -> bool:
    """Whether a claim "is …" has its "is", or a sign for it, shortly before."""
    if not hit.phrase.copula:
        return True
    words = answer.reading.passage.words
    first = hit.words[0]
    return any(
        words[i].word in COPULAS or words[i].word in {"=", ":"} for i in range(max(0, first - 3), first)
    )


def _apart(hits: tuple[Hit, ...]) -> bool:
    words = [word for hit in hits for word in hit.words]
    return len(words) == len(set(words))


def _asserted(hits: tuple[Hit, ...], answer: Answer) -> bool:
    """Whether all *hits* are meant in earnest: as they stand, negative ones denied, the others not."""
    stance = answer.reading.stance
    if all(answer.clause(hit.words[0]) in answer.suppositions for hit in hits):
        return False
    consumed = {word for hit in hits for word in hit.words}
    for hit in hits:
        if hit.phrase.negative:
            consumed.update(stance.denied_by[word] for word in hit.words if stance.denied_by[word] >= 0)
    for hit in hits:
        if any(stance.doubtful[i] or stance.void[i] or stance.refuted_by[i] >= 0 for i in hit.words):
            return False
        cues = {stance.denied_by[word] for word in hit.words if stance.denied_by[word] >= 0}
        if hit.phrase.negative:
            if hit.phrase.words and all(_is_partial(cue, hit, answer) or _is_far(cue, hit) for cue in cues):
                return False
        elif cues - consumed:
            return False
    return True


def _is_far(cue: int, hit: Hit) -> bool:
    """Whether a denial of one word stands too far from it to be about it: not to look at the padding."""
    return len(hit.words) == 1 and abs(hit.words[0] - cue) > _NEAR


def _is_partial(cue: int, hit: Hit, answer: Answer) -> bool:
    """Whether a denial leaves part of *hit* standing: not every, need not."""
    words = answer.reading.passage.words
    after = words[cue + 1].word if cue + 1 < len(words) else ""
    every = after in EVERY and after not in hit.phrase.surfaces
    return every or cue in answer.reading.stance.supposed


def _subject_fits(about: str | None, words: set[int], answer: Answer) -> bool:
    return about is None or all(answer.subject(word) in (None, about) for word in words)


def _relates(hits: tuple[Hit, ...], said: list[Hit], answer: Answer) -> bool:
    """Whether the clause speaks of the point: it meets a group, or goes on about it with a pronoun."""
    whole = sum(len(hit.words) for hit in hits) >= 3 or len(hits) > 1
    clause = answer.clause(hits[0].words[0])
    words = answer.reading.passage.words
    segment = words[hits[0].words[0]].segment
    if any(words[hit.words[0]].segment == segment for hit in said):
        return True
    if len({words[index].segment for index in answer.reading.passage.clauses[clause]}) >= _LIST:
        return False
    if whole:
        return True
    if any(answer.clause(hit.words[0]) == clause for hit in said):
        return True
    if any(words[index].word in PRONOUNS for index in answer.reading.passage.clauses[clause]):
        return True
    sentence = answer.sentence(hits[0].words[0])
    return any(answer.sentence(hit.words[0]) == sentence for hit in said)
