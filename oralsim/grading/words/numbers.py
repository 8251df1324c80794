"""Numbers said as words, as the digits they stand for."""

from __future__ import annotations

_ENGLISH = {
    "0": "zero zeros zeroes zeroed zeroing nought noughts naught",
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "100": "hundred",
    "1000": "thousand",
}
_RUSSIAN = {
    "0": "ноль нуль нуля нулю нулем нуле нули нулей нулям нулями нулях ноля нолю нолем",
    "1": "один одна одно одного одной одному одним единица единице единицы единицу единицей",
    "2": "два две двух двум двумя",
    "3": "три трех трем тремя",
    "4": "четыре четырех",
    "5": "пять пяти",
    "6": "шесть шести",
    "7": "семь",
    "8": "восемь",
    "10": "десять",
}

NUMBER_WORDS: dict[str, str] = {
    word: digit for table in (_ENGLISH, _RUSSIAN) for digit, words in table.items() for word in words.split()
}
