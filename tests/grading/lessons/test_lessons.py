"""Twelve faults that keyword graders commit, each shown not to be ours."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Misconception, Point, PointMark, Question, Subject

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]

NORMS = (Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm", "LN")))


def test_1_a_swap_never_overrides_a_correct_match(question: MakeQuestion, point: MakePoint) -> None:
    """The same words said of the other subject elsewhere don't take a right statement away."""
    asked = question(point(["across", "over"], ["batch"], about="bn"), prompt="Compare.", subjects=NORMS)
    text = "BN averages over the batch. LN could be seen as going over the batch of features of one sample."
    assert grade(asked, text).points[0].status == "covered"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("The decoder is drawn on the right. Something compresses the data.", "partial"),
        ("The decoder compresses the data.", "contradicted"),
        (
            "The compressing part, about which we had a whole lecture and two homeworks, isn't the decoder.",
            "partial",
        ),
    ],
)
def test_2_an_opposite_counts_only_in_the_clause_and_nearby(
    point: MakePoint, judge: Judge, answer: str, status: str
) -> None:
    """The mere presence of the opposite word is no reversal."""
    encoder = point(["encoder"], ["compress to a short code", "compresses", "compressing"])
    assert judge(encoder, answer).status in {status, "missed"}


def test_2_an_opposite_that_another_group_lists_is_no_reversal(point: MakePoint, judge: Judge) -> None:
    """Words the point itself looks for never count against it."""
    both = point(["encoder"], ["decoder"], ["mirror", "symmetric"])
    assert judge(both, "The decoder mirrors it.").status != "contradicted"


@pytest.mark.parametrize(
    "answer", ["Training is unstable.", "It stabilises training.", "Training is not stable."]
)
def test_3_a_group_with_both_poles_is_deaf_to_negation(point: MakePoint, judge: Judge, answer: str) -> None:
    """Where situation and effect are both listed, either way of saying it counts."""
    assert judge(point(["unstable", "stabilises", "stable"], ["training"]), answer).credit == 1.0


def test_4_one_word_serves_two_groups_only_as_the_same_alternative(point: MakePoint, judge: Judge) -> None:
    """A stem that two groups share by accident is one word still."""
    two = point(["translate"], ["translation", "language"])
    assert judge(two, "It translates a text.").credit < 1.0
    same = point(["faster", "speed"], ["faster", "efficient"])
    assert judge(same, "It gets faster.").credit == 1.0


def test_5_words_of_the_prompt_are_no_evidence(point: MakePoint, judge: Judge) -> None:
    """Anchors are free and earn nothing by themselves."""
    anchored = point(["gradient"], ["vanish"], ["first layers"])
    prompt = "Why does the gradient vanish?"
    assert judge(anchored, "The gradient vanishes.", prompt=prompt).credit == 0.0
    assert judge(anchored, "In the first layers.", prompt=prompt).credit == 1.0


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        ("It normalises over the mini-batch.", True),
        (
            "Over lunch we spoke about many things that have to do with cats and, who knows, a mini-batch.",
            False,
        ),
    ],
)
def test_6_a_function_word_counts_only_near_another_group(
    point: MakePoint, judge: Judge, answer: str, counts: bool
) -> None:
    """An "over" far away says nothing."""
    assert (judge(point(["over", "across"], ["mini-batch"]), answer).credit == 1.0) is counts


def test_6_a_bare_not_counts_only_over_another_group(point: MakePoint, judge: Judge) -> None:
    """The negation must reach the word in question."""
    prevents = point(["prevent", "not"], ["overfit"])
    assert judge(prevents, "So that it does not overfit.").credit == 1.0
    assert judge(prevents, "It is not a layer. It can overfit.").credit < 1.0


def test_7_phrases_never_cross_a_clause(point: MakePoint, judge: Judge) -> None:
    """Two words with a full stop between them are no phrase."""
    assert judge(point(["batch norm"]), "We use a mini-batch. Norm is kept.").credit == 0.0
    assert judge(point(["hidden layer"]), "It is hidden; layer by layer it goes.").credit == 0.0


