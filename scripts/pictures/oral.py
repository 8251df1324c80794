"""An oral exam for the pictures: its ticket, its preparation, the examiner, the protocol."""

from __future__ import annotations

from textual.pilot import Pilot
from textual.widgets import TextArea

from oralsim import paths
from oralsim.bank.blueprints import load_blueprint
from oralsim.bank.examiner import load_examiner
from oralsim.core.draw import coded, draw
from oralsim.core.model import Bank
from oralsim.core.report import Report
from oralsim.grading import GRADER_VERSION, grade
from oralsim.store.sitting import Sitting
from oralsim.store.start import swap
from oralsim.store.store import Store
from pictures.past import Answers, Time

SEED = 4
NOTES = ("first the definition\nthen what it is for", "an example, then the formula", "advantages, limits")


class Oral:
    """Sits the same ticket as far as a picture needs it."""

    def __init__(self, bank: Bank, store: Store, answers: Answers, time: Time) -> None:
        self._bank = bank
        self._store = store
        self._answers = answers
        self._time = time

    def ticket(self) -> Sitting:
        """Face down."""
        blueprint = load_blueprint("oral", paths.blueprints(), [topic.id for topic in self._bank.topics])
        ticket = coded(self._bank, draw(self._bank, blueprint, SEED))
        ask = load_examiner("neutral").ask
        return Sitting.begin(
            self._store, ticket, grade=grade, grader=str(GRADER_VERSION), ask=ask, timing=self._time.timing
        )

    def prepared(self) -> Sitting:
        """With notes, at its first question."""
        sitting = self.ticket()
        self._prepare(sitting)
        sitting.show(0)
        return sitting

    def protocol(self) -> Report:
        """The report of the whole, with a swap, follow-ups, hints and a time-out."""
        sitting = self.ticket()
        swap(sitting, self._bank)
        self._prepare(sitting)
        for number, item in enumerate(sitting.state.ticket.items):
            sitting.show(number)
            self._write(sitting, self._of(item.question.id, "half"))
            if number == 2:
                self._time.seconds += 600
                sitting.tick()
                break
            sitting.submit(sitting.session.text_of(number))
            self._reply(sitting, item.question.answer)
        sitting.finish()
        sitting.close()
        return self._store.report(sitting.attempt)

    async def note(self, pilot: Pilot[None]) -> None:
        """Turn the ticket over and note something."""
        self._time.seconds += 2
        await pilot.press("f2")
        await pilot.pause()
        for notes in NOTES[:2]:
            await self._type(pilot, notes)
            await pilot.press("tab")
        self._time.seconds += 200
        await pilot.pause(0.6)

    async def examine(self, pilot: Pilot[None]) -> None:
        """Answer, reply with nothing, have the hint."""
        await self._type(pilot, self._of(self._question(pilot), "half"))
        self._time.seconds += 70
        await pilot.press("f2")
        await self._type(pilot, "I am not sure.")
        self._time.seconds += 5
        await pilot.press("f2", "f3")
        await self._type(pilot, "Then it must be")
        await pilot.pause(0.6)

    async def _type(self, pilot: Pilot[None], text: str) -> None:
        box = pilot.app.focused
        if isinstance(box, TextArea):
            box.text = text
            box.move_cursor(box.document.end)
        await pilot.pause()

    def _question(self, pilot: Pilot[None]) -> str:
        from oralsim.ui.screens.exam import ExamScreen

        screen = pilot.app.screen
        assert isinstance(screen, ExamScreen)
        return screen.sitting.state.questions[0].question.id

    def _prepare(self, sitting: Sitting) -> None:
        sitting.prepare()
        for number, notes in enumerate(NOTES):
            sitting.note(number, notes)
        self._time.seconds += 412
        sitting.end_preparation()

    def _write(self, sitting: Sitting, text: str) -> None:
        """Type *text* word by word, so that its time line has something on it."""
        words = text.split()
        self._time.seconds += 7
        for count in range(1, len(words) + 1):
            sitting.write(" ".join(words[:count]))
            self._time.seconds += 1.7

    def _reply(self, sitting: Sitting, answer: str) -> None:
        """Say nothing to the first follow-up, take the hint, then know it."""
        self._write(sitting, "I am not sure.")
        sitting.submit("I am not sure.")
        while sitting.state.examined is not None:
            sitting.hint("")
            self._write(sitting, answer)
            sitting.submit(answer)

    def _of(self, question: str, kind: str) -> str:
        return next(iter(self._answers[question][kind]), "I only know a little about it.")
