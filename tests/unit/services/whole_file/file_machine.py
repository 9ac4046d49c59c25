"""A counsellor's days at a client's file, as steps that can be taken in any order.

They write, sign, amend, attach, withdraw, seal, lock and put copies back in any order, in a real
office. After every step the file must hold what was acknowledged; nothing that leaves the file or
is shown of it may carry a process note, and while it is sealed nothing of it can be read.
"""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
)

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import attachments, closure, search
from counsel_desk.services.consent import consent
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.rights import erasure
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.drafts import discard_note
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.agreeing import terms_of
from tests.helpers.folders import copied
from tests.helpers.values import media_files
from tests.unit.services.release import begun_file
from tests.unit.services.release.begun_file import HELD, SAID
from tests.unit.services.whole_file.file_outputs import SHOWING, Ask, File, asked

SECRET = "bittern in the fen"
"""Begins every process note, and is in nothing else."""
WORDS = st.text(min_size=1, max_size=200)
TEXTS = WORDS.map(lambda text: f"{SAID} {text}")
THOUGHTS = WORDS.map(lambda text: f"{SECRET} {text}")


@dataclass(frozen=True)
class VaultCopy:
    """A copy of a vault's file.

    Attributes:
        path: The file.
        content: Its bytes.
        writes: How often the vault had been written to by then.
    """

    path: Path
    content: bytes
    writes: int


