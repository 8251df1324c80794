"""What the examiner says that isn't in the bank; seed, question and probe alone decide which words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from oralsim.core.choices import Manner
from oralsim.core.follow_up import Reply
from oralsim.core.probing import Cue
from oralsim.core.shuffle import shuffled
from oralsim.grading.model import Question

Language: TypeAlias = Literal["en", "ru"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_CYRILLIC = re.compile("[\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class Voice:
    """One manner in one language: sentences to choose from, at least one of each."""

    opening: tuple[str, ...]
    """The main answer was empty."""
    probe: tuple[str, ...]
    """Asks for more where a point has no probe of its own, and gives nothing away."""
    recovered: tuple[str, ...]
    """After a reply that brought the point."""
    nothing: tuple[str, ...]
    """After one that didn't; a manner that acknowledges neither says the same to both."""
    hint: tuple[str, ...]
    """Offers one."""
    closing: tuple[str, ...]
    """After the last follow-up to a question."""


Voices: TypeAlias = dict[tuple[Language, Manner], Voice]
"""All that examiners can say."""


@dataclass(frozen=True, slots=True)
class Examiner:
    """An examiner of one manner; the same attempt hears the same words again, whenever it is resumed."""

    voices: Voices
    manner: Manner

    def ask(self, cue: Cue) -> str:
        """What to say at *cue*: the bank's words if it has any; before a new probe one on the last reply."""
        question, number = cue.question, cue.probe
        voice = self._voice(question)
        sentences = {"opening": voice.opening, "probe": voice.probe, "offer": voice.hint}.get(cue.kind, ("",))
        words = cue.words or _said(sentences, f"{cue.kind} {question.id}", cue.seed, number)
        if cue.kind != "probe" or cue.brought is None:
            return words
        return f"{self.acknowledge(question, cue.seed, number - 1, brought=cue.brought)} {words}"

    def acknowledge(self, question: Question, seed: int, number: int, *, brought: bool) -> str:
        """Receive the last reply to probe *number*, from 1; *seed* is the ticket's."""
        voice = self._voice(question)
        return _said(voice.recovered if brought else voice.nothing, f"reply {question.id}", seed, number)

    def parting(self, question: Question, seed: int, last: Reply) -> str:
        """Leave the question after the *last* reply; a manner that tells what replies bring says so of it."""
        voice, closing = self._voice(question), self.closing(question, seed)
        if voice.recovered == voice.nothing:
            return closing
        return f"{self.acknowledge(question, seed, last.asked.probe, brought=last.brought)} {closing}"

    def closing(self, question: Question, seed: int) -> str:
        """Leave the question."""
        return _said(self._voice(question).closing, f"closing {question.id}", seed)

    def _voice(self, question: Question) -> Voice:
        return self.voices[language_of(question.prompt), self.manner]


def _said(sentences: tuple[str, ...], what: str, seed: int, number: int = 1) -> str:
    """Sentence *number* in an order of its own for *what*, so that none comes again before all did."""
    order = shuffled(sentences, seed, lambda sentence: f"{what} {sentence}")
    return order[(number - 1) % len(order)]


def language_of(prompt: str) -> Language:
    """The language in which a question is asked."""
    return "ru" if _CYRILLIC.search(prompt) else "en"
