"""How each event changes the state. Nothing is decided here; that is the session's part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import singledispatch

from oralsim.core import events as ev
from oralsim.core.clock import Clock
from oralsim.core.follow_up import Asked, Reply
from oralsim.core.probing import earned_more
from oralsim.core.state import QuestionState, Response, State, Status, beginning


def fold(events: Iterable[ev.Event]) -> State:
    """Return the state after *events*, the first of which is `Drawn`."""
    log = iter(events)
    first = next(log, None)
    if not isinstance(first, ev.Drawn):
        raise ValueError("an attempt begins with Drawn")
    state = beginning(first.ticket, first.at)
    for event in log:
        state = after(state, event)
    return state


def after(state: State, event: ev.Event) -> State:
    """Return *state* after one more *event*."""
    return replace(_apply(event, state), at=event.at)


@singledispatch
def _apply(event: object, _: State) -> State:
    raise TypeError(f"{event!r} can't follow in an attempt")


@_apply.register
def _swapped(event: ev.Swapped, state: State) -> State:
    other = beginning(event.ticket)
    return replace(other, swapped=True, owned=state.owned, interruptions=state.interruptions)


@_apply.register
def _prep_started(event: ev.PrepStarted, state: State) -> State:
    return replace(state, stage="prep", prep=state.prep.start(event.at))


@_apply.register
def _prep_ended(event: ev.PrepEnded, state: State) -> State:
    noted = tuple(
        replace(here, notes=notes) for here, notes in zip(state.questions, event.notes, strict=True)
    )
    return replace(state, stage="answering", prep=state.prep.stop(event.at), questions=noted)


@_apply.register
def _shown(event: ev.Shown, state: State) -> State:
    here = state.questions[event.question]
    if here.closed and not here.asked:
        shown = _on_top(state, event.question)
        return _with(shown, event.question, replace(here, retry=(here.retry or Clock()).start(event.at)))
    return _running(state, event.question, here if here.closed else replace(here, status="open"), event.at)


@_apply.register
def _left(event: ev.Left, state: State) -> State:
    return _put_away(state, event.question, event.text, "open", event.at)


@_apply.register
def _passed(event: ev.Passed, state: State) -> State:
    return _put_away(state, event.question, event.text, "passed", event.at)


@_apply.register
def _flagged(event: ev.Flagged, state: State) -> State:
    return _with(state, event.question, replace(state.questions[event.question], flagged=event.on))


@_apply.register
def _submitted(event: ev.Submitted, state: State) -> State:
    return _close(state, event, "submitted")


@_apply.register
def _timed_out(event: ev.TimedOut, state: State) -> State:
    return _close(state, event, "timed_out")


@_apply.register
def _graded(event: ev.Graded, state: State) -> State:
    here = state.questions[event.question]
    responses = list(here.responses)
    given = responses[event.response]
    alone = event.marking if event.turn == 0 else given.alone
    responses[event.response] = replace(given, marking=event.marking, grader=event.grader, alone=alone)
    replies = here.replies
    if event.turn and given.marking:
        last = replies[-1]
        brought = earned_more(given.marking, event.marking, last.asked.points)
        replies = (*replies[:-1], replace(last, brought=brought))
    return _with(state, event.question, replace(here, responses=tuple(responses), replies=replies))


@_apply.register
def _probe_asked(event: ev.ProbeAsked, state: State) -> State:
    asked = Asked(event.probe, event.points, event.text, event.at)
    here = replace(state.questions[event.question], asked=asked)
    return _running(state, event.question, here, event.at)


@_apply.register
def _hint_taken(event: ev.HintTaken, state: State) -> State:
    here = state.questions[event.question]
    asked = here.asked and replace(here.asked, hint=event.text, hint_at=event.at)
    return _with(state, event.question, replace(here, asked=asked))


@_apply.register
def _probe_answered(event: ev.ProbeAnswered, state: State) -> State:
    rested = _rest(state, event.at)
    here = rested.questions[event.question]
    if here.asked is None:
        return rested
    reply = Reply(here.asked, event.text, event.at, event.timed_out)
    answered = replace(here, asked=None, replies=(*here.replies, reply), text="")
    return _with(rested, event.question, answered)


@_apply.register
def _interrupted(event: ev.Interrupted, state: State) -> State:
    interruptions = (*state.interruptions, event.at)
    return replace(_rest(state, event.at), owned=False, interruptions=interruptions)


@_apply.register
def _resumed(_: ev.Resumed, state: State) -> State:
    return replace(state, owned=True)


@_apply.register
def _given_up(event: ev.GivenUp, state: State) -> State:
    return replace(_rest(state, event.at), ending="given_up")


@_apply.register
def _finished(event: ev.Finished, state: State) -> State:
    return replace(_rest(state, event.at), ending="finished")


def _on_top(state: State, number: int) -> State:
    return replace(state, stage="answering", shown=number, last=number)


def _running(state: State, number: int, here: QuestionState, at: float) -> State:
    """A question, or a follow-up to it, is before the candidate on the question's own clock."""
    shown = replace(_on_top(state, number), clock=state.clock.start(at))
    return _with(shown, number, replace(here, clock=here.clock.start(at)))


def _with(state: State, number: int, question: QuestionState) -> State:
    questions = (*state.questions[:number], question, *state.questions[number + 1 :])
    return replace(state, questions=questions)


def _rest(state: State, at: float) -> State:
    """All clocks rest and nothing is shown."""
    resting = replace(state, clock=state.clock.stop(at), prep=state.prep.stop(at), shown=None)
    if state.shown is None:
        return resting
    here = state.questions[state.shown]
    retry = None if here.retry is None else here.retry.stop(at)
    return _with(resting, state.shown, replace(here, clock=here.clock.stop(at), retry=retry))


def _put_away(state: State, number: int, text: str, status: Status, at: float) -> State:
    rested = _rest(state, at)
    here = rested.questions[number]
    if here.closed:
        return _with(rested, number, replace(here, text=text)) if here.asked else rested
    return _with(rested, number, replace(here, status=status, text=text))


def _close(state: State, event: ev.Submitted | ev.TimedOut, status: Status) -> State:
    rested = _rest(state, event.at) if state.shown == event.question else state
    here = rested.questions[event.question]
    first = not here.closed
    seconds = (here.retry or here.clock).used(event.at)
    response = Response(event.text, event.at, seconds, timed_out=isinstance(event, ev.TimedOut))
    closed = replace(here, responses=(*here.responses, response), text="", retry=None)
    return _with(rested, event.question, replace(closed, status=status) if first else closed)
