"""The outline is a hint: right when nothing changed, absent otherwise, never in the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from oralsim.bank import index
from oralsim.bank.index import Outline, TopicOutline
from oralsim.bank.load import load

TOPIC = """\
topic: {0}
title: On {0}
questions:
  - {{id: {0}-1, prompt: Why?, rubric: [{{point: a, keywords: [[b]]}}]}}
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Two topics of one question."""
    folder = tmp_path / "bank"
    folder.mkdir()
    for name in ("cnn", "rnn"):
        (folder / f"{name}.yaml").write_text(TOPIC.format(name))
    return folder


def test_an_outline_counts_the_questions_of_each_topic(bank: Path) -> None:
    """In the order of the bank."""
    outline = index.outline_of(load(bank))
    assert outline == Outline((TopicOutline("cnn", "On cnn", 1), TopicOutline("rnn", "On rnn", 1)))
    assert outline.questions == 2


def test_what_was_kept_is_recalled(bank: Path, tmp_path: Path) -> None:
    """The home folder is made if need be."""
    home = tmp_path / "home"
    outline = index.outline_of(load(bank))
    assert index.recall(home, bank) is None
    index.keep(home, bank, outline)
    assert index.recall(home, bank) == outline
    assert [file.name for file in home.iterdir()] == [index.FILE]


def test_a_changed_bank_is_not_recalled(bank: Path, tmp_path: Path) -> None:
    """A file edited, touched, added, taken away; another folder."""
    outline = index.outline_of(load(bank))
    file = bank / "cnn.yaml"
    for change in (
        lambda: file.write_text(TOPIC.format("cnn") + "\n"),
        lambda: os.utime(file, (1, 1)),
        lambda: (bank / "new.yaml").write_text(""),
        (bank / "new.yaml").unlink,
    ):
        index.keep(tmp_path, bank, outline)
        change()
        assert index.recall(tmp_path, bank) is None
    index.keep(tmp_path, bank, outline)
    assert index.recall(tmp_path, tmp_path) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": 1}', "\x00", "[" * 100_000])
def test_an_index_that_cannot_be_read_is_passed_over(bank: Path, tmp_path: Path, text: str) -> None:
    """Whatever stands in it."""
    (tmp_path / index.FILE).write_text(text)
    assert index.recall(tmp_path, bank) is None


def test_topics_that_are_none_are_passed_over(bank: Path, tmp_path: Path) -> None:
    """Right files, wrong rest."""
    index.keep(tmp_path, bank, Outline())
    file = tmp_path / index.FILE
    file.write_text(file.read_text().replace("[]", "[[1]]"))
    assert index.recall(tmp_path, bank) is None


def test_where_nothing_can_be_written_nothing_is_said(bank: Path, tmp_path: Path) -> None:
    """The next run does without."""
    home = tmp_path / "file"
    home.write_text("no folder")
    index.keep(home, bank, Outline())
    assert index.recall(home, bank) is None


def test_the_size_of_a_bank_that_is_not_there_is_nothing(bank: Path, tmp_path: Path) -> None:
    """Loading it will say what is wrong."""
    assert index.size(bank) == sum(file.stat().st_size for file in bank.iterdir())
    assert index.size(tmp_path / "none") == 0
