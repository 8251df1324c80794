"""Rules on a question as a whole that no single field can break."""

from __future__ import annotations

from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.problems import Problems
from oralsim.grading.model import Keywords, Point, Question

_ENDING = 1
"""Letters at the end of a word that an inflection may change."""


def check_question(question: Question, node: Map, problems: Problems) -> None:
    """Note points that no answer could earn: all their groups stand in the prompt."""
    words = question.prompt.casefold().replace("-", " ").split()
    prompt = " ".join(["", *(word.lstrip("(\"'«") for word in words)])
    for number, point in enumerate(question.points()):
        if _may_be_anchors(point, prompt) and _only_anchors(point, question.prompt):
            lines = _point_lines(node.get("rubric"))
            line = lines[number] if number < len(lines) else node.line
            text = "all its groups stand in the prompt; add a group that only an answer can meet"
            problems.add(line, f"question '{question.id}', point {number + 1}", text)


def _may_be_anchors(point: Point, prompt: str) -> bool:
    """Whether a look at the letters leaves it open; it spares nearly every question the grader's import."""
    for way in point.ways:
        for group in way.groups if isinstance(way, Keywords) else ():
            for word in group[0].casefold().replace("-", " ").split():
                if f" {word[: max(3, len(word) - _ENDING)]}" not in prompt:
                    return False
    return True


def _only_anchors(point: Point, prompt: str) -> bool:
    from oralsim.grading.anchors import is_anchor

    ways = [way for way in point.ways if isinstance(way, Keywords)]
    if not ways or len(ways) < len(point.ways):
        return False
    return all(all(is_anchor(group, prompt) for group in way.groups) for way in ways)


def _point_lines(rubric: Node | None) -> list[int]:
    lines: list[int] = []
    for entry in rubric if isinstance(rubric, Seq) else ():
        if isinstance(entry, Map) and isinstance(points := entry.get("points"), Seq):
            lines.extend(points.lines)
        elif isinstance(entry, Map):
            lines.append(entry.line)
    return lines
