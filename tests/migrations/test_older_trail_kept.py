"""A62: the trail of the earlier version that an administrator keeps is the one that was signed."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counsel_desk.domain.office.older_office import OlderAction
from counsel_desk.domain.office_log.bodies import OlderTrailKept
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit, older_trail
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import english
from tests.migrations import older_office
from tests.migrations.older_office import ADMINISTRATOR, COLLEAGUE, OWNER
from tests.migrations.older_rows import encoded, person_of, rows


@pytest.fixture
def office(tmp_path: Path) -> older_office.OlderOffice:
    """Return an office of the earlier version."""
    return older_office.OlderOffice(tmp_path)


def keep_another(office: older_office.OlderOffice, patch: pytest.MonkeyPatch, how: str) -> None:
    """Have an administrator's own program keep a trail of its own in place of the true one."""

    def keep(session: Session) -> None:
        with session.data.register.writing() as register:
            older = register.beside.older()
            assert older is not None
            trail = list(older.trail)
            place = next(at for at, one in enumerate(trail) if one.person == session.me.person)
            link = older_trail.head_of(trail, len(trail))
            assert link is not None
            trail[place] = replace(
                trail[place], person=person_of(session, COLLEAGUE), action="passphrase_changed"
            )
            if how == "linked":
                link = older_trail.head_of(trail, len(trail))
                assert link is not None
            digest = register.beside.put_blob(encoded(tuple(trail)))
            entered = OlderTrailKept(digest, len(trail), link.link)
            register.enter(session.author, entered)
            register.beside.drop_older_trail()

    with patch.context() as patched:
        patched.setattr(older_trail, "keep", keep)
        sign_in.sign_out(office.enter(ADMINISTRATOR))


@pytest.mark.parametrize("how", ["true link", "linked"])
def test_a62_a_trail_that_an_administrator_kept_is_the_one_that_was_signed(
    office: older_office.OlderOffice, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Its bytes lead to the link in the log, to what people saw, and each line to who signed it."""
    keep_another(office, monkeypatch, how)
    for name in (OWNER, COLLEAGUE):
        with pytest.raises((VaultAlteredError, EntryAlteredError)):
            office.enter(name)
    session = office.enter(ADMINISTRATOR)
    if how == "true link":
        with pytest.raises(EntryAlteredError):
            audit.actions(session)
    else:
        assert "passphrase_changed" not in [one.action for one in audit.actions(session)]
    sign_in.sign_out(session)


def test_a62_of_the_kept_trail_only_what_its_people_signed_is_listed(
    office: older_office.OlderOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)

    def keep(session: Session) -> None:
        said = OlderAction(1, person_of(session, OWNER), "signed_in", long_ago, bytes(32), b"")
        with session.data.register.writing() as register:
            head = older_trail.head_of([said], 1)
            assert head is not None
            digest = register.beside.put_blob(encoded((said,)))
            register.enter(session.author, OlderTrailKept(digest, 1, head.link))

    with monkeypatch.context() as patched:
        patched.setattr(older_trail, "keep", keep)
        session = office.enter(ADMINISTRATOR)
    assert long_ago not in [one.instant for one in audit.actions(session)]
    sign_in.sign_out(session)


def test_a62_a_check_without_anybodys_passphrase_misses_the_kept_trail(
    office: older_office.OlderOffice,
) -> None:
    session = office.enter(ADMINISTRATOR)
    kept = session.data.register.state.older_trail
    assert kept is not None
    sign_in.sign_out(session)
    with rows(office) as beside:
        beside.drop_blob(kept.trail)
    checked = verify(office.folder, tools(english), office.folder / "device.key")
    [found] = [one for one in checked if one.kind == "register"]
    assert any("earlier version" in one for one in found.problems)
