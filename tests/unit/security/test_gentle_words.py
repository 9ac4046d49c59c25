"""What is drawn by chance and read aloud names nothing painful; what is on paper stays readable."""

import secrets

import pytest

from counsel_desk.security import bundle, root, shares
from counsel_desk.security.gentle_words import PAINFUL, drawn, painful_count
from counsel_desk.security.identity import PersonIdentity, fingerprint


def test_every_painful_word_is_one_of_the_list_and_is_still_read() -> None:
    assert set(shares.sheet_words()) >= PAINFUL
    assert {"slavery", "violence", "victim", "prisoner"} <= PAINFUL
    assert {"armed", "crush", "fangs", "vanish", "regret", "domestic", "smirk"} <= PAINFUL


def test_new_keys_and_a_new_root_have_fingerprints_without_painful_words() -> None:
    seeds = [root.identity(root.new_seed()) for _ in range(6)]
    made = [PersonIdentity.new() for _ in range(12)] + seeds
    assert painful_count(fingerprint(each.public) for each in made) == 0


@pytest.mark.parametrize(("threshold", "count"), [(2, 3), (1, 1)])
def test_sheets_are_drawn_again_and_give_the_secret(threshold: int, count: int) -> None:
    secret = secrets.token_bytes(32)
    made = shares.split(secret, threshold, count)
    assert shares.combine(made[:threshold]) == secret
    assert count == 1 or painful_count(made) <= 3


def test_recovery_codes_are_drawn_again() -> None:
    assert painful_count([bundle.recovery_code()]) == 0


def test_the_best_of_a_bounded_number_of_draws_is_taken() -> None:
    draws = iter(["slavery victim", "music slavery", "slavery enemy", "music beard"])
    assert drawn(lambda: next(draws), lambda text: [text], 3) == "music slavery"
    assert next(draws) == "music beard"
