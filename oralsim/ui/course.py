"""What comes after what in an attempt: questions, follow-ups, feedback, the list, the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from oralsim.config import Settings
from oralsim.core.follow_up import Reply
from oralsim.grading.model import Question
from oralsim.store.sitting import Sitting
from oralsim.ui.attempt_page import AttemptPage
from oralsim.ui.screens.feedback import After, FeedbackScreen
from oralsim.ui.screens.questions import Choice, QuestionsDialog

Parting: TypeAlias = Callable[[Question, int, Reply], str]
"""The examiner's last words on a question: of a ticket's seed, after the last reply."""


class CoursePage(AttemptPage):
    """The sitting decides what may come; this opens the screen for it."""

    def __init__(self, sitting: Sitting, settings: Settings, parting: Parting | None) -> None:
        super().__init__(sitting, clock_hidden=settings.clock_hidden)
        self.settings = settings
        self.number: int | None = None
        """The question on the screen; it stays there, locked, after a time-out."""
        self.locked = False
        self.parted = ""
        """What the examiner said last, of the question before."""
        self._parting = parting
        self._put_down = ""
        """What stood in the box when a pause began."""

    def present(self, number: int) -> None:
        """Put a question on the screen."""
        raise NotImplementedError

    @property
    def interrupted(self) -> bool:
        """Whether the attempt was only just taken up and there is a question to go back to."""
        return super().interrupted and self.sitting.state.return_to is not None

    def begin(self) -> None:
        """Show the question that is shown already, else the next."""
        shown = self.sitting.state.shown
        if shown is None:
            self.advance()
        else:
            self.present(shown)

    def go_on(self) -> None:
        """Back to what was interrupted; between questions of a prepared ticket the candidate chooses."""
        state, sitting = self.sitting.state, self.sitting
        back = state.return_to
        if back is None or (state.ticket.prep and state.questions[back].status == "unseen"):
            self.action_questions()
            return
        again = state.questions[back].closed and state.examined is None
        if self.do(sitting.retry if again else lambda: sitting.show(back)):
            self._settle()

    def stay(self) -> None:
        """Choose a question, if none is shown."""
        if self.sitting.state.shown is None and not self.locked:
            self.action_questions()

    def advance(self) -> None:
        """Show the next question; after the last one, or if the order is free, the list or the report."""
        state = self.sitting.state
        after = None if state.ticket.prep else state.next_unseen
        if after is not None and not self.do(lambda: self.sitting.show(after)):
            return
        state = self.sitting.state
        if state.shown is None and state.mode == "drill" and state.all_closed:
            self.end(self.sitting.finish)
        elif state.shown is None:
            self.action_questions()
        else:
            self.present(state.shown)

    def action_questions(self) -> None:
        """List the questions; the clock of the one shown runs on."""
        dialog = QuestionsDialog(self.sitting, self.parted, hidden=self.clock_hidden)
        self.app.push_screen(dialog, self._after_list)

    def action_pause(self) -> None:
        """Cover the question of a drill; its clock rests."""
        self._put_down = self.draft
        if self.do(lambda: self.sitting.leave(self.draft)):
            self.cover(self._after_pause)

    def after_verdict(self) -> None:
        """Ask on; when nothing is left to ask, in a drill what the answer earned, else the next question."""
        state, number = self.sitting.state, self.number
        if state.examined is not None:
            self.present(state.examined)
        elif state.mode == "drill" and number is not None:
            feedback = FeedbackScreen(state.questions[number], last=state.all_closed, now=self.sitting.now)
            self.app.push_screen(feedback, self._after_feedback)
        else:
            self.parted = self._last_words(number)
            self.advance()

    def _last_words(self, number: int | None) -> str:
        here = None if number is None else self.sitting.state.questions[number]
        if here is None or not here.replies or self._parting is None:
            return ""
        return self._parting(here.question, self.sitting.state.ticket.seed, here.replies[-1])

    def _after_pause(self, going_on: bool | None) -> None:
        if not going_on:
            self.leave_now()
            return
        retrying = self.number is not None and self.sitting.state.questions[self.number].closed
        self.go_on()
        if retrying and self.do(lambda: self.sitting.write(self._put_down)) and self.number is not None:
            self.present(self.number)

    def _after_feedback(self, choice: After | None) -> None:
        if choice == "retry" and self.do(self.sitting.retry):
            self._settle()
        elif choice == "end" and not self.sitting.state.all_closed:
            self.action_questions()
        else:
            self.advance()

    def _after_list(self, choice: Choice | None) -> None:
        if isinstance(choice, int):
            self.parted = ""
            if self.do(lambda: self.sitting.go_to(choice, self.draft)):
                self._settle()
        elif choice in {"finish", "give_up"}:
            self.end(self.sitting.finish if choice == "finish" else self.sitting.give_up)
        elif choice == "leave":
            AttemptPage.action_leave(self)

    def _settle(self) -> None:
        """Show what is shown; if nothing is, go on."""
        shown = self.sitting.state.shown
        if shown is None:
            self.advance()
        elif shown != self.number or self.locked or self.sitting.state.retrying:
            self.present(shown)
