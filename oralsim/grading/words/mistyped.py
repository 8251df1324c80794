"""Slips of the keyboard in the little words that turn or join statements; no word is spelt like them."""

from __future__ import annotations

MISTYPED: dict[str, str] = {
    "nto": "not",
    "nott": "not",
    "nver": "never",
    "nevr": "never",
    "neevr": "never",
    "enver": "never",
    "dosent": "doesnt",
    "doesent": "doesnt",
    "doenst": "doesnt",
    "dosnt": "doesnt",
    "deosnt": "doesnt",
    "didint": "didnt",
    "cnat": "cant",
    "canot": "cannot",
    "wihtout": "without",
    "withuot": "without",
    "witout": "without",
    "instaed": "instead",
    "insted": "instead",
    "becuase": "because",
    "becasue": "because",
    "beacuse": "because",
    "wich": "which",
    "whcih": "which",
    "wheras": "whereas",
    "никгода": "никогда",
    "вмсето": "вместо",
}
