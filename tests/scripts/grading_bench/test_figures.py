"""The figures of a file, and the tables they are shown in."""

from __future__ import annotations

import pytest
from grading_bench.cases import Case
from grading_bench.figures import FULL, Row, by_kind, figures
from grading_bench.table import across, lines


def row(mark: float, label: float, *, answer: str = "said", question: str = "q", kind: str = "") -> Row:
    """An answer of one label."""
    return Case(question, "", answer, (label,), kind=kind), [mark]


ROWS = [row(0.0, 0.0), row(0.5, 1.0), row(1.0, 0.5)]


def test_blank_answers_stand_apart() -> None:
    """They change only the figure that says so: there the marks agree better, for 0 is easily right."""
    without = figures(ROWS, [1.0, 2.0, 9.0], best=False)
    blank = figures([*ROWS, row(0.0, 0.0, answer="-")], [1.0, 2.0, 9.0], best=False)
    assert (blank["answers"], blank["blank"]) == (3, 1)
    assert blank.pop("with blank") == pytest.approx(0.4375 / 0.6875)
    assert without | {"blank": 1} == blank
    assert without["pearson"] == pytest.approx(0.5)
    assert without["ms"] == 2.0


def test_of_blank_answers_alone_there_is_only_their_number() -> None:
    """Nothing is made up for them."""
    assert figures([row(0.0, 0.0, answer="")], [1.0], best=False) == {"answers": 0, "blank": 1}


def test_only_others_may_choose_their_threshold() -> None:
    """All full marks lie below ours, so ours finds none of them; the best finds all."""
    rows = [row(0.2, 0.0), row(FULL - 0.05, 1.0)]
    assert figures(rows, [1.0, 1.0], best=False)["macro-F1"] == pytest.approx(1 / 3)
    assert figures(rows, [1.0, 1.0], best=True)["macro-F1"] == 1.0


def test_points_are_figures_of_their_own() -> None:
    """Each point is a label; whether it is in the answer is told by the AUC."""
    case = Case("q", "", "said", (1.0, 0.0, 1.0), points=("a", "b", "c"))
    found = figures([(case, [0.9, 0.4, 0.2])], [1.0], best=False)
    assert (found["answers"], found["auc"]) == (1, 0.5)
    assert found["mean mark"] == pytest.approx(0.5)
    assert found["examiner"] == pytest.approx(2 / 3)
    assert "auc" not in figures(ROWS, [1.0], best=False)


def test_kinds_are_told_beside_the_examiners_marks() -> None:
    """In the order of their names; answers of no kind are left out."""
    rows = [row(0.5, 1.0, kind="half"), row(1.0, 0.5, kind="half"), row(1.0, 1.0, kind="full"), row(0.0, 1.0)]
    assert by_kind(rows) == {
        "full": {"answers": 1, "mean mark": 1.0, "examiner": 1.0, "absolute error": 0.0},
        "half": {"answers": 2, "mean mark": 0.75, "examiner": 0.75, "absolute error": 0.5},
    }
    assert list(by_kind(rows)) == ["full", "half"]


def test_tables_have_every_figure_of_any_column() -> None:
    """Counts are whole, milliseconds have two digits; what a column lacks is left empty."""
    shown = lines("file", {"ours": {"answers": 3, "pearson": 0.5}, "other": {"answers": 3, "ms": 1.234}})
    assert [line.split() for line in shown] == [
        ["file", "ours", "other"],
        ["answers", "3", "3"],
        ["pearson", "0.500"],
        ["ms", "1.23"],
    ]
    assert len({len(line) for line in shown}) == 1
    assert [line.split() for line in across("kind", {"half": {"answers": 2, "examiner": 0.5}})] == [
        ["kind", "answers", "examiner"],
        ["half", "2", "0.500"],
    ]
