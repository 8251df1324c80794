"""Cues of negation, contrast, hedging, reporting and correction, as tuples of words in order."""

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

BRIEF = frozenset({"no", "without", "нет", "без"})
"""Cues that deny the one thing named after them, not what is joined to it by "and"."""

WITHOUT = frozenset({"without", "без"})

OR = frozenset({"or", "nor", "или", "ни"})
"""Carry a negation over a list."""

ALSO = frozenset({"and", "и"})

TURNS = frozenset({"just", "only", "rather"})
"""After a denied item, begin the right one."""

PURPOSES = frozenset({("so", "that"), ("such", "that"), ("order", "not")})

OTHERWISE = frozenset({"otherwise", "иначе"})
"""What follows would happen, and doesn't."""

CEASING = words(
    """
    stop stops stopped cease ceases ceased quit quits перестает перестают перестал прекращает прекращают
    """
)
"""Cues only before an act: stop communicating, перестаёт работать."""

INFINITIVES = ("ть", "ться", "ти", "тись")
ACTS = ("ing", *INFINITIVES)
"""How the name of an act ends."""

NARROW = frozenset({"less", "менее"})
"""Cues that turn round the one quality named after them: less reliable."""

QUALITIES = ("ble", "ful", "ive", "ent", "ant", "ed", "al", "ic", "ous", "ly", "ate")
"""How qualities end, which a noun after "less" mostly doesn't: less attention."""

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

REPLACING = frozenset({"instead", "rather", "in", "as", "вместо", "нежели", "without", "без"})
"""First words of cues after which the statement itself may follow: instead of one it keeps several."""

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

CORRECTING: tuple[tuple[str, ...], ...] = (
    ("no", "wait"),
    ("wait", "no"),
    ("no", "sorry"),
    ("sorry", "no"),
    ("scratch", "that"),
    ("i", "mean", "no"),
    ("actually", "no"),
    ("or", "rather"),
    ("correction",),
    ("i", "was", "wrong"),
    ("let", "me", "correct"),
    ("other", "way", "round"),
    ("other", "way", "around"),
    ("нет", "точнее"),
    ("нет", "вернее"),
    ("нет", "наоборот"),
    ("нет", "погодите"),
    ("нет", "подождите"),
    ("нет", "стоп"),
    ("ой", "нет"),
    ("то", "есть", "нет"),
    ("вернее", "наоборот"),
    ("точнее", "наоборот"),
)
"""Take back the clause before."""

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

WONDERING: tuple[tuple[str, ...], ...] = (
    ("wonder", "whether"),
    ("wonder", "if"),
    ("sure", "whether"),
    ("sure", "if"),
    ("know", "whether"),
    ("know", "if"),
)
"""What follows is asked, not claimed."""

QUESTION_WORDS = words("what which who how where when что чего какой какая какое какие как где куда когда")
"""Open a question that isn't one of yes or no."""

FILLERS = words(
    """
    no hm hmm um uh er erm ah oh oops well so ok okay yes wait ну эм э ээ так ой ох ах нет да стоп наоборот
    """
)
"""Say nothing; a correction behind them reaches over them."""

EXCUSING: tuple[tuple[str, ...], ...] = (
    ("sorry",),
    ("pardon",),
    ("pardon", "me"),
    ("excuse", "me"),
    ("oops",),
    ("my", "mistake"),
    ("my", "bad"),
    ("i", "meant"),
    ("i", "meant", "to", "say"),
    ("i", "misspoke"),
    ("простите",),
    ("извините",),
    ("прошу", "прощения"),
    ("пардон",),
    ("ой",),
    ("оговорился",),
    ("оговорилась",),
    ("я", "имел", "в", "виду"),
    ("я", "имела", "в", "виду"),
    ("то", "бишь"),
)
"""At the head of a piece they put what follows in the place of what came before."""

APOLOGIES = frozenset({"", "i", "but", "for", "я", "но", "за"})
"""What follows an excuse that takes nothing back: sorry, I don't know."""

REFINING: tuple[tuple[str, ...], ...] = (
    ("вернее",),
    ("точнее",),
    ("точнее", "говоря"),
    ("вернее", "сказать"),
    ("more", "precisely"),
    ("more", "exactly"),
    ("more", "correctly"),
)
"""As a piece of their own they mend what came before without taking it back."""

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

HEDGES = words(
    """
    maybe perhaps possibly might unsure возможно вероятно наверное наверно
    """
)

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
    ("compared", "to"),
    ("compared", "with"),
    ("than",),
    ("versus",),
    ("vs",),
    ("в", "отличие", "от"),
    ("по", "сравнению", "с"),
    ("чем",),
)
"""Bring in the other thing, of which the clause doesn't speak."""

UNLESS = frozenset({"if", "unless", "если"})
"""Open a condition that, not being met, makes things go wrong."""

RELATIVES = words(
    """
    which who that whose where который которая которое которые где
    """
)
"""Begin a clause about the thing just named."""

REASONS = frozenset({"because", "since", "потому", "поскольку", "if", "если", "when", "когда"})
"""After a bare "not" they belong to what is denied."""

SETTING_ASIDE = frozenset({"than", "of", "вместо"})
"""Last words of "rather than", "instead of"."""

RULING_OUT = frozenset({"cannot", "cant", "couldnt", "never", "нельзя", "невозможно", "невозможен", "не"})
"""After a subject they say that it doesn't come about."""

MERELY = frozenset({"only", "just", "merely", "только", "лишь", "одного", "одной"})

SAYING = words(
    """
    say tell show know idea indic reveal explain mean impli говор сказ показыв показ указыв знает зна означ
    знач
    """
)
"""Stems of verbs whose denial goes on over an indirect question: doesn't tell which way."""

ASKING = words(
    """
    does do did is are was were can could should will would has have why what how which who where when
    isnt doesnt dont cant почему зачем как что где когда кто разве неужели какой какая какие сколько
    """
)
"""Words that a direct question begins with."""

QUESTIONS = words(
    """
    which what how whether where why who when if как куда насколько какой какая какие каком что почему где
    """
)
"""Words that begin one."""

OCCURRING = words(
    """
    occur occurs happen happens arise arises appear appears происходит бывает возникает возникают появляется
    появляются
    """
)
"""At the end of a denied statement they are denied of the case that follows: it doesn't happen when …"""

TIMES = frozenset({"after", "before", "until", "till", "once", "since", "после", "пока"})
"""Begin another statement where a verb follows: it doesn't work after the cameras were switched off."""

EVERY = frozenset({"every", "all", "each", "always", "все", "всех", "каждый", "каждое", "каждая", "всегда"})
"""After a "not" they leave a part of what is denied standing."""

ALONE = frozenset({"alone", "itself", "само", "сам", "сама", "сами", "одного", "одной"})
"""Of a subject: that it isn't enough denies nothing of it."""

CASES = frozenset({"when", "if", "where", "когда", "если", "там"})

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

BE = frozenset({"be", "been", "being", "am"})

UNDOING = words(
    """
    disabl prevent remov avoid elimin skip ignor exclud omit forget отключ выключ убир
    убра удал исключ пропуск запрещ
    """
)
"""Stems of verbs that, denied, leave their object as it is: doesn't disable gradients."""

CONDITIONS = words(
    """
    if unless otherwise without если иначе без when когда
    """
)
"""With a negation in the same clause they say what would happen, not what happens."""

SUPPOSED = frozenset({"supposedly", "allegedly", "якобы"})
"""What somebody says, not the candidate."""

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
