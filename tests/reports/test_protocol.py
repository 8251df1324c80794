"""The report of an oral exam reads like an examiner's protocol."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from oralsim.core.plain import clean
from oralsim.core.report import Report, report_of
from oralsim.core.scale import Scale
from oralsim.core.session import Session
from oralsim.grading import grade
from oralsim.reports.as_json import as_json, report_json
from oralsim.reports.columns import columns
from oralsim.reports.markdown import as_markdown
from oralsim.reports.protocol import account, parts, signed
from oralsim.reports.text import as_text
from oralsim.reports.words import course, one_line, verdict
from tests.core.oral import BLUEPRINT, begin, make_ticket, taken_up

WALL = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
DRAFTS = {(0, 0): [(213.0, "Hm"), (231.0, "It shrinks")], (0, 2): [(270.0, "in the earlier layers")]}


def sat() -> Session:
    """An oral exam with everything in it but its end."""
    session = begin()
    session.swap(make_ticket(8), 3.0)
    session.prepare(5.0)
    session.note(0, "chain rule\n  small factors", 20.0)
    session.end_preparation(200.0)
    session.show(0, 201.0)
    session.submit("It shrinks.", 240.0)
    session.submit("In the first ones?", 255.0)
    session.hint("", 258.0)
    session.submit("In the earlier layers.", 280.0)
    session.pass_over("", 290.0)
    session.show(1, 300.0)
    session.submit("   ", 310.0)
    session.write("noise", 315.0)
    session = taken_up(session)
    session.interrupt(316.0)
    session.resume(316.0)
    session.show(1, 316.0)
    session.submit("It adds noise.", 320.0)
    session.submit("They are not switched off.", 330.0)
    session.show(2, 340.0)
    session.submit("I forgot.", 350.0)
    session.write("It", 360.0)
    session.tick(5000.0)
    return session


def report(session: Session) -> Report:
    """What it came to."""
    return report_of(session.events, attempt="e0001", started=WALL, finished=WALL, lines=DRAFTS)


@pytest.fixture(scope="module")
def protocol() -> Report:
    """The report of the whole exam."""
    session = sat()
    session.finish(5000.0)
    return report(session)


def test_a_protocol_tells_who_said_what_and_what_it_brought(protocol: Report) -> None:
    """Unprompted and prompted apart, the swap, the interruption, notes, replies, passes, time-outs."""
    text = as_text(protocol)
    when = text.splitlines()[0].removeprefix("Exam e0001, ")
    assert (
        text
        == f"""\
Exam e0001, {when}
D, 21 %, not passed: Define has 15 %, not the 50 % it needs
3 questions in 12:00 of 12:00, prepared 3:15 of 10:00, another ticket taken,
interrupted once

Interrupted
  - at 5:16, in question 2, follow-up 1

The mark
  unprompted       16 %
  prompted        +15 %
  another ticket  −10 %

By part
  Explain   48 %
  Define    15 %, not the 50 % it needs

By topic
  training         48 %
  regularisation   30 %
  layers            0 %

Study first
  - In the first layers (question 1)
  - Units are switched off (question 2)
  - It normalises (question 3)

1. What is vanishing gradient?
   48 % (33 % unprompted), 1:29, first word after 0:12, 10 words, about 0:04
   spoken

   Notes from the preparation
     chain rule
       small factors

   You said
     It shrinks.

   The examiner asked
     Where?

   You replied
     In the first ones?

   The examiner asked
     Would a hint help?

   Hint
     Think of the chain rule.

   You replied
     In the earlier layers.

   The examiner asked
     What else belongs to it?

   You replied
     (passed)

   Rubric
     ✓ covered at 0:30, 2 of 2: It shrinks
       Said with “shrinks”.
     ✓ covered after a hint, at 1:09, 0.9 of 3: In the first layers
       Said with “earlier layers”.
     ○ not mentioned, 0 of 1: ReLU helps
       Nothing was said about 'relu'.
     2.9 of 6 is 48 %

   The notes say
     It shrinks in the earlier layers; ReLU helps.

2. What is dropout?
   30 % (0 % unprompted), 0:30

   You said
     (nothing)

   The examiner asked
     What can you say about it at all?

   You replied
     It adds noise.

   The examiner asked
     What is done to units?

   You replied
     They are not switched off.

   Rubric
     ✗ the opposite, 0 of 2: Units are switched off
       You denied it: “not switched off”.
     any one of these, 1.2 of 2:
       ○ not mentioned: Ensemble
         Nothing was said about 'ensemble'.
       ✓ covered after a question: Noise
         Said with “noise”.
     1.2 of 4 is 30 %

3. What is batch norm?
   0 % (0 % unprompted), 10:01

   You said
     I forgot.

   The examiner asked
     What else belongs to it?

   You replied, until time ran out
     It

   Rubric
     ○ not mentioned, 0 of 1: It normalises
       Nothing was said about 'normalises'.
     0 of 1 is 0 %
"""
    )


def test_markdown_tells_the_same(protocol: Report) -> None:
    """With tables for the figures and quotations for what was said."""
    text = as_markdown(protocol)
    assert (
        """\
## Interrupted

- at 5:16, in question 2, follow-up 1

| the mark | mark |
|---|---:|
| unprompted | 16 % |
| prompted | +15 % |
| another ticket | −10 % |

