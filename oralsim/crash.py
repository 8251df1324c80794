"""What a crash leaves behind: a log, one sentence, exit code 70. Nothing of the exam is lost by it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from oralsim import __version__, paths

EXIT_CODE = 70


@contextmanager
def crash_log() -> Iterator[None]:
    """Turn an unforeseen error inside the block into a log file and `SystemExit(70)`."""
    done = False
    try:
        yield
        done = True
    except (SystemExit, KeyboardInterrupt, GeneratorExit):
        done = True
        raise
    finally:
        error = sys.exception()
        if not done and error is not None:
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
