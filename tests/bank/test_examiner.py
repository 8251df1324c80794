"""What examiners say: shipped whole, and every gap has its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim import paths
from oralsim.bank.examiner import load_voices
from oralsim.core.choices import MANNERS
from oralsim.core.examiner import LANGUAGES, language_of
from oralsim.core.plain import clean
from oralsim.errors import BankError

VOICES = load_voices(paths.EXAMINER)
KINDS = ("opening", "probe", "recovered", "nothing", "hint", "closing")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("manner", MANNERS)
def test_every_manner_speaks_every_language(language: str, manner: str) -> None:
    """Short, in its own letters, without shouting, nothing twice."""
    voice = next(voice for key, voice in VOICES.items() if key == (language, manner))
    for kind in KINDS:
        sentences: tuple[str, ...] = getattr(voice, kind)
        assert len(sentences) == len(set(sentences)) >= 2
        assert all(clean(sentence) == sentence and "!" not in sentence for sentence in sentences)
        assert all(len(sentence) <= 80 for sentence in sentences)
        assert {language_of(sentence) for sentence in sentences} == {language}


def test_only_the_coach_tells_whether_a_reply_brought_something() -> None:
    """The others say the same to both."""
    for (_, manner), voice in VOICES.items():
        assert (voice.recovered == voice.nothing) == (manner != "coach")


def test_a_gap_is_told_with_its_place(tmp_path: Path) -> None:
    """Language and manner, and what to do."""
    file = tmp_path / "examiner.yaml"
    file.write_text(
        paths.EXAMINER.read_text(encoding="utf-8").replace(
            "    heard:\n      - Noted.", "    herad:\n      - Noted."
        ),
        encoding="utf-8",
    )
    with pytest.raises(BankError) as caught:
        load_voices(file)
    assert [problem.partition(": ")[2] for problem in caught.value.problems] == [
        "en, strict: has nothing to say for 'nothing'; give at least one sentence",
        "en, strict: has nothing to say for 'recovered'; give at least one sentence",
        "en, strict: 'herad' is not a field; did you mean 'heard'?",
    ]
    file.write_text("")
    with pytest.raises(BankError, match=r"examiner\.yaml:1: empty; the examiner's words begin with 'en:'"):
        load_voices(file)