class FileMachine(RuleBasedStateMachine):
    """One counsellor at one client's file, with what should be in it.

    Attributes:
        folder: The office's data folder.
        session: The counsellor, signed in.
        client: Record of the client.
        referral: Record of the client's referral.
        unchanging: What was written when the file was begun.
        draft_texts: The text of each draft of a note.
        note_texts: The text of every version of each signed note.
        contents: The bytes of each attachment.
        half_thought_texts: The text of each draft of a process note.
        thought_texts: The text of each process note.
        given: Records of the consents.
        withdrawn: Records of the consents that were withdrawn.
        writes: How often the vault was written to since the day began.
        older: A copy of the vault, if one was taken.
    """

    drafts: Bundle[str] = Bundle("drafts")
    signed: Bundle[str] = Bundle("signed")
    attached: Bundle[str] = Bundle("attached")
    consents: Bundle[str] = Bundle("consents")
    half_thoughts: Bundle[str] = Bundle("half_thoughts")
    thoughts: Bundle[str] = Bundle("thoughts")

    def __init__(self, template: DemoOffice, tools: Tools, folder: Path) -> None:
        super().__init__()
        self.folder, self.tools = copied(template.data, folder / "office"), tools
        self.who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
        self.session = self.enter(self.folder)
        self.client, self.referral = "", ""
        self.unchanging: tuple[object, ...] = ()
        self.draft_texts: dict[str, str] = {}
        self.note_texts: dict[str, list[str]] = {}
        self.contents: dict[str, bytes] = {}
        self.half_thought_texts: dict[str, str] = {}
        self.thought_texts: dict[str, str] = {}
        self.given: set[str] = set()
        self.withdrawn: set[str] = set()
        self.writes = 0
        self.older: VaultCopy | None = None

    @initialize()
    def begin_day(self) -> None:
        """Begin a file with something of each kind in it."""
        self.client, self.referral = begun_file.begin(self.session)
        holding.lift_all(self.session, self.client)
        self.sign(self.write(SAID))
        self.write(SAID)
        self.agree()
        self.think(SECRET)
        self.keep_thought(self.think(SECRET))
        self.unchanging = begun_file.written_at_first(self.session, self.client)
        self.let_everything_out()

    def enter(self, folder: Path) -> Session:
        """Sign the counsellor in to an office in a folder."""
        return sign_in.sign_in(
            open_office_data(folder, self.tools), self.who.name, self.who.passphrase
        )

    # What a counsellor does.

    @rule(target=drafts, text=TEXTS)
    def write(self, text: str) -> str:
        """Begin a note."""
        name, draft = notes.begin(self.session, self.client, HELD)
        notes.save(self.session, name, replace(draft, text=text))
        self.draft_texts[name] = text
        return name

    @rule(name=drafts, text=TEXTS)
    def write_on(self, name: str, text: str) -> None:
        """Change a draft."""
        draft = dict(notes.drafts_of(self.session, self.client))[name]
        notes.save(self.session, name, replace(draft, text=text))
        self.draft_texts[name] = text

    @rule(target=signed, name=consumes(drafts))
    def sign(self, name: str) -> str:
        """Sign a draft."""
        record = notes.sign(self.session, name)
        self.note_texts.setdefault(record, []).append(self.draft_texts.pop(name))
        self.writes += 1
        return record

    @rule(name=consumes(drafts))
    def discard(self, name: str) -> None:
        """Discard a draft."""
        discard_note(self.session, name)
        del self.draft_texts[name]

    @rule(target=drafts, record=signed, text=TEXTS)
    def amend(self, record: str, text: str) -> str:
        """Begin an amendment of a signed note."""
        name, draft = notes.begin_amendment(self.session, record, "a slip of the pen")
        notes.save(self.session, name, replace(draft, text=text))
        self.draft_texts[name] = text
        return name

    @rule(target=attached, side=st.integers(1, 40))
    def attach(self, side: int) -> str:
        """Attach a picture."""
        record = attachments.add_content(self.session, self.client, media_files.png((side, 3)))
        self.contents[record] = attachments.content(self.session, record)
        self.writes += 1
        return record

    @rule(record=consumes(attached))
    def take_off(self, record: str) -> None:
        """Remove an attachment."""
        attachments.remove(self.session, record)
        del self.contents[record]

    @rule(target=consents)
    def agree(self) -> str:
        """Record a consent."""
        terms = terms_of(self.session, self.session.today(), Category.ATTENDANCE)
        record = consent.record(self.session, self.client, terms)
        self.given.add(record)
        self.writes += 1
        return record

    @rule(record=consumes(consents))
    def withdraw(self, record: str) -> None:
        """Withdraw a consent."""
        withdrawal.withdraw(self.session, record)
        self.withdrawn.add(record)
        self.writes += 1

    @rule(ended=st.booleans())
    def close_or_reopen(self, ended: bool) -> None:
        """Close the file, or open it again."""
        if ended:
            closure.close(self.session, self.client, Closure(HELD))
        else:
            closure.reopen(self.session, self.client)
        self.writes += 1

    @rule(target=half_thoughts, text=THOUGHTS)
    def think(self, text: str) -> str:
        """Begin a process note."""
        name, draft = process_notes.begin(self.session, self.client, HELD)
        process_notes.save(self.session, name, replace(draft, text=text))
        self.half_thought_texts[name] = text
        return name

    @rule(target=thoughts, name=consumes(half_thoughts))
    def keep_thought(self, name: str) -> str:
        """Keep a process note."""
        record = process_notes.keep(self.session, name)
        self.thought_texts[record] = self.half_thought_texts.pop(name)
        self.writes += 1
        return record

    @rule(record=thoughts, text=THOUGHTS)
    def think_on(self, record: str, text: str) -> None:
        """Change a process note."""
        name, draft = process_notes.write_on(self.session, record)
        process_notes.save(self.session, name, replace(draft, text=text))
        assert process_notes.keep(self.session, name) == record
        self.thought_texts[record] = text
        self.writes += 1

    @rule(locked=st.booleans())
    def seal_and_lift(self, locked: bool) -> None:
        """Seal the file, perhaps lock the desk, and lift the seal."""
        erasure.seal(self.session, self.client, Ground.CLIENTS_WISH)
        if locked:
            self.lock()
        self.nothing_can_be_read()
        erasure.lift(self.session, self.client)
        self.withdrawn |= self.given
        self.writes += 1

    # Locks, and copies of the files.

    @rule()
    def lock(self) -> None:
        """Lock the desk, and sign in again."""
        sign_in.sign_out(self.session)
        self.session = self.enter(self.folder)

    @property
    def vault(self) -> Path:
        """The file of the vault."""
        vault = open_vault(self.session, VaultKind.COUNSELLING)
        return vault_path(self.folder, vault.vault, vault.epoch)

    @rule()
    def take_a_copy_of_the_vault(self) -> None:
        """Copy the vault while nobody is signed in."""
        vault = self.vault
        sign_in.sign_out(self.session)
        self.older = VaultCopy(vault, vault.read_bytes(), self.writes)
        self.session = self.enter(self.folder)

    @precondition(lambda self: self.older is not None and self.older.writes < self.writes)
    @rule()
    def put_the_copy_back(self) -> None:
        """Put the older vault back: signing in refuses it."""
        assert self.older is not None
        vault = self.older.path
        sign_in.sign_out(self.session)
        newer = vault.read_bytes()
        vault.write_bytes(self.older.content)
        with pytest.raises(VaultAlteredError):
            self.enter(self.folder)
        vault.write_bytes(newer)
        self.session = self.enter(self.folder)

    @rule()
    def open_a_copy_of_everything(self) -> None:
        """Sign in to a copy of the whole office: it has all that was kept."""
        sign_in.sign_out(self.session)
        elsewhere = self.folder.with_name("copy")
        shutil.copytree(self.folder, elsewhere)
        self.session = self.enter(elsewhere)
        try:
            self.all_is_kept()
        finally:
            self.session.close()
            shutil.rmtree(elsewhere)
            self.session = self.enter(self.folder)

    # What must hold after every step.

    @invariant()
    def all_is_kept(self) -> None:
        """Everything that was kept is in the file, and nothing else."""
        session, client = self.session, self.client
        kept = {name: draft.text for name, draft in notes.drafts_of(session, client)}
        assert kept == self.draft_texts
        shown = {filed.record: filed.body.text for filed in notes.of_client(session, client)}
        assert shown == {record: texts[-1] for record, texts in self.note_texts.items()}
        for record, texts in self.note_texts.items():
            assert [one.body.text for one in notes.versions(session, record)] == texts
        assert {one.record for one in attachments.of_client(session, client)} == set(self.contents)
        for record, content in self.contents.items():
            assert attachments.content(session, record) == content
        agreed = consent.of_client(session, client)
        assert {filed.record for filed in agreed} == self.given
        assert {filed.record for filed in agreed if filed.body.withdrawn} == self.withdrawn

        kept = {name: draft.text for name, draft in process_notes.drafts_of(session, client)}
        assert kept == self.half_thought_texts
        shown = {one.record: one.body.text for one in process_notes.of_client(session, client)}
        assert shown == self.thought_texts
        assert begun_file.written_at_first(self.session, self.client) == self.unchanging

    def teardown(self) -> None:
        """Close every file."""
        self.session.close()

    @rule()
    def let_everything_out(self) -> None:
        """Nothing that is shown of the file or leaves it holds a process note."""
        shown = {name: repr(ask()) for name, ask in self.outputs().items()}
        self.writes += 1
        assert [name for name, text in shown.items() if SECRET in text] == []
        assert not search.find(self.session, SECRET).hits
        silent = {name for name in SHOWING if SAID not in shown[name]}
        assert silent <= (
            {"summary as the client reads it"} if self.withdrawn == self.given else set()
        )

    def nothing_can_be_read(self) -> None:
        """While the file is sealed nothing in it is shown, even to somebody who knows the ids."""
        assert process_notes.of_client(self.session, self.client) == []
        assert process_notes.drafts_of(self.session, self.client) == []
        for record in self.contents:
            with pytest.raises(KnownError):
                attachments.content(self.session, record)
        for name, ask in self.outputs().items():
            try:
                shown = repr(ask())
            except KnownError:
                continue
            assert SAID not in shown, name
            assert SECRET not in shown, name

    def outputs(self) -> dict[str, Ask]:
        """Return everything that is shown of the file or leaves it."""
        file = File(
            self.client,
            self.referral,
            frozenset(self.note_texts),
            frozenset(self.given),
            SAID,
        )
        return asked(self.session, file, self.folder.parent)
