"""Finite verbs, the mark of something being said; only forms that are hardly ever nouns."""

from __future__ import annotations

import re
from functools import lru_cache

from oralsim.grading.words.table import words

AUXILIARIES = words(
    """
    is are was were be been am being has have had does do did can could will would shall should may
    might must isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt cant cannot couldnt wont
    wouldnt shouldnt mustnt gets get got becomes become became seems seem lets это есть является
    являются был была было были будет будут может могут можно нужно надо нельзя должен должна должно
    должны нет становится становятся
    """
)

_REGULAR = words(
    """
    accelerate accept accumulate achieve act activate adapt add adjust affect aggregate aim allow
    alternate amplify apply approach approximate ask assign assume attend augment automate average avoid
    behave belong block boost call cancel capture carry cause cease center centre clip combine compare
    compensate complete compress compute concatenate connect consider consist contain continue
    contribute control converge convert correct count cover create cut decide decode decrease define
    degrade delete depend describe destroy detect determine differ diminish disable disappear discard
    discriminate distinguish diverge divert divide double drop eliminate emphasise emphasize enable
    encode encourage end enlarge ensure equal escape evaluate exist expand explain explode express
    extend extract fail fit fix flatten flow fluctuate follow force freeze function gain gather
    generalise generalize generate grow guarantee handle happen help hinder ignore improve include
    increase indicate infer inject insert introduce involve keep lack last lead learn leave let lie
    limit look lose lower maintain make map mask match matter maximise maximize mean measure memorise
    memorize minimise minimize mirror mix modify move multiply need normalise normalize obtain occur
    offer omit operate optimise optimize oscillate output overfit pass penalise penalize perform permit
    pick play point predict prefer preserve prevent process produce propagate protect prove provide
    prune pull push put raise range reach react receive recognise recognize reconstruct recover reduce
    reflect regularise regularize relate rely remain remember remove repeat replace represent require
    rescale reset resist respond restrict retain return reuse reveal reverse run sample saturate save
    scale search select separate serve share shift show shrink shuffle simplify skip slide slow smooth
    solve spare split spread squash squeeze stabilise stabilize stack stand start stay stem stop store
    strengthen struggle suffer sum supply support suppress switch take tell tend think tie train
    transfer transform translate treat try turn update use vanish vary weaken weigh work worsen yield
    zero
    """
)
_IRREGULAR = words(
    """
    begin begins began bring brings brought build builds built choose chooses chose come comes came cost
    costs cut cuts deal deals dealt draw draws drew drive drives drove eat feed feeds fed feel feels
    fell fall falls find finds found forget forgets forgot gave give gives go goes went grew grow grows
    held hold holds hurt hurts kept knew know knows known laid led left lost made makes meant met paid
    ran rose rises runs said says saw see sees sent send sends set sets shrank speeds stood stops stuck
    swap swaps takes took taught threw throw throws throws told thought understood wins won writes wrote
    want wants
    """
)
_AMBIGUOUS = words(
    """
    approach average cause centre center control cover cut drop end fix flow force function gain help
    last lead limit look lower map mask match matter mean measure mix move need output pass play point
    process range reach return reverse run sample scale search share shift show sum stack stand start
    stem stop store support switch train transfer transform turn update use work yield zero double equal
    separate complete correct
    """
)


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeo" else verb + "s"


BASE = frozenset(_REGULAR) - _AMBIGUOUS | {"multiply", "divide", "keep", "use"}
"""Verbs in the form that an order or "we" takes, hardly ever nouns."""

THIRD_PERSON = frozenset(_third(verb) for verb in _REGULAR) | frozenset(
    word for word in _IRREGULAR if word.endswith("s") and word not in {"was"}
)
"""Forms in -s; some are plurals of nouns too (steps, means)."""

VERBS_ONLY = THIRD_PERSON - frozenset(_third(verb) for verb in _AMBIGUOUS)
"""Forms in -s that are no nouns."""

_RUSSIAN_IRREGULAR = words(
    """
    растет растут идет идут берет берут берем ведет ведут дает дают кладет кладут зовут живет живут стоит
    стоят хочет хотят зависят
    """
)
_SHORT_ADJECTIVES = words(
    """
    важен важна важны нужен нужна нужны равен равна равно равны готов готова готово готовы похож похожа похожи
    одинаков одинакова одинаковы возможен возможна возможны способен способна способны доступен доступна
    доступны полезен полезна полезны чувствителен чувствительна чувствительны устойчив устойчива устойчивы
    свободен свободна свободны велик велика велико велики
    """
)
"""Russian adjectives in the form that stands for a verb."""

FINITE = (
    AUXILIARIES | THIRD_PERSON | _IRREGULAR | _RUSSIAN_IRREGULAR | _SHORT_ADJECTIVES | (_REGULAR - _AMBIGUOUS)
)

RUSSIAN_FINITE = (
    "ется",
    "ются",
    "ится",
    "ятся",
    "ает",
    "яет",
    "ует",
    "еет",
    "ают",
    "яют",
    "уют",
    "еют",
    "ит",
    "ят",
    "аем",
    "уем",
    "яем",
    "ивает",
)
"""Endings of Russian verbs in the present tense."""


_FIRST_PERSON = ("аем", "яем", "уем", "иваем", "ируем")

_SHORT_PARTICIPLE = re.compile(r"[а-я]{3,}(?:[чжщшлднрсз]ен|[вдтсзрлпкг]ан|нят|крыт|бит|[чгзв]нут)[аоы]?")
"""Participles without their long ending: отключен, описана, закрыты."""


@lru_cache(maxsize=32_768)
def is_finite(word: str) -> bool:
    """Whether *word* is (probably) a finite verb, or a short participle in its place."""
    if word in FINITE:
        return True
    if len(word) <= 4 or word[0] < "а":
        return False
    return word.endswith(RUSSIAN_FINITE) or bool(_SHORT_PARTICIPLE.fullmatch(word))


def is_first_person(word: str) -> bool:
    """Whether a Russian verb says what "we" do, which needs no pronoun: поворачиваем."""
    return len(word) > 5 and word.endswith(_FIRST_PERSON)


def may_be_verb(word: str) -> bool:
    """Whether *word* is a finite verb, or a noun that is one too: pass, turn."""
    return word in _AMBIGUOUS or is_finite(word)
