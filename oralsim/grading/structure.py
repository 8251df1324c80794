"""Where sentences, clauses and segments begin and end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from oralsim.grading.tokens import Token
from oralsim.grading.words.abbreviations import DOTTED
from oralsim.grading.words.function import AND, ARTICLES, OPENERS, PRONOUNS
from oralsim.grading.words.verbs import AUXILIARIES, THIRD_PERSON, VERBS_ONLY, is_finite

_OPENING = {"(": ")", "[": "]", "{": "}"}
_CLOSING = frozenset(_OPENING.values())
_LOOKAHEAD = 40
_SUBJECT = 5
"""Words within which the verb of a joined statement must stand."""
_ADVERBS = frozenset(
    [
        "also",
        "often",
        "then",
        "thus",
        "even",
        "still",
        "better",
        "лучше",
        "хуже",
        "быстрее",
        "также",
        "часто",
        "обычно",
        "потом",
        "затем",
        "тем",
    ]
)
_STARTERS = PRONOUNS | frozenset({"then", "there", "we", "you", "то", "тогда"})


def _is_verb(word: str) -> bool:
    """Whether *word* is a finite verb and no noun."""
    return word in AUXILIARIES or word in VERBS_ONLY or (word >= "а" and is_finite(word))


@dataclass(slots=True)
class Layout:
    """Words with the numbers of their sentence, clause and segment."""

    placed: list[tuple[Token, int, int, int]] = field(default_factory=list)
    asked: frozenset[int] = frozenset()
    marks: Counter[int] = field(default_factory=Counter)
    """How many pauses other than commas each sentence has inside: brackets, colons, semicolons, dashes."""
    sentences: int = 1
    clauses: int = 1
    segments: int = 1


def lay_out(tokens: list[Token]) -> Layout:
    """Give each word its sentence, clause and segment."""
    builder = _Builder(tokens)
    for index in range(len(tokens)):
        builder.take(index)
    builder.layout.asked = frozenset(builder.asked)
    return builder.layout


class _Builder:
    """Walks over the tokens once; a parenthesis is a clause inside the one that goes on after it."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.layout = Layout()
        self.sentence = self.clause = self.segment = 0
        self.said = False  # the current clause has a finite verb
        self.fresh = True  # nothing placed in this sentence yet
        self.asked: set[int] = set()
        self.outer: list[tuple[str, int, int, bool] | tuple[str]] = []

    def take(self, index: int) -> None:
        token = self.tokens[index]
        if token.kind == "pause":
            self._pause(index)
        elif token.word == "-" and self._hyphen(index):
            if token.spaced:
                self._new_segment()
        else:
            self._place(index)

    def _place(self, index: int) -> None:
        token = self.tokens[index]
        if not self.fresh and self._opens_clause(index):
            self._new_clause()
        contracted = token.word in PRONOUNS and token.end - token.start > len(token.word)
        if token.kind == "word" and (contracted or is_finite(token.word)):
            self.said = True
        self.layout.placed.append((token, self.sentence, self.clause, self.segment))
        self.fresh = False

    def _opens_clause(self, index: int) -> bool:
        word = self.tokens[index].word
        if word in OPENERS:
            if word == "but" and self.tokens[index - 1].word in {"anything", "nothing", "all", "none"}:
                return False
            return not (word in {"so", "а"} and index and self.tokens[index - 1].word in AND)
        return word in AND and self.said and self._goes_on(index + 1)

    def _goes_on(self, index: int) -> bool:
        """Whether a new statement follows an "and": a pronoun or a verb at once, or a subject and its verb."""
        following = self._word_at(index)
        if following.endswith("ly") or following in _ADVERBS:
            following = self._word_at(index + 1)
        if following in _STARTERS or following in THIRD_PERSON or _is_verb(following):
            return True
        for token in self.tokens[index + 1 : index + _SUBJECT]:
            if token.kind != "word" or token.word in AND:
                return False
            if _is_verb(token.word):
                return True
        return False

    def _pause(self, index: int) -> None:
        mark = self.tokens[index].word
        if mark in _OPENING:
            self._open(index, mark)
        elif mark in _CLOSING:
            self._close(mark)
        elif mark == ",":
            self._comma(index)
        elif mark in ";":
            self.layout.marks[self.sentence] += 1
            self._new_clause()
        elif mark in ":–—":
            self.layout.marks[self.sentence] += 1
            self._new_segment()
        elif mark == "\n":
            if self._line_ends(index):
                self._new_sentence()
        elif mark in "!?" and self.outer:
            self._new_segment()
        elif mark in "!?…" or mark in "•●" or (mark == "." and self._dot_ends(index)):
            if mark == "?":
                self.asked.add(self.sentence)
            self._new_sentence()
        elif mark == "." and self.tokens[index - 1].word not in DOTTED and not self._tight(index):
            self._new_segment()

    def _comma(self, index: int) -> None:
        if any(len(frame) == 1 for frame in self.outer):
            return
        if self.said and self._segment_says(index + 1):
            self._new_clause()
        else:
            self._new_segment()

    def _segment_says(self, index: int) -> bool:
        """Whether what follows, up to the next pause, has a subject pronoun first or a finite verb."""
        if self._word_at(index) in _STARTERS:
            return True
        for token in self.tokens[index : index + _LOOKAHEAD]:
            if token.kind == "pause":
                return False
            if token.kind == "word" and is_finite(token.word):
                return True
        return False

    def _open(self, index: int, mark: str) -> None:
        if self._is_call(index, mark):
            self.outer.append((_OPENING[mark],))
            return
        self.layout.marks[self.sentence] += 1
        self.outer.append((_OPENING[mark], self.clause, self.segment, self.said))
        self._new_clause()

    def _close(self, mark: str) -> None:
        if not self.outer or self.outer[-1][0] != mark:
            return
        frame = self.outer.pop()
        if len(frame) == 4:
            _, self.clause, self.segment, self.said = frame

    def _is_call(self, index: int, mark: str) -> bool:
        """Whether a bracket belongs to a formula or a call: zero_grad(), max(0, x), (0, 1), [MASK]."""
        if index and not self.tokens[index].spaced and self.tokens[index - 1].kind in {"word", "sign"}:
            return True
        if self._kind_at(index + 1) in {"relation", "arrow"}:
            return False
        for token in self.tokens[index + 1 : index + _LOOKAHEAD]:
            if token.word == _OPENING[mark]:
                return True
            if (
                token.kind == "word"
                and len(token.word) > 3
                and "_" not in token.word
                and token.word != "mask"
            ):
                return False
        return False

    def _hyphen(self, index: int) -> bool:
        """Whether a "-" joins or parts words, rather than being a minus."""
        if index == 0 or index + 1 >= len(self.tokens):
            return True
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        if self.tokens[index].spaced and not after.spaced and after.kind == "number":
            return False
        if before.kind == "pause" and before.word not in ")]":
            return after.kind != "number"
        return after.kind == "word" and (len(after.word) > 1 or after.word in ARTICLES)

    def _dot_ends(self, index: int) -> bool:
        if index + 1 < len(self.tokens) and self._tight(index):
            return False
        if not index or self.tokens[index - 1].kind == "pause":
            return True
        before = self.tokens[index - 1].word
        return not (before in DOTTED and index + 1 < len(self.tokens))

    def _tight(self, index: int) -> bool:
        """Whether a dot stands within a name: nn.Embedding, 1.5."""
        return index + 1 < len(self.tokens) and not self.tokens[index + 1].spaced

    def _line_ends(self, index: int) -> bool:
        """Whether a line end closes the sentence; a wrapped line goes on in lower case without a mark."""
        if index + 1 >= len(self.tokens) or not index:
            return True
        after = self.tokens[index + 1]
        return after.kind != "word" or after.word not in AND | ARTICLES | OPENERS | PRONOUNS

    def _kind_at(self, index: int) -> str:
        return self.tokens[index].kind if index < len(self.tokens) else ""

    def _word_at(self, index: int) -> str:
        return self.tokens[index].word if index < len(self.tokens) else ""

    def _new_segment(self) -> None:
        self.segment = self.layout.segments
        self.layout.segments += 1

    def _new_clause(self) -> None:
        self.clause = self.layout.clauses
        self.layout.clauses += 1
        self.said = False
        self._new_segment()

    def _new_sentence(self) -> None:
        if not self.fresh:
            self.sentence = self.layout.sentences
            self.layout.sentences += 1
        self.outer.clear()
        self._new_clause()
        self.fresh = True
