"""The code of a ticket: short, forgiving to read, and void where the exam would be another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.draw import coded, draw, draw_again, swapped
from oralsim.core.model import Bank, Blueprint, Filters, Part, Prices
from oralsim.core.ticket_code import SEEDS, parse_code
from oralsim.grading.model import Question
from tests.core.test_parts import BANK, ORAL, bank_of

CODE = coded(BANK, draw(BANK, ORAL, 5)).code


@given(st.integers(0, SEEDS - 1), st.sampled_from(["oral", "my-own-2"]))
def test_a_code_draws_its_ticket_again(seed: int, name: str) -> None:
    """The very same, code and all."""
    blueprint = replace(ORAL, name=name)
    ticket = coded(BANK, draw(BANK, blueprint, seed))
    assert parse_code(ticket.code)[:2] == (name, seed)
    assert draw_again(BANK, blueprint, ticket.code) == ticket


def test_codes_are_fixed_for_all_time() -> None:
    """One that somebody wrote down stays good."""
    assert CODE == "oral-0005-SZ4"


def test_it_may_be_written_carelessly() -> None:
    """Small letters, O for 0, I and L for 1, blanks around it."""
    ticket = coded(BANK, draw(BANK, ORAL, 33))
    assert ticket.code.startswith("oral-0011-")
    end = ticket.code[-3:]
    assert parse_code(f" ORAL-oOil-{end.lower()}\n") == parse_code(ticket.code)


@pytest.mark.parametrize(
    "text", ["", "oral", "oral-0005", "oral-0005-ABU", "oral-005-ABC", "-0005-ABC", "ораль-0005-ABC"]
)
def test_what_is_no_code_is_told_what_one_looks_like(text: str) -> None:
    """In one sentence."""
    with pytest.raises(ValueError, match="is no code of a ticket; one looks like oral-1A2B-3C4"):
        parse_code(text)


def changed(change: Callable[[Question], Question]) -> Bank:
    """The bank with one question changed, one that the ticket doesn't hold."""
    held = {item.question.id for item in draw(BANK, ORAL, 5).items}
    other = next(question for question in BANK.questions if question.id not in held)
    return Bank(BANK.topics, tuple(change(q) if q == other else q for q in BANK.questions))


@pytest.mark.parametrize(
    ("bank", "blueprint"),
    [
        (bank_of("1123", "1223", "111", "2233", "12312"), ORAL),
        (changed(lambda question: replace(question, prompt="Why not?")), ORAL),
        (changed(lambda question: replace(question, time=30.0)), ORAL),
        (changed(lambda question: replace(question, kind="define")), ORAL),
        (changed(lambda question: replace(question, id="renamed")), ORAL),
        (BANK, replace(ORAL, total=600.0)),
        (BANK, replace(ORAL, follow_ups=1)),
        (BANK, replace(ORAL, prices=Prices(swap=0.2))),
        (BANK, replace(ORAL, parts=(*ORAL.parts[:2], replace(ORAL.parts[2], weight=2.0)))),
        (BANK, replace(ORAL, filters=Filters(topics=frozenset("abde")))),
    ],
)
def test_another_bank_or_blueprint_is_refused(bank: Bank, blueprint: Blueprint) -> None:
    """Whatever the draw reads or the exam shows."""
    with pytest.raises(
        ValueError, match="The bank or the blueprint differs from the one this ticket was drawn from"
    ):
        draw_again(bank, blueprint, CODE)


def test_what_has_no_say_is_not_asked_about() -> None:
    """The order of the files, and the extra time of whoever sits it."""
    turned = Bank(BANK.topics, BANK.questions[::-1])
    assert draw_again(turned, ORAL, CODE).code == CODE
    longer = draw_again(BANK, replace(ORAL, extra_time=0.25), CODE)
    assert (longer.code, longer.items[0].limit) == (CODE, 225.0)


def test_a_seed_too_large_for_a_code_has_none() -> None:
    """`--seed` may still draw it."""
    assert coded(BANK, draw(BANK, ORAL, SEEDS)).code == ""


def test_a_swapped_ticket_has_a_code_where_the_first_had_one() -> None:
    """Its own."""
    other = swapped(BANK, coded(BANK, draw(BANK, ORAL, 5)))
    assert parse_code(other.code).seed == other.seed != 5
    assert draw_again(BANK, ORAL, other.code) == other


def test_parts_alone_can_differ() -> None:
    """Two blueprints that draw the same questions are two all the same."""
    renamed = replace(ORAL, parts=(Part("other", filters=ORAL.parts[0].filters), *ORAL.parts[1:]))
    assert coded(BANK, draw(BANK, renamed, 5)).code != CODE
