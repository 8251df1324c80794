"""Finding questions by words, also mistyped ones."""

from __future__ import annotations

from oralsim.core.model import Bank
from oralsim.grading.model import Question

ENOUGH = 80.0
"""Mean likeness of the words, 0..100, from which a question is found."""
PROMPT_BONUS = 20.0
"""For words that stand in the prompt, and for a prompt that says little else."""


def found(bank: Bank, words: str) -> list[Question]:
    """The questions that have all of *words* or words much like them, the best first."""
    from rapidfuzz import fuzz  # loaded at the first search

    asked = words.lower().split()
    titles = {topic.id: topic.title for topic in bank.topics}
    ranked: list[tuple[float, int, Question]] = []
    for place, question in enumerate(bank.questions):
        prompt = question.prompt.lower()
        rest = " ".join(
            (
                question.id,
                question.topic,
                titles.get(question.topic, ""),
                *(p.text for p in question.points()),
            )
        ).lower()
        in_prompt = [fuzz.partial_ratio(word, prompt) if len(word) <= len(prompt) else 0.0 for word in asked]
        in_rest = [fuzz.partial_ratio(word, rest) if len(word) <= len(rest) else 0.0 for word in asked]
        best = [max(pair) for pair in zip(in_prompt, in_rest, strict=True)]
        if best and min(best) >= ENOUGH - 10 and sum(best) / len(best) >= ENOUGH:
            bonus = PROMPT_BONUS * (sum(in_prompt) / len(best) + fuzz.ratio(words.lower(), prompt)) / 200
            ranked.append((-sum(best) / len(best) - bonus, place, question))
    return [question for *_, question in sorted(ranked, key=lambda entry: entry[:2])]
