"""Sentences that string keywords together and say nothing."""

from __future__ import annotations

from oralsim.grading.passage import Passage, Word
from oralsim.grading.words.correcting import EXCUSING, FILLERS
from oralsim.grading.words.function import AND, BUT, FUNCTION, OPENERS
from oralsim.grading.words.verbs import AUXILIARIES, THIRD_PERSON, is_finite, is_first_person

_PIECES = 4
"""Pieces between pauses from which a sentence is a list."""
_WORDS = 3.0
"""Words of a piece that only names something, on the average."""
_RUN = 8
"""Words without pause or structure from which a run is a list."""
_NOTHING = FILLERS.union(BUT, AND, *(excuse for excuse in EXCUSING if len(excuse) == 1))
"""A piece of these alone names nothing."""
_LEADING_ON = OPENERS - BUT - {"so", "while", "since"}
"""They begin a clause about what was just named."""
_SPEAKERS = frozenset({"i", "we", "you", "it", "they", "я", "мы", "вы", "он", "она", "оно", "они"})
"""Who opens a sentence with these says something."""
_CLEARLY_FINITE = AUXILIARIES | THIRD_PERSON


def listed(passage: Passage) -> frozenset[int]:
    """The sentences that are mere lists: short pieces, hardly one of which says something."""
    alone = sum(bool(sentence) for sentence in passage.sentences) == 1
    numbers = range(len(passage.sentences))
    return frozenset(number for number in numbers if _is_list(passage, number, alone=alone))


def _is_list(passage: Passage, number: int, *, alone: bool) -> bool:
    words = [passage.words[index] for index in passage.sentences[number]]
    if len(words) > 1 and words[0].word in _SPEAKERS:
        return False
    pieces: dict[int, list[Word]] = {}
    if len({word.segment for word in words}) >= _PIECES + (not alone):
        for word in words:
            pieces.setdefault(word.segment, []).append(word)
        pieces = {key: piece for key, piece in pieces.items() if _names_something(piece)}
    if len(pieces) < _PIECES + (not alone):
        return is_run(words)
    if len(words) > len(pieces) * _WORDS or passage.marks[number] * 5 >= len(pieces):
        return False
    if any(_is_subordinate(piece) for piece in pieces.values()):
        return False
    said = sum(_says(piece) for piece in pieces.values()) + _defined(passage, passage.sentences[number])
    return 4 * said <= len(pieces)


def _names_something(piece: list[Word]) -> bool:
    return any(word.word not in _NOTHING for word in piece)


def _says(piece: list[Word]) -> bool:
    """Whether a piece makes a statement: a verb with its subject, what we do, a sign with two sides."""
    if any(word.kind in {"relation", "arrow"} for word in piece[1:-1]):
        return True
    if any(is_first_person(word.word) for word in piece):
        return True
    if any(word.word >= "а" and is_finite(word.word) for word in piece[1:]):
        return True  # two Russian words are enough: слой выключен
    return len(piece) > 2 and any(word.word in _CLEARLY_FINITE for word in piece[1:])


def _is_subordinate(piece: list[Word]) -> bool:
    """Whether a piece tells more of a thing, as no list does: which limits training."""
    if piece[0].word.startswith("котор"):
        return len(piece) > 2  # it may do without a verb: у которых длина разная
    return piece[0].word in _LEADING_ON and _says(piece)


def _defined(passage: Passage, sentence: tuple[int, ...]) -> int:
    """How many symbols are explained behind a dash or a colon: K - the number of elements."""
    return sum(
        index in passage.labelled and _is_symbol(before)
        for before, index in zip((passage.words[i] for i in sentence), sentence[1:], strict=False)
    )


def _is_symbol(word: Word) -> bool:
    return "_" in word.word or (word.kind == "word" and len(word.word) == 1)


def is_run(words: list[Word]) -> bool:
    """Whether a run without pauses has nothing but content words."""
    spoken = [word.word for word in words]
    if (
        len(spoken) < _RUN
        or any(word.kind != "word" for word in words)
        or len({word.segment for word in words}) > 1
    ):
        return False
    return not any(word in FUNCTION or is_finite(word) for word in spoken)
