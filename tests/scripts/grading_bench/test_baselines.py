"""What any program could do, beside values worked out by hand."""

from __future__ import annotations

from math import log, sqrt

import pytest
from grading_bench.baselines import TfIdf, recall, set_ratio, stems
from grading_bench.cases import Case
from grading_bench.markers import baselines, timed


def test_stems_leave_out_small_words_and_endings() -> None:
    """In English and Russian."""
    assert stems("The cats are sitting, on IT!") == ["cat", "sit"]
    assert stems("Нейронные сети и нейронной сетью")[:2] == stems("нейронной сетью")


@pytest.mark.parametrize(
    ("reference", "answer", "expected"),
    [
        ("the cats sit", "a sitting dog", 0.5),
        ("the cats sit", "sit, cat", 1.0),
        ("cats", "", 0.0),
        ("of the", "cats", 0.0),
    ],
)
def test_recall_is_a_share_of_the_reference(reference: str, answer: str, expected: float) -> None:
    """What the answer says beyond it doesn't count."""
    assert recall(reference, answer) == expected


def test_a_set_of_words_is_found_whatever_stands_around_it() -> None:
    """Case and order don't matter."""
    assert set_ratio("Cats sit", "There SIT five cats") == 1.0
    assert set_ratio("cats", "ооо") == 0.0


def test_rare_words_weigh_more_in_the_cosine() -> None:
    """Of two texts "cat" is in both and weighs 1, "dog" in one, 1 + ln 3/2, "elk" in none, 1 + ln 3."""
    cosine = TfIdf(["cat dog", "cat bird"]).cosine
    dog, elk = 1 + log(3 / 2), 1 + log(3)
    assert cosine("cat", "cat dog") == pytest.approx(1 / sqrt(1 + dog**2))
    assert cosine("cat elk", "elk") == pytest.approx(elk / sqrt(1 + elk**2))
    assert cosine("cat cat dog", "cat") == pytest.approx(2 / sqrt(4 + dog**2))


def test_the_cosine_is_1_for_the_same_and_0_for_nothing_shared() -> None:
    """Also where one side has no words of content."""
    cosine = TfIdf(["cat dog"]).cosine
    assert cosine("dog cat", "cats, dogs") == pytest.approx(1.0)
    assert (cosine("cat", "dog"), cosine("cat", "the"), cosine("", "")) == (0.0, 0.0, 0.0)


def test_the_best_reference_counts_and_every_point_has_a_mark() -> None:
    """So a baseline is compared label by label, as the grader is."""
    several = Case("q", "", "cats sit", (1.0,), references=("dogs", "cats sleep"))
    points = Case("q", "", "cats sit", (1.0, 0.0), points=("cats", "dogs"))
    marker = baselines([several, points])["stemmed recall"]
    assert (marker(several), marker(points)) == ([0.5], [1.0, 0.0])


def test_a_rubric_is_prepared_before_its_first_answer_is_timed() -> None:
    """Once for each question, so its first answer isn't slower; marks come in the order of the cases."""
    seen: list[str] = []

    def marker(case: Case) -> list[float]:
        seen.append(case.answer)
        return [float(len(case.answer))]

    cases = [Case("q", prompt, answer, (0.0,)) for prompt, answer in [("p", "a"), ("p", "bb"), ("r", "ccc")]]
    marks, times = timed(marker, cases)
    assert marks == [[1.0], [2.0], [3.0]]
    assert len(times) == 3
    assert seen == ["a", "a", "bb", "ccc", "ccc"]
