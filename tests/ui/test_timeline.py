"""The time line of an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.core.question_report import QuestionReport
from oralsim.core.said import Made
from oralsim.ui.widgets.timeline import has_line, legend, line
from tests.ui.conftest import question

HERE = QuestionReport(question("cnn", 1), "submitted", 0.5, 100.0, None, flagged=False, text="", responses=())


@pytest.mark.parametrize("width", [1, 20, 60])
def test_signs_stand_where_points_were_made(width: int) -> None:
    """Also at both ends; it is never wider than there is room."""
    made = (Made(1.0, "answer", 0.0), Made(0.0, "probe", 50.0), Made(0.0, "hint", 100.0), Made(0.0, None))
    drawn = line(replace(HERE, made=made), width).plain
    if width > 10:
        bar = drawn.removeprefix("0:00 ").removesuffix(" 1:40")
        assert (bar[0], bar[len(bar) // 2], bar[-1]) == ("●", "◆", "◇")
        assert len(drawn) == width


def test_only_signs_that_are_there_are_explained() -> None:
    """Nothing for points whose moment nobody saw."""
    assert legend(replace(HERE, made=(Made(1.0, "answer"), Made(0.0, "hint", 3.0)))).plain == "◇ after a hint"


def test_what_nobody_watched_has_no_line() -> None:
    """Without drafts there is no first word either."""
    assert not has_line(HERE)
    assert has_line(replace(HERE, pause=0.0))


def test_an_answer_in_no_time_has_one() -> None:
    """All at its beginning."""
    assert "●" in line(replace(HERE, seconds=0.0, made=(Made(1.0, "answer", 0.0),)), 30).plain
