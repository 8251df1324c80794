"""`oralsim where`: the paths in use."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_the_paths_are_named(oralsim: Run, bank: Path, home: Path) -> None:
    """Also those that aren't there yet; looking creates nothing."""
    ran = oralsim("where")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        f"bank      {bank}",
        f"home      {home}  (not there yet)",
        f"attempts  {home / 'oralsim.db'}  (not there yet)",
    ]
    assert not home.exists()


def test_another_bank_is_named(oralsim: Run, tmp_path: Path) -> None:
    """`--bank` comes before `ORALSIM_BANK`, on either side of the command's name."""
    for arguments in (["where", "--bank", str(tmp_path)], ["--bank", str(tmp_path), "where"]):
        assert oralsim(*arguments).out.splitlines()[0] == f"bank      {tmp_path}"
