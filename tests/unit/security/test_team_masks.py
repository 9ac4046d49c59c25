"""The masks of the team figures: the same for both of a pair, another for each purpose."""

from counsel_desk.security import team_masks


def test_both_of_a_pair_derive_the_same_mask_and_nobody_else() -> None:
    (a, public_a), (b, public_b), (c, _) = (team_masks.new_pair() for _ in range(3))
    mine = team_masks.mask(a, public_b, b"weeks", 24)
    assert mine == team_masks.mask(b, public_a, b"weeks", 24)
    assert len(mine) == 24
    assert team_masks.mask(c, public_a, b"weeks", 24) != mine
    assert team_masks.mask(a, public_b, b"other weeks", 24) != mine


def test_keys_are_made_anew_and_small_ones_are_not_honest() -> None:
    (_, one), (_, other) = team_masks.new_pair(), team_masks.new_pair()
    assert one != other
    assert team_masks.honest(one)
    assert not team_masks.honest(bytes(32))
    assert not team_masks.honest(b"short")
