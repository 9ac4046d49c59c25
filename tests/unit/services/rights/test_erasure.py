"""Sealing a file, and destroying it once its time is over."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.chain import Row
from counsel_desk.domain.office import vault_files
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.recovery_notice import Reason as HandedOverFor
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind, NoteDraft
from counsel_desk.domain.rights.retention import Ground, Tombstone
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointments import AppointmentLine
from counsel_desk.services.assessments import assessments
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import attachments, clients, closure, search
from counsel_desk.services.consent import consent
from counsel_desk.services.forms import forms
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.rights.erasure import Erasure, NotDueError, NotSealedError
from counsel_desk.services.today import to_finish
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import verify
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.file_marks import SealedError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming, holding
from tests.helpers.office import Office
from tests.helpers.values import media_files
from tests.unit.services.stored import rows

DAYS = Policy().retention_days_after_sealing


@pytest.fixture
def full(counsellor: Session, client: str, today: date, tmp_path: Path) -> str:
    """The client, with a picture, a note that is not signed and a form that is not saved."""
    path = tmp_path / "in.png"
    path.write_bytes(media_files.png())
    attachments.add(counsellor, client, path, "a paper")
    name, draft = notes.begin(counsellor, client, today)
    notes.save(counsellor, name, NoteDraft(client, draft.held, "zebrafinch", None, draft.saved))
    drafts.keep(counsellor, Place(VaultKind.COUNSELLING, "summary", client), {"text": "heronwing"})
    return client


def rows_of(session: Session, client: str) -> list[Row]:
    """Return every row of a client's file, sealed or not."""
    return [row for row in rows(session) if client in (row.record, row.parent)]


