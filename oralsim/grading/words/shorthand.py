"""Shorthand of note takers, with the words it stands for beside itself."""

from __future__ import annotations

SHORTHAND: dict[str, tuple[str, ...]] = {
    "vs": ("against", "versus"),
    "v": ("versus",),
    "net": ("network",),
    "nets": ("network",),
    "img": ("image",),
    "imgs": ("image",),
    "pic": ("picture",),
    "pics": ("picture",),
    "fn": ("function",),
    "fns": ("function",),
    "func": ("function",),
    "seq": ("sequence",),
    "seqs": ("sequence",),
    "param": ("parameter",),
    "params": ("parameter",),
    "grad": ("gradient",),
    "grads": ("gradient",),
    "dim": ("dimension",),
    "dims": ("dimension",),
    "avg": ("average",),
    "prob": ("probability",),
    "probs": ("probability",),
    "diff": ("different",),
    "approx": ("approximately",),
    "eng": ("engineer",),
    "mgmt": ("management",),
    "acts": ("activations",),
    "ppl": ("people",),
    "↑": ("increase",),
    "↓": ("decrease",),
    "сетка": ("сеть",),
    "сетки": ("сеть",),
    "сетке": ("сеть",),
    "нейросетка": ("нейросеть",),
}

MEASURES: dict[str, str] = {"so": "as", "столь": "так", "настолько": "так"}
"""Words that within a statement say how much or how, with the usual one: not so fast, не столь быстро."""
