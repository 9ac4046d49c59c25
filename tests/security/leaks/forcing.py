"""Things that go wrong at a desk while what a client said is in every hand that holds them."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import assessments, forms, withdrawal
from counsel_desk.services.casework import cases, received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.notes import notes
from counsel_desk.services.office import certifying, founding
from counsel_desk.services.people import people
from counsel_desk.services.release import release
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.storage.register.register import Register
from counsel_desk.storage.vault.vault import Vault
from tests.helpers.agreeing import draft_of, let_go, terms_of

CANARY = "vermilion kingfisher 4be1d07c9a52 ওই পাখি"
"""Stands for a name, a passphrase, a code and whatever a client said."""
LONG_AGO = date(1990, 1, 1)


@dataclass
class World:
    """Everybody signed in at one office, and one file that errors are forced upon."""

    office: object
    counsellor: Session
    caseworker: Session
    administrator: Session
    client: str
    folder: Path

    def __post_init__(self) -> None:
        self.today = self.office.clock().astimezone().date()
        self.data, self.tools = self.counsellor.data, self.office.tools
        self.terms = terms_of(self.counsellor, self.today, Category.ATTENDANCE, days=9)
        agreed = consent.record(self.counsellor, self.client, self.terms)
        said = (Section(Category.ATTENDANCE, CANARY),)
        self.draft = draft_of(agreed, self.terms, *said, about=CANARY)
        self.note, empty = notes.begin(self.counsellor, self.client, self.today)
        self.half = replace(empty, text=CANARY)
        self.details = clients.get(self.counsellor, self.client).body


def of_the_file(world: World) -> list[Callable[..., Any]]:
    """Return what a counsellor can do wrong in a client's file."""
    me, client, terms = world.counsellor, world.client, world.terms
    wider = (*world.draft.sections, Section(Category.SAFETY_AND_RISK, CANARY))
    empty = (Section(Category.ATTENDANCE, " "),)
    return [
        lambda: clients.get(me, CANARY),
        lambda: clients.close(me, client, LONG_AGO),
        lambda: notes.begin(me, CANARY, world.today),
        lambda: notes.sign(me, CANARY),
        lambda: notes.save(me, world.note, replace(world.half, text=f"{CANARY}\ud800")),
        lambda: notes.sign(me, world.note),
        lambda: notes.begin_amendment(me, CANARY, CANARY),
        lambda: notes.begin_amendment(me, CANARY, " "),
        lambda: assessments.record(me, client, "phq-9", world.today, [99] * 9),
        lambda: assessments.record(me, client, "phq-9", world.today, [None] * 9),
        lambda: consent.record(me, client, replace(terms, parts=frozenset())),
        lambda: consent.record(
            me, client, replace(terms, recipient=Recipient(CANARY, at_desk=True))
        ),
        lambda: consent.record(me, client, replace(terms, ends=LONG_AGO)),
        lambda: consent.record(
            me, client, replace(terms, giving=replace(terms.giving, free_to_refuse=False))
        ),
        lambda: withdrawal.withdraw(me, CANARY),
        lambda: let_go(me, replace(world.draft, sections=wider)),
        lambda: let_go(me, replace(world.draft, sections=empty)),
        lambda: let_go(me, replace(world.draft, consent=CANARY)),
        lambda: me.standing_in(CANARY),
        lambda: cover.arrange(me, CANARY, LONG_AGO),
        lambda: cover.arrange(me, CANARY, world.today),
        lambda: cases.add(me, CANARY, CANARY),
        lambda: people.invite(me, CANARY, [Role.STAFF]),
        lambda: forms.open_form(_form(world, CANARY)),
        lambda: forms.open_form(_form(world, f'{{"resourceType": "{CANARY}"}}')),
    ]


def _form(world: World, text: str) -> Path:
    path = world.folder / "form.json"
    path.write_text(text, encoding="utf-8")
    return path


def of_others(world: World) -> list[Callable[..., Any]]:
    """Return what a caseworker and an administrator can do wrong."""
    case, me = world.caseworker, world.administrator
    sheets, mine = list(world.office.sheets), me.me.person
    return [
        lambda: cases.add(case, " ", CANARY),
        lambda: received_summaries.file_under(case, CANARY, CANARY),
        lambda: received_summaries.save(case, CANARY, world.folder / "summary.pdf"),
        lambda: people.invite(me, " ", [Role.STAFF]),
        lambda: people.invite(me, CANARY * 20, [Role.STAFF]),
        lambda: people.invite(me, me.me.name, [Role.STAFF]),
        lambda: people.invite(me, CANARY, []),
        lambda: people.invite(me, CANARY, [Role.COUNSELLOR, Role.CASEWORKER]),
        lambda: people.invitation(me, CANARY),
        lambda: certifying.certify(me, CANARY, sheets),
        lambda: certifying.root_seed(me, [CANARY, sheets[0]]),
        lambda: certifying.root_seed(me, sheets[:1]),
        lambda: certifying.root_seed(me, [sheets[0], sheets[0]]),
        lambda: certifying.change_roles(me, mine, [Role.STAFF], sheets),
        lambda: certifying.change_roles(me, mine, [], sheets),
        lambda: certifying.retire(me, mine, sheets),
        lambda: certifying.invite_again(me, CANARY),
    ]


