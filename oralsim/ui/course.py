"""What comes after what in an attempt: questions, feedback, the list, the end."""

from __future__ import annotations

from oralsim.store.sitting import Sitting
from oralsim.ui.attempt_page import AttemptPage
from oralsim.ui.screens.cover import CoverScreen
from oralsim.ui.screens.feedback import After, FeedbackScreen
from oralsim.ui.screens.questions import Choice, QuestionsDialog


class CoursePage(AttemptPage):
    """The sitting decides what may come; this opens the screen for it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.number: int | None = None
        """The question on the screen; it stays there, locked, after a time-out."""
        self.locked = False

    def present(self, number: int) -> None:
        """Put a question on the screen."""
        raise NotImplementedError

    def start(self) -> None:
        """Show the question, behind a cover if the attempt was interrupted."""
        state = self.sitting.state
        if state.interruptions and state.return_to is not None:
            self.app.push_screen(CoverScreen(self.sitting), self._after_cover)
        else:
            self.advance()

    def advance(self) -> None:
        """Show the next question; after the last one, the list or the report."""
        after = self.sitting.state.next_unseen
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
        self.app.push_screen(QuestionsDialog(self.sitting), self._after_list)

    def after_verdict(self) -> None:
        """In a drill what the answer earned, in an exam the next question."""
        state, number = self.sitting.state, self.number
        if state.mode == "drill" and number is not None:
            feedback = FeedbackScreen(state.questions[number], last=state.all_closed, now=self.sitting.now)
            self.app.push_screen(feedback, self._after_feedback)
        else:
            self.advance()

    def _after_cover(self, going_on: bool | None) -> None:
        state, sitting = self.sitting.state, self.sitting
        back = state.return_to
        if not going_on:
            self.action_leave()
        elif back is not None:
            again = state.questions[back].closed
            if self.do(sitting.retry if again else lambda: sitting.show(back)):
                self._settle()

    def _after_feedback(self, choice: After | None) -> None:
        if choice == "retry" and self.do(self.sitting.retry):
            self._settle()
        elif choice == "end" and not self.sitting.state.all_closed:
            self.action_questions()
        else:
            self.advance()

    def _after_list(self, choice: Choice | None) -> None:
        if isinstance(choice, int):
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
