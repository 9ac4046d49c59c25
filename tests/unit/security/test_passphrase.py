"""Passphrases: the same from every keyboard, strong, and never the person's own name."""

import pytest

from counsel_desk.security import passphrase
from counsel_desk.security.errors import PassphraseTextError, WeakPassphraseError


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert passphrase.normalise("cafe\u0301\u00a0x") == "caf\u00e9 x".encode()
    assert passphrase.normalise("আমার ভাষা বাংলা") == "আমার ভাষা বাংলা".encode()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u09df", "\u09af\u09bc"),
        ("\u09dc", "\u09a1\u09bc"),
        ("\u09dd", "\u09a2\u09bc"),
        ("\u0995\u09cb", "\u0995\u09c7\u09be"),
        ("\u0995\u09cc", "\u0995\u09c7\u09d7"),
        ("\u0931", "\u0930\u093c"),
    ],
)
def test_letters_of_two_keyboards_are_the_same_passphrase(one: str, other: str) -> None:
    assert one != other
    assert passphrase.normalise(f"নদী {one} প্রদীপ") == passphrase.normalise(f"নদী {other} প্রদীপ")
    counted = "ব" * (passphrase.MINIMUM - 8) + " কেটলি "
    assert passphrase.strength(counted + one) == passphrase.strength(counted + other)


def test_a_name_is_known_from_either_keyboard() -> None:
    name = "শ্রেয়া বন্দ্যোপাধ্যায়"
    other = name.replace("\u09af\u09bc", "\u09df")
    assert other != name
    for typed in (name, other):
        for known in (name, other):
            with pytest.raises(WeakPassphraseError):
                passphrase.check_strength(typed, [known])


@pytest.mark.parametrize("wrong", ["", "tab\there", "nul\0", "half \ud800 pair"])
def test_what_cannot_be_typed_is_refused_without_being_quoted(wrong: str) -> None:
    with pytest.raises(PassphraseTextError) as caught:
        passphrase.normalise(wrong)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "weak",
    [
        "short but good",
        "a" * 40,
        "ababababababababab",
        "12345" * 5,
        "iloveyouiloveyou1",
        "qwertyuiopasdfgh",
    ],
)
def test_weak_passphrases_are_refused(weak: str) -> None:
    with pytest.raises(WeakPassphraseError):
        passphrase.check_strength(weak)


def test_four_words_are_enough_in_either_script() -> None:
    passphrase.check_strength("river lamp Tuesday kettle")
    passphrase.check_strength("নদী প্রদীপ মঙ্গলবার কেটলি")


def test_the_persons_own_name_is_no_passphrase() -> None:
    assert passphrase.strength("Madhumita Bandyopadhyay 1") == passphrase.STRONG
    with pytest.raises(WeakPassphraseError):
        passphrase.check_strength("Madhumita Bandyopadhyay 1", ["Madhumita Bandyopadhyay"])


def test_strength_tells_short_and_unusable_ones_apart_from_none() -> None:
    assert passphrase.strength("a few words") == 0
    assert passphrase.strength("nul\0 and a good long sentence") == 0
    assert passphrase.strength("river lamp Tuesday kettle" * 10) == passphrase.STRONG


def test_made_passphrases_are_strong_and_differ() -> None:
    made = {passphrase.generate() for _ in range(50)}
    assert len(made) == 50
    for one in made:
        passphrase.check_strength(one)
        assert [len(group) for group in one.split("-")] == [5] * 5
    with pytest.raises(ValueError, match="4"):
        passphrase.generate(4)
