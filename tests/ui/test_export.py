"""Reports as files."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from oralsim.core.events import Drawn, Finished
from oralsim.core.model import Blueprint, Ticket
from oralsim.core.report import Report, report_of
from oralsim.errors import StoreError
from oralsim.ui.export import FORMS, export


@pytest.fixture
def report() -> Report:
    """The report of an exam without questions."""
    ticket = Ticket("exam", Blueprint(), 1, (), None)
    now = datetime(2030, 1, 2, tzinfo=UTC)
    return report_of([Drawn(0.0, ticket), Finished(1.0)], attempt="e0007", started=now, finished=now)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.suffix)
def test_no_file_is_replaced(report: Report, tmp_path: Path, form: object) -> None:
    """The second file gets a number."""
    chosen = next(one for one in FORMS if one is form)
    names = [export(report, chosen, tmp_path).name for _ in range(2)]
    assert names == [f"oralsim-e0007.{chosen.suffix}", f"oralsim-e0007-2.{chosen.suffix}"]
    assert "e0007" in (tmp_path / names[0]).read_text(encoding="utf-8")


def test_a_folder_that_isnt_there_is_a_sentence(report: Report, tmp_path: Path) -> None:
    """With the path in it."""
    with pytest.raises(StoreError, match=r"gone.*can't be written"):
        export(report, FORMS[0], tmp_path / "gone")