def of_keys(world: World) -> list[Callable[..., Any]]:
    """Return what can go wrong with passphrases, keys and files."""
    me, desk, long = world.counsellor, world.data, f"{CANARY} and some more"
    name, known = me.me.name, world.office.person(Role.COUNSELLOR).passphrase
    vaults = world.tools.vaults
    path = next((desk.folder / VAULT_FOLDER).glob("*.vault"))
    wish = founding.Founding(CANARY, CANARY, long)
    return [
        lambda: account.change_passphrase(me, CANARY, long),
        lambda: account.change_passphrase(me, known, CANARY[:5]),
        lambda: account.change_passphrase(me, known, f"\t{CANARY}"),
        lambda: account.new_recovery_code(me, CANARY),
        lambda: sign_in.sign_in(desk, CANARY, CANARY),
        lambda: sign_in.sign_in(desk, name, CANARY),
        lambda: sign_in.enrol(desk, CANARY, CANARY, long),
        lambda: sign_in.recover(desk, CANARY, CANARY, long),
        lambda: sign_in.recover(desk, name, CANARY, long),
        lambda: me.identity.open(CANARY.encode() * 40, b""),
        lambda: founding.found(desk.folder, world.tools, wish),
        lambda: open_office_data(world.folder / "nobody", world.tools),
        lambda: open_office_data(_damaged(world), world.tools),
        lambda: vaults.open(path, CANARY.encode()[:32]),
        lambda: vaults.open(world.folder / "no.vault", CANARY.encode()[:32]),
        lambda: vaults.create(path, "0" * 32, VaultKind.CASEWORK, CANARY.encode()[:32]),
        lambda: world.tools.registers.open(desk.folder / REGISTER_FILE, CANARY.encode()[:32]),
        lambda: _hold_twice(world),
    ]


def _damaged(world: World) -> Path:
    (world.folder / "desk.json").write_text(f'{{"office": "{CANARY}"', encoding="utf-8")
    return world.folder


def _hold_twice(world: Any) -> None:
    with ExitStack() as held:
        for _ in range(2):
            held.enter_context(world.tools.hold(world.folder))


def _files(world: World) -> tuple[Row | Member | Register | Vault, ...]:
    """Return a vault and the register, a row for the one, somebody of the other."""
    vault, register = world.counsellor.vaults[VaultKind.COUNSELLING], world.data.register
    now = world.office.clock()
    row = Row(1, CANARY, 1, "note", CANARY, CANARY, now, b"s" * 16, CANARY.encode(), b"d" * 32)
    with register.reading() as transaction:
        return vault, register, row, transaction.people()[0]


def _write(file: Vault, method: str, *values: str) -> None:
    with file.writing() as transaction:
        getattr(transaction, method)(*values)


def defects(world: World) -> list[Callable[..., Any]]:
    """Return mistakes of our own that show while a record is being written."""
    me, client = world.counsellor, world.client
    vault, register, row, member = _files(world)

    def broken(_anything: Any) -> None:
        raise RuntimeError(CANARY)

    return [
        lambda: notes.save(me, world.note, replace(world.half, follow_up=object())),
        lambda: notes.save(me, CANARY, None),
        lambda: clients.add(me, replace(world.details, particulars=CANARY, name=object())),
        lambda: clients.change(me, client, replace(world.details, name=CANARY, since=object())),
        lambda: consent.record(me, client, replace(world.terms, purpose=CANARY)),
        lambda: assessments.record(me, client, "phq-9", object(), [1] * 9),
        lambda: assessments.record(me, client, "phq-9", world.today, [CANARY] * 9),
        lambda: release.preview(me, replace(world.draft, sections=CANARY)),
        lambda: people.invite(world.administrator, CANARY, [[CANARY]]),
        lambda: _write(vault, "append", replace(row, number=10**6, written=CANARY)),
        lambda: _write(register, "put_person", replace(member, name=object(), name_folded=CANARY)),
        lambda: broken(world.half),
    ]


def refused_by_the_database(world: World) -> list[Callable[..., Any]]:
    """Return statements with what a client said among their values."""
    vault, register, row, member = _files(world)
    return [
        lambda: _write(vault, "append", row),
        lambda: _write(vault, "append", replace(row, number=10**6, body=object())),
        lambda: _write(vault, "append", replace(row, number=2**70)),
        lambda: _write(vault, "put_draft", CANARY, object()),
        lambda: _write(vault, "put_draft", [CANARY], row.body),
        lambda: _write(vault, "remember", CANARY) or _write(vault, "remember", CANARY),
        lambda: _write(register, "put_person", replace(member, person=CANARY)),
    ]
