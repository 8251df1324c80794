"""Where the bank and the state lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralsim import paths


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the person who runs the tests has a say."""
    monkeypatch.delenv("ORALSIM_BANK", raising=False)
    monkeypatch.delenv("ORALSIM_HOME", raising=False)


def test_the_option_comes_before_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--bank`, then `ORALSIM_BANK`."""
    monkeypatch.setenv("ORALSIM_BANK", "/from/variable")
    assert paths.bank("/from/option") == Path("/from/option")
    assert paths.bank() == Path("/from/variable")


def test_a_wheel_carries_its_bank(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Installed, the bank lies in the package, and a folder beside the package is not looked at."""
    package = tmp_path / "site-packages" / "oralsim"
    (package / "question_bank").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.bank() == package / "question_bank"


def test_a_checkout_has_its_bank_beside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An editable install has no files forced into it."""
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "oralsim")
    assert paths.bank() == tmp_path / "question_bank"


def test_the_home_variable_moves_all_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`ORALSIM_HOME` holds the database too."""
    monkeypatch.setenv("ORALSIM_HOME", str(tmp_path))
    assert paths.database().parent == paths.home() == tmp_path


def test_without_a_variable_state_lies_in_the_platform_folder() -> None:
    """And has the program's name."""
    assert paths.home().name == "oralsim"
