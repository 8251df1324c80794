"""Slips of the keyboard in the little words that turn or join statements; no word is spelt like them."""

from __future__ import annotations

from collections.abc import Iterator

from oralsim.grading.words.table import words

_TURNING = words(
    """
    without instead because unlike nothing neither never nobody doesnt didnt cannot couldnt wouldnt shouldnt
    hardly scarcely whereas impossible unable вместо никогда нельзя невозможно ничего потому никакой
    """
)
"""A slip in one of these would turn a statement round."""
_WORDS = frozenset({"ever", "either", "noting", "hardy", "место", "потом"})
"""What a slip would make of one of them is a word."""
_OTHERS = {
    "nto": "not",
    "nott": "not",
    "dosent": "doesnt",
    "doesent": "doesnt",
    "doenst": "doesnt",
    "didint": "didnt",
    "cnat": "cant",
    "wich": "which",
    "whcih": "which",
}


def slips(word: str) -> Iterator[str]:
    """What becomes of *word* with two letters exchanged, one left out or one doubled."""
    for at, letter in enumerate(word):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + letter + word[at:]
        yield word[:at] + word[at + 1 : at + 2] + letter + word[at + 2 :]


MISTYPED: dict[str, str] = _OTHERS | {
    slip: word for word in sorted(_TURNING) for slip in slips(word) if slip not in _TURNING | _WORDS
}
"""Slip to word."""