| part | mark |
|---|---:|
| Explain | 48 % |
| Define | 15 %, not the 50 % it needs |
"""
        in text
    )
    assert "The examiner asked:\n\n> Where?\n" in text
    assert "- ✓ In the first layers (covered after a hint, at 1:09, 0.9 of 3)" in text


def test_json_names_the_points_that_were_asked_about(protocol: Report) -> None:
    """And who said what when; spans are of the turn that earned the point."""
    found = report_json(protocol)
    assert (found["mark"], found["unprompted"], found["prompted"], found["swap"]) == (
        0.2167,
        0.1667,
        0.15,
        0.1,
    )
    assert found["interruptions"] == [{"at": 316.0, "stage": "answering", "question": 2, "probe": 1}]
    first = found["questions"][0]
    said = [(one["turn"], one["by"], one["kind"], one["asked"], one["at"]) for one in first["said"]]
    assert said == [
        (0, "candidate", "answer", [], 240.0),
        (1, "examiner", "probe", [1], 240.0),
        (1, "candidate", "reply", [1], 255.0),
        (2, "examiner", "probe", [1], 255.0),
        (2, "examiner", "hint", [1], 258.0),
        (2, "candidate", "reply", [1], 280.0),
        (3, "examiner", "probe", [2], 280.0),
        (3, "candidate", "reply", [2], 290.0),
    ]
    assert [(one["credit"], one["unprompted"], one["after"], one["made"]) for one in first["points"]] == [
        (1.0, 1.0, "answer", 30.0),
        (0.3, 0.0, "hint", 69.0),
        (0.0, 0.0, None, None),
    ]
    assert first["points"][1]["evidence"] == [[2, 7, 21]]


def test_an_unfinished_oral_keeps_its_marks_and_tells_the_talk() -> None:
    """What the examiner asked is no secret; what it was worth is."""
    text = as_text(report(sat()))
    assert "%" not in text
    assert "Where?" in text
    assert "Rubric" not in text


def test_words_left_in_a_reply_are_told_as_such() -> None:
    """Of an exam that was given up in a follow-up."""
    session = begin()
    session.prepare(0.0)
    session.end_preparation(0.0)
    session.show(0, 0.0)
    session.submit("It shrinks.", 10.0)
    session.write("In the", 20.0)
    session.give_up(30.0)
    assert "You replied, left in the box\n     In the\n" in as_text(report(session))


def test_a_part_below_its_minimum_fails_a_mark_that_would_pass() -> None:
    """The grade is the failing one; the verdict says which part."""
    session = begin(make_ticket(blueprint=replace(BLUEPRINT, follow_ups=0)))
    session.prepare(0.0)
    session.end_preparation(0.0)
    for number, text in enumerate(("It shrinks in the earlier layers; relu.", "It adds noise.", "")):
        session.show(number, 0.0)
        session.submit(text, 10.0)
    session.finish(20.0)
    found = report(session)
    assert (found.mark, found.grade, found.passed) == (0.625, "D", False)
    assert verdict(found) == "D, 62 %, not passed: Define has 25 %, not the 50 % it needs"
    assert parts(found) == [("Explain", "100 %"), ("Define", "25 %, not the 50 % it needs")]
    assert account(found) == []


def test_what_replies_took_back_has_a_minus() -> None:
    """Sizes are rounded down, nothing has no sign."""
    assert [signed(share) for share in (0.1299, -0.05, 0.0, 0.001)] == ["+12 %", "−5 %", "0 %", "0 %"]


def test_the_course_names_the_ticket(protocol: Report) -> None:
    """By its code, where it has one."""
    coded = replace(protocol, code="oral-0008-7KQ", swapped=False, interruptions=0)
    assert course(coded).endswith("prepared 3:15 of 10:00, ticket oral-0008-7KQ")


@given(free=st.text(min_size=1), said=st.text())
def test_any_text_in_a_protocol_is_safe(free: str, said: str) -> None:
    """Names of parts and grades, the examiner's words, notes, replies: 80 columns, nothing to obey."""
    named = replace(BLUEPRINT, parts=tuple(replace(part, name=free, minimum=1.0) for part in BLUEPRINT.parts))
    ticket = make_ticket(blueprint=replace(named, scale=Scale(((free, 0.0),), free)))
    session = Session.begin(ticket, grade=grade, grader="test", ask=lambda _: free)
    session.prepare(0.0)
    session.note(0, said, 0.0)
    session.end_preparation(0.0)
    session.show(0, 0.0)
    for _ in range(3):
        session.submit(said, 1.0)
    session.finish(2.0)
    found = report(session)
    text = as_text(found)
    assert clean(text) == text
    assert max(columns(line) for line in text.split("\n")) <= 80
    assert clean(as_markdown(found)) == as_markdown(found)
    assert json.loads(as_json(found))["parts"][0]["part"] == free


@given(name=st.text(st.sampled_from("\\`*_[]<>#|~$&-+=:1.) a"), min_size=1))
def test_the_name_of_a_part_is_literal_in_markdown(name: str) -> None:
    """It makes no column and no emphasis."""
    named = replace(BLUEPRINT, parts=(replace(BLUEPRINT.parts[0], name=f"a{name}a"), BLUEPRINT.parts[1]))
    session = begin(make_ticket(blueprint=named))
    session.finish(0.0)
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(as_markdown(report(session)))
    shown = [
        "".join(child.content for child in after.children or ())
        for before, after in pairwise(tokens)
        if before.type == "td_open"
    ]
    assert one_line(f"a{name}a") in shown
    assert len(shown) == 2 * (2 + 3)
