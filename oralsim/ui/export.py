"""Reports as files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from oralsim.core.report import Report
from oralsim.errors import StoreError
from oralsim.reports.as_json import as_json
from oralsim.reports.markdown import as_markdown
from oralsim.reports.text import as_text


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a report can be written in."""

    name: str
    suffix: str
    write: Callable[[Report], str]


FORMS = (
    Form("Markdown", "md", as_markdown),
    Form("JSON", "json", as_json),
    Form("plain text", "txt", as_text),
)


def export(report: Report, form: Form, folder: Path) -> Path:
    """Write *report* into a new file of *folder*; return its path.

    Raises:
        StoreError: the folder can't be written to.
    """
    text = form.write(report)
    for number in count(1):
        again = f"-{number}" if number > 1 else ""
        path = folder / f"oralsim-{report.attempt}{again}.{form.suffix}"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        except OSError as error:
            raise StoreError(f"{path} can't be written: {error.strerror}.") from error
        return path
    raise AssertionError("numbers don't end")
