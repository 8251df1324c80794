"""The one place where foreign text (of banks, answers, names) becomes something that a widget shows.

Textual reads plain strings as markup, which eats `[MASK]` and stops at `[/]`; and it sends escape
sequences on to the terminal. So no such string reaches a widget except through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from oralsim.core.plain import clean

if TYPE_CHECKING:
    from rich.text import Text


def literal(text: str, style: str = "") -> Content:
    """Return *text* exactly as written, less what no screen may show; *style* may name tokens (`$muted`)."""
    return Content.styled(clean(text), style)


def one_line(text: str, style: str = "") -> Content:
    """Return *text* literally on one line, its white space folded."""
    return Content.styled(" ".join(clean(text).split()), style)


def cell(text: str, style: str = "") -> Text:
    """Return *text* literally on one line for a table, whose cells must be Rich's."""
    from rich.text import Text

    return Text(" ".join(clean(text).split()), style=style, no_wrap=True, overflow="ellipsis")
