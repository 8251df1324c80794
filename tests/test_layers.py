"""Imports go downwards only, and what is pure stays pure."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import oralsim

PACKAGE = Path(oralsim.__file__).resolve().parent
BELOW = {
    "cli": {"ui", "reports", "store", "bank", "core", "grading"},
    "ui": {"reports", "store", "bank", "core", "grading"},
    "reports": {"core", "grading"},
    "store": {"core", "grading"},
    "bank": {"core", "grading"},
    "core": {"grading"},
    "grading": set[str](),
}
"""What each layer may use besides itself."""
FREE = {"errors", "paths", "config", "crash", "__version__"}
"""What every layer above core may use."""
WORLD = {"os", "io", "pathlib", "tempfile", "time", "random", "secrets", "uuid", "threading", "subprocess"}
WORLD |= {"socket", "logging", "asyncio", "platformdirs"}
"""Where files, clocks, chance and other processes are to be had."""
HEAVY = {"textual", "rich", "yaml", "sqlite3", "click"}
READING = {"now", "utcnow", "today", "urandom", "open", "print", "input", "Random"}
"""Calls that ask more than their arguments."""


def modules(*layers: str) -> list[str]:
    """The dotted names of all modules of *layers*."""
    files = (file for layer in layers for file in sorted((PACKAGE / layer).rglob("*.py")))
    parts = (file.relative_to(PACKAGE.parent).with_suffix("").parts for file in files)
    return [".".join(part for part in path if part != "__init__") for path in parts]


def tree(module: str) -> ast.Module:
    """The source of *module*, parsed."""
    path = PACKAGE.parent.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(module: str) -> Iterator[str]:
    """The dotted names that *module* imports, inside its functions too."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a fresh interpreter."""
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )


def loaded_with(*layers: str) -> set[str]:
    """The roots of all that a fresh interpreter has loaded after all modules of *layers*."""
    names = ", ".join(modules(*layers))
    loaded = python("-c", f"import sys, {names}; print(*sys.modules, sep='\\n')").stdout.split()
    return {name.partition(".")[0] for name in loaded}


def test_core_and_grading_load_nothing_heavy() -> None:
    """In a fresh interpreter: no terminal, no YAML, no database, no command line."""
    loaded = loaded_with("core", "grading")
    assert "oralsim" in loaded
    assert not loaded & (HEAVY | {"asyncio", "platformdirs"})


def test_the_store_costs_no_screen_and_no_bank() -> None:
    """Home opens it before the first paint."""
    assert loaded_with("store") & HEAVY == {"sqlite3"}


def test_home_costs_no_bank_and_no_grader() -> None:
    """What draws the first screen doesn't wait for the reader of YAML or for fuzzy matching."""
    names = "oralsim.ui.app, oralsim.ui.screens.home, oralsim.store.store"
    loaded = python("-c", f"import sys, {names}; print(*sys.modules, sep='\\n')").stdout.split()
    assert {"yaml", "rapidfuzz", "snowballstemmer"}.isdisjoint(loaded)


def test_no_layer_is_forgotten() -> None:
    """Every folder of the package is a layer with a rule."""
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == BELOW.keys()


@pytest.mark.parametrize("layer", BELOW)
def test_a_layer_uses_only_those_below(layer: str) -> None:
    """`ui, cli › reports, store, bank › core › grading`; siblings leave each other alone."""
    allowed = BELOW[layer] | {layer} | (set() if layer in {"core", "grading"} else FREE)
    used = {
        (module, name)
        for module in modules(layer)
        for name in imports(module)
        if name.startswith("oralsim.") and name.split(".")[1] not in allowed
    }
    assert not used


@pytest.mark.parametrize("module", modules("core", "grading"))
def test_what_is_pure_has_no_clock_no_chance_no_files(module: str) -> None:
    """`random.Random` may be named as the type of a parameter; nothing of the module is called."""
    roots = {name.partition(".")[0] for name in imports(module)}
    assert not roots & (WORLD | HEAVY) - {"random"}
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.ImportFrom) and node.module == "random":
            assert [alias.name for alias in node.names] == ["Random"]
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert node.value.id != "random" or node.attr == "Random", ast.unparse(node)
        if isinstance(node, ast.Call):
            assert called(node) not in READING


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


@pytest.mark.parametrize("arguments", ["--help", "exam --help", "report --help", "--version"])
def test_help_costs_no_heavy_import(arguments: str) -> None:
    """Nothing that draws screens, reads YAML or opens a database is loaded to print help."""
    told = python("-X", "importtime", "-m", "oralsim", *arguments.split()).stderr
    loaded = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "click" in loaded
    assert not {name.partition(".")[0] for name in loaded} & (HEAVY - {"click"})
    assert not {name for name in loaded if name.startswith(("oralsim.ui", "oralsim.store", "oralsim.bank"))}
