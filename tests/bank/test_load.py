"""Loading a bank: good files become questions."""

from __future__ import annotations

from pathlib import Path

from oralsim.bank.load import load
from oralsim.core.draw import ticket_of
from oralsim.core.model import Blueprint
from oralsim.grading.model import AnyOf, Formula, Keywords, Point, Relation, Source, Subject
from tests.bank.conftest import GOOD, question_with, write


def test_a_question_is_read_with_all_its_fields(tmp_path: Path) -> None:
    """Every field of the format arrives where it belongs."""
    bank = load(write(tmp_path, training=GOOD))
    (question,) = bank.questions
    assert (bank.topics[0].id, bank.topics[0].title) == ("training", "Training and optimisation")
    assert (question.topic, question.kind, question.level, question.time) == ("training", "explain", 2, 90.0)
    assert question.source == Source("pmldl_oral", 20)
    (point,) = question.points()
    assert point.ways == (Keywords((("gradient", "derivative"), ("small", "tiny", "near zero"))),)
    assert point.weight == 2
    assert point.contradicts == ((("explode",),), (("last layers", "output layers"), ("hardly learn",)))
    assert (point.probe, point.hint) == ("What happens on the way back?", "Think of the chain rule.")
    assert (question.wrong[0].cost, question.erratum) == (0.5, "The notes forget the cause.")


def test_the_richer_forms_are_read(tmp_path: Path) -> None:
    """Relations, ways, formulas, terms, subjects and groups of points."""
    rubric = """
      - {point: a, about: bn, keywords: [[across]]}
      - {point: b, relation: [[L1], [drive, make], [zero]]}
      - {point: c, ways: [{formula: "e^z_i / sum_j(e^z_j)"}, {keywords: [[exponent]]}]}
      - {point: d, term: true, keywords: [[learning rate, lr]]}
      - any: 2
        points: [{point: e, keywords: [[one]]}, {point: f, keywords: [[two]]}, {point: g, keywords: [[six]]}]
    """
    extra = "\n    subjects: {bn: [batch norm, BN], ln: layer norm}"
    (question,) = load(write(tmp_path, t=question_with(rubric, extra))).questions
    a, b, c, d, group = question.rubric
    assert question.subjects == (Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm",)))
    assert isinstance(a, Point)
    assert a.about == "bn"
    assert isinstance(b, Point)
    assert b.ways == (Relation(("L1",), ("drive", "make"), ("zero",)),)
    assert isinstance(c, Point)
    assert c.ways == (Formula("e^z_i / sum_j(e^z_j)"), Keywords((("exponent",),)))
    assert isinstance(d, Point)
    assert d.term
    assert isinstance(group, AnyOf)
    assert (group.need, group.weight, len(group.points)) == (2, 2.0, 3)


def test_need_wraps_the_whole_rubric(tmp_path: Path) -> None:
    """`need: 1` is short for one `any: 1`."""
    rubric = "- {point: a, keywords: [[one]]}\n- {point: b, keywords: [[two]]}"
    (question,) = load(write(tmp_path, t=question_with(rubric, "\n    need: 1"))).questions
    (group,) = question.rubric
    assert isinstance(group, AnyOf)
    assert (group.need, len(group.points)) == (1, 2)


def test_glossary_entries_reach_the_questions_they_touch(tmp_path: Path) -> None:
    """Inflected and translated names too; other entries stay away."""
    glossary = "gradient: [градиент]\nLSTM: [long short-term memory]\n"
    (question,) = load(write(tmp_path, training=GOOD, glossary=glossary)).questions
    (item,) = ticket_of((question,), Blueprint(), 0, "exam").items
    assert item.question.synonyms == (("gradient", "градиент"),)


def test_files_without_a_topic_are_not_topics(tmp_path: Path) -> None:
    """A bank folder may hold other YAML."""
    assert len(load(write(tmp_path, training=GOOD, other="name: something else\n")).topics) == 1
