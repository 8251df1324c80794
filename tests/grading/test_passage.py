"""Sentences, clauses and segments."""

from __future__ import annotations

import pytest

from oralsim.grading.passage import Passage, read


def _parts(passage: Passage, parts: tuple[tuple[int, ...], ...]) -> list[str]:
    return [" ".join(passage.words[index].word for index in part) for part in parts if part]


@pytest.mark.parametrize(
    ("raw", "sentences"),
    [
        ("One thing. Another one! A third?", 3),
        ("generator v. discriminator, e.g. in a GAN", 1),
        ("the deriv. of nn.Embedding is 0.5 here", 1),
        ("и т.д. по сети", 1),
        ("first line\n- second\n- third", 3),
        ("a wrapped\nand continued line", 1),
        ("it works (does it?) well", 1),
        ("Really... yes", 2),
        ("stored in .grad. So it adds up", 2),
        ("and so on, etc. Then it stops", 2),
        ("e.g. Adam vs. SGD", 1),
        ("it is small.Then it grows", 2),
        ("a torch.Tensor of nn.Linear", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(raw: str, sentences: int) -> None:
    """Not at abbreviations, within names and numbers, or inside brackets."""
    passage = read(raw)
    assert len([sentence for sentence in passage.sentences if sentence]) == sentences


@pytest.mark.parametrize(
    ("raw", "clauses"),
    [
        ("it is cheap but it is slow", ["it is cheap", "but it is slow"]),
        ("it reduces noise and it has bias", ["it reduces noise", "and it has bias"]),
        (
            "positive goes through and negative becomes zero",
            ["positive goes through", "and negative becomes zero"],
        ),
        ("an encoder and a decoder", ["an encoder and a decoder"]),
        ("if it is small, it vanishes", ["if it is small", "it vanishes"]),
        ("the gradient (the slope) vanishes", ["the gradient vanishes", "the slope"]),
        ("softmax(z_i) is e^(z_i)", ["softmax z_i is e ^ z_i"]),
        ("values in (0, 1) or so", ["values in 0 1 or so"]),
        ("он быстрый, а она медленная", ["он быстрый", "а она медленная"]),
    ],
)
def test_a_clause_is_one_statement(raw: str, clauses: list[str]) -> None:
    """Conjunctions with a verb open a clause; brackets are one of their own, formulas aren't."""
    passage = read(raw)
    assert sorted(_parts(passage, passage.clauses)) == sorted(clauses)


def test_commas_part_segments_within_a_clause() -> None:
    """Phrases may not cross them."""
    passage = read("mini-batch, layer norm, dropout")
    assert _parts(passage, passage.segments) == ["mini batch", "layer norm", "dropout"]
    assert len(passage.clauses) == 1


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("nn.EmbeddingBag", ["nn", "embeddingbag"]),
        ("torch.no_grad()", ["torch", "no_grad"]),
        ("it's Euler's, don't they'd", ["it", "euler", "dont", "they"]),
        ("252x252", ["252", "×", "252"]),
        ("50,000 words", ["50000", "words"]),
        ("x>0 -> 1d", ["x", ">", "0", "->", "1d"]),
        ("e^x-1", ["e", "^", "x", "-", "1"]),
        ("[MASK]", ["[mask]"]),
        ("сoнс в х", ["coнc", "в", "x"]),
    ],
)
def test_words_numbers_and_signs(raw: str, words: list[str]) -> None:
    """Code, contractions, dimensions, arrows, mixed alphabets."""
    spoken = [word.word for word in read(raw).words]
    if raw.startswith("с"):
        assert len(spoken) == len(words)
        assert spoken[-1] == "x"
    else:
        assert spoken == words


def test_words_know_their_place_in_the_text() -> None:
    """Half-open spans in code points of the text as received."""
    raw = "Ein ﬁlter, «сеть» 🙂 x²"
    for word in read(raw).words:
        assert raw[word.start : word.end].strip() == raw[word.start : word.end] != ""
