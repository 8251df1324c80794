"""`scripts/screenshots`: one SVG a screen, as README and docs show them."""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from oralsim import paths
from oralsim.bank.load import load
from oralsim.core.model import Bank, Mode
from oralsim.store.store import Store, open_store
from oralsim.ui.app import OralsimApp
from oralsim.ui.keys import as_markdown
from oralsim.ui.routes import Start
from pictures.oral import Oral
from pictures.past import Answers, Time, begin, live, stop_halfway, test_answers

Play = Callable[[Pilot[None]], Awaitable[None]]
ROOT = Path(__file__).parents[2]
SEED = 11
KEYS = """\
# Keys

Every letter and ctrl key has its Cyrillic twin: `e` is `у` on a Russian layout, `ctrl+s` is `ctrl+ы`.
All that keys do can be clicked too. In the answer box `ctrl+z` undoes, `ctrl+c`, `ctrl+x` and `ctrl+v`
copy, cut and paste.

"""
SHOWN = "vanishing-gradient"


def main() -> None:
    """Draw all pictures."""
    parser = argparse.ArgumentParser(prog="scripts/screenshots")
    parser.add_argument("--folder", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--size", default="100x30")
    parser.add_argument("--theme", default="chalk")
    options = parser.parse_args()
    columns, rows = map(int, options.size.split("x"))
    options.folder.mkdir(parents=True, exist_ok=True)
    (ROOT / "docs" / "keys.md").write_text(KEYS + as_markdown(), encoding="utf-8")
    bank = load(paths.bank())
    with tempfile.TemporaryDirectory() as home:
        store = open_store(Path(home))
        studio = Studio(bank, store, test_answers(paths.bank()))
        for name, (start, play) in studio.scenes().items():
            app = OralsimApp(bank, store, start())
            app.theme = options.theme
            asyncio.run(studio.draw(app, play, (columns, rows), options.folder / f"{name}.svg"))
        store.close()


class Studio:
    """Sets the scenes and draws them."""

    def __init__(self, bank: Bank, store: Store, answers: Answers) -> None:
        self.bank = bank
        self.store = store
        self.answers = answers
        self.time = Time()

    def scenes(self) -> dict[str, tuple[Callable[[], Start], Play]]:
        """By name: what the app starts with, made when its turn comes, and what is pressed then."""
        live(self.bank, self.store, self.answers, self.time)
        stop_halfway(self.bank, self.store, self.answers, self.time)
        oral = Oral(self.bank, self.store, self.answers, self.time)
        return {
            "home": (self.home, self.nothing),
            "setup": (self.home, self.press("e")),
            "bank": (self.home, self.press("b", "down", "down")),
            "history": (self.home, self.press("r")),
            "help": (self.home, self.press("f1")),
            "report": (self.report, self.nothing),
            "exam": (lambda: self.sitting("exam", count=5), self.write(40)),
            "questions": (lambda: self.sitting("exam", count=5), self.press("f4", "f4", "f5", "f8")),
            "feedback": (lambda: self.sitting("drill", count=1, ids=(SHOWN,)), self.answered),
            "ticket": (oral.ticket, self.nothing),
            "preparation": (oral.ticket, oral.note),
            "examiner": (oral.prepared, oral.examine),
            "protocol": (oral.protocol, self.nothing),
            "protocol-question": (oral.protocol, self.press("enter")),
        }

    def home(self) -> Start:
        """Nothing but home."""
        return None

    def report(self) -> Start:
        """The last exam that leaves something to study."""
        exams = self.store.history.attempts(mode="exam")
        return self.store.report(next(e.attempt for e in exams if e.mark is not None and e.mark < 1))

    def sitting(self, mode: Mode, *, count: int, ids: tuple[str, ...] = ()) -> Start:
        """An attempt just begun."""
        return begin(self.bank, self.store, self.time, mode, count=count, seed=SEED, ids=ids)

    async def draw(self, app: OralsimApp, play: Play, size: tuple[int, int], file: Path) -> None:
        """Play one scene and write its picture."""
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await play(pilot)
            await pilot.pause()
            svg = app.export_screenshot(title="oralsim")
        file.write_text(re.sub(r"@font-face\s*{.*?}", "", svg, flags=re.S), encoding="utf-8")
        print(file)

    async def nothing(self, pilot: Pilot[None]) -> None:
        """As it opens."""

    def press(self, *keys: str) -> Play:
        """Press keys."""

        async def play(pilot: Pilot[None]) -> None:
            await pilot.press(*keys)

        return play

    def write(self, seconds: float) -> Play:
        """Write half an answer and let time pass."""

        async def play(pilot: Pilot[None]) -> None:
            box = pilot.app.screen.query_one(TextArea)
            box.text = "It depends on the task. The first thing I would say is that"
            box.move_cursor(box.document.end)
            self.time.seconds += seconds
            await pilot.pause(0.6)

        return play

    async def answered(self, pilot: Pilot[None]) -> None:
        """Submit an answer with something right, something half and something wrong in it."""
        box = pilot.app.screen.query_one(TextArea)
        box.text = (
            "The gradients get tiny on their way back through many layers, because of the chain rule we "
            "multiply many numbers below one. So the first layers learn fastest. Training takes for ever."
        )
        self.time.seconds += 75
        await pilot.press("f2")


main()
