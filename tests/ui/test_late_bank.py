"""Home while the bank is still being read."""

from __future__ import annotations

import threading

from oralsim.bank.late import LateBank
from oralsim.core.model import Bank
from oralsim.errors import BankError
from oralsim.store.store import Store
from oralsim.ui.app import OralsimApp
from oralsim.ui.screens.home import HomeScreen
from oralsim.ui.screens.setup import SetupScreen
from tests.ui.conftest import ScreenText


async def test_home_stands_before_the_bank_is_read(bank: Bank, store: Store, screen_text: ScreenText) -> None:
    """It says so; a key that needs the bank waits for it; then the topics stand there."""
    arrived = threading.Event()
    app = OralsimApp(LateBank(lambda: bank if arrived.wait(10) else Bank((), ())), store)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Reading the question bank" in screen_text(app)
        await pilot.press("e")
        assert isinstance(app.screen, HomeScreen)
        arrived.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen)
        await pilot.press("f9")
        await pilot.pause()
        assert "transformers" in screen_text(app)
        assert "48 questions" in screen_text(app)


async def test_a_bank_with_defects_ends_the_app(store: Store) -> None:
    """The command line says them then."""

    def read() -> Bank:
        raise BankError(["t.yaml:1: bad"])

    app = OralsimApp(LateBank(read), store)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
    assert app.return_code == BankError.exit_code
    assert app.crash is None
