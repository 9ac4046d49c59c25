"""Random notes for searching, from a few thousand words, some of them frequent."""

import random

LETTERS = ("কখগঘচছজঝটডতথদনপবভমযরলশসহ", "ািীুেো", "abcdefghiklmnoprstuvw")
VOCABULARY = 5000
WORDS = 120
"""Words in a note; about 2,000 bytes, as half of the words are Bengali."""
SEED = 11
OFTEN, SELDOM = 3, 900
"""Positions in the vocabulary of a word in nearly every note and of one in a few notes."""


def vocabulary() -> list[str]:
    """Return the words, without repetition."""
    chance, found = random.Random(SEED), dict[str, None]()
    signs, vowels, latin = LETTERS
    while len(found) < VOCABULARY:
        size = chance.randint(2, 5)
        if len(found) % 2:
            word = "".join(chance.choice(signs) + chance.choice(vowels) for _ in range(size))
        else:
            word = "".join(chance.choice(latin) for _ in range(size + 2))
        found[word] = None
    return list(found)


def texts(amount: int) -> list[str]:
    """Return the texts of `amount` notes."""
    words, chance = vocabulary(), random.Random(SEED)
    return [
        " ".join(words[int(chance.expovariate(1 / 300)) % VOCABULARY] for _ in range(WORDS))
        for _ in range(amount)
    ]
