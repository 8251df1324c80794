"""Cues that turn round what they stand with, and those that only look like it."""

from __future__ import annotations

from oralsim.grading.words.table import words

NEGATORS = words(
    """
    not no never neither nor none nothing nobody without cannot cant dont doesnt didnt isnt arent wasnt
    werent hasnt havent hadnt wont wouldnt neednt mightnt shant darent couldnt shouldnt mustnt aint
    hardly barely scarcely unable impossible fail fails failed lack lacks lacking incapable worsen worsens
    ухудшает ухудшают не нет без
    ни никогда нельзя невозможно ничего никак никакой никакого никаких никакие неспособен неспособна
    неспособны лишен лишена лишено лишены
    """
)
"""One word that turns what follows it round."""

LITERAL = words(
    """
    worsen worsens ухудшает ухудшают
    nothing nobody none hardly barely scarcely unable impossible fail fails failed lack lacks lacking
    incapable нельзя невозможно ничего никак никакой никакого никаких никакие неспособен неспособна
    неспособны
    """
)
"""Cues that in an alternative stand for themselves, not for any negation."""

NAMED = frozenset({"no", "never", "neither", "nor", "without", "нет", "без", "ни", "никогда"})
"""Cues that as a whole alternative stand for themselves."""

CONCORD = words(
    """
    ни никогда ничего никак никакой никакого никаких никакие никто нигде nor neither any ever
    """
)
"""Cues that stand beside another without turning it round again."""

REPLACERS: tuple[tuple[str, ...], ...] = (
    ("instead", "of"),
    ("rather", "than"),
    ("in", "place", "of"),
    ("as", "opposed", "to"),
    ("far", "from"),
    ("anything", "but"),
    ("no", "longer"),
    ("free", "of"),
    ("free", "from"),
    ("nothing", "to", "do", "with"),
    ("nothing", "in", "common", "with"),
    ("useless", "for"),
    ("useless", "in"),
    ("useless", "with"),
    ("unsuitable", "for"),
    ("unfit", "for"),
    ("worse", "at"),
    ("stay", "away", "from"),
    ("stays", "away", "from"),
    ("вместо",),
    ("а", "не"),
    ("нежели",),
    ("отнюдь", "не"),
    ("больше", "не"),
)
"""Longer cues that turn round what follows."""

REPLACING = frozenset({"instead", "rather", "in", "as", "вместо", "нежели", "without", "без"})
"""First words of cues after which the statement itself may follow: instead of one it keeps several."""

BRIEF = frozenset({"no", "without", "нет", "без"})
"""Cues that deny the one thing named after them, not what is joined to it by "and"."""

WITHOUT = frozenset({"without", "без"})

INFINITIVES = ("ть", "ться", "ти", "тись")

ACTS = ("ing", *INFINITIVES)
"""How the name of an act ends."""

CEASING = words(
    """
    stop stops stopped cease ceases ceased quit quits перестает перестают перестал прекращает прекращают
    """
)
"""Cues only before an act: stop communicating, перестаёт работать."""

NARROW = frozenset({"less", "менее"})
"""Cues that turn round the one quality named after them: less reliable."""

QUALITIES = ("ble", "ful", "ive", "ent", "ant", "ed", "al", "ic", "ous", "ly", "ate")
"""How qualities end, which a noun after "less" mostly doesn't: less attention."""

_PLAIN = words("not isnt arent wasnt werent doesnt dont didnt hasnt havent")

_ALONE = words("only just merely simply solely purely exclusively")

IDLE: tuple[tuple[str, ...], ...] = (
    *((denier, adverb) for denier in _PLAIN for adverb in _ALONE),
    ("not", "to", "mention"),
    ("not", "sure"),
    ("no", "doubt"),
    ("no", "matter"),
    ("no", "wonder"),
    ("no", "problem"),
    ("no", "less"),
    ("no", "secret"),
    ("no", "question"),
    ("nobody", "doubts"),
    ("nobody", "disputes"),
    ("nobody", "denies"),
    ("никто", "не", "сомневается"),
    ("никто", "не", "спорит"),
    ("никто", "не", "отрицает"),
    ("не", "секрет"),
    ("не", "тайна"),
    ("без", "сомнения"),
    ("без", "сомнений"),
    ("нет", "сомнений"),
    ("не", "вызывает", "сомнений"),
    ("nothing", "but"),
    ("none", "other"),
    ("without", "doubt"),
    ("without", "loss"),
    ("не", "только"),
    ("вместо", "этого"),
    ("instead", "of", "this"),
    ("instead", "of", "that"),
    ("а", "не", "только"),
    ("а", "не", "просто"),
    ("не", "просто"),
    ("не", "лишь"),
    ("не", "исключительно"),
    ("не", "менее"),
    ("не", "важно"),
    ("не", "уверен"),
    ("не", "помню"),
    ("не", "знаю"),
    ("dont", "know"),
    ("dont", "remember"),
    ("cant", "remember"),
    ("cant", "recall"),
)
"""Look like negation, deny nothing."""

RULING_OUT = frozenset({"cannot", "cant", "couldnt", "never", "нельзя", "невозможно", "невозможен", "не"})
"""After a subject they say that it doesn't come about."""
