"""A question of the bank with its rubric, as text to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from oralsim.core.durations import format_clock
from oralsim.grading.model import AnyOf, Point, Question
from oralsim.ui.literal import literal
from oralsim.ui.present import mark_text
from oralsim.ui.widgets.prose import Paragraph

NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def question_text(question: Question, mark: float | None) -> list[Paragraph]:
    """Prompt, facts, rubric with weights, misconceptions, model answer, erratum; *mark* is the last one."""
    text = [
        Paragraph(literal(question.prompt, "bold")),
        Paragraph(Content.styled(_facts(question, mark), "$muted")),
        *_part("Rubric", _rubric(question)),
    ]
    if question.wrong:
        sign = Content.styled("✗ ", "$bad")
        text += _part("Wrong, and costs", (Paragraph(literal(wrong.claim), sign) for wrong in question.wrong))
    if question.answer:
        text += _part("The notes say", [Paragraph(literal(question.answer.strip()))])
    if question.erratum:
        text += _part("Erratum", [Paragraph(literal(question.erratum.strip()))])
    return text


def _part(heading: str, paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    return [Paragraph(Content("")), Paragraph(Content.styled(heading, "$muted")), *paragraphs]


def _facts(question: Question, mark: float | None) -> str:
    facts = [question.kind, f"level {question.level}"]
    if question.time is not None:
        facts.append(format_clock(question.time))
    if mark is not None:
        facts.append(f"last {mark_text(mark).strip()}")
    return " · ".join(facts)


def _rubric(question: Question) -> Iterator[Paragraph]:
    for item in question.rubric:
        if isinstance(item, AnyOf):
            need = NUMBERS[item.need] if item.need < len(NUMBERS) else str(item.need)
            yield Paragraph(Content.styled(f"{need} of these{_weight(item.weight)}", "$muted"))
            yield from (_point(point, "  · ", 1.0) for point in item.points)
        else:
            yield _point(item, "· ", item.weight)


def _point(point: Point, sign: str, weight: float) -> Paragraph:
    text = Content.assemble(literal(point.text), (_weight(weight), "$muted"))
    return Paragraph(text, Content.styled(sign, "$focus"))


def _weight(weight: float) -> str:
    return "" if weight == 1 else f"  ×{weight:g}"
