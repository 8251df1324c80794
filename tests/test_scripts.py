"""The scripts that set up and start the program, with a Python that only notes how it was called."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, which

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
PYTHON = """\
#!/bin/sh
echo "$@" >>"$LOG"
case "$*" in
*"-m venv"*) for folder in "$@"; do :; done
    rm -rf "$folder"
    mkdir -p "$folder/bin"
    cp "$0" "$folder/bin/python" ;;
*"-m pip"*) exit "${PIP:-0}" ;;
esac
"""


class Checkout:
    """A checkout in a folder with a space in its name."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "my checkout"
        self.log = folder / "log"
        self.python = folder / "a python"
        copytree(SCRIPTS, self.root / "scripts")
        (self.root / "pyproject.toml").write_text("[project]\n")
        self.python.write_text(PYTHON)
        self.python.chmod(0o755)

    def begin(self, name: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start the script of that name, in another folder."""
        variables = os.environ | {"PYTHON": str(self.python), "LOG": str(self.log)} | environment
        return subprocess.Popen(
            [self.root / "scripts" / name, *arguments],
            cwd="/",
            env=variables,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, name: str, *arguments: str, **environment: str) -> tuple[int, str]:
        """Run it to its end; return its code and what it said on stderr."""
        with self.begin(name, *arguments, **environment) as process:
            _, said = process.communicate()
        return process.returncode, said

    def calls(self) -> Iterator[str]:
        """How Python was called since the last time, without the look at its version."""
        lines = self.log.read_text().splitlines()
        self.log.unlink()
        return (line for line in lines if not line.startswith("-c import"))


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout that was never set up."""
    return Checkout(tmp_path)


def test_the_first_start_sets_up_and_later_ones_dont(checkout: Checkout) -> None:
    """Arguments pass through; the second start needs nothing but the program."""
    venv = checkout.root / ".venv"
    code, said = checkout.run("run", "exam", "--seed", "7")
    assert (code, said) == (0, f"Setting up oralsim in {venv} (once)\n")
    assert list(checkout.calls()) == [
        f"-m venv --clear {venv}",
        f"-m pip install --quiet --disable-pip-version-check -e {checkout.root}",
        "-P -m oralsim exam --seed 7",
    ]
    assert checkout.run("run") == (0, "")
    assert list(checkout.calls()) == ["-P -m oralsim"]
    assert not (checkout.root / ".venv.lock").exists()


@pytest.mark.parametrize("name", ["run", "test", "bench", "bench_grading", "screenshots"])
def test_scripts_work_through_links(checkout: Checkout, tmp_path: Path, name: str) -> None:
    """Absolute, relative, a link to a link, a linked folder: the checkout is where the script lies."""
    checkout.run(name)
    links = tmp_path / "my links"
    links.mkdir()
    (links / "absolute").symlink_to(checkout.root / "scripts" / name)
    (links / "relative").symlink_to(Path("..") / checkout.root.name / "scripts" / name)
    (links / "again").symlink_to("relative")
    (links / "folder").symlink_to(checkout.root / "scripts")
    for link in ("absolute", "relative", "again", f"folder/{name}"):
        assert checkout.run(str(links / link)) == (0, "")
    assert {path.name for path in tmp_path.iterdir()} == {checkout.root.name, "my links", "log", "a python"}


def test_new_requirements_a_new_place_or_a_lost_python_set_up_again(checkout: Checkout) -> None:
    """Each of them once."""
    checkout.run("run")
    (checkout.root / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert "Setting up" in checkout.run("run")[1]
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    assert "Setting up" in checkout.run("run")[1]
    (checkout.root / ".venv" / "bin" / "python").unlink()
    assert "Setting up" in checkout.run("run")[1]
    assert checkout.run("run") == (0, "")


def test_what_development_needs_is_not_taken_away(checkout: Checkout) -> None:
    """`test` sets up more than `run`; once it has, `run` keeps it."""
    checkout.run("run")
    assert "Setting up" in checkout.run("test")[1]
    assert any(line.endswith("[dev]") for line in checkout.calls())
    assert checkout.run("run") == (0, "")
    (checkout.root / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    checkout.run("run")
    assert any(line.endswith("[dev]") for line in checkout.calls())
    assert "Setting up" not in checkout.run("test")[1]


def test_a_set_up_that_failed_is_tried_again(checkout: Checkout) -> None:
    """It says what to do, and leaves nothing that looks like success."""
    code, said = checkout.run("run", PIP="1")
    assert (code, said.splitlines()[-1]) == (1, "Setting up failed. Check the network and try again.")
    assert checkout.run("run")[0] == 0
    assert checkout.run("run") == (0, "")


def test_a_lock_that_a_killed_process_left_is_taken_over(checkout: Checkout) -> None:
    """Its number is no process any more."""
    with subprocess.Popen(["true"]) as gone:
        pass
    (checkout.root / ".venv.lock").mkdir()
    (checkout.root / ".venv.lock" / "pid").write_text(f"{gone.pid}\n")
    assert checkout.run("run")[0] == 0
    assert not list(checkout.root.glob(".venv.lock*"))


def test_of_two_at_once_one_sets_up(checkout: Checkout) -> None:
    """The other waits and starts."""
    with checkout.begin("run") as one, checkout.begin("run") as other:
        said = one.communicate()[1] + other.communicate()[1]
    assert (one.returncode, other.returncode) == (0, 0)
    assert said.count("Setting up") == 1
    assert list(checkout.calls()).count("-P -m oralsim") == 2


def test_without_a_usable_python_there_is_a_sentence(checkout: Checkout, tmp_path: Path) -> None:
    """What to install, or what to set."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "cat", "cksum", "dirname", "mkdir", "rm", "sleep"):
        (tools / name).symlink_to(str(which(name)))
    code, said = checkout.run("run", PATH=str(tools), PYTHON="")
    assert code == 1
    assert "oralsim needs Python 3.11 or newer with venv; install it" in said
