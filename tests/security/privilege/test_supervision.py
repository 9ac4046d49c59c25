"""The vault of a supervision: only the two read it, and neither writes for the other."""

from dataclasses import replace
from itertools import product

import msgspec
import pytest

from counsel_desk.domain.framing import frame
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import PairMade
from counsel_desk.domain.records import Kind
from counsel_desk.domain.supervision.supervision import AgendaPoint, Reflection
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.supervision import books, kept, pairs
from counsel_desk.services.supervision.kept import _statement
from counsel_desk.services.vaults import recovery
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, state_of
from tests.security.phrases import hits, shapes
from tests.security.privilege.test_p39_keys import Attacker
from tests.security.staff import person_of
from tests.unit.services.supervision.supervising import begun

SECRET = "I am afraid of the stairs at the court"


@pytest.fixture
def vault(office: Office) -> str:
    """The vault of a supervision with words in it."""
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        kept.put(session, vault, AgendaPoint(SECRET))
        kept.put(session, vault, Reflection(session.today(), "A quiet hour"))
    return vault


@pytest.mark.parametrize("role", list(Role))
def test_only_the_two_hold_its_key(office: Office, vault: str, role: Role) -> None:
    attacker = Attacker(office, role)
    keys = attacker.keys()
    assert (vault in keys) is (role in {Role.COUNSELLOR, Role.SUPERVISOR})
    opened = attacker.files_opened([*keys.values(), attacker.data.device_secret, bytes(32)])
    assert (vault in opened) is (role in {Role.COUNSELLOR, Role.SUPERVISOR})


def test_another_counsellor_and_the_root_sheets_open_nothing(office: Office, vault: str) -> None:
    with at(office, Role.COUNSELLOR, 1) as session:
        assert session.paired == []
    with at(office, Role.ADMINISTRATOR) as session:
        assert vault not in {one.vault for one in recovery.vaults(session)}
    state = state_of(office)
    assert ROOT not in state.vaults[vault].members
    root = office.tools.roots.identity(office.tools.roots.combine(office.sheets))
    with altering(office) as rows:
        blobs = rows.blobs()
    data = office.data()
    found = [one.certificate for one in state.people.values()]
    people = [data.office.root, *(one for one in found if one is not None)]
    for sealed, one in product(blobs, people):
        with pytest.raises(KnownError):
            office.tools.vault_keys.open_key(sealed, root, data.office.office, vault, 1, one)


def test_nothing_of_it_is_in_the_register_or_in_clear(office: Office, vault: str) -> None:
    wanted = {SECRET: shapes(SECRET)}
    assert hits(wanted, Attacker(office, Role.ADMINISTRATOR).register_in_clear()) == []
    assert hits(wanted, vault_path(office.folder, vault, 1).read_bytes()) == []


def forge(session: Session, vault: str, record: str, version: int, entry: object) -> None:
    """Write a row in the counsellor's name, as the supervisor's own program could."""
    pair = session.data.register.state.vaults[vault].pair
    assert pair is not None
    inside = session.in_pair(vault)
    with inside.work(VaultKind.SUPERVISION, Operation.SUPERVISION) as work:
        place = (record, version, str(Kind.REFLECTION), "", pair.counsellor)
        work.append(place, session.data.tools.now(), msgspec.json.encode(entry, order="sorted"))


def test_a_row_in_the_other_ones_name_is_not_believed(office: Office, vault: str) -> None:
    record = "a" * 32
    with at(office, Role.SUPERVISOR) as session:
        pair = session.data.register.state.vaults[vault].pair
        assert pair is not None
        lie = Reflection(session.today(), "I was late, and it was my fault")
        said = _statement(vault, record, 1, pair.counsellor, lie)
        own = replace(lie, signature=session.identity.sign(said).hex())
        true = books.of(session, vault).reflections[0].body
        for one, each in enumerate((lie, own, replace(lie, signature=true.signature))):
            forge(session, vault, f"{one:032x}", 1, each)
        forge(session, vault, f"{9:032x}", 1, true)
    with at(office, Role.COUNSELLOR) as session:
        found = books.of(session, vault).reflections
        assert [one.body.helped for one in found] == ["A quiet hour"]


def test_an_older_version_put_back_is_not_believed(office: Office, vault: str) -> None:
    with at(office, Role.COUNSELLOR) as session:
        before = books.of(session, vault).reflections[0]
        after = Reflection(session.today(), "Being asked")
        kept.put(session, vault, after, before.record)
    with at(office, Role.SUPERVISOR) as session:
        forge(session, vault, before.record, 3, before.body)
    with at(office, Role.COUNSELLOR) as session:
        assert books.of(session, vault).reflections[0].body.helped == "Being asked"


def test_a_signed_change_of_the_other_ones_words_is_not_believed(
    office: Office, vault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(office, Role.SUPERVISOR) as session:
        [point] = books.of(session, vault).points
        monkeypatch.setattr(kept, "may_follow", lambda *_entries, same_author: True)
        kept.put(session, vault, AgendaPoint("Nothing at all"), point.record)
        monkeypatch.undo()
    with at(office, Role.COUNSELLOR) as session:
        assert [one.body.words for one in books.of(session, vault).points] == [SECRET]


def test_a_vault_that_does_not_open_keeps_nobody_out(office: Office, vault: str) -> None:
    path = vault_path(office.folder, vault, 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
    for role in (Role.COUNSELLOR, Role.SUPERVISOR):
        with at(office, role) as session:
            assert (session.paired, session.shut) == ([], [vault])
            [one] = pairs.listing(session)
            assert (one.runs, one.opens) == (True, False)
            assert books.ahead(session) == []
            assert books.last_sessions(session) == {}
    path.unlink()
    with at(office, Role.COUNSELLOR) as session:
        pairs.end(session, vault)
    assert not path.exists()
    assert begun(office) != vault


def test_a_key_that_opens_nothing_keeps_nobody_out(office: Office) -> None:
    with at(office, Role.SUPERVISOR) as session:
        other = person_of(session, office.person(Role.COUNSELLOR).name)
        with session.data.register.writing() as register:
            junk = register.beside.put_blob(b"junk")
            sealed = dict.fromkeys((session.me.person, other), junk)
            made = PairMade("c" * 32, session.me.person, other, sealed)
            register.enter(session.author, made)
    with at(office, Role.COUNSELLOR) as session:
        assert session.shut == ["c" * 32]


def test_what_is_signed_names_its_place() -> None:
    entry = AgendaPoint("x")
    said = {
        _statement(*place, entry)
        for place in (("v", "r", 1, "a"), ("w", "r", 1, "a"), ("v", "s", 1, "a"))
    }
    said |= {_statement("v", "r", 2, "a", entry), _statement("v", "r", 1, "b", entry)}
    assert len(said) == 5
    assert all(one.startswith(frame("counsel_desk.supervision.1")) for one in said)
