"""Marking an answer against a rubric: pure, deterministic, explained.

`grade` is the one entrance; the values live in `model`.
"""
