"""Lines that bring their own rubric: a reference answer, several accepted ones, or points in plain words."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from oralsim.cli.json_lines import LineError
from oralsim.grading.drafting import Draft, draft, draft_points, mark_draft
from oralsim.grading.model import Marking


def mark_plain(given: dict[str, Any], answer: str) -> tuple[set[str], Marking]:
    """Mark *answer* by what *given* brings; return the keys that were read, too."""
    prompt = _text(given["prompt"], "prompt")
    if "rubric" in given:
        texts = [_point(point) for point in _list(given["rubric"], "rubric")]
        return {"prompt", "rubric"}, mark_draft(_drafted(prompt, tuple(texts), each=True), answer)
    if "references" in given:
        texts = [_text(text, "references") for text in _list(given["references"], "references")]
        return {"prompt", "references"}, mark_draft(_drafted(prompt, tuple(texts), each=False), answer)
    if "reference" in given:
        text = _text(given["reference"], "reference")
        return {"prompt", "reference"}, mark_draft(_drafted(prompt, (text,), each=False), answer)
    raise LineError("needs 'reference' (a text) or 'rubric' (a list of points) beside 'prompt'")


@lru_cache(maxsize=256)
def _drafted(prompt: str, texts: tuple[str, ...], *, each: bool) -> Draft:
    try:
        return draft_points(prompt, texts) if each else draft(prompt, *texts)
    except ValueError as error:
        raise LineError(str(error)) from error


def _text(value: Any, key: str) -> str:
    if not isinstance(value, str):
        raise LineError(f"'{key}' must be text")
    return value


def _list(value: Any, key: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise LineError(f"'{key}' must be a list with at least one item")
    return value


def _point(value: Any) -> str:
    """A point's text: plain, or under `text` or `point`."""
    if isinstance(value, dict):
        value = value.get("text", value.get("point"))
    if not isinstance(value, str):
        raise LineError('a point of \'rubric\' must be text or {"text": "..."}')
    return value
