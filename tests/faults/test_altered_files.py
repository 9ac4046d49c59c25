"""F11, F13 to F16: what is not as it was left is refused, and never made anew."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import open_office_data
from tests.faults.entering import opened
from tests.faults.leaving import PAGE, TEXT, Left, write
from tests.helpers.repeats import repeats
from tests.security.altering import connection_of

KINDS = (VaultKind.COUNSELLING, VaultKind.WELLBEING)
STEP = 997 * repeats(4, 1)
"""Bytes from one flipped bit to the next; less than a page, so that each page has one."""


def refused(way: Callable[[], int], file: Path, kept: bytes) -> bool:
    """Return whether opening is refused with words, leaving the file as it is."""
    with pytest.raises(KnownError) as caught:
        way()
    assert file.read_bytes() == kept
    return TEXT not in str(caught.value)


def flips(left: Left) -> Iterator[bytes]:
    """Flip one bit after the other, at least one in each page, and yield the file."""
    whole = left.path.read_bytes()
    for place in range(0, len(whole), STEP):
        altered = bytearray(whole)
        altered[place] ^= 1 << place % 8
        left.path.write_bytes(altered)
        yield bytes(altered)
    left.path.write_bytes(whole)


@pytest.mark.parametrize("kind", KINDS)
def test_f11_a_flipped_bit_is_seen_wherever_it_is(left: Left, kind: VaultKind) -> None:
    left = left.of(kind)
    data = open_office_data(left.office.folder, left.office.tools)
    for number, altered in enumerate(flips(left)):
        assert refused(lambda: left.opened_with(data), left.path, altered), number
        assert left.sealed(data), number
    data.register.close()
    assert left.opened() == left.notes


def free_pages(left: Left) -> int:
    """Return how many pages of the vault are free."""
    data = open_office_data(left.office.folder, left.office.tools)
    session = opened(data, left.me, left.identity)
    [vault] = [one for one in session.opened() if one.vault_id == left.vault]
    with vault.reading() as transaction:
        counted = connection_of(transaction).exec_driver_sql("PRAGMA freelist_count")
        found: int = counted.scalar_one()
    session.close()
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_f11_without_a_seal_a_flipped_bit_is_seen_wherever_something_is_read(
    left: Left, kind: VaultKind
) -> None:
    """A power cut may leave a page that is free half-written, which no honest desk can tell."""
    left = left.of(kind)
    left.forget_seal()
    found, free, unseen = left.content(), free_pages(left), set()
    register = left.register.read_bytes()
    for number, altered in enumerate(flips(left)):
        try:
            assert left.content() == found
            unseen.add(number * STEP // PAGE)
        except KnownError:
            assert left.path.read_bytes() == altered
        left.register.write_bytes(register)
    assert len(unseen) <= free


@pytest.mark.parametrize("size", [0, 1, PAGE, -PAGE])
def test_f13_a_vault_cut_short_is_damaged_and_never_made_anew(left: Left, size: int) -> None:
    cut = left.path.read_bytes()[:size]
    left.path.write_bytes(cut)
    assert refused(left.opened, left.path, cut)
    left.forget_seal()
    assert refused(left.opened, left.path, cut)


def pages_put_back(left: Left, older: bytes, whole: bytes) -> Iterator[bytes]:
    """Put back each page of an older file that differs, and yield the file."""
    for start in range(0, len(older), PAGE):
        page = older[start : start + PAGE]
        if page != whole[start : start + PAGE]:
            mixed = whole[:start] + page + whole[start + PAGE :]
            left.path.write_bytes(mixed)
            yield mixed


def lived(left: Left) -> tuple[bytes, bytes]:
    """Have the counsellor write; return the vault's file from before and from after that."""
    older = left.path.read_bytes()
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 6)
    sign_in.sign_out(session)
    return older, left.path.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_f14_any_single_older_page_put_back_is_seen(left: Left, kind: VaultKind) -> None:
    left = left.of(kind)
    older, whole = lived(left)
    data, tried = open_office_data(left.office.folder, left.office.tools), 0
    for mixed in pages_put_back(left, older, whole):
        tried += 1
        assert refused(lambda: left.opened_with(data), left.path, mixed), tried
        assert left.sealed(data), tried
    data.register.close()
    assert tried > 3


@pytest.mark.parametrize("kind", KINDS)
def test_f14_without_a_seal_no_older_page_changes_anything_that_is_read(
    left: Left, kind: VaultKind
) -> None:
    left = left.of(kind)
    older, whole = lived(left)
    left.forget_seal()
    register, found = left.register.read_bytes(), left.content()
    left.register.write_bytes(register)
    refusals = 0
    for mixed in pages_put_back(left, older, whole):
        try:
            # It may be a page of the search index, which is made anew, or one that is free.
            assert left.content() == found
        except KnownError:
            assert left.path.read_bytes() == mixed
            refusals += 1
        left.register.write_bytes(register)
    assert refusals > 3


@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("kind", [VaultKind.COUNSELLING, VaultKind.WELLBEING])
def test_f15_a_whole_older_vault_put_back_is_seen(
    left: Left, kind: VaultKind, sealed: bool
) -> None:
    left = left.of(kind)
    older = left.path.read_bytes()
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 1)
    sign_in.sign_out(session)
    if not sealed:
        left.forget_seal()
    left.path.write_bytes(older)
    assert refused(left.opened, left.path, older)


def test_f16_an_older_register_put_back_is_seen(left: Left) -> None:
    older = left.register.read_bytes()
    sign_in.sign_out(left.office.enter(Role.COUNSELLOR))
    left.register.write_bytes(older)
    assert isinstance(refused_at_sign_in(left), EntryAlteredError)
    assert left.register.read_bytes() == older


def test_f16_the_pinned_head_tells_an_older_register_that_no_seal_speaks_against(
    left: Left,
) -> None:
    session = left.office.enter(Role.COUNSELLOR)
    older = left.register.read_bytes()
    length = session.data.register.state.head.length
    write(session, left.client, 1)
    sign_in.sign_out(session)
    left.register.write_bytes(older)
    # Every vault is open by that register, and may be further than it says.
    error = refused_at_sign_in(left)
    assert isinstance(error, EntryAlteredError)
    assert error.number == length + 1


def refused_at_sign_in(left: Left) -> KnownError:
    """Return the error with which the counsellor is not let in."""
    person = left.office.person(Role.COUNSELLOR)
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(left.office.data(), person.name, person.passphrase)
    return caught.value