def draft_names(session: Session) -> list[str]:
    """Return the names of all drafts in the vault."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.transaction.drafts()


def seal_until_due(office: Office, session: Session, client: str) -> None:
    """Seal a file, and move the clock to the day on which it may be destroyed."""
    holding.lift_all(session, client)
    erasure.seal(session, client, Ground.CLIENTS_WISH)
    office.clock.move(days=DAYS + 1)


def test_a_sealed_file_is_not_listed_found_or_read(counsellor: Session, full: str) -> None:
    code = clients.get(counsellor, full).body.code
    assert search.find(counsellor, code).hits
    assert workload.own(counsellor).unsigned_notes
    erasure.seal(counsellor, full, Ground.CLIENTS_WISH)
    assert clients.listing(counsellor) == []
    assert not search.find(counsellor, code).hits
    with pytest.raises(SealedError):
        clients.get(counsellor, full)
    for read in (
        notes.of_client,
        notes.drafts_of,
        consent.of_client,
        assessments.of_client,
        attachments.of_client,
        disclosure.of_client,
        forms.of_client,
        group_sessions.of_client,
    ):
        assert list(read(counsellor, full)) == [], read
    assert workload.own(counsellor).unsigned_notes == 0
    assert all(full not in one.appointment.clients for one in single_appointments(counsellor))
    assert not to_finish.half_written(counsellor)
    verify.verify_vaults(counsellor)


def single_appointments(session: Session) -> list[AppointmentLine]:
    """Return the appointments around today that are not of a group."""
    today = session.today()
    found = appointments.between(session, today - timedelta(days=60), today + timedelta(days=60))
    return [one for one in found if not one.appointment.group]


def test_what_is_in_a_sealed_file_cannot_be_reached_by_its_id(
    counsellor: Session, full: str, today: date
) -> None:
    note = notes.of_client(counsellor, full)[0].record
    paper = attachments.of_client(counsellor, full)[0].record
    name = notes.drafts_of(counsellor, full)[0]
    erasure.seal(counsellor, full, Ground.CLIENTS_WISH)
    before = rows(counsellor)
    for ask in (
        lambda: attachments.content(counsellor, paper),
        lambda: attachments.rename(counsellor, paper, "other"),
        lambda: notes.begin_amendment(counsellor, note, "why"),
        lambda: notes.save(counsellor, *name),
        lambda: notes.sign(counsellor, name[0]),
        lambda: notes.begin(counsellor, full, today),
        lambda: closure.close(counsellor, full, Closure(today)),
        lambda: transfer.offer(counsellor, full, "x", Reason.OTHER),
        lambda: erasure.seal(counsellor, full, Ground.CLIENTS_WISH),
    ):
        with pytest.raises(KnownError):
            ask()
    assert notes.versions(counsellor, note) == []
    assert rows(counsellor) == before


def test_sealing_takes_consents_back_and_calls_back_what_was_sent(
    counsellor: Session, client: str
) -> None:
    erasure.seal(counsellor, client, Ground.CLIENTS_WISH)
    erasure.lift(counsellor, client)
    assert all(one.body.withdrawn for one in consent.of_client(counsellor, client))
    ledger = [one.body for one in disclosure.of_client(counsellor, client)]
    sent = {one.link for one in ledger if one.step == "released"}
    assert sent == {one.link for one in ledger if one.step == "withdrawn"}
    assert sent


def test_the_seal_says_since_when_until_when_and_why(
    office: Office, counsellor: Session, client: str
) -> None:
    holding.lift_all(counsellor, client)
    code = clients.get(counsellor, client).body.code
    made = erasure.seal(counsellor, client, Ground.CLIENTS_WISH)
    (found,) = erasure.sealed_files(counsellor)
    assert (found.client, found.code, found.seal, found.due) == (client, code, made, False)
    assert made.until - made.sealed == timedelta(days=DAYS)
    office.clock.move(days=DAYS + 1)
    assert erasure.sealed_files(counsellor)[0].due


def test_a_lifted_seal_gives_everything_back(counsellor: Session, full: str) -> None:
    before = [one.body for one in notes.of_client(counsellor, full)]
    erasure.seal(counsellor, full, Ground.CLIENTS_WISH)
    erasure.lift(counsellor, full)
    assert [one.body for one in notes.of_client(counsellor, full)] == before
    assert notes.drafts_of(counsellor, full)
    assert erasure.sealed_files(counsellor) == []
    with pytest.raises(NotSealedError):
        erasure.lift(counsellor, full)
    with pytest.raises(NotSealedError):
        erasure.destroy(counsellor, full)
    erasure.seal(counsellor, full, Ground.CLIENTS_WISH)
    assert len(erasure.sealed_files(counsellor)) == 1


def test_nothing_is_destroyed_before_its_time(
    office: Office, counsellor: Session, client: str
) -> None:
    holding.lift_all(counsellor, client)
    erasure.seal(counsellor, client, Ground.CLIENTS_WISH)
    office.clock.move(days=DAYS - 1)
    with pytest.raises(NotDueError):
        erasure.destroy(counsellor, client)
    erasure.lift(counsellor, client)
    assert clients.get(counsellor, client).record == client


def test_a_destroyed_file_leaves_a_tombstone_without_content(
    office: Office, counsellor: Session, full: str
) -> None:
    search.find(counsellor, "paper")
    code = clients.get(counsellor, full).body.code
    seal_until_due(office, counsellor, full)
    count = len({row.record for row in rows_of(counsellor, full)})
    erasure.destroy(counsellor, full)
    assert all(row.body is None and row.salt == b"" for row in rows_of(counsellor, full))
    left = draft_names(counsellor)
    assert not [name for name in left if full in name or name.startswith("note:")]
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert reader.transaction.attachments() == {}
        (stone,) = reader.latest(Kind.TOMBSTONE, Tombstone)
        body = reader.transaction.latest(stone.record).body
    assert (stone.body.records, stone.body.ground) == (count, Ground.CLIENTS_WISH)
    assert body is not None
    assert code.encode() not in body
    assert full.encode() not in body
    assert erasure.sealed_files(counsellor) == []
    assert not [each for check in verify.verify_vaults(counsellor) for each in check.problems]
    with pytest.raises(clients.NoSuchRecordError):
        clients.get(counsellor, full)


def test_another_counsellor_destroys_nothing(
    office: Office, counsellor: Session, client: str
) -> None:
    seal_until_due(office, counsellor, client)
    stranger = office.enter(Role.COUNSELLOR, 1)
    with pytest.raises(KnownError):
        erasure.destroy(stranger, client)


def put_back(saved: Path, folder: Path, kept: set[str]) -> None:
    """Put an older copy of a folder back, all but the vaults in `kept`."""
    for path in list(folder.rglob("*")):
        if path.is_file() and path.name.split("-")[0] not in kept:
            path.unlink()
    for path in saved.rglob("*"):
        if path.is_file() and path.name.split("-")[0] not in kept:
            shutil.copy(path, folder / path.relative_to(saved))


def vault_file(session: Session, kind: VaultKind) -> str:
    """Return the name of a vault's file."""
    vault = session.data.register.state.vaults[session.vaults[kind].vault_id]
    return vault_files.vault_file(vault.vault, vault.epoch)


