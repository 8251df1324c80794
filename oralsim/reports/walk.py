"""What a report says and in which order; how it is written down is a form's part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from oralsim.core.report import QuestionReport, Report, TopicReport
from oralsim.core.state import Response
from oralsim.core.study import StudyItem
from oralsim.grading.model import Question, WrongClaim
from oralsim.reports.tally import Row, claim_words, rows, sum_text
from oralsim.reports.words import course, headline, outcome, paragraph, remarks, verdict


class Form(Protocol):
    """Writes the parts of a report, each as lines; whatever is free text is made safe here."""

    def head(self, title: str, verdict: str, course: str) -> Iterator[str]:
        """What it is, what it came to, how it went."""

    def topics(self, topics: Sequence[TopicReport]) -> Iterator[str]:
        """The mark of each topic."""

    def study(self, items: Sequence[StudyItem]) -> Iterator[str]:
        """What to study first."""

    def question(self, number: int, prompt: str, remarks: str) -> Iterator[str]:
        """Head the part of one question; *number* counts from 1."""

    def words(self, heading: str, lines: Sequence[str]) -> Iterator[str]:
        """Quote words of the candidate or of the notes."""

    def rubric(self, rows: Iterable[Row]) -> Iterator[str]:
        """The points in order."""

    def claim(self, claim: WrongClaim, words: str) -> Iterator[str]:
        """A wrong claim, with the *words* that made it."""

    def total(self, text: str) -> Iterator[str]:
        """The sum that makes the mark."""


def written(report: Report, form: Form) -> str:
    """Return the whole report in *form*, ending in a line break."""
    return "\n".join(_lines(report, form)) + "\n"


def _lines(report: Report, form: Form) -> Iterator[str]:
    yield from form.head(headline(report), verdict(report), course(report))
    if report.mark is not None:
        yield from form.topics(report.topics)
        if report.study:
            yield from form.study(report.study)
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question, form, sealed=report.sealed)


def _question(number: int, question: QuestionReport, form: Form, *, sealed: bool) -> Iterator[str]:
    told = f"{outcome(question, sealed=sealed)}, {remarks(question)}"
    yield from form.question(number, question.question.prompt, told)
    if not question.responses:
        yield from _words("Left in the box", question.text, form)
    for place, response in enumerate(question.responses):
        heading = "You said, answering again" if place else "You said"
        yield from form.words(heading, paragraph(response.text) or ["(nothing)"])
        if not sealed:
            yield from _marking(question.question, response, form)
    if not sealed:
        yield from _words("The notes say", question.question.answer, form)
        yield from _words("The notes were corrected", question.question.erratum, form)


def _words(heading: str, text: str, form: Form) -> Iterator[str]:
    if lines := paragraph(text):
        yield from form.words(heading, lines)


def _marking(question: Question, response: Response, form: Form) -> Iterator[str]:
    marking = response.marking
    if marking is None:
        return
    yield from form.rubric(rows(question, marking))
    for claim in marking.wrong:
        yield from form.claim(claim, claim_words(claim, response.text))
    yield from form.total(sum_text(question, marking))
