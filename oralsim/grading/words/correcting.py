"""Cues that take back or mend what was just said."""

from __future__ import annotations

from oralsim.grading.words.table import words

CORRECTING: tuple[tuple[str, ...], ...] = (
    ("no", "wait"),
    ("wait", "no"),
    ("no", "sorry"),
    ("sorry", "no"),
    ("scratch", "that"),
    ("i", "mean", "no"),
    ("actually", "no"),
    ("or", "rather"),
    ("correction",),
    ("i", "was", "wrong"),
    ("let", "me", "correct"),
    ("other", "way", "round"),
    ("other", "way", "around"),
    ("нет", "точнее"),
    ("нет", "вернее"),
    ("нет", "наоборот"),
    ("нет", "погодите"),
    ("нет", "подождите"),
    ("нет", "стоп"),
    ("ой", "нет"),
    ("то", "есть", "нет"),
    ("вернее", "наоборот"),
    ("точнее", "наоборот"),
)
"""Take back the clause before."""

FILLERS = words(
    """
    no hm hmm um uh er erm ah oh oops well so ok okay yes wait ну эм э ээ так ой ох ах нет да стоп наоборот
    """
)
"""Say nothing; a correction behind them reaches over them."""

EXCUSING: tuple[tuple[str, ...], ...] = (
    ("sorry",),
    ("pardon",),
    ("pardon", "me"),
    ("excuse", "me"),
    ("oops",),
    ("my", "mistake"),
    ("my", "bad"),
    ("i", "meant"),
    ("i", "meant", "to", "say"),
    ("i", "misspoke"),
    ("простите",),
    ("извините",),
    ("прошу", "прощения"),
    ("пардон",),
    ("ой",),
    ("оговорился",),
    ("оговорилась",),
    ("я", "имел", "в", "виду"),
    ("я", "имела", "в", "виду"),
    ("то", "бишь"),
)
"""At the head of a piece they put what follows in the place of what came before."""

APOLOGIES = frozenset({"", "i", "but", "for", "я", "но", "за"})
"""What follows an excuse that takes nothing back: sorry, I don't know."""

REFINING: tuple[tuple[str, ...], ...] = (
    ("вернее",),
    ("точнее",),
    ("точнее", "говоря"),
    ("вернее", "сказать"),
    ("more", "precisely"),
    ("more", "exactly"),
    ("more", "correctly"),
)
"""As a piece of their own they mend what came before without taking it back."""