def test_f26_an_older_vault_put_back_after_an_erasure_is_erased_again(
    office: Office, counsellor: Session, full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved, own = office.folder.parent / "saved", vault_file(counsellor, VaultKind.WELLBEING)
    code = clients.get(counsellor, full).body.code
    seal_until_due(office, counsellor, full)
    shutil.copytree(office.folder, saved)
    carry_out = erasure._carry_out

    def copying(session: Session, one: Erasure) -> None:
        # Of their own vault, what is put back has the erasure noted, and nothing after it.
        shutil.copy(office.folder / "vaults" / own, saved / "vaults" / own)
        carry_out(session, one)

    with monkeypatch.context() as patch:
        patch.setattr(erasure, "_carry_out", copying)
        erasure.destroy(counsellor, full)
    stone = tombstones(counsellor)
    office.close()
    put_back(saved, office.folder, {own})
    with pytest.raises(AlarmError):
        office.enter(Role.COUNSELLOR)
    office.close()
    put_back(saved, office.folder, set())
    again = office.enter(Role.COUNSELLOR)
    assert all(row.body is None for row in rows_of(again, full))
    assert tombstones(again) == stone
    assert erasure.sealed_files(again) == []
    assert not search.find(again, code).hits
    assert not [each for check in verify.verify_vaults(again) for each in check.problems]
    office.close()
    assert erasure.replay(office.enter(Role.COUNSELLOR)) == 0


def tombstones(session: Session) -> list[tuple[str, Tombstone]]:
    """Return the tombstones in the vault, each with its record."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return [(one.record, one.body) for one in reader.latest(Kind.TOMBSTONE, Tombstone)]


def test_an_erasure_that_was_cut_off_is_finished_at_the_next_sign_in(
    office: Office, counsellor: Session, full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal_until_due(office, counsellor, full)

    def cut(*_arguments: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(erasure, "_carry_out", cut)
        with pytest.raises(SystemExit):
            erasure.destroy(counsellor, full)
    assert any(row.body is not None for row in rows_of(counsellor, full))
    office.close()
    again = office.enter(Role.COUNSELLOR)
    assert all(row.body is None for row in rows_of(again, full))


def test_a_sealed_file_stays_sealed_after_signing_in_again(
    office: Office, counsellor: Session, client: str
) -> None:
    erasure.seal(counsellor, client, Ground.TIME_OVER)
    office.close()
    again = office.enter(Role.COUNSELLOR)
    with again.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert reader.get(client, Client) is None
    assert erasure.sealed_files(again)[0].seal.ground is Ground.TIME_OVER


def recovered(office: Office, counsellor: Session) -> str:
    """Have the root sheets hand the vault to the second counsellor."""
    vault = counsellor.vaults[VaultKind.COUNSELLING].vault_id
    admin, other = office.enter(Role.ADMINISTRATOR), office.person(Role.COUNSELLOR, 1)
    person = admin.data.register.state.named(other.name)
    assert person is not None
    confirming.recover(admin, vault, person.person, HandedOverFor.DIED, office.sheets)
    return vault


def test_f26_what_was_erased_does_not_return_in_a_vault_that_was_recovered(
    office: Office, counsellor: Session, full: str
) -> None:
    """Everything older is put back, except the own vault of the counsellor who inherited this."""
    vault = recovered(office, counsellor)
    seal_until_due(office, counsellor, full)
    heir = office.enter(Role.COUNSELLOR, 1)
    assert [one.vault for one in heir.covered] == [vault]
    saved, kept = office.folder.parent / "saved", {vault_file(heir, VaultKind.WELLBEING)}
    shutil.copytree(office.folder, saved)
    erasure.destroy(counsellor, full)
    assert erasure.replay(heir) == 0
    office.close()
    put_back(saved, office.folder, kept)
    again = office.enter(Role.COUNSELLOR, 1).standing_in(vault)
    assert all(row.body is None for row in rows_of(again, full))
    assert len(tombstones(again)) == 1
    office.close()
    assert all(row.body is None for row in rows_of(office.enter(Role.COUNSELLOR), full))


def test_an_erasure_in_one_vault_changes_nothing_in_another(
    office: Office, counsellor: Session, full: str
) -> None:
    recovered(office, counsellor)
    seal_until_due(office, counsellor, full)
    erasure.destroy(counsellor, full)
    office.close()
    heir = office.enter(Role.COUNSELLOR, 1)
    before = len(clients.listing(heir))
    office.close()
    assert len(clients.listing(office.enter(Role.COUNSELLOR, 1))) == before > 0
