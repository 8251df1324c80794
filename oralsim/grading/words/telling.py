"""Cues that call a claim false, somebody else's, uncertain, or about the other thing."""

from __future__ import annotations

from oralsim.grading.words.table import words

DENYING: tuple[tuple[str, ...], ...] = (
    ("not", "true", "that"),
    ("not", "the", "case", "that"),
    ("not", "correct", "that"),
    ("not", "right", "that"),
    ("isnt", "true", "that"),
    ("isnt", "the", "case", "that"),
    ("isnt", "correct", "that"),
    ("untrue", "that"),
    ("false", "that"),
    ("wrong", "that"),
    ("incorrect", "that"),
    ("wrong", "to", "say", "that"),
    ("myth", "that"),
    ("misconception", "that"),
    ("misconception", "is", "that"),
    ("myth", "is", "that"),
    ("cannot", "say", "that"),
    ("cant", "say", "that"),
    ("cannot", "be", "said", "that"),
    ("cant", "be", "said", "that"),
    ("nobody", "says", "that"),
    ("неверно", "что"),
    ("неправда", "что"),
    ("не", "верно", "что"),
    ("не", "правда", "что"),
    ("не", "так", "что"),
    ("ошибочно", "что"),
    ("миф", "что"),
    ("заблуждение", "что"),
    ("ошибка", "думать", "что"),
    ("ошибка", "считать", "что"),
    ("ошибкой", "думать", "что"),
    ("ошибкой", "считать", "что"),
    ("ошибкой", "сказать", "что"),
    ("нельзя", "сказать", "что"),
    ("неправильно", "что"),
)
"""Deny the rest of the sentence."""

REFUTING: tuple[tuple[str, ...], ...] = (
    ("which", "is", "wrong"),
    ("which", "is", "false"),
    ("which", "is", "not", "true"),
    ("which", "isnt", "true"),
    ("which", "is", "incorrect"),
    ("which", "is", "a", "mistake"),
    ("that", "is", "wrong"),
    ("that", "wrong"),
    ("that", "is", "false"),
    ("that", "is", "not", "true"),
    ("this", "is", "wrong"),
    ("this", "is", "false"),
    ("this", "is", "not", "true"),
    ("this", "isnt", "true"),
    ("but", "they", "are", "wrong"),
    ("это", "неверно"),
    ("это", "не", "верно"),
    ("это", "неправда"),
    ("это", "не", "так"),
    ("это", "ошибка"),
    ("что", "неверно"),
    ("что", "неправда"),
    ("но", "это", "неверно"),
)
"""Say that what was just said is wrong."""

CLAIMS = words(
    """
    claim idea statement notion belief assumption assertion that утверждение мнение идея мысль что то
    """
)
"""Begin a sentence that names what somebody might say."""

FALSE = words(
    """
    wrong false untrue incorrect mistaken myth nonsense mistake неверно неправда ложно ошибочно миф
    заблуждение неправильно
    """
)
"""End a sentence that says it isn't so."""

BELIEFS = words("myth misconception mistake миф заблуждение ошибка ошибкой ошибочно")
"""In a denial they say that others believe it; "but" brings in how it is."""

REPORTERS = words(
    """
    some many most people others students beginners everybody everyone somebody someone often commonly
    sometimes might could may would некоторые многие часто иногда обычно порой люди студенты новички можно
    принято бытует распространено
    """
)
"""Who or when, at the head of a report."""

REPORT_VERBS = words(
    """
    think thinks believe believes say says claim claims assume assumes argue suppose thought believed said
    claimed assumed supposed думают считают говорят полагают утверждают пишут подумать считать думать сказать
    мнение заблуждение
    """
)
"""What they do, up to two words later."""

REPORTING: tuple[tuple[str, ...], ...] = (
    *((error, "to", verb) for error in ("mistake", "error") for verb in ("think", "believe", "assume")),
    *((error, verb) for error in ("ошибка", "ошибкой") for verb in ("думать", "считать", "полагать")),
    *((error, "что") for error in ("ошибка", "заблуждение", "мнение")),
    *((error, "that") for error in ("mistake", "belief", "opinion", "assumption")),
    *((error, "is", "that") for error in ("mistake", "belief", "opinion", "assumption")),
)
"""What follows is somebody else's claim."""

RETURNS: tuple[tuple[str, ...], ...] = (
    ("in", "fact"),
    ("in", "reality"),
    ("in", "truth"),
    ("in", "practice"),
    ("на", "деле"),
    ("в", "действительности"),
    ("actually",),
    ("on", "the", "contrary"),
    ("the", "truth", "is"),
    ("на", "самом", "деле"),
    ("наоборот",),
    ("напротив",),
)
"""After these a denied sentence speaks in earnest again."""

SUPPOSED = frozenset({"supposedly", "allegedly", "якобы"})
"""What somebody says, not the candidate."""

HEDGES = words(
    """
    maybe perhaps possibly might unsure возможно вероятно наверное наверно
    """
)

OTHERWISE = frozenset({"otherwise", "иначе"})
"""What follows would happen, and doesn't."""

BOUNDS: tuple[tuple[str, ...], ...] = (
    ("at", "least"),
    ("more", "than"),
    ("one", "or"),
    ("не", "менее"),
    ("как", "минимум"),
    ("хотя", "бы"),
    ("один", "или"),
)
"""Open a number upwards: at least one is no claim of one."""

CONTRASTS: tuple[tuple[str, ...], ...] = (
    ("unlike",),
    ("in", "contrast", "to"),
    ("in", "contrast", "with"),
    ("contrary", "to"),
    ("opposite", "of"),
    ("reverse", "of"),
    ("opposed", "to"),
    ("compared", "to"),
    ("compared", "with"),
    ("than",),
    ("versus",),
    ("vs",),
    ("в", "отличие", "от"),
    ("в", "противоположность"),
    ("в", "противовес"),
    ("по", "сравнению", "с"),
    ("чем",),
)
"""Bring in the other thing, of which the clause doesn't speak."""

ADDING: tuple[tuple[str, ...], ...] = (
    ("on", "top", "of"),
    ("besides",),
    ("apart", "from"),
    ("aside", "from"),
    ("in", "addition", "to"),
    ("помимо",),
    ("кроме",),
)
"""The same at the head of a piece."""
