"""What a report says at a glance: the words of its first card and of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.core.report import QuestionReport, Report, TopicReport
from oralsim.core.scale import percent
from oralsim.core.study import StudyItem
from oralsim.reports import protocol
from oralsim.ui.literal import one_line
from oralsim.ui.present import bar, mark_text, styled_mark, times, tone_of

SIGNS = {"good": "✓", "half": "◐", "bad": "✗"}
LATE = "◷"
"""Stands where the time ran out."""
NAME = 16


def rail(report: Report) -> str:
    """The class that colours the card's rail."""
    if report.passed is None:
        return "-half"
    return "-good" if report.passed else "-bad"


def grade(report: Report) -> Content:
    """The letter, and in words what it means."""
    if report.grade is None:
        word = "given up" if report.ending == "given_up" else "unfinished"
        return Content.assemble(("—", "bold $muted"), ("\n" + word, "$muted"))
    tone = "good" if report.passed else "bad"
    word = "passed" if report.passed else "not passed"
    return Content.assemble((report.grade, f"bold ${tone}"), ("\n" + word, "$muted"))


def figures(report: Report, before: float | None, room: int) -> Content:
    """The mark, the time, interruptions, what the exam *before* came to; a second line if *room* is short."""
    total = f" of {format_clock(report.total)}" if report.total else ""
    mark = "no mark" if report.mark is None else mark_text(report.mark).strip()
    line = Content.assemble((mark, "bold"), (f"  in {format_clock(report.seconds)}{total}", "$muted"))
    asides: list[Content] = []
    if report.interruptions:
        asides.append(Content.styled(f"interrupted {times(report.interruptions)}", "$muted"))
    if report.mark is not None and before is not None:
        asides.append(since(before, report.mark))
    dot = Content.styled(" · ", "$muted")
    whole = dot.join([line, *asides])
    if not asides or whole.cell_length <= room:
        return whole
    return Content("\n").join([line, dot.join(asides)])


def account(report: Report) -> Content:
    """How the mark of an oral exam came about, and the parts that failed it; empty for others."""
    told = [f"{name} {figure}" for name, figure in protocol.account(report)]
    lines = [Content.styled(", ".join(told), "$muted")] if told else []
    failed = protocol.failed_parts(report)
    lines += [one_line(failed, "$bad")] if failed else []
    return Content("\n").join(lines)


def parts(report: Report) -> Content:
    """The parts of the ticket, each with its mark and what it lacked."""
    figures = protocol.parts(report)
    width = max((Content(name).cell_length for name, _ in figures), default=0)
    rows = [
        Content.assemble(one_line(name).truncate(width, pad=True), (f"  {figure}", "$muted"))
        for name, figure in figures
    ]
    return Content("\n").join(rows)


def course(report: Report) -> Content:
    """Which ticket it was, how long it was prepared, what interrupted it."""
    return Content("\n").join([one_line(fact, "$muted") for fact in _facts(report)])


def _facts(report: Report) -> Iterator[str]:
    if report.code:
        yield f"ticket {report.code}" + (", after a swap" if report.swapped else "")
    if report.prepared is not None and report.preparation is not None:
        yield f"prepared {format_clock(report.prepared)} of {format_clock(report.preparation)}"
    for one in protocol.breaks(report):
        yield f"interrupted {one}"


def since(before: float, mark: float) -> Content:
    """`last time 65 % ▲ 7`; the difference is that of the figures shown."""
    gain = percent(mark) - percent(before)
    sign, tone = ("▲", "$good") if gain > 0 else ("▼", "$bad")
    change = (f" {sign} {abs(gain)}", tone) if gain else ""
    return Content.assemble((f"last time {mark_text(before).strip()}", "$muted"), change)


def study(report: Report) -> Content:
    """What to study first, in which question it was asked, and whether the opposite was said."""
    if not report.study:
        text = "" if report.mark is None else "Nothing was missed."
        return Content.styled(text, "$good")
    return Content("\n").join([Content.styled("Study first", "$key"), *map(_item, report.study)])


def _item(item: StudyItem) -> Content:
    said = ("✗", "$bad") if item.contradicted else ("○", "$muted")
    return Content.assemble((f"question {item.question + 1}  ", "$muted"), said, " ", one_line(item.point))


def topic_row(topic: TopicReport, width: int) -> Content:
    """Name, bar, mark."""
    name = one_line(topic.topic).truncate(NAME, ellipsis=True, pad=True)
    length = max(4, width - NAME - len("  100 %") - 2)
    tone = tone_of(topic.mark)
    line = bar(topic.mark, length, tone)
    return Content.assemble(name, " ", line, " ", mark_text(topic.mark), (f" {SIGNS[tone]}", f"${tone}"))


def question_row(number: int, question: QuestionReport) -> Content:
    """Number, mark, time, how it begins."""
    here = question.responses
    mark = styled_mark(question.mark) if here else Content.styled("    —", "$muted")
    sign = SIGNS[tone_of(question.mark)] if here else "○"
    late = Content.styled(LATE if question.status == "timed_out" else " ", "$half")
    return Content.assemble(
        (f"{number + 1:>2} ", "bold"),
        mark,
        (f" {sign} ", f"${tone_of(question.mark)}" if here else "$muted"),
        (f"{format_clock(question.seconds):>6}", "$muted"),
        late,
        " ",
        one_line(question.question.prompt),
    )
