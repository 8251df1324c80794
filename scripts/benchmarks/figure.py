"""One measured figure with its baseline and its bar."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure; `ratio` is to the baseline of the same run."""

    name: str
    value: float
    unit: str
    bar: float
    """At most this: of the ratio if there is a baseline, else of the value."""
    baseline: float | None = None
    baseline_name: str = ""
    stretch: float | None = None

    @property
    def ratio(self) -> float | None:
        """Value over baseline."""
        return None if self.baseline is None else self.value / self.baseline

    @property
    def reached(self) -> bool:
        """Whether the bar holds."""
        return (self.value if self.ratio is None else self.ratio) <= self.bar

    def row(self) -> str:
        """A line for people."""
        sign = "✓" if self.reached else "✗"
        value = f"{self.value:9.2f} {self.unit}"
        if self.ratio is None or self.baseline is None:
            return f"{sign} {self.name:<44}{value:<16} bar {self.bar:g} {self.unit}"
        beside = f"{self.baseline:.2f} {self.unit} {self.baseline_name}"
        return f"{sign} {self.name:<44}{value:<16} {self.ratio:.2f} × {beside}, bar {self.bar:g} ×"

    def as_json(self) -> dict[str, Any]:
        """The figure with what follows from it."""
        return {**asdict(self), "ratio": self.ratio, "reached": self.reached}


def middle(values: list[float]) -> float:
    """The median."""
    return float(median(values))


def percentile(values: list[float], share: float) -> float:
    """The value that *share* of all don't exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
