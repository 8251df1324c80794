"""Words that dismiss a thing that was only named."""

from __future__ import annotations

from oralsim.grading.words.table import words

USELESS = words(
    """
    useless pointless irrelevant unnecessary meaningless harmful unimportant unsuitable unrelated superfluous
    """
)
"""Said of a thing with "is", they dismiss it: early stopping is useless."""

AVOIDING = words(
    """
    avoid avoiding forget forgetting избегать избегайте избегаем уберите отказаться
    """
)
"""Said before a thing, they dismiss it: avoid dropout."""

WORTHLESS = words(
    """
    use good help difference point sense part importance value role effect avail way смысла пользы толку
    эффекта
    """
)
"""Denied with "no" of a thing, they dismiss it: it is of no use."""

LIKEWISE = frozenset({"тоже", "также"})
"""After a denied statement they dismiss one thing more: L2 не помогает, дропаут тоже."""

HARMING = words(
    """
    worse worsens harms hurts мешает мешают вредит вредят зря напрасно бесполезен бесполезна бесполезно
    бесполезны вреден вредна вредно вредны
    """
)
"""They dismiss what does or is so: it makes overfitting worse."""

VERBAL = words(
    """
    dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant cannot couldnt wont wouldnt shouldnt
    mustnt neednt never не нельзя
    """
)
"""Negations of a verb, which are about its subject too."""
