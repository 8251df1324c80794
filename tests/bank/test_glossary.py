"""Reading sets of equal terms."""

from __future__ import annotations

import pytest

from oralsim.bank.glossary import read_glossary
from oralsim.bank.problems import Problems
from oralsim.bank.tree import parse
from oralsim.grading.model import Group


def read(text: str) -> tuple[tuple[Group, ...], list[str]]:
    """The entries of *text*, and what is wrong with it."""
    problems = Problems("glossary.yaml")
    entries = read_glossary(parse(text.encode()), problems)
    return entries, [str(problem) for problem in problems.found]


def test_an_entry_is_a_term_with_its_other_names() -> None:
    """A list or a single one; a name said twice counts once."""
    assert read("SGD: [stochastic gradient descent, SGD]\nlr: learning rate\n") == (
        (("SGD", "stochastic gradient descent"), ("lr", "learning rate")),
        [],
    )


@pytest.mark.parametrize("names", ["", "{a: b}", "[[a]]", "['']"])
def test_an_entry_without_names_is_a_sentence(names: str) -> None:
    """Nothing, a mapping, a list in a list, an empty name."""
    entries, problems = read(f"ok: [fine]\nSGD: {names}\n")
    assert entries == (("ok", "fine"),)
    assert problems == ["glossary.yaml:2: term 'SGD': must list its other names: [name, name]"]
