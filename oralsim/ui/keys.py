"""The one table of keys. Bindings, footers, help and the palette are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm"
_CYRILLIC = "йцукенгшщзхъфывапролджэячсмить"
_TWINS = {**dict(zip(_LATIN, _CYRILLIC, strict=True)), "slash": "full_stop", "question_mark": "comma"}
"""What the same key sends on a Russian layout."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key, what it does, and how that is said."""

    id: str
    """Also the name of the action: `go` runs `action_go` of the screen."""
    keys: str
    """As Textual names them, without Cyrillic twins."""
    shown: str
    """As the footer and the help print it."""
    label: str
    """In the footer, unless a screen says it better."""
    help: str
    """One sentence for the help screen."""
    action: str = ""
    """Where the action isn't the screen's `id`."""


TABLE: tuple[Key, ...] = (
    Key("go", "f2,ctrl+s", "F2", "Go on", "The next step: start, submit, next, finish. Also ctrl+s."),
    Key("hint", "f3", "F3", "Hint", "Take the hint that the examiner has; it costs."),
    Key("put_off", "f4", "F4", "Pass", "Put the question off, it stays open; a follow-up gets no reply."),
    Key("flag", "f5", "F5", "Flag", "Mark the question to come back to, or take the mark away."),
    Key("questions", "f8", "F8", "Questions", "List the questions: state, flag, time left."),
    Key("turn", "tab", "tab", "Next notes", "Go to the notes of the next question."),
    Key("notes", "ctrl+n", "ctrl+n", "Notes", "Show or hide your notes and what was said."),
    Key("pause", "ctrl+p", "ctrl+p", "Pause", "Cover the question and rest its clock (drill)."),
    Key("swap", "s", "s", "Swap", "Take another ticket, once; says the cost and asks first."),
    Key("choose", "enter", "↑↓ enter", "Choose", "Move with the arrows, choose with enter."),
    Key("mark", "space", "space", "Mark", "Mark or unmark the row."),
    Key("exam", "e", "e", "Exam", "Set up a mock exam."),
    Key("drill", "d", "d", "Drill", "Set up a drill, or drill what is chosen."),
    Key("reports", "r", "r", "Reports", "List past attempts."),
    Key("bank", "b", "b", "Bank", "Read and search the question bank."),
    Key("history", "h", "h", "History", "List past attempts."),
    Key("export", "e", "e", "Export", "Write the report to a file."),
    Key("retry", "r", "r", "Retry", "Answer once more; the first answer counts."),
    Key("model_answer", "m", "m", "Model answer", "Show or hide the model answer."),
    Key("search", "slash", "/", "Search", "Search by words, with typos."),
    Key("narrow", "f", "f", "Filter", "Show all attempts, exams, drills, or unfinished ones."),
    Key("sort", "s", "s", "Sort", "Sort by another column."),
    Key("delete", "delete,x", "x", "Delete", "Delete the chosen attempt; asks first."),
    Key("options", "o", "o", "Options", "How the examiner speaks, whether the clock shows.", "app.options"),
    Key("give_up", "g", "g", "Give up", "End the attempt without a mark; asks first."),
    Key("everything", "a", "a", "All", "Mark all topics, or none."),
    Key("back", "escape", "esc", "Back", "Back to where you were."),
    Key("help", "f1,question_mark", "F1", "Help", "This screen and its keys. Also ? outside a box."),
    Key("palette", "f12", "F12", "Commands", "Search all commands: themes, suspend …", "app.command_palette"),
    Key("leave", "f9,ctrl+q", "F9", "Leave", "Leave this screen; what is written is kept. Also ctrl+q."),
)
"""In the order of the help screen; ids are stable, a keymap refers to them."""

BY_ID: dict[str, Key] = {key.id: key for key in TABLE}


def with_twins(keys: str) -> str:
    """Return *keys* with the twin of every letter and sign, as a Russian layout sends it."""
    names: list[str] = []
    for name in keys.split(","):
        names.append(name)
        head, plus, letter = name.rpartition("+")
        if letter in _TWINS:
            names.append(f"{head}{plus}{_TWINS[letter]}")
    return ",".join(names)


def binding(name: str, label: str | None = None, *, show: bool = True) -> Binding:
    """The binding of key *name*; *label* replaces its footer text."""
    key = BY_ID[name]
    return Binding(
        key=with_twins(key.keys),
        action=key.action or key.id,
        description=key.label if label is None else label,
        key_display=key.shown,
        tooltip=key.help,
        show=show,
        id=key.id,
    )


def bind(*names: str) -> list[Binding]:
    """Bindings in footer order; `"go:Start"` renames one, `"-search"` keeps it out of the footer."""
    made: list[Binding] = []
    for name in names:
        key, _, label = name.removeprefix("-").partition(":")
        made.append(binding(key, label or None, show=not name.startswith("-")))
    return made


def as_markdown() -> str:
    """The table for docs/keys.md: a row for each key, in the order of the help screen."""
    rows = (f"| `{key.shown}` | {key.label} | {key.help} |" for key in TABLE)
    return "\n".join(("| key | does | |", "|---|---|---|", *rows)) + "\n"
