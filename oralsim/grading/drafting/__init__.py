"""Rubrics from plain text: draft one from a reference or from points, mark an answer against it."""

from oralsim.grading.drafting.draft import Draft, draft, draft_points
from oralsim.grading.drafting.marker import mark_draft

__all__ = ["Draft", "draft", "draft_points", "mark_draft"]
