"""How far a negation reaches in longer sentences, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    ("groups", "answer"),
    [
        ([["multiply"], ["weights"]], "We don't drop anything and multiply the weights."),
        ([["умножаем"], ["веса"]], "Мы ничего не выключаем и умножаем веса."),
        ([["hard"], ["train"]], "So the frist layers hardly laern and the netwrok is hard to train."),
        (
            [["smaller images"]],
            "We use fp16 instead of fp32, a small network instead of a deep one, and smaller images.",
        ),
        (
            [["notice drift"]],
            "We deploy automatically instead of by hand, you notice drift and retrain in time.",
        ),
        (
            [["best checkpoint"]],
            "We stop after ten epochs without improvement, and restore the best checkpoint.",
        ),
        (
            [["трудно"]],
            "Веса почти не обновляются, и сеть трудно или вообще невозможно обучить.",
        ),
        ([["zero", "ноль"]], "Вместо отрицательного получаем ноль."),
        ([["in parallel"], ["tokens"]], "It handles all tokens in parallel and not one by one."),
    ],
)
def test_what_is_joined_on_is_asserted(
    point: MakePoint, judge: Judge, groups: list[list[str]], answer: str
) -> None:
    """A second statement, another item, the thing got instead."""
    assert judge(point(*groups), answer).credit == 1.0


@pytest.mark.parametrize(
    ("groups", "answer"),
    [
        ([["large"], ["vocabulary"]], "Not when the vocabulary is large."),
        ([["большой"], ["словарь"]], "Не когда словарь большой."),
        ([["help"], ["overfitting"]], "It doesn't help with speed, memory or overfitting."),
        ([["labels"], ["needed"]], "No data or labels are needed."),
    ],
)
def test_what_a_negation_governs_is_denied(
    point: MakePoint, judge: Judge, groups: list[list[str]], answer: str
) -> None:
    """A clause of time after a bare "not", the items of a list joined by "or"."""
    assert judge(point(*groups), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "It freezes the weights so that they can't be updated.",
        "Он замораживает веса, чтобы они не обновлялись.",
    ],
)
def test_a_purpose_leaves_what_serves_it_a_claim(point: MakePoint, judge: Judge, answer: str) -> None:
    """Only the purpose itself is no claim."""
    mode = point(
        ["evaluation mode"], ["weights", "веса"], contradicts=["freezes the weights", "замораживает веса"]
    )
    assert judge(mode, answer).status == "contradicted"


def test_a_consequence_of_a_condition_is_a_claim(point: MakePoint, judge: Judge) -> None:
    """What the main clause says when something is done."""
    stable = point(["stable"], ["output"], contradicts=["output reacts more strongly"])
    assert (
        judge(stable, "When we restrict weights, the output reacts more strongly.").status == "contradicted"
    )


@pytest.mark.parametrize(
    "answer", ["It doesn't disable gradient computation.", "Это не отключает вычисление градиентов."]
)
def test_an_undoing_denied_leaves_things_as_they_are(point: MakePoint, judge: Judge, answer: str) -> None:
    """Who doesn't disable a thing doesn't do without it."""
    off = point(
        ["without gradient computation", "disables gradient computation", "без вычисления градиентов"]
    )
    assert judge(off, answer).credit == 0.0
    assert judge(off, "It runs without gradient computation.").credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "The update rests on old ones rather than only the current one.",
        "Вместо только одного текущего берём старые.",
    ],
)
def test_what_is_true_too_is_not_denied(point: MakePoint, judge: Judge, answer: str) -> None:
    """A cue with "only" speaks neither for nor against what it sets aside."""
    assert judge(point(["current", "текущего"]), answer).status == "missed"


@pytest.mark.parametrize("answer", ["It's when the gradients grow.", "Это когда градиенты растут."])
def test_a_definition_is_no_condition(point: MakePoint, judge: Judge, answer: str) -> None:
    """It is when … says what a thing is."""
    small = point(["gradients", "градиенты"], ["shrink"], contradicts=["gradients grow", "градиенты растут"])
    assert judge(small, answer).status == "contradicted"


@pytest.mark.parametrize(
    ("groups", "answer"),
    [
        ([["output is zero"]], "Instead of a negative input the output is zero."),
        ([["ноль", "нуль"]], "Вместо отрицательного на выходе ноль."),
        ([["shared ones"]], "Instead of its own weights the layer has shared ones."),
        ([["use batches"]], "Rather than feeding the net the whole set we use batches."),
        ([["keeps", "zeroes"]], "Instead of dropping this layer it zeroes the weights."),
    ],
)
def test_what_is_got_instead_is_asserted(
    point: MakePoint, judge: Judge, groups: list[list[str]], answer: str
) -> None:
    """Without a comma too."""
    assert judge(point(*groups), answer).credit == 1.0


@pytest.mark.parametrize(
    ("groups", "answer"),
    [
        ([["own matrices"]], "Instead of giving the decoder its own matrices, you reuse the others."),
        ([["their own weights"]], "Instead of their own weights, all layers have the same."),
        ([["single example"]], "Rather than updating it after a single example, we wait for the epoch."),
        ([["negative input"]], "Instead of the negative input the output is zero."),
        ([["whole set"]], "Instead of feeding the net the whole set, it takes batches."),
    ],
)
def test_all_that_is_given_up_is_denied(
    point: MakePoint, judge: Judge, groups: list[list[str]], answer: str
) -> None:
    """The object with its owner, two objects, what belongs to the act."""
    assert judge(point(*groups), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "They are used in chemistry, where CNNs don't work, in social networks and in recommendation.",
        "They're good for molecules, which don't fit into a grid, for social networks and for traffic.",
        "Их применяют в химии, где свёртки не работают, в социальных сетях и в рекомендациях.",
    ],
)
def test_a_list_goes_on_behind_a_relative_clause(point: MakePoint, judge: Judge, answer: str) -> None:
    """An item that begins as the one before the clause isn't denied with the clause."""
    assert judge(point(["social networks", "социальных сетях"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "They are used in chemistry, where they don't help in biology, in social networks and in traffic.",
        "They are used in chemistry, which doesn't need images, social networks and traffic.",
        "They don't work in chemistry, in social networks and in recommendation.",
        "Их применяют в химии, где они не помогают в биологии, в социальных сетях и в рекомендациях.",
    ],
)
def test_the_list_within_a_relative_clause_is_its_own(point: MakePoint, judge: Judge, answer: str) -> None:
    """Items that begin as those inside are denied with them."""
    assert judge(point(["social networks", "социальных сетях"]), answer).credit == 0.0


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("Chemistry, traffic and social networks are areas where they don't work.", 0.0),
        ("Social networks are a field where they are not used.", 0.0),
        ("Социальные сети и химия — это области, где они не применяются.", 0.0),
        ("They are good for social networks, that is for areas where CNNs don't work.", 1.0),
        ("Social networks are areas where CNNs don't work.", 1.0),
        ("Social networks are where CNNs don't work and they do.", 1.0),
        ("Social networks are areas where they are used, CNNs aren't.", 1.0),
    ],
)
def test_what_is_called_a_place_where_it_does_not_work_is_denied(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """The subjects before the "are", not what somebody else fails at."""
    assert judge(point(["social networks", "социальные сети"]), answer).credit == credit
