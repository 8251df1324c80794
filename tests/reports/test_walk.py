"""What a report says and in which order, whatever form it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from oralsim.grading.model import WrongClaim
from oralsim.reports.protocol import Figures
from oralsim.reports.tally import Row
from oralsim.reports.walk import written
from tests.reports.conftest import Play


class Contents:
    """A form that only names the parts."""

    def head(self, title: str, verdict: str, course: str) -> Iterator[str]:
        """All but the local time."""
        yield f"{title.partition(',')[0]}: {verdict}; {course}"

    def figures(self, heading: str, figures: Figures) -> Iterator[str]:
        """The names."""
        yield f"{heading}: {', '.join(name for name, _ in figures)}"

    def notes(self, heading: str, notes: Sequence[str]) -> Iterator[str]:
        """How many."""
        yield f"{heading}: {len(notes)}"

    def question(self, number: int, prompt: str, remarks: str) -> Iterator[str]:
        """The number, the prompt, the remarks."""
        yield f"{number}: {prompt} {remarks}"

    def words(self, heading: str, lines: Sequence[str]) -> Iterator[str]:
        """The heading and the first line."""
        yield f"  {heading}: {lines[0]}"

    def rubric(self, rows: Iterable[Row]) -> Iterator[str]:
        """How many rows."""
        yield f"  rubric: {len(list(rows))}"

    def claim(self, claim: WrongClaim, words: str) -> Iterator[str]:
        """What is wrong and what was said."""
        yield f"  {claim.claim}: {words}"

    def total(self, text: str) -> Iterator[str]:
        """The sum."""
        yield f"  total: {text}"


def test_a_finished_exam_says_everything(play: Play) -> None:
    """Topics and advice, then each question: words, rubric, claims, sum, notes."""
    assert (
        written(play("Said!", None), Contents())
        == """\
Exam e0001: D, 18 %, not passed; 2 questions in 0:10 of 2:00
By topic: training
Study first: 2

1: Why? 37 %, 0:10 of 1:00
  You said: Said!
  rubric: 4
  training is wrong: A wrong claim: “Said!”.
  total: 2½ of 4 is 62 %, less 25 % is 37 %
  The notes say: Why?
  The notes were corrected: Why?

2: Why? not answered, 0 %, 0:00 of 1:00
  The notes say: Why?
  The notes were corrected: Why?
"""
    )


def test_an_unfinished_exam_says_only_what_was_written(play: Play) -> None:
    """The words left in an open box too."""
    report = play("Said!", None, ending="none")
    left = replace(report.questions[1], text="half a sentence")
    text = written(replace(report, questions=(report.questions[0], left)), Contents())
    assert text.splitlines() == [
        "Exam e0001: unfinished; marks and model answers come when it is finished; "
        "2 questions in 0:10 of 2:00",
        "",
        "1: Why? answered, 0:10 of 1:00",
        "  You said: Said!",
        "",
        "2: Why? not answered, 0:00 of 1:00",
        "  Left in the box: half a sentence",
    ]


def test_a_retry_stands_below_the_answer_that_counts(play: Play) -> None:
    """Both with their marking; an empty one says so."""
    report = play("Said.", mode="drill")
    (question,) = report.questions
    again = replace(question.responses[0], text=" ")
    retried = replace(question, responses=(*question.responses, again))
    said = written(replace(report, questions=(retried,)), Contents()).splitlines()
    assert [line for line in said if "said" in line or "rubric" in line] == [
        "  You said: Said.",
        "  rubric: 4",
        "  You said, answering again: (nothing)",
        "  rubric: 4",
    ]
