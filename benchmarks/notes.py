"""Notes to search in: made up of a few thousand words, some of which are met often."""

import random

LETTERS = ("কখগঘচছজঝটডতথদনপবভমযরলশসহ", "ািীুেো", "abcdefghiklmnoprstuvw")
VOCABULARY = 5000
WORDS = 120
"""Of a note: about 2,000 bytes, as half of them are Bengali."""
SEED = 11
OFTEN, SELDOM = 3, 900
"""Places of words in the vocabulary: one that stands in nearly every note, one in a few."""


def vocabulary() -> list[str]:
    """Return the words, each of them once."""
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
    """Return as many notes."""
    words, chance = vocabulary(), random.Random(SEED)
    return [
        " ".join(words[int(chance.expovariate(1 / 300)) % VOCABULARY] for _ in range(WORDS))
        for _ in range(amount)
    ]
