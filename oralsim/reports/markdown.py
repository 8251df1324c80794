"""A report as Markdown; what the bank and the candidate wrote stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from oralsim.core.durations import format_clock
from oralsim.core.plain import clean
from oralsim.core.report import QuestionReport, Report
from oralsim.core.scale import percent
from oralsim.grading.model import Marking
from oralsim.reports.words import SIGNS, STATUS_WORDS, moment, outcome, share, verdict

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$&=@:])")


def as_markdown(report: Report) -> str:
    """Return the whole report as Markdown, ending in a line break."""
    return "\n".join(_lines(report)) + "\n"


def literal(text: str) -> str:
    """Escape everything that Markdown would read, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(clean(text).split()))


def _lines(report: Report) -> Iterator[str]:
    yield f"# {report.mode.capitalize()} {report.attempt}, {moment(report.started)}"
    yield ""
    yield f"**{verdict(report)}**"
    yield ""
    total = f" of {format_clock(report.total)}" if report.total else ""
    yield f"{len(report.questions)} questions in {format_clock(report.seconds)}{total}, seed {report.seed}"
    if report.study and report.mark is not None:
        yield from ("", "## Study first", "")
        for item in report.study:
            yield f"- {literal(item.point)} (question {item.question + 1})"
    yield from ("", "## By topic", "", "| topic | mark |", "|---|---:|")
    for topic in report.topics:
        yield f"| {literal(topic.topic)} | {percent(topic.mark)} % |"
    for number, question in enumerate(report.questions, 1):
        yield ""
        yield from _question(number, question)


def _question(number: int, question: QuestionReport) -> Iterator[str]:
    yield f"## {number}. {literal(question.question.prompt)}"
    yield ""
    yield f"{outcome(question)}, {format_clock(question.seconds)}"
    if not question.responses:
        yield from _quote("Left in the box", question.text)
    for response in question.responses:
        heading = "You said" if response is question.responses[0] else "You said, answering again"
        yield from _quote(heading, response.text if response.text.strip() else "(nothing)")
        if response.marking:
            yield from _marking(response.marking)
    yield from _quote("The notes say", question.question.answer)
    yield from _quote("The notes were corrected", question.question.erratum)


def _marking(marking: Marking) -> Iterator[str]:
    yield ""
    for point in marking.points:
        words = f"{STATUS_WORDS[point.status]}, {share(point)}"
        reason = f" — {literal(point.reason)}" if point.reason else ""
        yield f"- {SIGNS[point.status]} {literal(point.point)} ({words}){reason}"
    for claim in marking.wrong:
        yield f"- ✗ wrong claim, costs {percent(claim.cost)} %: {literal(claim.claim)}"


def _quote(heading: str, text: str) -> Iterator[str]:
    if text:
        yield from ("", f"{heading}:", "")
        yield from _kept_lines(clean(text).splitlines())


def _kept_lines(lines: Sequence[str]) -> Iterator[str]:
    """Quote *lines*, each on a line of its own, with its indent."""
    for number, line in enumerate(lines):
        words = line.lstrip(" ")
        written = "&nbsp;" * (len(line) - len(words)) + literal(words)
        followed = number + 1 < len(lines) and lines[number + 1].strip()
        yield f"> {written}\\" if words and followed else f"> {written}".rstrip()
