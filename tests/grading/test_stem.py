"""Which words come to one stem and which don't."""

from __future__ import annotations

import pytest

from oralsim.grading.stem import stem


@pytest.mark.parametrize(
    "words",
    [
        "normalise normalizes normalised normalization normalisation",
        "matrix matrices",
        "analysis analyse analyzes",
        "embed embedding embeddings",
        "modelling modeled models",
        "labelled labeling label",
        "stable stability",
        "drive drives driven drove",
        "small smaller smallest",
        "generator generators generater",
        "zero zeros zeroes ноль нулю нуля",
        "two 2 два двух",
        "слой слоя слои слоёв слоями".replace("ё", "е"),
        "вес веса весов весам",
        "уменьшает уменьшение уменьшить уменьшается",
        "обучение обучается обучать обучающая",
        "регуляризация регуляризовать регуляризации",
        "инициализация инициализировать инициализируются",
        "cnn cnns",
        "lstm lstms",
        "nn nns",
        "mlp mlps",
        "relu relus",
        "gpu gpus",
    ],
)
def test_inflections_share_a_stem(words: str) -> None:
    """Spelling variants, irregular forms, verbs with their nouns."""
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("normal", "normalise"),
        ("initial", "initialise"),
        ("general", "generalise"),
        ("optimal", "optimism"),
        ("relative", "relational"),
        ("transform", "transformer"),
        ("generator", "generate"),
        ("encoder", "encode"),
        ("condition", "conditional"),
        ("import", "importance"),
        ("expect", "expectation"),
        ("noise", "noize"),
        ("минимум", "минута"),
        ("l1", "l2"),
        ("cs", "css"),
        ("df", "dfs"),
    ],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    """What a plain stemmer merges."""
    assert stem(one) != stem(other)
