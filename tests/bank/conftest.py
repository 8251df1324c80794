"""What the tests of the bank share: a good topic file, and ways to write others."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

GOOD = """\
topic: training
title: Training and optimisation
questions:
  - id: vanishing-gradient
    kind: explain
    prompt: What is vanishing gradient?
    level: 2
    time: 1m30s
    source: {notes: pmldl_oral, entry: 20}
    rubric:
      - point: Gradients shrink on the way back
        weight: 2
        keywords:
          - [gradient, derivative]
          - [small, tiny, near zero]
        contradicts:
          - explode
          - [[last layers, output layers], [hardly learn]]
        probe: What happens on the way back?
        hint: Think of the chain rule.
    wrong:
      - {claim: The learning rate does it, keywords: [[because of], [learning rate]], cost: 0.5}
    answer: The gradients get tiny.
    erratum: The notes forget the cause.
"""


def write(folder: Path, **files: str) -> Path:
    """Write `name="text"` as `name.yaml`."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    return folder


def question_with(rubric: str, extra: str = "") -> str:
    """A topic file of one question; *rubric* begins at line 6."""
    indented = "".join(f"      {line}\n" for line in dedent(rubric).strip("\n").splitlines())
    head = f"topic: t\nquestions:\n  - id: x\n    prompt: What is it?{extra}\n    rubric:\n"
    return head + indented