def test_8_a_subject_named_in_the_clause_beats_one_carried_over(
    question: MakeQuestion, point: MakePoint
) -> None:
    """And after "than" or "unlike" only the other thing is named."""
    asked = question(point(["per sample"], about="ln"), prompt="Compare.", subjects=NORMS)
    assert grade(asked, "BN needs a batch. LN works per sample.").mark == 1.0
    assert grade(asked, "Unlike BN, LN works per sample.").mark == 1.0
    assert grade(asked, "LN is other than BN. It works per sample.").mark == 1.0
    assert grade(asked, "LN is slow. BN works per sample.").mark == 0.0


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("It doesn't need labels and it reduces noise.", 1.0),
        ("It needs no labels and has reduced noise.", 1.0),
        ("It isn't slow, it reduces noise.", 1.0),
        ("It is not unable to reduce noise.", 1.0),
        ("It does not, whatever people say, cost much. It reduces noise.", 1.0),
        ("It doesn't reduce the noise.", 0.0),
        ("It is anything but a way to reduce noise.", 0.0),
        ("It no longer reduces noise.", 0.0),
    ],
)
def test_9_negation_has_a_scope(point: MakePoint, judge: Judge, answer: str, credit: float) -> None:
    """It ends at the clause and at "and it"; two cues close together undo each other."""
    assert judge(point(["reduce"], ["noise"]), answer).credit == credit


def test_9_what_is_not_part_of_something_is_denied_backwards(point: MakePoint, judge: Judge) -> None:
    """The subject of "is not used" is denied."""
    assert judge(point(["momentum"], term=True), "Momentum is not used here.").credit == 0.0
    assert judge(point(["импульс"], term=True), "Импульс не используется.").credit == 0.0


def test_10_a_wrong_claim_needs_its_groups_in_order_in_one_clause(
    question: MakeQuestion, point: MakePoint
) -> None:
    """And after "no longer" or "instead of" nothing is claimed."""
    claim = Misconception("L2 gives zeros", (("L2", "ridge"), ("exactly zero", "zeros")))
    asked: Question = question(point(["penalty"]), wrong=(claim,))
    assert grade(asked, "A penalty. L2 makes the weights exactly zero.").wrong
    assert not grade(asked, "A penalty. L1 gives zeros, L2 does not.").wrong
    assert not grade(asked, "A penalty. L2 shrinks weights. L1 makes them exactly zero.").wrong
    assert not grade(asked, "A penalty. L2 no longer gives zeros.").wrong
    assert not grade(asked, "A penalty. L2 shrinks instead of giving zeros.").wrong


def test_11_short_pieces_without_a_verb_are_a_salad(question: MakeQuestion, point: MakePoint) -> None:
    """A list of the keywords is told from a terse sentence."""
    asked = question(
        point(["encoder"], ["compress"]), point(["decoder"], ["reconstruct"]), prompt="What are its parts?"
    )
    assert grade(asked, "encoder, compress, decoder, reconstruct, network").mark <= 0.25
    assert grade(asked, "encoder: compresses x; decoder: reconstructs x").mark == 1.0
    assert grade(asked, "encoder compresses, decoder reconstructs").mark == 1.0


@pytest.mark.parametrize(
    ("alternative", "said"),
    [
        ("derivative", "the deriv. is flat"),
        ("initialisation", "bad init"),
        ("classification", "for classif. and regression"),
        ("dense layer", "e.g. a dense layer"),
        ("discriminator", "generator v. discriminator"),
        ("no_grad", "call torch.no_grad() first"),
    ],
)
def test_12_abbreviations_and_code_names_are_words(
    point: MakePoint, judge: Judge, alternative: str, said: str
) -> None:
    """A prefix is a word cut short, its dot ends no sentence, no_grad is no negation."""
    assert judge(point([alternative]), said).credit == 1.0


def test_12_a_name_with_no_in_it_denies_nothing(point: MakePoint, judge: Judge) -> None:
    """no_grad is one token."""
    assert judge(point(["memory"], ["save"]), "Under torch.no_grad we save memory.").credit == 1.0
