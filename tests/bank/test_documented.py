"""What the guides show as examples can be used as it stands."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from oralsim import paths
from oralsim.bank.blueprints import load_blueprint
from oralsim.bank.load import load
from oralsim.bank.proof import findings
from oralsim.core.draw import pool
from oralsim.core.model import Blueprint
from oralsim.core.parts import shortfall
from oralsim.grading import grade

ROOT = paths.PACKAGE.parent


def example(guide: str) -> str:
    """The first YAML that *guide* shows."""
    found = re.search(
        r"^```yaml\n(.*?)^```", (ROOT / guide).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    assert found is not None
    return found[1]


def test_the_topic_of_the_guide_is_a_good_bank(tmp_path: Path) -> None:
    """Its rubric proves itself as those of the shipped bank do."""
    (tmp_path / "training.yaml").write_text(example("question_bank/README.md"), encoding="utf-8")
    (question,) = load(tmp_path).questions
    assert list(findings(question, grade)) == []


def test_the_blueprint_of_the_guide_fits_the_shipped_bank(tmp_path: Path) -> None:
    """No part is short, and every field that there is stands in it."""
    (tmp_path / "mine.yaml").write_text(example("docs/blueprints.md"), encoding="utf-8")
    bank = load(paths.bank())
    mine = load_blueprint("mine", [tmp_path], [topic.id for topic in bank.topics])
    assert shortfall(pool(bank, mine), mine.parts) is None
    usual = Blueprint()
    unused = {
        field.name for field in fields(Blueprint) if getattr(mine, field.name) == getattr(usual, field.name)
    }
    assert unused == {"count", "default_time", "prices", "extra_time"}
