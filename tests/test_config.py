"""Choices that outlive the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim.config import FILE, Settings, keep_settings, read_settings


def test_what_was_kept_is_read(tmp_path: Path) -> None:
    """And nothing else is left in the folder."""
    keep_settings(tmp_path, Settings("nord"))
    keep_settings(tmp_path, Settings("paper"))
    assert read_settings(tmp_path) == Settings("paper")
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"theme": 7}', "[" * 100_000, "\ud800"])
def test_a_broken_file_is_as_none(tmp_path: Path, text: str) -> None:
    """No choice, no error."""
    (tmp_path / FILE).write_text(text, encoding="utf-8", errors="surrogatepass")
    assert read_settings(tmp_path) == Settings()


def test_every_choice_is_kept(tmp_path: Path) -> None:
    """Those that aren't the usual ones too."""
    chosen = Settings("nord", words_a_minute=110, manner="coach", clock_hidden=True)
    keep_settings(tmp_path, chosen)
    assert read_settings(tmp_path) == chosen


@pytest.mark.parametrize(
    "text",
    [
        '{"words_a_minute": 39}',
        '{"words_a_minute": true}',
        '{"words_a_minute": 130.5}',
        '{"manner": "rude"}',
        '{"manner": ["coach"]}',
        '{"clock_hidden": 1}',
        '{"later": 3}',
    ],
)
def test_what_cant_be_used_is_as_never_chosen(tmp_path: Path, text: str) -> None:
    """And spoils nothing beside it."""
    (tmp_path / FILE).write_text('{"theme": "nord", ' + text[1:])
    assert read_settings(tmp_path) == Settings("nord")


def test_where_nothing_can_be_written_nothing_happens(tmp_path: Path) -> None:
    """No folder, or a file in its place."""
    (tmp_path / "file").touch()
    for home in (None, tmp_path / "missing", tmp_path / "file"):
        keep_settings(home, Settings("nord"))
        assert read_settings(home) == Settings()
