"""What a rubric must prove: each proof fails where it should, and only there."""

from __future__ import annotations

from collections.abc import Callable

from oralsim.bank.proof import denied, findings, keyword_list
from oralsim.grading.model import Formula, Keywords, Marking, Point, Question, Relation

POINTS = (
    Point("a", (Keywords((("small", "tiny"), ("first layers",))),)),
    Point("b", (Relation(("L1",), ("drives", "makes"), ("zero",)), Keywords((("unread",),)))),
    Point("c", (Formula("max(0, x)"),)),
    Point("d", (Keywords((("tiny",), ("small",))),)),
)
QUESTION = Question(
    "q", "t", "explain", "What is it?", POINTS, answer="It shrinks. E.g. to 0.1 of it! Я тоже."
)
LISTED = "small, first layers, L1, drives, zero, max(0, x), tiny"
DENIED = "It is not true that it shrinks. It is not true that e.g. to 0.1 of it! It is not true that я тоже."


def grader(**marks: float) -> Callable[[Question, str], Marking]:
    """A grader that gives these marks to model answer, prompt, list and denial; else what proves well."""
    texts = {"answer": QUESTION.answer, "prompt": QUESTION.prompt, "listed": LISTED, "denied": DENIED}
    given = {text: marks.get(name, float(name == "answer")) for name, text in texts.items()}
    return lambda _, text: Marking((), (), given[text])


def proofs(question: Question = QUESTION, **marks: float) -> list[str]:
    """The proofs that fail."""
    return [finding.proof for finding in findings(question, grader(**marks))]


def test_a_list_has_the_first_alternative_of_each_group_once() -> None:
    """Of the first way of each point."""
    assert keyword_list(QUESTION) == LISTED


def test_a_denial_denies_each_sentence() -> None:
    """A point within a number ends none, nor does one before a small letter."""
    assert denied(QUESTION.answer) == DENIED


def test_a_sentence_may_begin_with_a_name_in_code() -> None:
    """Small letters with a point or an underscore between them."""
    assert denied("nn.Embedding looks up. nn.EmbeddingBag adds up. zero_grad() clears, e.g. here.") == (
        "It is not true that nn.Embedding looks up. It is not true that nn.EmbeddingBag adds up. "
        "It is not true that zero_grad() clears, e.g. here."
    )


def test_a_good_rubric_proves_itself() -> None:
    """Up to the bounds."""
    assert proofs(answer=0.95, prompt=0.0, listed=0.25, denied=0.15) == []


def test_each_proof_can_fail_alone() -> None:
    """Just beyond its bound."""
    assert proofs(answer=0.94) == ["answer"]
    assert proofs(prompt=0.01) == ["prompt"]
    assert proofs(listed=0.26) == ["list"]
    assert proofs(denied=0.16) == ["denied"]


def test_a_finding_names_the_question_and_the_mark() -> None:
    """As `oralsim bank check` prints it."""
    (finding,) = findings(QUESTION, grader(listed=0.5))
    assert str(finding) == "question 'q': a list of its keywords earns more than 0.25 (marked 0.50)"


def test_where_naming_is_enough_a_list_may_earn() -> None:
    """`term: true`."""
    term = Point("a", (Keywords((("tiny",),)),), term=True)
    question = Question("q", "t", "list", "Which?", (term,))
    assert [f.proof for f in findings(question, lambda _, text: Marking((), (), float(text == "tiny")))] == []
