"""From shares to marks, grades and percents. Rounding happens here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_STEP = Decimal("0.0001")


def round_mark(mark: float) -> float:
    """Round *mark* (0..1) half up to four decimals; binary dust below 1e-9 doesn't count."""
    dusted = Decimal(mark).quantize(Decimal("0.000000001"), ROUND_HALF_UP)
    return float(dusted.quantize(_STEP, ROUND_HALF_UP))


def mean_mark(marks: list[float], weights: list[float] | None = None) -> float:
    """Return the rounded mean of rounded *marks*, all of one weight unless given; 0 of none."""
    shares = (
        [Decimal(str(weight)) for weight in weights] if weights is not None else [Decimal(1)] * len(marks)
    )
    whole = sum(shares, Decimal(0))
    if not whole:
        return 0.0
    total = sum((Decimal(str(mark)) * share for mark, share in zip(marks, shares, strict=True)), Decimal(0))
    return float((total / whole).quantize(_STEP, ROUND_HALF_UP))


def percent(mark: float) -> int:
    """Return *mark* in percent, rounded down: a failed 0.5999 never reads 60 %."""
    return round(mark * 10_000) // 100


@dataclass(frozen=True, slots=True)
class Grade:
    """What the grading scale gives a mark."""

    letter: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """Letters from the best down, each with the least mark that earns it; the last one has no least."""

    steps: tuple[tuple[str, float], ...] = (("A", 0.90), ("B", 0.75), ("C", 0.60))
    failed: str = "D"

    def grade(self, mark: float) -> Grade:
        """The grade of a rounded *mark*."""
        letter = next((letter for letter, least in self.steps if mark >= least), None)
        return Grade(letter or self.failed, passed=letter is not None)

    def passing_from(self, least: float) -> Scale:
        """The same letters, the last that passes beginning at *least*.

        Raises:
            ValueError: a better one begins there or below.
        """
        *better, (letter, _) = self.steps
        if better and least >= better[-1][1]:
            raise ValueError(f"'{better[-1][0]}' begins at {better[-1][1]:g}")
        return Scale((*better, (letter, least)), self.failed)


DEFAULT_SCALE = Scale()
SCALES = {
    "letters": DEFAULT_SCALE,
    "five-point": Scale((("5", 0.90), ("4", 0.75), ("3", 0.60)), failed="2"),
}
"""Those that have a name."""
