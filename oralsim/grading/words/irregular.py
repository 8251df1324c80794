"""Words whose stem a rule gets wrong: forms that belong together, and forms that must stay apart."""

from __future__ import annotations

from oralsim.grading.words.apart import apart
from oralsim.grading.words.table import words
from oralsim.grading.words.together import TOGETHER

STEMS: dict[str, str] = apart() | {form: forms.split()[0] for forms in TOGETHER for form in forms.split()}
"""Word to stem, ahead of every rule."""

NOT_IZE = words(
    """
    noise denoise raise rise arise precise concise wise otherwise likewise stepwise pairwise elementwise
    promise compromise comprise exercise premise supervise revise advise devise disguise surprise
    enterprise expertise praise cruise improvise televise merchandise paradise excise incise imprecise
    channelwise
    """
)
"""Words in -ise that are no verbs in -ize."""
