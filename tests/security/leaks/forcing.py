"""Things that go wrong at a desk while what a client said is in everybody's hands."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import KeptSecret, Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.assessments import assessments
from counsel_desk.services.casework import cases, received_summaries
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.consent import consent
from counsel_desk.services.forms import forms
from counsel_desk.services.notes import notes
from counsel_desk.services.office import certifying, founding
from counsel_desk.services.people import people
from counsel_desk.services.ports.stores import RegisterFile, VaultFile
from counsel_desk.services.release import release
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER, open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.office import Office

CANARY = "vermilion kingfisher 4be1d07c9a52 ওই পাখি"
"""Stands for a name, a passphrase, a code and whatever a client said."""
LONG_AGO = date(1990, 1, 1)


Operation = Callable[[], object]


@dataclass
class World:
    """Everybody signed in at one office, and one client's file that errors are forced upon.

    Attributes:
        office: The office.
        counsellor: A counsellor, signed in.
        caseworker: A caseworker, signed in.
        administrator: The administrator, signed in.
        client: The counsellor's client.
        folder: An empty folder aside.
    """

    office: Office
    counsellor: Session
    caseworker: Session
    administrator: Session
    client: str
    folder: Path

    def __post_init__(self) -> None:
        """Record a consent to share, and begin a summary and a note."""
        self.today = self.office.clock().astimezone().date()
        self.data, self.tools = self.counsellor.data, self.office.tools
        self.terms = terms_of(self.counsellor, self.today, Category.ATTENDANCE, days=9)
        agreed = consent.record(self.counsellor, self.client, self.terms)
        said = (Section(Category.ATTENDANCE, CANARY),)
        self.draft = draft_of(agreed, self.terms, *said, about=CANARY)
        self.note, empty = notes.begin(self.counsellor, self.client, self.today)
        self.half = replace(empty, text=CANARY)
        self.details = clients.get(self.counsellor, self.client).body


def of_the_file(world: World) -> list[Operation]:
    """Return what a counsellor can do wrong in a client's file."""
    me, client, terms = world.counsellor, world.client, world.terms
    wider = (*world.draft.sections, Section(Category.SAFETY_AND_RISK, CANARY))
    empty = (Section(Category.ATTENDANCE, " "),)
    return [
        lambda: clients.get(me, CANARY),
        lambda: closure.close(me, client, Closure(LONG_AGO)),
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
    """Write the file of a form."""
    path = world.folder / "form.json"
    path.write_text(text, encoding="utf-8")
    return path


def of_others(world: World) -> list[Operation]:
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
        lambda: confirming.certify(me, CANARY, sheets),
        lambda: certifying.root_seed(me, [CANARY, sheets[0]]),
        lambda: certifying.root_seed(me, sheets[:1]),
        lambda: certifying.root_seed(me, [sheets[0], sheets[0]]),
        lambda: confirming.change_roles(me, mine, [Role.STAFF], sheets),
        lambda: confirming.change_roles(me, mine, [], sheets),
        lambda: confirming.retire(me, mine, sheets),
        lambda: certifying.invite_again(me, CANARY),
    ]


def of_keys(world: World) -> list[Operation]:
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
    """Write the description of a data folder, cut short."""
    (world.folder / "desk.json").write_text(f'{{"office": "{CANARY}"', encoding="utf-8")
    return world.folder


def _hold_twice(world: World) -> None:
    """Lock a folder that is locked already."""
    with ExitStack() as held:
        for _ in range(2):
            held.enter_context(world.tools.hold(world.folder))


@dataclass(frozen=True)
class Files:
    """The files of an office, and what could be written into them.

    Attributes:
        vault: A counsellor's vault.
        register: The register.
        row: A row for the vault.
        entry: An entry for the register, where there is one already.
    """

    vault: VaultFile
    register: RegisterFile
    row: Row
    entry: StoredEntry


def _files(world: World) -> Files:
    """Return the files of a world."""
    vault, register = world.counsellor.vaults[VaultKind.COUNSELLING], world.data.register.file
    now = world.office.clock()
    row = Row(1, CANARY, 1, "note", CANARY, CANARY, now, b"s" * 16, CANARY.encode(), b"d" * 32)
    entry = StoredEntry(1, CANARY, CANARY, CANARY, CANARY.encode(), b"s" * 64)
    return Files(vault, register, row, entry)


def _write(file: VaultFile | RegisterFile, method: str, *values: object) -> None:
    """Call a method of a transaction that writes."""
    with file.writing() as transaction:
        getattr(transaction, method)(*values)


def impossible(world: World) -> list[Operation]:
    """Return records with a value that is none of its kind."""
    me, client = world.counsellor, world.client
    wrong: Any = object()
    return [
        lambda: clients.add(me, replace(world.details, particulars=CANARY, name=wrong)),
        lambda: clients.change(me, client, replace(world.details, name=CANARY, since=wrong)),
        lambda: assessments.record(me, client, "phq-9", wrong, [1] * 9),
    ]


def defects(world: World) -> list[Operation]:
    """Return mistakes of our own that show while a record is being written."""
    me, client = world.counsellor, world.client
    files = _files(world)
    wrong: Any = object()
    words: Any = CANARY
    listed: Any = [CANARY]
    nothing: Any = None

    def broken(_anything: object) -> None:
        raise RuntimeError(CANARY)

    return [
        lambda: notes.save(me, world.note, replace(world.half, follow_up=wrong)),
        lambda: notes.save(me, CANARY, nothing),
        lambda: consent.record(me, client, replace(world.terms, purpose=words)),
        lambda: assessments.record(me, client, "phq-9", world.today, [words] * 9),
        lambda: release.preview(me, replace(world.draft, sections=words)),
        lambda: people.invite(world.administrator, CANARY, [listed]),
        lambda: _write(files.vault, "append", replace(files.row, number=10**6, written=words)),
        lambda: _write(files.register, "put_kept_secret", KeptSecret(CANARY, CANARY, wrong)),
        lambda: broken(world.half),
    ]


def refused_by_the_database(world: World) -> list[Operation]:
    """Return statements with what a client said among their values."""
    files = _files(world)
    vault, row = files.vault, files.row
    wrong: Any = object()

    def remember_twice() -> None:
        for _ in range(2):
            _write(vault, "remember", CANARY)

    return [
        lambda: _write(vault, "append", row),
        lambda: _write(vault, "append", replace(row, number=10**6, body=wrong)),
        lambda: _write(vault, "append", replace(row, number=2**70)),
        lambda: _write(vault, "put_attachment", CANARY, wrong),
        lambda: _write(vault, "put_draft", [CANARY], row.body),
        remember_twice,
        lambda: _write(files.register, "append", files.entry),
    ]
