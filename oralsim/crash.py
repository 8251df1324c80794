"""What a crash leaves behind: a log, one sentence, exit code 70. Nothing of the exam is lost by it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from oralsim import __version__, paths

EXIT_CODE = 70
LEAVING = (SystemExit, KeyboardInterrupt)
"""Ways out that are no crash."""


class CrashLog:
    """A context manager that turns an unforeseen error into a log file and `SystemExit(70)`."""

    def __enter__(self) -> None:
        """Nothing is written as long as nothing happens."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if error is None or isinstance(error, LEAVING):
            return
        sentence = write_crash(error)
        if sys.stderr:  # None where it was closed
            sys.stderr.write(f"{sentence}\n")
        raise SystemExit(EXIT_CODE) from error


def write_crash(error: BaseException) -> str:
    """Write the log of *error*; return the sentence that names it."""
    import tempfile
    import traceback
    from datetime import UTC, datetime

    trace = "".join(traceback.format_exception(error))
    name = f"crash-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.log"
    text = f"oralsim {__version__}, Python {sys.version}\n\n{trace}"
    for folder in (paths.home(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return f"oralsim crashed; {folder / name} says where. Go on with: oralsim resume"
    return (
        f"oralsim crashed ({type(error).__name__}), and no log could be written. Go on with: oralsim resume"
    )
