"""The report as JSON: a stable shape."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from oralsim.reports.as_json import report_json, utc
from tests.reports.conftest import Play


def test_the_shape_is_the_documented_one(play: Play) -> None:
    """All keys, in their order; spans are [turn, start, end]."""
    found = report_json(play("An answer!", None))
    assert {key: value for key, value in found.items() if key != "questions"} == {
        "attempt": "e0001",
        "mode": "exam",
        "started": "2030-01-02T09:00:00Z",
        "finished": "2030-01-02T09:20:30Z",
        "mark": 0.1875,
        "unprompted": 0.1875,
        "prompted": 0.0,
        "swap": None,
        "grade": "D",
        "passed": False,
        "ticket": None,
        "swapped": False,
        "preparation": None,
        "interruptions": [],
        "parts": [],
        "topics": [{"topic": "training", "mark": 0.1875}],
    }
    assert list(found)[-1] == "questions"
    answered, never = found["questions"]
    assert {key: value for key, value in answered.items() if key != "points"} == {
        "id": "q1",
        "prompt": "Why?",
        "mark": 0.375,
        "unprompted": 0.375,
        "seconds": 10.25,
        "answer": "Why?",
        "notes": "",
        "said": [
            {
                "turn": 0,
                "by": "candidate",
                "kind": "answer",
                "asked": [],
                "text": "An answer!",
                "at": 10.25,
                "timed_out": False,
            }
        ],
        "pause": None,
        "words": 2,
        "spoken": 0.923,
        "wrong": [{"claim": "training is wrong", "cost": 0.25, "evidence": [[0, 0, 10]]}],
    }
    assert answered["points"][0] == {
        "point": "Why?",
        "weight": 2,
        "status": "covered",
        "credit": 1.0,
        "evidence": [[0, 0, 10]],
        "against": [],
        "reason": "An answer!",
        "unprompted": 1.0,
        "after": "answer",
        "made": None,
    }
    assert answered["points"][1]["against"] == [[0, 0, 10]]
    assert list(never) == list(answered)
    assert (never["mark"], never["said"], never["points"], never["wrong"]) == (0.0, [], [], [])


def test_what_is_unfinished_is_null(play: Play) -> None:
    """An exam that goes on keeps marks, findings and model answers to itself, not the words said."""
    found = report_json(play("said", None, ending="none"))
    nulls = ("finished", "mark", "unprompted", "prompted", "grade", "passed")
    assert [found[key] for key in nulls] == [None] * 6
    assert found["topics"] == [{"topic": "training", "mark": None}]
    question = found["questions"][0]
    assert (question["mark"], question["answer"], question["points"]) == (None, None, [])
    assert question["said"][0]["text"] == "said"


def test_what_was_given_up_has_an_end_and_no_mark(play: Play) -> None:
    """Its answers were marked all the same."""
    found = report_json(play("said", ending="give up"))
    assert (found["finished"], found["mark"], found["grade"]) == ("2030-01-02T09:20:30Z", None, None)
    assert found["questions"][0]["mark"] == 0.625


def test_times_are_utc_with_a_z() -> None:
    """Whatever zone they came in; nothing stays null."""
    moscow = timezone(timedelta(hours=3))
    assert utc(datetime(2030, 1, 2, 1, 30, tzinfo=moscow)) == "2030-01-01T22:30:00Z"
    assert utc(datetime(2030, 1, 2, tzinfo=UTC)) == "2030-01-02T00:00:00Z"
    assert utc(None) is None
