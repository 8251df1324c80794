"""A denied answer denies each of its sentences."""

from __future__ import annotations

import pytest

from oralsim.bank.proof import denied


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("It is fast. It is small.", "It is not true that it is fast. It is not true that it is small."),
        (
            "nn.Embedding looks up. nn.EmbeddingBag adds up.",
            "It is not true that nn.Embedding looks up. It is not true that nn.EmbeddingBag adds up.",
        ),
        (
            "It is needed. zero_grad() clears them.",
            "It is not true that it is needed. It is not true that zero_grad() clears them.",
        ),
        ("Some layers, e.g. dropout, differ.", "It is not true that some layers, e.g. dropout, differ."),
        ("Она мала. Она быстра.", "It is not true that она мала. It is not true that она быстра."),
    ],
)
def test_every_sentence_is_denied(answer: str, expected: str) -> None:
    """Also one that begins with a name in code; an abbreviation ends none."""
    assert denied(answer) == expected
