"""The line of words above the answer box."""

from __future__ import annotations

from typing import get_args

import pytest
from textual.content import Content

from oralsim.core.clock import Warned
from oralsim.ui import notice
from oralsim.ui.widgets.clock_line import Reading

NARROWEST = 56
"""Cells of the line in a window of 60."""
READINGS = [
    Reading(warned=warned, by_exam=by_exam)
    for warned in (None, *get_args(Warned))
    for by_exam in (False, True)
]


@pytest.mark.parametrize("reading", READINGS)
def test_no_notice_is_cut(reading: Reading) -> None:
    """All that can be said of the clock fits into the narrowest window."""
    said: list[Content] = [notice.time_up(reading), notice.warning(reading), notice.remark(notice.ASK)]
    assert all(line.cell_length <= NARROWEST for line in said)
