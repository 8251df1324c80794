"""What a pause, a hyphen or an "and" means, judged by the tokens around it."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.tokens import Token
from oralsim.grading.words.function import AND, ARTICLES, OPENERS, PRONOUNS
from oralsim.grading.words.numbers import NUMBER_WORDS
from oralsim.grading.words.verbs import AUXILIARIES, THIRD_PERSON, VERBS_ONLY, is_finite, may_be_verb

OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = frozenset(OPENING.values())
_LOOKAHEAD = 40
_SUBJECT = 5
"""Words within which the verb of a joined statement must stand."""
_LONG = 3
"""Letters up to which a word in brackets may be a variable."""
_ADVERBS = frozenset(
    {"also", "often", "then", "thus", "even", "still", "better", "лучше", "хуже", "быстрее", "также", "часто"}
    | {"обычно", "потом", "затем", "тем"}
)
_STARTERS = PRONOUNS | {"then", "there", "we", "you", "то", "тогда"}
_THEN = frozenset({"then", "то", "тогда"})
_NOMINATIVE = frozenset({"it", "they", "we", "you", "he", "she", "он", "она", "оно", "они", "мы", "вы"})
_SEEING = frozenset(
    {"see", "sees", "know", "knows", "think", "say", "says", "find", "finds", "mean", "means", "and", "or"}
)
"""Words after which a pronoun goes on with the condition: when we see it is small."""
_OR = frozenset({"or", "или"})
LINKING = OPENERS | AND | _OR
"""Words with which a new statement may begin in the middle of a sentence."""
_MEASURED = frozenset({"not", "isnt", "arent", "wasnt", "werent", "is", "are", "was", "were"})
_AMOUNTS = frozenset({"many", "much", "few", "little", "called"})
"""Before and after a "so" that says how much: not so many."""
_MANNERS = frozenset({"fast", "often", "well", "soon", "hard", "far", "long", "early", "much", "badly"})
_COMMENTS = frozenset(
    {"usually", "finally", "generally", "typically", "effectively", "only", "really", "mostly"}
)
"""Adverbs about a whole statement."""
_LINKS = frozenset(
    {"that", "as", "and", "or", "if", "when", "on", "in", "with", "to", "for", "at", "because", "anymore"}
)
"""After an adverb no subject of a new statement."""
_HARDLY = frozenset({"barely", "hardly", "scarcely", "rarely", "seldom", "never"})
_DASHES = frozenset("-–—")
_NO_SUBJECT = AND | {"not", "не", "no", "без", "without"}
_GAPPED = 3
"""Words at most that a clause without a verb has before its dash."""
_SIGNS = frozenset({"minus", "plus", "times", "минус", "плюс"})
_ITEMS = frozenset("abcdeабвгд")
"""Letters that number the items of a list."""
_SHORTEST, _FEWEST = 3, 3
"""Words of an item with its number, and items of a list, that bare numbers count."""
_ALL_BUT = frozenset({"anything", "nothing", "all", "none"})


def opens_clause(tokens: Sequence[Token], index: int, *, said: bool) -> bool:
    """Whether a new statement begins with this word of `LINKING`; *said*: the one before has its verb."""
    word = tokens[index].word
    before = _word(tokens, index - 1)
    if word in OPENERS:
        if word == "but" and before in _ALL_BUT:
            return False
        if word == "so" and (before in _MEASURED or _tells_how(tokens, index + 1)):
            return False
        return not (word in {"so", "а"} and before in AND)
    if word in _OR and _is_verb(_word(tokens, index + 1)):
        return False  # one subject, and one "hardly": it hardly helps or speeds up
    return word in AND and said and _goes_on(tokens, index + 1)


def opens_consequence(tokens: Sequence[Token], index: int) -> bool:
    """Whether after a condition the main statement begins here without a comma: when x < 0 | it returns 0."""
    word = tokens[index].word
    if word in _THEN:
        return True
    follows = is_finite(_word(tokens, index + 1))
    return word in _NOMINATIVE and follows and _word(tokens, index - 1) not in _SEEING


def says(tokens: Sequence[Token], index: int) -> bool:
    """Whether what follows, up to the next pause, has a subject pronoun first or a finite verb."""
    if _word(tokens, index) in _STARTERS:
        return True
    for token in tokens[index : index + _LOOKAHEAD]:
        if token.kind == "pause":
            return False
        if token.kind == "word" and is_finite(token.word):
            return True
    return False


def is_denied_act(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that may be a noun is a verb, told by the adverb before it: they barely update."""
    return index > 0 and tokens[index - 1].word in _HARDLY and may_be_verb(tokens[index].word)


def drops_its_verb(tokens: Sequence[Token], index: int) -> bool:
    """Whether behind the comma at *index* a dash stands for the verb: high means few, low - many."""
    for place in range(index + 1, min(index + 2 + _GAPPED, len(tokens))):
        token = tokens[place]
        if token.word in _DASHES:
            return place > index + 1 and token.spaced
        if token.kind not in {"word", "number"} or is_finite(token.word) or token.word in _NO_SUBJECT:
            return False
    return False


