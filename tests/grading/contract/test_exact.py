"""Numbers, symbols, L1 and L2, names of layers and formulas are compared exactly, by value."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Formula, Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    ("alternative", "said", "credit"),
    [
        ("252", "the result is 252", 1.0),
        ("252", "the result is 251", 0.0),
        ("252", "the result is 2520", 0.0),
        ("L1", "the L1 norm", 1.0),
        ("L1", "the L2 norm", 0.0),
        ("nn.Embedding", "use nn.Embedding here", 1.0),
        ("nn.EmbeddingBag", "use nn.Embedding here", 0.0),
        ("252 × 252", "so 252x252 pixels", 1.0),
        ("(0, 1)", "values in (0,1)", 1.0),
        ("0.5", "with p = 0.5", 1.0),
        ("0.5", "with p = 0.25", 0.0),
        ("50000", "50,000 words", 1.0),
        ("> 0", "for x > 0", 1.0),
        ("> 0", "for x < 0", 0.0),
        ("one example", "1 example at a time", 1.0),
        ("BatchNorm1d", "a BatchNorm2d layer", 0.0),
    ],
)
def test_numbers_and_names_are_exact(
    point: MakePoint, judge: Judge, alternative: str, said: str, credit: float
) -> None:
    """One digit makes the difference."""
    assert judge(point([alternative]), said).credit == credit


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("e^z_i / sum_j(e^z_j)", "softmax(z)_i = exp(z_i) / sum_{j=1..K} exp(z_j)."),
        ("e^z_i / sum_j(e^z_j)", "it is e^(z_i) / Σ_j e^(z_j)"),
        ("e^z_i / sum_j(e^z_j)", "p = e^{x_i}/∑e^{x_j}"),
        ("e^z_i / sum_j(e^z_j)", "e^(z_i) / sum over j of e^(z_j), with j up to K"),
        ("e^z_i / sum_j(e^z_j)", "e^(z_i) / sum over j from 1 to K of e^(z_j)"),
        ("e^z_i / sum_j(e^z_j)", "exp(z_i) / sum from 1 to K of exp(z_j)"),
        ("e^z_i / sum_j(e^z_j)", "e^z_i / sum over all e^z_j"),
        ("e^z_i / sum_j(e^z_j)", "e^(z_i) / сумма по j от 1 до K от e^(z_j)"),
        ("e^z_i / sum_j(e^z_j)", "exp(z_i) / сумму всех exp(z_j)"),
        ("e^z_i / sum_j(e^z_j)", "exp(z_i) / (сумма по всем j от exp(z_j))"),
        ("softmax(q k^t / sqrt(d_k)) v", "Attention = softmax(QKᵀ/√d_k)V"),
        ("softmax(q k^t / sqrt(d_k)) v", "softmax(Q K^T / sqrt(dk)) * V"),
        ("alpha*(e^x - 1)", "for negative x it is α(e^x−1)"),
        ("alpha*(e^x - 1)", "a*(exp(x) - 1)"),
        ("max(0, x)", "f(x) = max(x, 0)"),
        ("1/(1-p)", "scaled by 1/(1-p) in training"),
        ("(n + 2*p - k)/s + 1", "out = floor((n - k + 2p) / s) + 1"),
        ("(n + 2*p - k)/s + 1", "H_out = (H_in + 2*pad - kernel)/stride + 1"),
    ],
)
def test_formulas_are_compared_by_structure(point: MakePoint, judge: Judge, formula: str, said: str) -> None:
    """Order of terms, signs of multiplication, brackets, exp and names of variables are a matter of taste."""
    assert judge(point(ways=(Formula(formula),)), said).credit == 1.0


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("e^z_i / sum_j(e^z_j)", "sum_j e^z_j / e^z_i"),
        ("e^z_i / sum_j(e^z_j)", "сумма по j от 1 до K от e^(z_j) / e^(z_i)"),
        ("e^z_i / sum_j(e^z_j)", "sum from 1 to K of e^(z_j) / e^(z_i)"),
        ("max(0, x)", "ReLU(x) = min(0, x)"),
        ("(n + 2*p - k)/s + 1", "(n - 2*p - k)/s + 1"),
        ("1/(1-p)", "1/(1+p)"),
    ],
)
def test_a_formula_turned_round_earns_nothing(
    point: MakePoint, judge: Judge, formula: str, said: str
) -> None:
    """Upside down, min for max, one sign changed."""
    assert judge(point(ways=(Formula(formula),)), said).credit == 0.0


def test_exchanged_variables_are_another_formula(point: MakePoint, judge: Judge) -> None:
    """Stride and padding can't change places."""
    shape = point(ways=(Formula("(n + 2*p - k)/s + 1"),))
    assert judge(shape, "(n + 2*s - k)/p + 1").credit == 0.0


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("ReLU' = 1 for x > 0", True),
        ("f'(x) = 1 there", True),
        ("The derivative is = 1 there.", True),
        ("The 'slope' (as they say) is = 1.", False),
        ("It's = 1", False),
    ],
)
def test_a_prime_is_the_derivative(point: MakePoint, judge: Judge, answer: str, found: bool) -> None:
    """After a name and before what it is; quotes and contractions are none."""
    assert (judge(point(["derivative"], ["= 1"]), answer).credit == 1.0) == found


@pytest.mark.parametrize("answer", ["z_i ≪ max z", "z_i << max z"])
def test_much_smaller_is_one_sign(point: MakePoint, judge: Judge, answer: str) -> None:
    """However it is typed; a plain "smaller" isn't it."""
    assert judge(point(["≪ max"]), answer).credit == 1.0
    assert judge(point(["≪ max"]), "z_i < max z").credit == 0.0
