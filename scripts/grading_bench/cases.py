"""Answers that people have marked, read from JSON lines."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Case:
    """One marked answer; graded by bank entry, by references or point by point."""

    question: str
    """What tells its question from others."""
    prompt: str
    answer: str
    labels: tuple[float, ...]
    """The examiner's mark, or for each point whether it is in the answer; 0..1."""
    entry: int | None = None
    references: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    kind: str = ""

    @property
    def blank(self) -> bool:
        """Whether nothing was answered."""
        said = self.answer.strip().casefold().rstrip(".")
        return not any(letter.isalnum() for letter in said) or said in {
            "no answer",
            "not answered",
            "n/a",
            "-",
        }


def read(path: Path) -> list[Case]:
    """The cases of a file; exits with a sentence where a line is none."""
    found: list[Case] = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                found.append(_case(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                sys.exit(f"{path}:{number}: no marked answer: {type(error).__name__} {error}")
    return found


def _case(given: dict[str, object]) -> Case:
    answer = str(given["answer"])
    if "entry" in given:
        entry = int(str(given["entry"]))
        label = float(str(given["mark"]))
        return Case(str(entry), "", answer, (label,), entry=entry, kind=str(given.get("kind", "")))
    prompt = str(given.get("prompt", given.get("question", "")))
    question = str(given.get("question_id", prompt))
    rubric = given.get("rubric")
    if isinstance(rubric, list):
        labels = tuple(float(point["label"]) for point in rubric)
        points = tuple(str(point["text"]) for point in rubric)
        return Case(question, prompt, answer, labels, points=points)
    several = given.get("references") or [given["reference"]]
    if not isinstance(several, list):
        raise TypeError("'references' is no list")
    references = tuple(str(reference) for reference in several)
    return Case(question, prompt, answer, (float(str(given["score"])),), references=references)
