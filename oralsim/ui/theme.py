"""Our two themes, and the tokens that screens colour with; every other theme gets them worked out.

| token | for |
|---|---|
| `$muted` | text that matters less |
| `$key` | keys, "study first" |
| `$good` `$half` `$bad` | covered or passed; half or running out; missed, reversed or failed |
| `$good-tint` `$half-tint` `$bad-tint` | the ground under evidence |
| `$focus` | progress and focus |
| `$track` | what a bar has not filled |
| `$card` `$lifted` | a card; the chosen card or row |
"""

from __future__ import annotations

from textual.theme import Theme

CHALK = Theme(
    name="chalk",
    dark=True,
    background="#14161f",
    surface="#1a1d29",
    panel="#1a1d29",
    foreground="#d5d9e8",
    primary="#7aa2f7",
    secondary="#7aa2f7",
    accent="#e0af68",
    warning="#e0af68",
    success="#9ece6a",
    error="#f7768e",
    variables={
        "muted": "#8289a3",
        "key": "#e0af68",
        "good": "#9ece6a",
        "half": "#e0af68",
        "bad": "#f7768e",
        "good-tint": "#2a3a22",
        "half-tint": "#3d3322",
        "bad-tint": "#45242f",
        "focus": "#7aa2f7",
        "track": "#333850",
        "card": "#1a1d29",
        "lifted": "#262938",
    },
)

PAPER = Theme(
    name="paper",
    dark=False,
    background="#f7f4ec",
    surface="#ece8dc",
    panel="#ece8dc",
    foreground="#2a2d36",
    primary="#2b5aa8",
    secondary="#2b5aa8",
    accent="#874f00",
    warning="#874f00",
    success="#33691e",
    error="#a8243c",
    variables={
        "muted": "#5d6170",
        "key": "#874f00",
        "good": "#33691e",
        "half": "#874f00",
        "bad": "#a8243c",
        "good-tint": "#d7e6c3",
        "half-tint": "#f0dfb6",
        "bad-tint": "#f3d3d3",
        "focus": "#2b5aa8",
        "track": "#cfc9b8",
        "card": "#ece8dc",
        "lifted": "#dfd9c8",
    },
)

TOKENS = frozenset(CHALK.variables)

_ANSI = {
    "muted": "ansi_default",
    "key": "ansi_magenta",
    "good": "ansi_green",
    "half": "ansi_yellow",
    "bad": "ansi_red",
    "good-tint": "ansi_default",
    "half-tint": "ansi_default",
    "bad-tint": "ansi_default",
    "focus": "ansi_blue",
    "card": "ansi_default",
    "lifted": "ansi_bright_black",
}
"""Only the terminal's own sixteen colours; on its grey both black and white can be read."""


def tokens(theme: Theme) -> dict[str, str]:
    """Our tokens for *theme*: its own, the terminal's colours, or its colours made readable."""
    if theme.variables.keys() >= TOKENS:
        return {}
    if theme.ansi:
        return {**_ANSI, "track": "ansi_bright_black" if theme.dark else "ansi_white"}
    return _worked_out(theme)


def _worked_out(theme: Theme) -> dict[str, str]:
    from textual.color import Color

    from oralsim.ui.contrast import readable

    colors = {name: value for name, value in theme.to_color_system().generate().items() if value[0] == "#"}
    ground, card, text = (Color.parse(colors[name]) for name in ("background", "surface", "foreground"))
    lifted = card.blend(text, 0.1, alpha=1.0)

    def tone(name: str) -> Color:
        return readable(Color.parse(colors[name]), card, ground, lifted)

    def tint(name: str) -> Color:
        return ground.blend(tone(name), 0.15, alpha=1.0)

    made = {
        "muted": readable(text.blend(ground, 0.4, alpha=1.0), card, ground, lifted),
        "key": tone("accent"),
        "good": readable(tone("success"), tint("success")),
        "half": readable(tone("warning"), tint("warning")),
        "bad": readable(tone("error"), tint("error")),
        "good-tint": tint("success"),
        "half-tint": tint("warning"),
        "bad-tint": tint("error"),
        "focus": tone("primary"),
        "track": ground.blend(text, 0.2, alpha=1.0),
        "card": card,
        "lifted": lifted,
    }
    return {name: color.hex for name, color in made.items()}
