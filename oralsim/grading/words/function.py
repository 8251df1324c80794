"""Words that carry structure and no content."""

from __future__ import annotations

from oralsim.grading.words.table import words

ARTICLES = frozenset({"a", "an", "the"})

PRONOUNS = words(
    """
    it its this that these those they them their he she his her i we you one which who itself themselves
    such он она оно они это этот эта эти этого этой его ее их им ими него нее них мы я вы ты там так
    такой такая такие такое тогда
    """
)

JOINING = words(
    """
    it its this that these those they them their he she such thus therefore hence so then consequently
    there also and or otherwise instead here both each which as because since by он она оно они это этот
    эта эти этого этой этому при его ее их им ими поэтому тогда там тем так также такой такая такие
    такое такого значит то и или иначе следовательно затем потом благодаря ведь
    """
)
"""Begun with one of these within three words, a sentence goes on with the one before."""

POINTING = words("it its they them their this these его ее их им ими она оно они это этого этом")
"""Pronouns that speak of what the sentence before named."""

OPENERS = words(
    """
    but however while whereas because although though since unless which who whose where if when
    whenever otherwise hence therefore thus so но а однако хотя потому поскольку если когда пока зато
    который которая которое которые которых которому которым которой которую поэтому чтобы где иначе
    """
)
"""Words that begin a clause wherever they stand."""

BUT = frozenset({"but", "however", "yet", "но", "однако", "а"})

SUPPOSING = frozenset({"if", "when", "whenever", "unless", "если", "когда"})
"""Words that begin a condition."""

AND = frozenset({"and", "or", "и", "или", "да"})

FUNCTION = (
    ARTICLES
    | PRONOUNS
    | OPENERS
    | AND
    | words(
        """
    of in on at to for from by with without into onto over under across through between among within per
    via as than then not no nor only just also too very more most less much many some any all each every
    both either neither other another same own up down out off about above below before after during
    until there here what how why my our your me us him в на по с со к ко у о об от до из за для при над
    под без через между не ни же ли бы то как что чем или только лишь уже еще очень более менее все всех
    каждый каждого каждой каждом
    """
    )
)