def goes_on_reckoning(tokens: Sequence[Token], index: int) -> bool:
    """Whether the comma at *index* stands before a sign in words: e to the x, minus one."""
    return _word(tokens, index + 1) in _SIGNS


def lists_numbers(tokens: Sequence[Token], index: int) -> bool:
    """Whether the comma at *index* stands between bare numbers: 1, 16, 252; not kernel 3, 5 channels."""
    if not 0 < index < len(tokens) - 1 or tokens[index - 1].kind != "number" != tokens[index + 1].kind:
        return False
    return tokens[index + 1].kind == "number" and (
        index + 2 == len(tokens) or tokens[index + 2].kind != "word"
    )


def is_call(tokens: Sequence[Token], index: int) -> bool:
    """Whether a bracket belongs to a formula or a call: zero_grad(), max(0, x), (0, 1), [MASK]."""
    if index and not tokens[index].spaced and tokens[index - 1].kind in {"word", "sign"}:
        return True
    if index + 1 < len(tokens) and tokens[index + 1].kind in {"relation", "arrow"}:
        return False
    closing = OPENING[tokens[index].word]
    for token in tokens[index + 1 : index + _LOOKAHEAD]:
        if token.word == closing:
            return True
        if token.kind == "word" and len(token.word) > _LONG and "_" not in token.word:
            return token.word == "mask"
    return False


def items(tokens: Sequence[Token]) -> frozenset[int]:
    """Where the items of lists within a line begin."""
    brackets = [index for index, token in enumerate(tokens) if token.word == ")" and index]
    return _bare_items(tokens).union(index - 1 for index in brackets if _numbers_item(tokens, index - 1))


def _numbers_item(tokens: Sequence[Token], index: int) -> bool:
    """Whether an item begins before a bracket that closes: 1) it is smooth 2) it is cheap."""
    if not tokens[index].spaced:
        return False
    if index and tokens[index - 1].kind not in {"word", "pause"}:
        return False  # a bracket of a formula was forgotten
    word = tokens[index].word
    return word in _ITEMS or (tokens[index].kind == "number" and len(word) <= 2)


def _bare_items(tokens: Sequence[Token]) -> frozenset[int]:
    """Where items begin that bare numbers count, three or more: 1 it is smooth 2 it is cheap."""
    if not tokens or tokens[0].word != "1":
        return frozenset()
    found = [0]
    for index in range(_SHORTEST, len(tokens) - 1):
        counts = tokens[index].kind == "number" and tokens[index].word == str(len(found) + 1)
        alone = tokens[index - 1].kind in {"word", "pause"} and tokens[index + 1].kind == "word"
        if counts and alone and index - found[-1] >= _SHORTEST:
            found.append(index)
    return frozenset(found if len(found) >= _FEWEST else ())


def is_hyphen(tokens: Sequence[Token], index: int) -> bool:
    """Whether a "-" joins or parts words, rather than being a minus."""
    if index == 0 or index + 1 >= len(tokens):
        return True
    before, after = tokens[index - 1], tokens[index + 1]
    if tokens[index].spaced and not after.spaced and after.kind == "number":
        return False
    if before.kind == "pause" and before.word not in CLOSING:
        return after.kind != "number"
    return after.kind == "word" and (len(after.word) > 1 or after.word in ARTICLES)


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether a new statement follows an "and": a pronoun or a verb at once, or a subject and its verb."""
    following = _word(tokens, index)
    if following == "not" and _word(tokens, index + 1) in ARTICLES:
        return False  # the encoder and not the decoder
    if following.endswith("ly") or following in _ADVERBS:
        following = _word(tokens, index + 1)
    if following == "one" and not _acts(tokens, index):
        return False
    if following in _STARTERS or following in THIRD_PERSON or _is_verb(following):
        return True
    for token in tokens[index + 1 : index + _SUBJECT]:
        if token.kind != "word" or token.word in AND:
            return False
        if _is_verb(token.word):
            return True
    return False


def _tells_how(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word behind a "so" says how much or how, and no statement follows: not so quickly."""
    word = _word(tokens, index)
    if word in _AMOUNTS:
        return True
    if word not in _MANNERS and (not word.endswith("ly") or word in _COMMENTS):
        return False
    return index + 1 >= len(tokens) or tokens[index + 1].kind == "pause" or _word(tokens, index + 1) in _LINKS


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Whether the "one" behind an "and" is somebody who does something, not a number: and one gets."""
    before = _word(tokens, index - 2)
    if (before in NUMBER_WORDS or before.isdigit()) and _word(tokens, index - 3) not in AND:
        return False
    return any(is_finite(_word(tokens, index + ahead)) for ahead in (1, 2))


def _is_verb(word: str) -> bool:
    """Whether *word* is a finite verb and no noun."""
    return word in AUXILIARIES or word in VERBS_ONLY or (word >= "а" and is_finite(word))


def _word(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].word if 0 <= index < len(tokens) else ""
