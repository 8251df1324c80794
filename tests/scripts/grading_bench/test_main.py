"""The bench of the grading as it is called."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from grading_bench.__main__ import main

BANK = [
    '{"entry": 20, "kind": "full", "answer": "The gradients get tiny in the first layers.", "mark": 1}',
    '{"entry": 20, "kind": "wrong", "answer": "The learning rate.", "mark": 0}',
]
POINTS = ['{"prompt": "Why?", "answer": "It rains.", "rubric": [{"text": "Rain falls", "label": 1}]}']


class Bench:
    """Runs the command over files."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.folder = folder
        self.patch = monkeypatch
        self.output = capsys

    def run(self, files: dict[str, list[str]], *options: str) -> list[str]:
        """What it printed, by lines."""
        paths = [self.folder / name for name in files]
        for path, content in zip(paths, files.values(), strict=True):
            path.write_text("".join(f"{line}\n" for line in content), encoding="utf-8")
        self.patch.setattr(sys, "argv", ["bench_grading", *map(str, paths), *options])
        main()
        return self.output.readouterr().out.splitlines()


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Bench:
    """The command, writing to a folder of its own."""
    return Bench(tmp_path, monkeypatch, capsys)


def test_json_is_an_object_a_file_with_the_same_figures_for_each_marker(bench: Bench) -> None:
    """Ours first; kinds only for ours."""
    (line,) = bench.run({"bank.jsonl": BANK}, "--json")
    found: dict[str, Any] = json.loads(line)
    assert list(found) == ["file", "threshold", "markers", "kinds"]
    assert (found["file"], found["threshold"]) == ("bank.jsonl", 0.55)
    assert list(found["markers"]) == ["oralsim", "token_set_ratio", "stemmed recall", "tf-idf cosine"]
    names = {
        *("answers", "blank", "pearson", "spearman", "within", "rmse", "calibrated rmse"),
        *("macro-F1", "mean mark", "examiner", "absolute error", "ms"),
    }
    assert all(set(figures) == names for figures in found["markers"].values())
    assert {kind: figures["answers"] for kind, figures in found["kinds"].items()} == {"full": 1, "wrong": 1}
    assert found["markers"]["oralsim"]["pearson"] == pytest.approx(1.0)


def test_several_files_are_also_taken_together(bench: Bench) -> None:
    """But for points, whose labels are of another kind."""
    reference = ['{"prompt": "Why?", "reference": "It rains", "answer": "It rains.", "score": 1}']
    files = {"bank.jsonl": BANK, "plain.jsonl": reference, "points.jsonl": POINTS}
    found = [json.loads(line) for line in bench.run(files, "--json")]
    assert [(one["file"], one["markers"]["oralsim"]["answers"]) for one in found] == [
        ("bank.jsonl", 2),
        ("plain.jsonl", 1),
        ("points.jsonl", 1),
        ("all but key points", 3),
    ]
    assert ["auc" in one["markers"]["oralsim"] for one in found] == [False, False, True, False]


def test_people_get_a_table_a_file(bench: Bench) -> None:
    """With a column a marker, then a line a kind."""
    shown = bench.run({"bank.jsonl": BANK})
    heads = r"bank\.jsonl +oralsim +token_set_ratio +stemmed recall +tf-idf cosine"
    assert re.fullmatch(heads, shown[0])
    assert any(line.startswith("(macro-F1: ") for line in shown)
    assert [line.split()[0] for line in shown if line][-3:] == ["kind", "full", "wrong"]


def test_a_broken_line_ends_the_run_with_its_sentence(bench: Bench) -> None:
    """Before anything is marked."""
    with pytest.raises(SystemExit, match=r"bank\.jsonl:3: no marked answer: KeyError 'mark'"):
        bench.run({"bank.jsonl": [*BANK, '{"entry": 20, "answer": "a"}']})
