"""Finding blueprints: one's own first, and what is shipped fits every bank."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim import paths
from oralsim.bank.blueprints import load_blueprint, names
from oralsim.bank.load import load
from oralsim.core.draw import draw, pool
from oralsim.core.model import Blueprint
from oralsim.core.parts import shortfall
from oralsim.errors import BlueprintError, UsageError
from tests.bank.conftest import write

SHIPPED = paths.DATA / "blueprints"


def test_ones_own_come_before_the_shipped(tmp_path: Path) -> None:
    """By the name of the file; other files are none."""
    write(tmp_path, oral="count: 2", mine="count: 3", BIG="count: 4")
    (tmp_path / "notes.txt").write_text("count: 5")
    folders = [tmp_path, SHIPPED]
    assert names(folders) == ("marathon", "mine", "oral", "quick", "viva")
    assert load_blueprint("oral", folders, ()).count == 2
    assert load_blueprint("quick", folders, ()) == Blueprint()


@pytest.mark.parametrize("name", ["orl", "../oral", "", "ORAL", "oral.yaml"])
def test_an_unknown_name_lists_those_that_are_known(tmp_path: Path, name: str) -> None:
    """What is no name leads nowhere, and a folder that isn't there has none."""
    write(tmp_path, oral="count: 2")
    with pytest.raises(UsageError) as caught:
        load_blueprint(name, [tmp_path / "missing", tmp_path], ())
    assert str(caught.value) == f"No blueprint '{name}'; known are oral"


def test_a_file_that_cant_be_read_is_named(tmp_path: Path) -> None:
    """In the words of a bank."""
    (tmp_path / "oral.yaml").write_bytes(b"name: \xff")
    with pytest.raises(BlueprintError, match=r"^oral\.yaml:1: not UTF-8 text; save it as UTF-8$"):
        load_blueprint("oral", [tmp_path], ())


@pytest.mark.parametrize("name", names([SHIPPED]))
def test_the_shipped_ones_fit_the_shipped_bank(name: str) -> None:
    """No part is short, and no topic is asked for by name, so they serve other banks too."""
    bank = load(paths.bank())
    blueprint = load_blueprint(name, [SHIPPED], ())
    assert shortfall(pool(bank, blueprint), blueprint.parts) is None
    asked = sum(part.count for part in blueprint.parts) or blueprint.count
    assert len(draw(bank, blueprint, 1).items) == asked


def test_the_quick_one_is_what_is_drawn_without_any() -> None:
    """Its file says what the program takes for granted."""
    assert load_blueprint("quick", [SHIPPED], ()) == Blueprint()


def test_the_oral_is_a_ticket_as_on_the_day() -> None:
    """Three questions, ten minutes to prepare, twelve to answer, two follow-ups each."""
    oral = load_blueprint("oral", [SHIPPED], ())
    assert [part.count for part in oral.parts] == [1, 1, 1]
    assert (oral.prep, oral.total, oral.follow_ups) == (600.0, 720.0, 2)
