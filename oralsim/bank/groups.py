"""Reading keyword groups: lists of alternatives."""

from __future__ import annotations

from typing import cast

from oralsim.bank.fields import Fields
from oralsim.bank.nodes import Node, Seq, Words
from oralsim.grading.model import Group

MAX_ALTERNATIVE = 120
"""Letters; `Words` are shorter and have no white space round them."""


def group(node: Node, line: int, fields: Fields, what: str) -> Group:
    """One group; a single word stands for a group of one."""
    if isinstance(node, tuple):  # as nearly all are
        return node
    if (
        isinstance(node, str)
        and 0 < len(node) <= MAX_ALTERNATIVE
        and not (node[0].isspace() or node[-1].isspace())
    ):
        return (node,)
    if isinstance(node, Seq) and _are_words(node):
        return tuple(cast(list[str], node))
    entries = node if isinstance(node, Seq) else [node]
    alternatives: list[str] = []
    for entry in entries:
        if not isinstance(entry, str):
            fields.problems.add(line, fields.where, f"{what} holds a list in a list; a group is [word, word]")
        elif not entry.strip():
            fields.problems.add(line, fields.where, f"{what} holds an empty alternative; delete it")
        elif len(entry) > MAX_ALTERNATIVE:
            fields.problems.add(
                line, fields.where, f"{what} holds an alternative of over {MAX_ALTERNATIVE} letters"
            )
        else:
            alternatives.append(entry.strip())
    if not entries:
        fields.problems.add(line, fields.where, f"{what} holds an empty group; give at least one alternative")
    return tuple(alternatives)


def _are_words(nodes: Seq) -> bool:
    """Whether they are alternatives with which nothing is wrong; seen without a look at each."""
    if set(map(type, nodes)) != {str}:
        return False
    words = cast(list[str], nodes)
    return all(words) and max(map(len, words)) <= MAX_ALTERNATIVE and list(map(str.strip, words)) == words


def groups(fields: Fields, name: str, *, required: bool = False) -> tuple[Group, ...]:
    """The groups of field *name*: `[[a, b], [c]]`."""
    value = fields.data.get(name)
    if isinstance(value, Seq) and set(map(type, value)) == {tuple}:  # as nearly all are
        return tuple(cast(list[Words], value))
    found = tuple(
        read for node, line in fields.items(name, "group") if (read := group(node, line, fields, f"'{name}'"))
    )
    if required and not found and not isinstance(fields.data.get(name), str):
        fields.add("has no keywords; give at least one group", name)
    return found


def phrases_or_groups(fields: Fields, name: str) -> tuple[tuple[Group, ...], ...]:
    """Entries that are phrases, or lists of groups met together: `- explode` or `- [[a, b], [c]]`."""
    value = fields.data.get(name)
    if isinstance(value, tuple) or (isinstance(value, Seq) and _are_words(value)):
        return tuple([((cast(str, word),),) for word in value])
    found: list[tuple[Group, ...]] = []
    for node, line in fields.items(name, "entry"):
        if isinstance(node, Seq) and set(map(type, node)) == {tuple}:  # as nearly all are
            found.append(tuple(cast(list[Words], node)))
            continue
        if isinstance(node, Seq) and any(isinstance(part, Seq | tuple) for part in node):
            parts = tuple(
                group(part, at, fields, f"'{name}'") for part, at in zip(node, node.lines, strict=True)
            )
        else:
            parts = (group(node, line, fields, f"'{name}'"),)
        if all(parts) and parts:
            found.append(parts)
    return tuple(found)
