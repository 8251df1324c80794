"""What a crash leaves behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim.crash import EXIT_CODE, CrashLog


def test_a_crash_is_one_sentence_a_log_and_code_70(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence names the log and how to go on; the log holds the trace."""
    monkeypatch.setenv("ORALSIM_HOME", str(tmp_path))
    with pytest.raises(SystemExit) as left, CrashLog():
        raise ZeroDivisionError("a bug")
    (log,) = tmp_path.glob("crash-*.log")
    said = capsys.readouterr().err
    assert left.value.code == EXIT_CODE == 70
    assert "ZeroDivisionError: a bug" in log.read_text()
    assert str(log) in said
    assert "oralsim resume" in said
    assert said.count("\n") == 1


def test_where_no_log_can_be_written_the_sentence_still_comes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Home and the temporary folder are files here."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ORALSIM_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "file"))
    with pytest.raises(SystemExit), CrashLog():
        raise ZeroDivisionError
    assert "no log could be written" in capsys.readouterr().err


@pytest.mark.parametrize("leaving", [SystemExit(3), KeyboardInterrupt()])
def test_leaving_is_no_crash(leaving: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exit code and ctrl+c pass through."""
    monkeypatch.setenv("ORALSIM_HOME", str(tmp_path))
    with pytest.raises(type(leaving)), CrashLog():
        raise leaving
    assert not list(tmp_path.iterdir())
