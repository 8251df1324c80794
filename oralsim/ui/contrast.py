"""Whether a colour can be read on another, by the WCAG's measure."""

from __future__ import annotations

from textual.color import Color

READABLE = 4.5
"""The least contrast of text."""


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(color: Color, *grounds: Color, least: float = READABLE) -> Color:
    """Return *color*, moved towards black or white until it stands out from every ground."""
    end = Color(255, 255, 255) if _luminance(grounds[0]) < 0.18 else Color(0, 0, 0)
    for step in range(21):
        tried = color.blend(end, step / 20, alpha=1.0)
        if all(contrast(tried, ground) >= least for ground in grounds):
            return tried
    return end


def _luminance(color: Color) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
