"""Where screens ask to go. They bubble up to the app, which alone moves between screens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from oralsim.core.model import Blueprint, Filters, Mode
    from oralsim.store.sitting import Sitting


@dataclass
class GoBack(Message):
    """Close this screen: back to the one below, from home out of the app."""

    saying: str = ""
    """A line to show where the candidate arrives, such as `Saved.`"""


@dataclass
class GoHome(Message):
    """Close everything and show home."""

    saying: str = ""


@dataclass
class SetUp(Message):
    """Choose what an exam or a drill is drawn from."""

    mode: Mode
    filters: Filters | None = None
    """What is ticked to begin with."""


@dataclass
class Begin(Message):
    """Draw and start an attempt."""

    mode: Mode
    blueprint: Blueprint
    seed: int | None = None
    """None: the one of 64 that repeats least."""
    weak: bool = False
    """Lowest last mark first (drill)."""
    coded: bool = False
    """Whether the blueprint is as its file has it, so that the ticket has a code."""
    instead: bool = False
    """In the place of the screen that asks."""


@dataclass
class Resume(Message):
    """Go on with an unfinished attempt."""

    attempt: str


@dataclass
class GoOn(Message):
    """Show what the attempt has come to: its ticket, its preparation, its questions."""

    sitting: Sitting


@dataclass
class ShowReport(Message):
    """Show the report of an attempt that is over and saved."""

    attempt: str
    instead: bool = False
    """In the place of the screen that asks, such as the exam that has just ended."""


@dataclass
class ShowHistory(Message):
    """List past attempts."""


@dataclass
class ShowBank(Message):
    """Read the bank, at one question if it is named."""

    question: str = ""
