"""What the examiner says: from seed, question and probe, in the language of the question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.core.choices import MANNERS, Manner
from oralsim.core.events import ProbeAsked
from oralsim.core.examiner import LANGUAGES, Examiner, Voice, Voices, language_of
from oralsim.core.follow_up import Asked, Reply
from oralsim.core.model import Blueprint
from oralsim.core.probing import Cue, CueKind
from oralsim.core.session import Session
from oralsim.grading.model import Question
from tests.core.conftest import POINT, grade, make_ticket


def voice(name: str) -> Voice:
    """Three sentences of each kind, all different."""
    opening, probe, recovered, nothing, hint, closing = (
        tuple(f"{name} {what} {number}" for number in range(3))
        for what in ("opening", "probe", "recovered", "nothing", "offer", "closing")
    )
    return Voice(opening, probe, recovered, nothing, hint, closing)


VOICES: Voices = {
    (language, manner): voice(f"{language} {manner}") for language in LANGUAGES for manner in MANNERS
}
ENGLISH = Question("q", "t", "explain", "What is dropout?", (POINT,))
RUSSIAN = replace(ENGLISH, prompt="Что такое dropout?")


def examiner(manner: Manner = "neutral") -> Examiner:
    """One of the three manners."""
    return Examiner(VOICES, manner)


def cue(
    kind: CueKind,
    probe: int = 1,
    *,
    question: Question = ENGLISH,
    brought: bool | None = None,
    seed: int = 1,
) -> Cue:
    """About the first point."""
    return Cue(kind, question, (0,), probe, brought, seed)


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("kind", ["opening", "probe", "offer"])
def test_the_words_are_those_of_the_manner_and_the_language(manner: Manner, kind: CueKind) -> None:
    """Cyrillic letters in the prompt make it Russian."""
    speaking = examiner(manner)
    assert speaking.ask(cue(kind)).startswith(f"en {manner} {kind}")
    assert speaking.ask(cue(kind, question=RUSSIAN)).startswith(f"ru {manner} {kind}")
    assert speaking.closing(RUSSIAN, 1).startswith(f"ru {manner} closing")
    assert (language_of("L1 и L2"), language_of("L1, β")) == ("ru", "en")


def test_a_replay_hears_the_same_again() -> None:
    """Nothing but seed, question and probe has a say; another seed has other words."""
    said = [[examiner().ask(cue("probe", probe, seed=seed)) for probe in (1, 2)] for seed in range(20)]
    assert said == [
        [examiner().ask(cue("probe", probe, seed=seed)) for probe in (1, 2)] for seed in range(20)
    ]
    assert len({tuple(words) for words in said}) > 3


def test_no_words_come_again_before_all_were_said() -> None:
    """Within one question."""
    said = [examiner().ask(cue("probe", probe)) for probe in range(1, 7)]
    assert len(set(said[:3])) == 3
    assert said[3:] == said[:3]


def test_the_bank_has_its_say_first() -> None:
    """A point's own probe, and its hint."""
    own = replace(ENGLISH, rubric=(replace(POINT, probe="And then?", hint="Think of the chain rule."),))
    assert examiner().ask(cue("probe", question=own)) == "And then?"
    assert examiner().ask(cue("hint", question=own)) == "Think of the chain rule."


@pytest.mark.parametrize(("brought", "words"), [(True, "recovered"), (False, "nothing")])
def test_a_reply_is_received_before_the_next_probe(brought: bool, words: str) -> None:
    """In the same breath; an offer of help comes without."""
    speaking = examiner()
    last = speaking.acknowledge(ENGLISH, 1, 1, brought=brought)
    assert last.startswith(f"en neutral {words}")
    assert speaking.ask(cue("probe", 2, brought=brought)).startswith(f"{last} en neutral probe")
    assert speaking.ask(cue("offer", 2, brought=brought)).startswith("en neutral offer")


@pytest.mark.parametrize("brought", [True, False])
def test_a_question_is_left_with_a_word_on_the_last_reply(brought: bool) -> None:
    """Where a manner tells what replies bring; where it doesn't, nothing tells it."""
    last = Reply(Asked(2, (0,), "?", 0.0), "words", 1.0, brought=brought)
    speaking = examiner()
    received = speaking.acknowledge(ENGLISH, 1, 2, brought=brought)
    assert speaking.parting(ENGLISH, 1, last) == f"{received} {speaking.closing(ENGLISH, 1)}"
    voice = speaking.voices["en", "neutral"]
    silent = {**speaking.voices, ("en", "neutral"): replace(voice, nothing=voice.recovered)}
    mute = replace(speaking, voices=silent)
    assert mute.parting(ENGLISH, 1, last) == mute.closing(ENGLISH, 1)


def test_an_attempt_hears_it_by_the_seed_of_its_ticket() -> None:
    """What was asked is recorded in these words; another ticket hears others."""
    heard = set()
    for seed in range(10):
        ticket = replace(make_ticket(), blueprint=Blueprint(follow_ups=2), seed=seed)
        session = Session.begin(ticket, grade=grade, grader="test", ask=examiner().ask)
        session.show(0, 0.0)
        session.submit("", 1.0)
        (asked,) = (event for event in session.events if isinstance(event, ProbeAsked))
        whole = tuple(range(len(ticket.items[0].question.points())))
        assert asked.text == examiner().ask(Cue("opening", ticket.items[0].question, whole, 1, seed=seed))
        heard.add(asked.text)
    assert len(heard) > 1
