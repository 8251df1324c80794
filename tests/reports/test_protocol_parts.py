"""The report of an oral exam, piece by piece, and with any text in it."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from oralsim.core.plain import clean
from oralsim.core.report import Report
from oralsim.core.scale import Scale
from oralsim.core.session import Session
from oralsim.grading import grade
from oralsim.reports.as_json import as_json, report_json
from oralsim.reports.columns import columns
from oralsim.reports.markdown import as_markdown
from oralsim.reports.protocol import account, parts, signed
from oralsim.reports.text import as_text
from oralsim.reports.words import course, one_line, verdict
from tests.core.oral import BLUEPRINT, begin, make_ticket
from tests.reports.oral import report, sat


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
