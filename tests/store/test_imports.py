"""What the home screen pays for the store."""

from __future__ import annotations

import subprocess
import sys


def test_the_store_costs_no_screen_and_no_bank() -> None:
    """A fresh interpreter that imports all of it has met neither textual nor rich nor yaml."""
    program = (
        "import sys, oralsim.store.sitting; print({'textual', 'rich', 'yaml', 'click'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
