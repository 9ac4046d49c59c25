"""The office root is split into shares, enough of which restore it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.security import root
from counsel_desk.security import shares as printed
from counsel_desk.security.errors import (
    MixedSharesError,
    SharesError,
    ShareWordError,
    TooFewSharesError,
)

SEED = root.new_seed()
SHARES = root.split(SEED, 3, 5)


@settings(max_examples=20)
@given(st.permutations(SHARES), st.integers(3, 5))
def test_enough_shares_in_any_order_give_the_seed(order: list[str], count: int) -> None:
    typed = [f"  {share.upper()} ".replace(" ", "  ") for share in order[:count]]
    assert root.combine([*typed, typed[0]]) == SEED


def test_p48_too_few_wrong_or_mixed_shares_are_refused() -> None:
    other = root.split(root.new_seed(), 3, 5)
    words = SHARES[2].split()
    misspelt = " ".join([*words[:-1], "zzz"])
    swapped = " ".join([*words[:5], words[6], words[5], *words[7:]])
    for shares, error in [
        (SHARES[:2], TooFewSharesError),
        ([], TooFewSharesError),
        ([SHARES[0], SHARES[0], SHARES[0]], TooFewSharesError),
        ([*SHARES[:2], misspelt], ShareWordError),
        ([*SHARES[:2], " ".join(words[:-1])], ShareWordError),
        ([*SHARES[:2], ""], ShareWordError),
        ([*SHARES[:2], swapped], ShareWordError),
        ([*SHARES[:2], other[0]], MixedSharesError),
        (printed.split(bytes(16), 1, 1), MixedSharesError),
    ]:
        if words[5] == words[6] and error is ShareWordError:
            continue
        with pytest.raises(error):
            root.combine(shares)
        assert issubclass(error, SharesError)


def test_errors_name_the_number_and_never_the_words() -> None:
    with pytest.raises(ShareWordError, match="sheet 2") as caught:
        root.combine([SHARES[0], "secretword " + SHARES[1]])
    assert "secretword" not in str(caught.value)
    assert caught.value.__suppress_context__
    with pytest.raises(TooFewSharesError, match=r"needed: 3\. Typed so far: 1"):
        root.combine(SHARES[:1])


def test_shares_that_would_take_hours_are_refused() -> None:
    from shamir_mnemonic import split_ems
    from shamir_mnemonic.shamir import EncryptedMasterSecret

    slow = EncryptedMasterSecret(1, True, 15, bytes(32))
    share = split_ems(1, [(1, 1)], slow)[0][0].mnemonic()
    with pytest.raises(MixedSharesError):
        root.combine([share])


@pytest.mark.parametrize(("threshold", "shares"), [(0, 1), (1, 2), (3, 2), (2, 17)])
def test_impossible_numbers_are_defects(threshold: int, shares: int) -> None:
    with pytest.raises(ValueError, match=str(threshold)):
        root.split(SEED, threshold, shares)
