"""Short forms whose dot ends no sentence."""

from __future__ import annotations

from oralsim.grading.words.table import words

DOTTED = words(
    """
    e g i v vs eg ie etc cf approx fig figs eq eqs resp ca viz incl excl esp usu param params hyperparam
    hyperparams classif regul init deriv recog lin norm arch opt optim dim dims prob probs func fn fct
    seq seqs repr reprs conv gen disc discr eval inf num max min avg std var orig dept approx sec no nr
    nos ex exp indep comp calc distr est coeff coef stoch grad activ act bidir bin cont corr sim temp mult div
    diff def obs tech pos neg fwd bwd iter iters т е к д п п пр др см рис тыс млн напр например ф ла мин
    макс кол стр гл англ рус соотв обуч норм
    """
)

LEADING = words("e g i v vs eg ie cf fig figs eq eqs approx resp viz т е см рис ф напр например")
"""Those that always lead on to something."""

CODE = words(
    "torch nn np tf keras optim functional utils data layers models sklearn autograd cuda self optimizer"
)
"""Names before the dot of a name in code."""
