"""Session time over a clock that tests turn by hand."""

from __future__ import annotations

from datetime import timedelta

from oralsim.store.clock import SessionClock, boot_seconds, utc_now


class Hand:
    """A raw clock that stands until it is turned."""

    seconds = 7_000.0

    def __call__(self) -> float:
        """Return what it shows."""
        return self.seconds


def test_it_begins_at_zero_and_grows_with_the_raw_clock() -> None:
    """What the raw clock shows doesn't matter, only by how much it moves."""
    hand = Hand()
    clock = SessionClock(raw=hand)
    assert clock.now() == 0.0
    hand.seconds += 2.5
    assert clock.now() == 2.5


def test_it_goes_on_where_it_is_told() -> None:
    """After a reboot the raw clock begins anew; session time doesn't."""
    hand = Hand()
    hand.seconds = 3.0
    clock = SessionClock(41.5, raw=hand)
    hand.seconds += 1.0
    assert clock.now() == 42.5


def test_the_real_clocks_are_what_they_claim() -> None:
    """The boot clock never goes back; the time of day is aware and in UTC."""
    assert boot_seconds() <= boot_seconds()
    assert utc_now().utcoffset() == timedelta(0)
