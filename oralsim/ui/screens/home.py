"""The first screen: what there is to do, what is unfinished, where one stands."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from oralsim.core.model import Bank
from oralsim.store.store import Store
from oralsim.ui.keys import bind
from oralsim.ui.page import Page


class HomeScreen(Page):
    """Mock exam, drill, reports, bank; topics with their last marks."""

    BINDINGS: ClassVar[list[BindingType]] = [*bind("go:Exam", "choose", "palette", "help", "leave:Quit")]

    def __init__(self, bank: Bank, store: Store) -> None:
        super().__init__()
        self._bank = bank
        self._store = store

    def right(self) -> Content:
        """The size of the bank."""
        return Content(f"{len(self._bank.questions)} questions · {len(self._bank.topics)} topics")
