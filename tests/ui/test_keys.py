"""The key table and what is made of it."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from pathlib import Path

from textual.binding import Binding

import oralsim.ui.screens
from oralsim.ui.keys import BY_ID, TABLE, as_markdown, bind, with_twins
from oralsim.ui.page import Keyed
from oralsim.ui.widgets.key_bar import KeyBar


def screens() -> list[type[Keyed[object]]]:
    """Return all screens."""
    modules = [
        import_module(f"{oralsim.ui.screens.__name__}.{m.name}")
        for m in pkgutil.iter_modules(oralsim.ui.screens.__path__)
    ]
    return [
        cls
        for module in modules
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if issubclass(cls, Keyed) and cls.__module__ == module.__name__
    ]


def keys_of(screen: type[Keyed[object]]) -> list[Binding]:
    """Return the screen's own bindings."""
    return [binding for binding in screen.BINDINGS if isinstance(binding, Binding)]


def test_letters_and_controls_have_twins() -> None:
    """What a Russian layout sends does the same."""
    assert with_twins("e") == "e,у"
    assert with_twins("f2,ctrl+s") == "f2,ctrl+s,ctrl+ы"
    assert with_twins("slash,question_mark,delete") == "slash,full_stop,question_mark,comma,delete"


def test_ids_are_told_apart() -> None:
    """A keymap can name each key."""
    assert len(BY_ID) == len(TABLE)


def test_a_name_can_be_given_and_hidden() -> None:
    """`go:Start` renames, `-search` keeps off the footer."""
    start, search = bind("go:Start", "-search")
    assert (start.description, start.show, start.action) == ("Start", True, "go")
    assert (search.description, search.show) == ("Search", False)


def test_on_no_screen_do_two_keys_clash() -> None:
    """Nor their twins."""
    for screen in screens():
        names = [name for binding in keys_of(screen) for name in binding.key.split(",")]
        assert len(names) == len(set(names)), screen


def test_every_key_of_a_screen_does_something() -> None:
    """The screen has the action that the table names; `choose` may be the list's own."""
    for screen in screens():
        for binding in (own for own in keys_of(screen) if own.id != "choose"):
            assert binding.action.startswith("app.") or hasattr(screen, f"action_{binding.action}"), (
                screen,
                binding,
            )


def test_going_on_comes_first_in_every_footer() -> None:
    """F2 before all others."""
    for screen in screens():
        shown = [binding.id for binding in keys_of(screen) if binding.show]
        assert shown[0] == "go", screen


def test_a_narrow_footer_keeps_what_matters() -> None:
    """F2, help and leave; at any width the keys fit."""
    bar = KeyBar(bind("go", "put_off", "flag", "questions", "help", "palette", "leave"))
    assert [place.binding.id for place in bar.places(60)] == ["go", "help", "leave"]
    for width in range(40, 200):
        places = bar.places(width)
        assert places[0].binding.id == "go"
        assert places[-1].end <= width


def test_the_table_is_a_document_too() -> None:
    """Every key has its row."""
    lines = as_markdown().splitlines()
    assert len(lines) == len(TABLE) + 2
    assert all(line.startswith(("| ", "|-")) for line in lines)


def test_the_guide_to_the_keys_is_the_table() -> None:
    """docs/keys.md is written from it; scripts/screenshots does so."""
    guide = Path(__file__).parents[2] / "docs" / "keys.md"
    assert guide.read_text(encoding="utf-8").endswith(f"\n\n{as_markdown()}")
