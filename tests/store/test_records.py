"""Events as rows: what goes in comes out, and content is stored once."""

from __future__ import annotations

import dataclasses
import types
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralsim.core.events import Drawn, Event, Submitted
from oralsim.core.model import Blueprint, Ticket, TicketItem
from oralsim.errors import StoreError
from oralsim.grading.model import Keywords, Point, Question
from oralsim.store import records
from oralsim.store.codec import NAMES, field_names

TEXT = st.text(st.characters(codec=None), max_size=12)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    float: st.floats(allow_nan=False, allow_infinity=False),
    int: st.integers(-(2**40), 2**40),
    bool: st.booleans(),
    type(None): st.none(),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for any value of that type, in every field."""
    if hint in SCALARS:
        return SCALARS[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, types.UnionType):
        return st.one_of([values(argument) for argument in arguments])
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is frozenset:
        return st.frozensets(values(arguments[0]), max_size=2)
    fields = hint._fields if issubclass(hint, tuple) else field_names(hint)
    hints = get_type_hints(hint)
    return st.builds(hint, **{name: values(hints[name]) for name in fields})


@given(event=st.one_of([values(cls) for cls in get_args(Event)]))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    """Any event, with any text in it, survives the row; so do zero and the empty string."""
    record, contents = records.encode(event)
    assert records.decode(record, contents.__getitem__) == event


def test_zero_and_nothing_are_kept_apart() -> None:
    """0, 0.0, "", None, False and an empty tuple come back as what they were."""
    question = Question("", "", "list", "", (), time=0.0)
    ticket = Ticket("drill", Blueprint(count=0, total=None), 0, (TicketItem(question, None),), 0.0)
    record, contents = records.encode(Drawn(0.0, ticket))
    back = records.decode(record, contents.__getitem__)
    assert repr(back) == repr(Drawn(0.0, ticket))


def test_a_question_is_content_and_stored_once() -> None:
    """The same question in two tickets is one content; a changed one is another."""
    question = Question("q", "t", "list", "Name it.", (Point("p", (Keywords((("k",),)),)),))
    changed = dataclasses.replace(question, answer="Another.")
    first, again, other = (
        records.encode(Drawn(0.0, Ticket("exam", Blueprint(), seed, (TicketItem(content, 60.0),), 60.0)))
        for seed, content in ((1, question), (2, question), (3, changed))
    )
    assert first[1] == again[1]
    assert not first[1].keys() & other[1].keys()
    assert "Name it." not in first[0].payload


def test_the_words_of_the_bank_are_no_content() -> None:
    """What is left out of a question's comparison is left out of its content."""
    assert "terms" not in field_names(Question)


@pytest.mark.parametrize("row", [(99, 0.0, "submitted", "{}"), (1, 0.0, "foreseen", "{}")])
def test_a_newer_event_is_refused(row: tuple[int, float, str, str]) -> None:
    """A payload or a kind that this version doesn't know is a sentence, no traceback."""
    with pytest.raises(StoreError, match="newer oralsim"):
        records.decode(records.Record(*row), str)


@pytest.mark.parametrize(
    "payload", ["", "{", "[]", "{}", '{"question":0,"text":{"sha256":"lost"}}', '{"text":{"is":"Nothing"}}']
)
def test_a_damaged_payload_is_a_sentence(payload: str) -> None:
    """Whatever stands there instead of an event."""
    with pytest.raises(StoreError, match=r"\(submitted\) is damaged"):
        records.decode(records.Record(1, 0.0, "submitted", payload), str)


def test_a_field_that_came_later_takes_its_default() -> None:
    """A row written before a field existed is still read."""
    row = records.Record(1, 2.0, "submitted", '{"question":0,"text":"old"}')
    assert records.decode(row, str) == Submitted(2.0, 0, "old")


def test_every_class_of_the_model_has_a_name_on_disk() -> None:
    """A class that events can hold but the codec doesn't know would fail only when it is met."""
    seen: set[Any] = set()
    rest: list[Any] = list(get_args(Event))
    while rest:
        hint = rest.pop()
        if dataclasses.is_dataclass(hint) and hint not in seen:
            seen.add(hint)
            rest.extend(get_type_hints(hint).values())
        rest.extend(get_args(hint) if get_origin(hint) is not Literal else ())
    assert seen - set(get_args(Event)) == set(NAMES.values())
