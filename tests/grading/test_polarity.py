"""Which words are denied, doubtful or void."""

from __future__ import annotations

import pytest

from oralsim.grading.passage import read
from oralsim.grading.polarity import stance


def _denied(raw: str) -> list[str]:
    passage = read(raw)
    found = stance(passage)
    return [
        word.word
        for index, word in enumerate(passage.words)
        if found.denied_by[index] >= 0 or found.refuted_by[index] >= 0
    ]


@pytest.mark.parametrize(
    ("raw", "denied"),
    [
        ("it does not overfit much", "overfit much"),
        ("it doesn't overfit, it learns", "overfit"),
        ("not only fast", ""),
        ("not without noise", "noise" * 0),
        ("it never fails to learn", ""),
        ("no kink at zero", "kink"),
        ("no encoder and a decoder", "encoder"),
        ("it isn't fast, cheap or small", "fast cheap or small"),
        ("zeros instead of ones", "ones"),
        ("instead of one it keeps several", "one"),
        ("momentum is not used", "momentum is used"),
        ("it is not true that it learns, and grows", "it learns and grows"),
        ("it is false that it learns, in fact it forgets", "it learns"),
        ("No, it learns", ""),
        ("no reset -> sums up", "reset"),
        ("не уменьшает шум", "уменьшает шум"),
        ("не только быстро", ""),
        ("никогда не учится", "учится"),
        ("не сеть, а дерево", "сеть"),
        ("на новых, а не только на старых", ""),
        ("градиента нет", "градиента"),
        ("неверно, что сеть учится", "сеть учится"),
        ("без меток и с шумом", "меток"),
    ],
)
def test_the_scope_of_a_denial(raw: str, denied: str) -> None:
    """Up to the clause, a list carried on, double negation, whole sentences."""
    assert _denied(raw) == denied.split()


@pytest.mark.parametrize(
    ("raw", "doubtful"),
    [
        ("maybe it learns", "maybe it learns"),
        ("unlike dropout it learns", "unlike dropout"),
        ("some think it learns", "some think it learns"),
        ("faster than dropout", "than dropout"),
        ("at least one layer", "at least one"),
        ("without dropout the net overfits", "without dropout the net overfits"),
        ("it learns", ""),
    ],
)
def test_what_is_not_claimed(raw: str, doubtful: str) -> None:
    """Hedges, contrasts, reports, suppositions."""
    passage = read(raw)
    found = stance(passage)
    assert [word.word for i, word in enumerate(passage.words) if found.doubtful[i]][
        : len(doubtful.split())
    ] == (doubtful.split())


@pytest.mark.parametrize(
    ("raw", "void"),
    [
        ("It grows, no wait, it shrinks.", "It grows"),
        ("It grows. No, sorry, it shrinks.", "It grows"),
        ("It grows, which is wrong.", "It grows"),
        ("Does it grow? It shrinks.", "Does it grow"),
        ("Растёт, нет, точнее, падает.", "Растёт"),
    ],
)
def test_what_is_taken_back_counts_neither_way(raw: str, void: str) -> None:
    """Corrections, refutations, questions."""
    passage = read(raw)
    found = stance(passage)
    start, end = (
        passage.words[0].start,
        next(
            word.end
            for i, word in reversed(list(enumerate(passage.words)))
            if found.void[i] and word.end <= len(void)
        ),
    )
    assert raw[start:end] == void
    assert not found.void[-1]
