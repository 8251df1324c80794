"""Start the app where there is a terminal, and hand its end to the shell."""

from __future__ import annotations

import gc
import os
import sys

from oralsim.errors import UsageError
from oralsim.ui.app import OralsimApp


def need_terminal() -> None:
    """Do nothing where screens can be drawn.

    Raises:
        UsageError: there is no terminal, or one that can't draw.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()):
        raise UsageError("oralsim needs a terminal; past reports print without one: oralsim report last")
    if os.environ.get("TERM", "") in {"", "dumb"}:
        raise UsageError("This terminal can't draw screens (TERM is dumb); try: oralsim report last")


def launch(app: OralsimApp) -> int:
    """Run *app* to its end; return the exit code.

    Raises:
        UsageError: there is no terminal to draw on.
        Exception: whatever crashed the app, for the crash log.
    """
    need_terminal()
    gc.freeze()  # the bank and the modules stay: looking through them again would only delay the first paint
    app.run()
    if app.crash is not None:
        raise app.crash
    return app.return_code or 0
