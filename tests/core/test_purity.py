"""The exam runs without a screen, a disk, a clock or luck."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import oralsim

PACKAGE = Path(oralsim.__file__).parent
PURE = sorted(path for part in ("core", "grading") for path in (PACKAGE / part).rglob("*.py"))
HEAVY = {"textual", "rich", "yaml", "sqlite3", "click", "platformdirs", "asyncio"}
WORLD = {"time", "os", "io", "socket", "threading", "subprocess", "pathlib", "secrets", "uuid", "tempfile"}
READING = {"now", "today", "utcnow", "urandom", "open", "print", "input"}


def dotted(path: Path) -> str:
    """The name of the module at *path*."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_the_pure_layers_load_nothing_heavy() -> None:
    """All of core and grading, in a fresh interpreter."""
    modules = [dotted(path) for path in PURE]
    code = f"import sys, {', '.join(modules)}; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "oralsim" in loaded
    assert not loaded & HEAVY


def imports(tree: ast.AST) -> set[str]:
    """The modules that *tree* names."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", PURE, ids=dotted)
def test_a_pure_module_reads_nothing_but_its_arguments(path: Path) -> None:
    """No clock, no file, no environment; of `random` only the type, for a generator that is passed in."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not {name.partition(".")[0] for name in imports(tree)} & WORLD
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "random":
            assert node.attr == "Random"
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            assert name not in READING
            assert not (isinstance(called, ast.Attribute) and called.attr == "Random")


@pytest.mark.parametrize("path", PURE, ids=dotted)
def test_a_pure_module_looks_no_layer_up(path: Path) -> None:
    """Core may use grading, grading only itself."""
    ours = {
        name for name in imports(ast.parse(path.read_text(encoding="utf-8"))) if name.startswith("oralsim")
    }
    allowed = ("oralsim.grading", "oralsim.core") if "core" in path.parts else ("oralsim.grading",)
    assert all(name.startswith(allowed) for name in ours)
