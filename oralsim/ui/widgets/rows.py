"""A list of one-line rows in our look; it scrolls, and the mouse works in it."""

from __future__ import annotations

from textual.widgets import OptionList


class Rows(OptionList):
    """Rows are `Option(Content, id=…)`: never plain strings, which would be read as markup."""

    DEFAULT_CSS = """
    Rows {
        border: none; padding: 0; background: transparent; background-tint: transparent;
        text-wrap: nowrap; text-overflow: ellipsis; scrollbar-size-vertical: 1;
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-hover { background: $card; }
        & > .option-list--option-disabled { color: $muted; }
        & > .option-list--option-highlighted {
            color: $foreground; background: $card; text-style: none;
        }
        &:focus {
            border: none; background-tint: transparent;
            & > .option-list--option-highlighted {
                color: $foreground; background: $lifted; text-style: none;
            }
        }
    }
    """

    def __init__(self, *, compact: bool = True) -> None:
        super().__init__(markup=False, compact=compact)
