"""Reading a blueprint: whole, and with a place for every defect."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from oralsim.bank.blueprints import load_blueprint
from oralsim.core.model import Blueprint, Filters, Part, Prices
from oralsim.core.scale import SCALES, Grade, Scale
from oralsim.errors import BlueprintError
from tests.bank.conftest import write

TOPICS = ("training", "cnn")
WHOLE = """\
topics: [training, cnn]
parts:
  - name: Basics
    count: 2
    levels: 1
    weight: 0.5
    minimum: 0.4
  - topics: cnn
    kinds: [explain, compare]
    levels: [2-3]
    one_topic: true
    deeper: true
per_question: 4m
default_time: 2m30s
total: 12m
prep: 10m
follow_ups: 2
prices: {swap: 0, probe: 0.5, hint: 0.25}
scale: five-point
"""


def read(folder: Path, text: str) -> Blueprint:
    """What `oral.yaml` with that *text* says."""
    return load_blueprint("oral", [write(folder, oral=text)], TOPICS)


def problems(folder: Path, text: str) -> list[str]:
    """What is wrong with it."""
    with pytest.raises(BlueprintError) as caught:
        read(folder, text)
    return caught.value.problems


def test_every_field_is_read(tmp_path: Path) -> None:
    """Those of the parts too."""
    assert read(tmp_path, WHOLE) == Blueprint(
        name="oral",
        filters=Filters(topics=frozenset(TOPICS)),
        per_question=240.0,
        default_time=150.0,
        total=720.0,
        parts=(
            Part("Basics", 2, Filters(levels=frozenset({1})), 0.5, 0.4),
            Part(
                "Part 2",
                1,
                Filters(frozenset({"cnn"}), frozenset({"explain", "compare"}), frozenset({2, 3})),
                one_topic=True,
                deeper=True,
            ),
        ),
        prep=600.0,
        follow_ups=2,
        prices=Prices(0, 0.5, 0.25),
        scale=SCALES["five-point"],
    )


def test_what_is_left_out_is_as_usual(tmp_path: Path) -> None:
    """One field is enough."""
    assert read(tmp_path, "count: 7") == Blueprint(name="oral", count=7)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cuont: 3", "1: 'cuont' is not a field; did you mean 'count'?"),
        ("count: 0", "1: 'count' must be a whole number from 1 to 200"),
        ("prep: 0s", "1: 'prep' is '0s'; write it as 90s, 3m or 1m30s"),
        ("total: 20", "1: 'total' is '20'; write it as 90s, 3m or 1m30s"),
        ("follow_ups: 21", "1: 'follow_ups' must be a whole number from 0 to 20"),
        ("count: 2\ntopics: trainin", "2: 'trainin' is no topic of the bank; did you mean 'training'?"),
        (
            "kinds: [explain, essay]",
            "1: 'essay' is no kind; known are define, explain, list, compare, compute",
        ),
        ("levels: 1-4", "1: '1-4' is no level; write 2 or 1-2 (levels are 1 to 3)"),
        ("levels: {from: 1}", "1: 'levels' must be a word or a list of words: [one, two]"),
        ("count: 2\nprices: {swap: 2}", "2: prices: 'swap' must be a number from 0 to 1"),
        ("prices: {hnit: 0.2}", "1: prices: 'hnit' is not a field; did you mean 'hint'?"),
        ("prices: cheap", "1: 'prices' must be a mapping of names"),
        ("scale: leters", "1: 'scale' is 'leters'; did you mean 'letters'?"),
        ("scale: {A: 0.5, B: 0.7}", "1: scale: 'B' must begin below 'A'; go from the best grade down"),
        (
            "scale: {failed: F}",
            "1: scale: has no grade that passes; give one its least mark: {A: 0.9, B: 0.75, failed: C}",
        ),
        ("pass: 0.8", "1: 'pass' is 0.8, but 'B' begins at 0.75; write out the steps of 'scale'"),
        ("parts: []", "1: 'parts' is empty; list at least one, or leave it out"),
        ("parts: 3", "1: 'parts' must be a list; begin each part with '- '"),
        ("parts: [x]", "1: part 1: must be a mapping; begin it with '- count: '"),
        ("parts:\n  - levels: 1\n  - cuont: 2", "3: part 2: 'cuont' is not a field; did you mean 'count'?"),
        ("parts:\n  - minimum: 1.5", "2: part 1: 'minimum' must be a number from 0 to 1"),
        ("parts:\n  - weight: 0", "2: part 1: 'weight' must be a number above 0 and at most 100"),
        ("parts:\n  - deeper: yes", "2: part 1: 'deeper' must be true or false"),
        (
            "parts:\n  - topics: graphs",
            "2: part 1: 'graphs' is no topic of the bank; known are training, cnn",
        ),
        (
            "parts:\n  - name: A\n  - name: A",
            "3: part 2: an earlier part is named 'A' too; the report tells them apart by name",
        ),
        (
            "count: 3\nparts:\n  - count: 2",
            "1: 'count' is for a blueprint without parts; each part has its own",
        ),
        (
            "parts: [{count: 150}, {count: 51}]",
            "1: the parts have over 200 questions together; ask for fewer",
        ),
        ("", "1: empty; a blueprint begins with 'count: 5' or 'parts:'"),
        ("- count: 3", "1: not a mapping; a blueprint begins with 'count: 5' or 'parts:'"),
        ("a: b\n\tc", "2: indented with a tab; use spaces"),
    ],
)
def test_each_defect_is_one_sentence_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    """As of a bank."""
    assert problems(tmp_path, text) == [f"oral.yaml:{said}"]


def test_all_defects_are_said_at_once(tmp_path: Path) -> None:
    """In order of their lines."""
    text = dedent(WHOLE).replace("levels: 1", "levels: 9").replace("prep: 10m", "prep: long")
    assert [problem.split(":")[1] for problem in problems(tmp_path, text)] == ["5", "16"]


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("pass: 0.5", Scale((("A", 0.9), ("B", 0.75), ("C", 0.5)))),
        ("pass: 0.7\nscale: five-point", Scale((("5", 0.9), ("4", 0.75), ("3", 0.7)), "2")),
        ("scale: {passed: 0.55, failed: not passed}", Scale((("passed", 0.55),), "not passed")),
    ],
)
def test_what_passes_can_be_moved(tmp_path: Path, text: str, scale: Scale) -> None:
    """With `pass`, or with a scale of one's own."""
    assert read(tmp_path, text).scale == scale
    assert scale.grade(0.49) == Grade(scale.failed, passed=False)
