"""Reading what examiners say, by language and manner."""

from __future__ import annotations

from pathlib import Path

from oralsim import paths
from oralsim.bank.fields import Fields
from oralsim.bank.file import read_file
from oralsim.bank.nodes import Map
from oralsim.bank.problems import Problems
from oralsim.core.choices import MANNERS, Manner
from oralsim.core.examiner import LANGUAGES, Examiner, Voice, Voices
from oralsim.errors import BankError

_SENTENCES = ("opening", "probe", "recovered", "nothing", "hint", "closing")
_HEARD = "heard"
"""Stands for `recovered` and `nothing` where a manner makes no difference."""
_FORM = f"the examiner's words begin with '{LANGUAGES[0]}:'"


def load_examiner(manner: Manner, file: Path = paths.EXAMINER) -> Examiner:
    """The examiner of that *manner*; raise `BankError` where the words in *file* can't be used."""
    return Examiner(load_voices(file), manner)


def load_voices(file: Path) -> Voices:
    """Read all voices from *file*; raise `BankError` with every defect."""
    problems = Problems(file.name)
    root = read_file(file, problems, _FORM) or Map(1)
    fields = Fields(root, "", problems, LANGUAGES)
    voices: Voices = {}
    for language in LANGUAGES:
        manners = Fields(fields.mapping(language) or Map(1), language, problems, MANNERS)
        for manner in MANNERS:
            own = manners.mapping(manner) or Map(manners.line(manner))
            voices[language, manner] = _voice(
                Fields(own, f"{language}, {manner}", problems, (*_SENTENCES, _HEARD))
            )
    if problems.found:
        raise BankError([str(problem) for problem in sorted(problems.found)])
    return voices


def _voice(fields: Fields) -> Voice:
    said = {name: tuple(fields.words(name)) for name in _SENTENCES}
    heard = tuple(fields.words(_HEARD))
    said |= {name: heard for name in ("recovered", "nothing") if not said[name]}
    for name in _SENTENCES:
        if not said[name]:
            fields.add(f"has nothing to say for '{name}'; give at least one sentence")
    return Voice(**said)
