"""What all screens share: a header line, a body, a footer made from the screen's keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from typing_extensions import TypeVar, override

from oralsim.ui.keys import bind
from oralsim.ui.messages import GoBack
from oralsim.ui.widgets.header_line import HeaderLine
from oralsim.ui.widgets.key_bar import KeyBar

Result = TypeVar("Result")
Outcome = TypeVar("Outcome", default=None)


class Keyed(Screen[Outcome]):
    """A screen whose last line says its keys; it ends once, however often it is asked to in haste."""

    _ended = False

    @override
    def dismiss(self, result: Outcome | None = None) -> AwaitComplete:
        """End with *result*, unless it has ended."""
        if self._ended:
            return AwaitComplete()
        self._ended = True
        return super().dismiss(result)

    def own_keys(self) -> Iterator[Binding]:
        """The keys of this very screen, in footer order, with those that the footer doesn't show."""
        for binding in type(self).BINDINGS:
            if isinstance(binding, Binding):
                yield binding

    def label_of(self, key: Binding) -> str:
        """What *key* is called here and now."""
        return self.query_one(KeyBar).label(key) or key.description

    def offers(self, key: Binding) -> bool:
        """Whether *key* has anything to do here and now."""
        return self.query_one(KeyBar).labels.get(key.id or "", "") is not None

    def relabel(self, **labels: str | None) -> None:
        """Change footer texts by key id: `relabel(go="Submit", hint=None)`; None takes a key off."""
        bar = self.query_one(KeyBar)
        bar.labels = {**bar.labels, **labels}

    @on(events.ScreenSuspend)
    def _rest(self) -> None:
        """Leave the keys to the dialog that came on top."""
        self.query(KeyBar).set(visible=False)

    @on(events.ScreenResume)
    def _return(self) -> None:
        """Say the keys again."""
        self.query(KeyBar).set(visible=True)


class Page(Keyed[Outcome]):
    """A full screen. Say `HEADING`, `BINDINGS = bind(...)` in footer order, `body()`; the rest is here."""

    HEADING: ClassVar[str] = ""
    """Stands after `oralsim` in the header."""
    HELP: ClassVar[str] = ""
    """What the screen is for, in a sentence or two; heads its help."""
    BINDINGS: ClassVar[list[BindingType]] = [*bind("help", "palette", "leave")]
    AUTO_FOCUS = "#body *"

    def compose(self) -> ComposeResult:
        """Header, body, footer."""
        yield HeaderLine(self.left(), self.right())
        with Vertical(id="body"):
            yield from self.body()
        yield KeyBar(list(self.own_keys()))

    def body(self) -> ComposeResult:
        """What stands between header and footer."""
        yield from ()

    def left(self) -> Content:
        """The left end of the header, after `oralsim`; call `retitle` when it changes."""
        return Content(self.HEADING)

    def right(self) -> Content:
        """The right end of the header."""
        return Content("")

    def retitle(self) -> None:
        """Show the header anew."""
        header = self.query_one(HeaderLine)
        header.left, header.right = self.left(), self.right()

    def put_away(self) -> None:
        """Save what isn't saved yet; the app calls it before a signal closes it. Must not wait."""

    def action_help(self) -> None:
        """Show what this screen is for and its keys."""
        from oralsim.ui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.HELP, tuple(self.own_keys())))

    def action_leave(self) -> None:
        """Back to the screen below."""
        if not self._ended:
            self._ended = True
            self.post_message(GoBack())


class Dialog(ModalScreen[Result], Keyed[Result]):
    """A question over a dimmed screen. Say `BINDINGS`, `body()`; end it with `dismiss`."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    #dialog {
        width: 60; max-width: 96%; height: auto; max-height: 90%;
        background: $card; border-left: thick $key; padding: 1 0 0 0;
    }
    #dialog KeyBar { dock: none; margin-top: 1; background: $lifted; }
    """
    AUTO_FOCUS = None

    def compose(self) -> ComposeResult:
        """A card with the body and its keys."""
        with Vertical(id="dialog"):
            yield from self.body()
            yield KeyBar(list(self.own_keys()), spare=False)

    def body(self) -> ComposeResult:
        """What the dialog says."""
        yield from ()
