"""What a report says and in which order; how it is written down is a form's part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.grading.model import Marking, Question, WrongClaim
from oralsim.reports import protocol
from oralsim.reports.protocol import Figures
from oralsim.reports.tally import Row, claim_words, rows, sum_text
from oralsim.reports.words import course, headline, one_line, outcome, paragraph, remarks, verdict


class Form(Protocol):
    """Writes the parts of a report, each as lines; whatever is free text is made safe here."""

    def head(self, title: str, verdict: str, course: str) -> Iterator[str]:
        """What it is, what it came to, how it went."""

    def figures(self, heading: str, figures: Figures) -> Iterator[str]:
        """Names with their figures, below each other."""

    def notes(self, heading: str, notes: Sequence[str]) -> Iterator[str]:
        """Facts about the attempt."""

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
    if disturbed := list(protocol.breaks(report)):
        yield from form.notes("Interrupted", disturbed)
    if report.mark is not None:
        yield from _figures("The mark", protocol.account(report), form)
        yield from _figures("By part", protocol.parts(report), form)
        yield from _figures(
            "By topic", [(one.topic, f"{percent(one.mark)} %") for one in report.topics], form
        )
        if report.study:
            points = [f"{one_line(one.point)} (question {one.question + 1})" for one in report.study]
            yield from form.notes("Study first", points)
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question, form, sealed=report.sealed)


def _question(number: int, question: QuestionReport, form: Form, *, sealed: bool) -> Iterator[str]:
    told = f"{outcome(question, sealed=sealed)}, {remarks(question)}"
    yield from form.question(number, question.question.prompt, told)
    yield from _words("Notes from the preparation", question.notes, form)
    if not question.responses:
        yield from _words("Left in the box", question.text, form)
    else:
        yield from _examination(question, form, sealed=sealed)
    if not sealed:
        yield from _words("The notes say", question.question.answer, form)
        yield from _words("The notes were corrected", question.question.erratum, form)


def _examination(question: QuestionReport, form: Form, *, sealed: bool) -> Iterator[str]:
    """The answer that counts with what was asked about it, then the retries of a drill."""
    first, *retries = question.responses
    for said in question.said:
        yield from form.words(protocol.heading(said), paragraph(said.text) or [protocol.silence(said)])
    turns = [said.text for said in question.said if said.by == "candidate"]
    if not sealed:
        yield from _marking(question.question, first.marking, turns, protocol.whens(question), form)
    for response in retries:
        yield from form.words("You said, answering again", paragraph(response.text) or ["(nothing)"])
        if not sealed:
            yield from _marking(question.question, response.marking, [response.text], (), form)


def _figures(heading: str, figures: Figures, form: Form) -> Iterator[str]:
    if figures:
        yield from form.figures(heading, figures)


def _words(heading: str, text: str, form: Form) -> Iterator[str]:
    if lines := paragraph(text):
        yield from form.words(heading, lines)


def _marking(
    question: Question, marking: Marking | None, turns: Sequence[str], whens: Sequence[str], form: Form
) -> Iterator[str]:
    if marking is None:
        return
    yield from form.rubric(rows(question, marking, whens))
    for claim in marking.wrong:
        yield from form.claim(claim, claim_words(claim, *turns))
    yield from form.total(sum_text(question, marking))
