"""The report of an oral exam reads like an examiner's protocol."""

from __future__ import annotations

from oralsim.core.report import Report
from oralsim.reports.markdown import as_markdown
from oralsim.reports.text import as_text


def test_a_protocol_tells_who_said_what_and_what_it_brought(protocol: Report) -> None:
    """Unprompted and prompted apart, the swap, the interruption, notes, replies, passes, time-outs."""
    text = as_text(protocol)
    when = text.splitlines()[0].removeprefix("Exam e0001, ")
    assert (
        text
        == f"""\
Exam e0001, {when}
D, 21 %, not passed: Define has 15 %, not the 50 % it needs
3 questions in 12:00 of 12:00, prepared 3:15 of 10:00, another ticket taken,
interrupted once

Interrupted
  - at 5:16, in question 2, follow-up 1

The mark
  unprompted       16 %
  prompted        +15 %
  another ticket  −10 %

By part
  Explain   48 %
  Define    15 %, not the 50 % it needs

By topic
  training         48 %
  regularisation   30 %
  layers            0 %

Study first
  - In the first layers (question 1)
  - Units are switched off (question 2)
  - It normalises (question 3)

1. What is vanishing gradient?
   48 % (33 % unprompted), 1:29, first word after 0:12, 10 words, about 0:04
   spoken

   Notes from the preparation
     chain rule
       small factors

   You said
     It shrinks.

   The examiner asked
     Where?

   You replied
     In the first ones?

   The examiner asked
     Would a hint help?

   Hint
     Think of the chain rule.

   You replied
     In the earlier layers.

   The examiner asked
     What else belongs to it?

   You replied
     (passed)

   Rubric
     ✓ covered at 0:30, 2 of 2: It shrinks
       Said with “shrinks”.
     ✓ covered after a hint, at 1:09, 0.9 of 3: In the first layers
       Said with “earlier layers”.
     ○ not mentioned, 0 of 1: ReLU helps
       Nothing was said about 'relu'.
     2.9 of 6 is 48 %

   The notes say
     It shrinks in the earlier layers; ReLU helps.

2. What is dropout?
   30 % (0 % unprompted), 0:30

   You said
     (nothing)

   The examiner asked
     What can you say about it at all?

   You replied
     It adds noise.

   The examiner asked
     What is done to units?

   You replied
     They are not switched off.

   Rubric
     ✗ the opposite, 0 of 2: Units are switched off
       You denied it: “not switched off”.
     any one of these, 1.2 of 2:
       ○ not mentioned: Ensemble
         Nothing was said about 'ensemble'.
       ✓ covered after a question: Noise
         Said with “noise”.
     1.2 of 4 is 30 %

3. What is batch norm?
   0 % (0 % unprompted), 10:01

   You said
     I forgot.

   The examiner asked
     What else belongs to it?

   You replied, until time ran out
     It

   Rubric
     ○ not mentioned, 0 of 1: It normalises
       Nothing was said about 'normalises'.
     0 of 1 is 0 %
"""
    )


def test_markdown_tells_the_same(protocol: Report) -> None:
    """With tables for the figures and quotations for what was said."""
    text = as_markdown(protocol)
    assert (
        """\
## Interrupted

- at 5:16, in question 2, follow-up 1

| the mark | mark |
|---|---:|
| unprompted | 16 % |
| prompted | +15 % |
| another ticket | −10 % |

| part | mark |
|---|---:|
| Explain | 48 % |
| Define | 15 %, not the 50 % it needs |
"""
        in text
    )
    assert "The examiner asked:\n\n> Where?\n" in text
    assert "- ✓ In the first layers (covered after a hint, at 1:09, 0.9 of 3)" in text
