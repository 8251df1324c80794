"""Share a mark out among the points that earned it."""

from __future__ import annotations

from collections.abc import Sequence

_LEAST = 1e-6


def spread(mark: float, weights: Sequence[float], shares: Sequence[float]) -> list[float]:
    """Credits in 0..1 whose weighted mean is *mark*, in proportion to what was said.

    Args:
        mark: 0..1.
        weights: Of the points, each above 0.
        shares: How much of each point is said, 0..1.
    """
    said = [share + _LEAST for share in shares]
    left = mark * sum(weights)
    open_ = sum(w * s for w, s in zip(weights, said, strict=True))
    credits_ = [0.0] * len(said)
    for at in sorted(range(len(said)), key=lambda i: -said[i]):
        credits_[at] = min(1.0, max(0.0, left * said[at] / open_)) if open_ > 0 else 1.0
        left -= weights[at] * credits_[at]
        open_ -= weights[at] * said[at]
    return credits_
