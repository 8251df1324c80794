"""Words that are right as they stand, so that no typing slip is seen in them."""

from __future__ import annotations

from oralsim.grading.words.common_english import ENGLISH
from oralsim.grading.words.common_russian import RUSSIAN
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.irregular import STEMS
from oralsim.grading.words.numbers import NUMBER_WORDS
from oralsim.grading.words.table import words
from oralsim.grading.words.verbs import FINITE

_EXACT = FUNCTION | FINITE | STEMS.keys() | NUMBER_WORDS.keys()
_STEMS = ENGLISH | RUSSIAN
_PLAIN = FUNCTION | FINITE | NUMBER_WORDS.keys()
_EVERYDAY = words("new old low bad use long short real true нов стар низк плох использ долг коротк")
"""Stems of words that alone tell little."""
_FIELD = words(
    """
    overfit underfit converg deploy normaliz regulariz convolut gram mini sparse multi bidirect bert
    iter regress smoother propag satur shrink aggreg visualiz subtract unsuperviz torch adam
    последовательн перевод признак регуляриз актив выборк нейросет примен рекуррентн ускор контекст
    уменьш параллельн обобщ автоматиз исходн архитектур фильтр статистик граф мониторинг нестабильн
    положительн свертк нормализ размерн обработк разработк отрицательн локальн обрабатыв распростран
    памят завис совпад развертыв устойчив сниж оценив влия поиск улучш эффективн аспект
    гиперпараметр оценк предсказыв рекоменд классифик выброс распознав языков эталон чувствительн
    огранич аномал компактн представл взаимодейств включ извлек остановк метрик спуск сравнив
    проблем связн валид дисперс линейн учат гипотез ключ язык стабильн способн треб означ нулев
    наход цикл котор чтоб когд межд станов меньше тольк можн посл слишк должн особ снач наскольк
    """
)
"""Stems of words that nearly every question of the field uses."""
_ALIKE = words("inabl unabl предобуч выход доход подход переход")
"""Stems that a slip might make of a keyword and that are right as they stand."""


def is_known(word: str, root: str) -> bool:
    """Whether *word*, or its stem *root*, is a common word."""
    return word in _EXACT or root in _STEMS or root in _ALIKE or root in _FIELD


def is_common(word: str, root: str) -> bool:
    """Whether *word* is of everyday language, so that alone it tells little of a subject."""
    return word in _PLAIN or root in _STEMS or root in _EVERYDAY or root in _FIELD
