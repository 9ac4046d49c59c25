"""A70: what is shown and exported of people and actions comes from verified entries only."""

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.bodies import Acted, Invited
from counsel_desk.domain.trust import ROOT, Role
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.verify import TRAIL
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import (
    altering,
    connection_of,
    forged,
    named,
    of_register,
    refused,
)

FORGED = "vault_recovered.ill"


def shown(session: Session, path: Path) -> str:
    """Return everything that an administrator sees and saves of people and of what they did."""
    audit.export(session, path)
    seen = [*audit.actions(session), *people.staff(session), *notices.gather(session)]
    return "\n".join((path.read_text(encoding="utf-8"), *map(repr, seen)))


@pytest.mark.parametrize("signature", [b"", bytes(64), None], ids=["none", "zeros", "self-made"])
def test_a70_an_action_in_anothers_name_is_named_and_never_shown(
    office: Office, signature: bytes | None
) -> None:
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.STAFF)
        victim = next(one.author for one in log if one.author not in {me, ROOT})
        entry = forged(log, rows.office, (victim, Acted(FORGED)), keys)
        rows.put([*log, entry if signature is None else replace(entry, signature=signature)])
    for role in Role:
        assert named(refused(office, role)) == len(log) + 1
    assert of_register(office).problems == (TRAIL.format(number=len(log) + 1),)


def test_a70_under_a_desk_that_is_open_nothing_forged_is_shown(
    office: Office, tmp_path: Path
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    before = shown(session, tmp_path / "before.csv")
    with altering(office) as rows:
        log, (_me, keys) = rows.log(), rows.keys_of(office, Role.STAFF)
        rows.put([*log, forged(log, rows.office, (session.me.person, Acted(FORGED)), keys)])
    for show in (audit.actions, people.staff, notices.gather):
        with pytest.raises(AlarmError):
            show(session)
    with pytest.raises(AlarmError):
        audit.export(session, tmp_path / "after.csv")
    assert not (tmp_path / "after.csv").exists()
    with altering(office) as rows:
        rows.put(log)
    assert FORGED not in shown(session, tmp_path / "again.csv")
    assert FORGED not in before


def test_a70_what_somebody_truly_signs_is_shown_under_their_own_name(
    office: Office, tmp_path: Path
) -> None:
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.STAFF)
        rows.put([*log, forged(log, rows.office, (me, Acted(FORGED)), keys)])
    with at(office, Role.ADMINISTRATOR) as session:
        [found] = [one for one in audit.actions(session) if one.action == FORGED]
        assert found.person_name == office.person(Role.STAFF).name


@pytest.mark.parametrize(
    "name",
    [
        "Rukhsana Mondal",
        " rukhsana  MONDAL",
        "Rukhsana\u200bMondal",
        "Ru\u00adkhsana Mondal",
        "",
        "x" * 121,
    ],
)
def test_a70_nobody_is_given_the_name_of_another(office: Office, name: str) -> None:
    name = name.format(office.person(Role.COUNSELLOR).name.upper())
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.ADMINISTRATOR)
        body = Invited("0" * 32, name, (Role.STAFF,), 0)
        rows.put([*log, forged(log, rows.office, (me, body), keys)])
    for role in Role:
        assert named(refused(office, role)) == len(log) + 1


JUNK = [
    ("instant", "yesterday"),
    ("instant", "2026-01-01T00:00:00"),
    ("instant", "0001-01-01T00:00:00+23:59"),
    ("body", b"{}"),
    ("body", b"not json"),
    ("body", b'{"action":"\xff"}'),
    ("body", b"[" * 100_000),
    ("body", "text, and no bytes"),
    ("kind", "no_such_kind"),
    ("kind", "founded"),
    ("author", ""),
    ("author", "nobody"),
    ("signature", "text"),
    ("signature", bytes(10**6)),
    ("number", 10**15),
]


@pytest.mark.parametrize(("column", "value"), JUNK, ids=lambda one: repr(one)[:20])
def test_a70_junk_in_a_row_is_named_and_nothing_breaks(
    office: Office, column: str, value: object
) -> None:
    with altering(office) as rows:
        last = rows.log()[-1]
        connection_of(rows.beside).exec_driver_sql(
            f"UPDATE entry SET {column} = ? WHERE number = ?",
            (value, last.number),
        )
    for role in Role:
        assert named(refused(office, role)) == last.number
    assert of_register(office).problems == (TRAIL.format(number=last.number),)


JUNK_BESIDE = [
    "UPDATE bundle SET body = x'00'",
    "UPDATE bundle SET body = '{}'",
    "UPDATE kept_secret SET body = x'00'",
    "UPDATE checkpoint SET body = 'text'",
    "UPDATE checkpoint SET body = x'5b5b5b'",
    "UPDATE blob SET body = 'text'",
    "INSERT INTO failure VALUES ('{name}', 9, 'no instant')",
    "INSERT INTO failure VALUES ('{name}', 9, '2026-01-01T00:00:00')",
    "INSERT INTO failure VALUES ('{name}', 'often', '2026-01-01T00:00:00+00:00')",
    "INSERT INTO failure VALUES ('{name}', -9, '2026-01-01T00:00:00+00:00')",
    "INSERT INTO failure VALUES ('{name}', 9223372036854775807, '2026-01-01T00:00:00+00:00')",
    "INSERT INTO failure VALUES ('{name}', 9223372036854775807, '9999-12-31T23:59:59+00:00')",
    *(f"DROP TABLE {name}" for name in ("bundle", "blob", "checkpoint", "entry", "failure")),
    *(f"DELETE FROM {name}" for name in ("bundle", "blob", "checkpoint", "entry", "kept_secret")),
]


@pytest.mark.parametrize("statement", JUNK_BESIDE)
def test_a70_junk_beside_the_log_is_refused_with_words_or_does_nothing(
    office: Office, statement: str
) -> None:
    with altering(office) as rows:
        name = office.person(Role.COUNSELLOR).name.casefold()
        connection_of(rows.beside).exec_driver_sql(statement.replace("{name}", name))
    for role in Role:
        person = office.person(role)
        try:
            session = sign_in.sign_in(office.data(), person.name, person.passphrase)
        except KnownError:
            continue
        assert session.me.name == person.name
        sign_in.sign_out(session)
