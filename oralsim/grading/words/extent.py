"""Words that tell how far a denial reaches: on over lists, back to the subject, not beyond a time."""

from __future__ import annotations

from oralsim.grading.words.table import words

OR = frozenset({"or", "nor", "или", "ни"})
"""Carry a negation over a list."""

ALSO = frozenset({"and", "и"})

TURNS = frozenset({"just", "only", "rather"})
"""After a denied item, begin the right one."""

PURPOSES = frozenset({("so", "that"), ("such", "that"), ("order", "not")})

BE = frozenset({"be", "been", "being", "am"})

BEARING = words(
    """
    effect influence impact bearing use good help point sense part role value need importance reason way
    влияния эффекта отношения смысла пользы толку
    """
)
"""Denied, they deny what it would be on: no effect on overfitting, no point in smaller batches."""

BRIEF_ENDS = words(
    """
    and at in near on for between with across around и в на при около для у вокруг
    """
)
"""Where the reach of such a cue ends: no kink at zero speaks of zero without denying it."""

TIMES = frozenset({"after", "before", "until", "till", "once", "since", "после", "пока"})
"""Begin another statement where a verb follows: it doesn't work after the cameras were switched off."""

REASONS = frozenset({"because", "since", "потому", "поскольку", "if", "если", "when", "когда"})
"""After a bare "not" they belong to what is denied."""

SETTING_ASIDE = frozenset({"than", "of", "вместо"})
"""Last words of "rather than", "instead of"."""

SAYING = words(
    """
    say tell show know idea indic reveal explain mean impli говор сказ показыв показ указыв знает зна означ
    знач
    """
)
"""Stems of verbs whose denial goes on over an indirect question: doesn't tell which way."""

OCCURRING = words(
    """
    occur occurs happen happens arise arises appear appears происходит бывает возникает возникают появляется
    появляются
    """
)
"""At the end of a denied statement they are denied of the case that follows: it doesn't happen when …"""

CASES = frozenset({"when", "if", "where", "когда", "если", "там"})

RELATIVES = words(
    """
    which who that whose where который которая которое которые где
    """
)
"""Begin a clause about the thing just named."""

UNLESS = frozenset({"if", "unless", "если"})
"""Open a condition that, not being met, makes things go wrong."""

CONDITIONS = words(
    """
    if unless otherwise without если иначе без when когда
    """
)
"""With a negation in the same clause they say what would happen, not what happens."""

UNDOING = words(
    """
    disabl prevent remov avoid elimin skip ignor exclud omit forget отключ выключ убир
    убра удал исключ пропуск запрещ
    """
)
"""Stems of verbs that, denied, leave their object as it is: doesn't disable gradients."""

EVERY = frozenset({"every", "all", "each", "always", "все", "всех", "каждый", "каждое", "каждая", "всегда"})
"""After a "not" they leave a part of what is denied standing."""

ALONE = frozenset({"alone", "itself", "само", "сам", "сама", "сами", "одного", "одной"})
"""Of a subject: that it isn't enough denies nothing of it."""

MERELY = frozenset({"only", "just", "merely", "только", "лишь", "одного", "одной"})

FINAL = frozenset({"нет", "нельзя", "невозможно", "отсутствует", "отсутствуют", "lacks", "lacked"})
"""Last in a segment, they deny what stands before."""

SHUT_OUT: tuple[tuple[str, ...], ...] = (
    ("left", "aside"),
    ("left", "out"),
    ("set", "aside"),
    ("out", "of", "place"),
    ("out", "of", "the", "question"),
    ("остается", "в", "стороне"),
    ("ни", "при", "чем"),
)
"""Said of a subject at the end of a segment, they deny it."""

FINAL_VERBS = words(
    """
    может могут получается получится выходит удается удастся становится становятся бывает бывают
    """
)
"""The same after a "не"."""

PLACED = frozenset({"there"})
"""Right after a cue: no gap isn't there."""

BACKWARD = words(
    """
    used needed necessary required applied part one among involved possible affected true correct matter
    matters help helps work works exist exists important chosen useful relevant choice suitable
    what how where
    available present difference point sense good anything save saves use спасает спасают поможет помогут
    нужен нужна нужно нужны используется используются применяется применяются
    помогает помогают важен важна важно важны является являются существует влияет влияют имеет относится
    требуется входит
    """
)
"""Denied of a subject, they deny what stands before the cue."""

FIELDS = words(
    """
    area areas field fields domain domains case cases place places task tasks example examples situation
    situations область области случай случаи место места задача задачи сфера сферы пример примеры
    """
)
"""What a thing is called that something works in or doesn't: fields where it is of no use."""
