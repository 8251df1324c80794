"""Figures as text."""

from __future__ import annotations

from collections.abc import Mapping

from grading_bench.figures import Figures

_COUNTS = {"answers", "blank"}


def lines(title: str, columns: Mapping[str, Figures]) -> list[str]:
    """A table: a line a figure, a column a marker (or the other way round for kinds)."""
    names = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    width = max(len(name) for name in [*names, title])
    heads = [f"{name:>16}" for name in columns]
    out = [f"{title:<{width}}" + "".join(heads)]
    for name in names:
        cells = [_cell(name, figures.get(name)) for figures in columns.values()]
        out.append(f"{name:<{width}}" + "".join(f"{cell:>16}" for cell in cells))
    return out


def across(title: str, rows: Mapping[str, Figures]) -> list[str]:
    """A table: a line a kind, a column a figure."""
    names = list(dict.fromkeys(name for figures in rows.values() for name in figures))
    width = max(len(name) for name in [*rows, title])
    out = [f"{title:<{width}}" + "".join(f"{name:>16}" for name in names)]
    for kind, figures in rows.items():
        cells = [_cell(name, figures.get(name)) for name in names]
        out.append(f"{kind:<{width}}" + "".join(f"{cell:>16}" for cell in cells))
    return out


def _cell(name: str, value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if name in _COUNTS else f"{value:.2f}" if name == "ms" else f"{value:.3f}"
