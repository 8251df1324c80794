"""A question made ready for marking: phrases compiled, anchors known, synonyms put in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from oralsim.grading.anchors import stands_in
from oralsim.grading.glossary import touched_only
from oralsim.grading.lookup import Lookup
from oralsim.grading.model import AnyOf, Formula, Group, Keywords, Misconception, Point, Question, Relation
from oralsim.grading.opposites import opposites
from oralsim.grading.passage import read
from oralsim.grading.phrases import Phrase, phrase
from oralsim.grading.reading import Vocabulary
from oralsim.grading.spoken import spoken
from oralsim.grading.synonyms import Synonyms


@dataclass(frozen=True, slots=True, eq=False)
class Alternatives:
    """A compiled group."""

    name: str
    """Its first alternative, for people."""
    phrases: tuple[Phrase, ...]
    anchor: bool = False
    both: bool = False
    """Lists both poles, so negation and opposites mean nothing to it."""
    reversed: frozenset[str] = frozenset()
    """Keys that say the opposite of one of its words."""


@dataclass(frozen=True, slots=True, eq=False)
class CompiledWay:
    """One way to say a point."""

    kind: str
    """keywords, relation or formula."""
    groups: tuple[Alternatives, ...] = ()
    """Keywords: all; relation: who, does, what."""
    formula: str = ""

    @property
    def content(self) -> tuple[Alternatives, ...]:
        """The groups that only an answer can meet."""
        return tuple(group for group in self.groups if not group.anchor)


@dataclass(frozen=True, slots=True, eq=False)
class CompiledPoint:
    """A point with compiled ways and contradictions."""

    point: Point
    weight: float
    group: int | None
    ways: tuple[CompiledWay, ...]
    contradicts: tuple[tuple[Alternatives, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class CompiledClaim:
    """A misconception with compiled groups."""

    claim: Misconception
    groups: tuple[Alternatives, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A question ready for marking."""

    question: Question
    points: tuple[CompiledPoint, ...]
    wrong: tuple[CompiledClaim, ...]
    subjects: tuple[tuple[str, Alternatives], ...]
    vocabulary: Vocabulary
    lookup: Lookup[Alternatives]


def compile_question(question: Question) -> Compiled:
    """Compile *question*; the last few hundred are kept."""
    return _compiled(question, question.synonyms, question.terms)


@lru_cache(maxsize=256)
def _compiled(question: Question, _synonyms: tuple[Group, ...], _terms: frozenset[str]) -> Compiled:
    """Compile; synonyms and terms stand in the key because equal questions may differ in them."""
    compiler = _Compiler(question)
    points = tuple(compiler.points())
    wrong = tuple(
        CompiledClaim(claim, tuple(compiler.plain(group) for group in claim.groups))
        for claim in question.wrong
    )
    subjects = tuple((subject.key, compiler.plain(subject.names)) for subject in question.subjects)
    groups = list(dict.fromkeys(_groups(points, wrong, subjects)))
    against = {
        key for point in points for way in point.ways for group in way.groups for key in group.reversed
    }
    phrases = list(dict.fromkeys(one for group in groups for one in group.phrases))
    return Compiled(
        question, points, wrong, subjects, _vocabulary(question, phrases, against), Lookup(groups)
    )


class _Compiler:
    def __init__(self, question: Question) -> None:
        self.question = question
        self.synonyms = Synonyms(touched_only(question).synonyms)

    def points(self) -> Iterator[CompiledPoint]:
        for number, item in enumerate(self.question.rubric):
            if isinstance(item, AnyOf):
                for point in item.points:
                    yield self._point(point, item.weight / item.need, number)
            else:
                yield self._point(item, item.weight, None)

    def _point(self, point: Point, weight: float, group: int | None) -> CompiledPoint:
        ways = tuple(self._way(way) for way in point.ways)
        contradicts = tuple(tuple(self.plain(group) for group in groups) for groups in point.contradicts)
        return CompiledPoint(point, weight, group, ways, contradicts)

    def _way(self, way: Keywords | Relation | Formula) -> CompiledWay:
        if isinstance(way, Formula):
            return CompiledWay("formula", formula=way.text)
        if isinstance(way, Relation):
            parts = (way.agent, way.action, way.patient)
            return CompiledWay("relation", tuple(self._group(group) for group in parts))
        groups = [self._group(group) for group in way.groups]
        return CompiledWay("keywords", tuple(_with_opposites(groups)))

    def _group(self, group: Group) -> Alternatives:
        """A group of a point: an anchor, or freed of what the prompt says."""
        prompt = self.question.prompt
        every = self.plain(group)
        if stands_in(group[0], prompt):
            return Alternatives(group[0], every.phrases, anchor=True)
        fresh = tuple(one for one in every.phrases if not stands_in(one.text, prompt))
        return Alternatives(group[0], fresh, both=_both_poles(fresh))

    def plain(self, group: Group) -> Alternatives:
        """A group as it stands, with its synonyms."""
        texts = dict.fromkeys(text for written in group for text in self.synonyms.expand(written))
        return Alternatives(group[0], tuple(phrase(text) for text in texts))


def _both_poles(phrases: tuple[Phrase, ...]) -> bool:
    """Whether a group lists a word and its opposite, or its denial: "small, not small"."""
    keys = {one.words for one in phrases if not one.negative and one.words}
    if any(one.negative and one.words in keys for one in phrases):
        return True
    single = {one.words[0] for one in phrases if len(one.words) == 1 and not one.negative}
    return any(not opposites(key).isdisjoint(single) for key in single)


def _with_opposites(groups: list[Alternatives]) -> Iterator[Alternatives]:
    """Give each group the opposites of its words that no group of the point uses."""
    used = {key for group in groups for one in group.phrases for key in one.words}
    for group in groups:
        if group.anchor or group.both:
            yield group
            continue
        single = {one.words[0] for one in group.phrases if len(one.words) == 1 and not one.negative}
        against = frozenset(other for key in single for other in opposites(key)) - used
        yield Alternatives(group.name, group.phrases, group.anchor, group.both, against)


def _groups(
    points: Iterable[CompiledPoint],
    wrong: Iterable[CompiledClaim],
    subjects: Iterable[tuple[str, Alternatives]],
) -> Iterator[Alternatives]:
    """Every group that marking looks for."""
    for point in points:
        yield from chain.from_iterable(way.groups for way in point.ways)
        yield from chain.from_iterable(point.contradicts)
    yield from chain.from_iterable(claim.groups for claim in wrong)
    yield from (names for _, names in subjects)


def _vocabulary(question: Question, phrases: list[Phrase], against: set[str]) -> Vocabulary:
    forms = dict.fromkeys(form for one in phrases for form in zip(one.surfaces, one.words, strict=True))
    forms.update(((key, key), None) for key in sorted(against))
    joined = {one.joined for one in phrases if one.joined}
    keys = {key for _, key in forms}
    texts = (question.answer, *(point.text for point in question.points()))
    for text in texts:
        forms.update(((word.word, word.stem), None) for word in read(text).words if word.stem in keys)
    known = _words(frozenset({question.prompt})) | _words(question.terms)
    return Vocabulary(tuple(forms), known, frozenset(joined))


@lru_cache(maxsize=512)
def _words(texts: frozenset[str]) -> frozenset[str]:
    """The words of *texts*, which many questions share."""
    return frozenset(word.word for text in texts for word in spoken(text))
