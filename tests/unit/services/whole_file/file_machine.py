"""A counsellor's days at a client's file, as steps that can be taken in any order.

She writes, signs, amends, attaches, withdraws, seals, locks and puts copies back in any
order, on a real office. After every step the file must hold what was acknowledged; nothing that
leaves the file or is shown of it may carry a process note, and nothing of it is to be had while it
is sealed.
"""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

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
from counsel_desk.domain.retention import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import attachments, clients, search
from counsel_desk.services.consent import consent
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.rights import erasure
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.rotation import place_of
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.office_data import DESCRIPTION_FILE, VAULT_FOLDER, open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers import media_files
from tests.helpers.agreeing import terms_of
from tests.unit.services.release import begun_file
from tests.unit.services.release.begun_file import HELD, HERS
from tests.unit.services.whole_file.file_outputs import SHOW_HER, File, asked

SECRET = "bittern in the fen"
"""Begins process notes, and stands in nothing else."""
WORDS = st.text(min_size=1, max_size=200)
TEXTS = WORDS.map(lambda text: f"{HERS} {text}")
THOUGHTS = WORDS.map(lambda text: f"{SECRET} {text}")


class FileMachine(RuleBasedStateMachine):
    """One counsellor at one file, with what she was told was kept beside it."""

    drafts, signed = Bundle("drafts"), Bundle("signed")
    attached, consents = Bundle("attached"), Bundle("consents")
    half_thoughts, thoughts = Bundle("half_thoughts"), Bundle("thoughts")

    def __init__(self, template: DemoOffice, tools: Tools, folder: Path) -> None:
        super().__init__()
        self.folder, self.tools = folder / "office", tools
        shutil.copytree(template.data, self.folder)
        place = self.folder / DESCRIPTION_FILE
        text = place.read_text().replace(str(template.data), str(self.folder))
        place.write_text(text, encoding="utf-8")
        self.who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
        self.session = None
        self.half, self.texts, self.things = {}, {}, {}
        self.thought, self.half_thought = {}, {}
        self.withdrawn, self.given = set(), set()
        self.writes, self.older = 0, None

    @initialize()
    def begin_day(self) -> None:
        """Sign in, and begin a file with something of each kind in it."""
        session = self.session = self.enter(self.folder)
        self.client, self.referral = begun_file.begin(session)
        self.sign(self.write(HERS))
        self.write(HERS)
        self.agree()
        self.think(SECRET)
        self.keep_thought(self.think(SECRET))
        self.standing = begun_file.takes_place(self.session, self.client)
        self.let_everything_out()

    def enter(self, folder: Path) -> Session:
        return sign_in.sign_in(
            open_office_data(folder, self.tools), self.who.name, self.who.passphrase
        )

    # What a counsellor does.

    @rule(target=drafts, text=TEXTS)
    def write(self, text: Any) -> Any:
        name, draft = notes.begin(self.session, self.client, HELD)
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text
        return name

    @rule(name=drafts, text=TEXTS)
    def write_on(self, name: Any, text: Any) -> None:
        draft = dict(notes.drafts_of(self.session, self.client))[name]
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text

    @rule(target=signed, name=consumes(drafts))
    def sign(self, name: Any) -> Any:
        record = notes.sign(self.session, name)
        self.texts.setdefault(record, []).append(self.half.pop(name))
        self.writes += 1
        return record

    @rule(name=consumes(drafts))
    def discard(self, name: Any) -> None:
        notes.discard(self.session, name)
        del self.half[name]

    @rule(target=drafts, record=signed, text=TEXTS)
    def amend(self, record: Any, text: Any) -> Any:
        name, draft = notes.begin_amendment(self.session, record, "a slip of the pen")
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text
        return name

    @rule(target=attached, side=st.integers(1, 40))
    def attach(self, side: Any) -> Any:
        record = attachments.add_content(self.session, self.client, media_files.png((side, 3)))
        self.things[record] = attachments.content(self.session, record)
        self.writes += 1
        return record

    @rule(record=consumes(attached))
    def take_off(self, record: Any) -> None:
        attachments.remove(self.session, record)
        del self.things[record]

    @rule(target=consents)
    def agree(self) -> Any:
        today = self.tools.now().astimezone().date()
        terms = terms_of(self.session, today, Category.ATTENDANCE)
        record = consent.record(self.session, self.client, terms)
        self.given.add(record)
        self.writes += 1
        return record

    @rule(record=consumes(consents))
    def withdraw(self, record: Any) -> None:
        withdrawal.withdraw(self.session, record)
        self.withdrawn.add(record)
        self.writes += 1

    @rule(ended=st.booleans())
    def close_or_reopen(self, ended: Any) -> None:
        clients.close(self.session, self.client, HELD if ended else None)
        self.writes += 1

    @rule(target=half_thoughts, text=THOUGHTS)
    def think(self, text: Any) -> Any:
        name, draft = process_notes.begin(self.session, self.client, HELD)
        process_notes.save(self.session, name, replace(draft, text=text))
        self.half_thought[name] = text
        return name

    @rule(target=thoughts, name=consumes(half_thoughts))
    def keep_thought(self, name: Any) -> Any:
        record = process_notes.keep(self.session, name)
        self.thought[record] = self.half_thought.pop(name)
        self.writes += 1
        return record

    @rule(record=thoughts, text=THOUGHTS)
    def think_on(self, record: Any, text: Any) -> None:
        name, draft = process_notes.write_on(self.session, record)
        process_notes.save(self.session, name, replace(draft, text=text))
        assert process_notes.keep(self.session, name) == record
        self.thought[record] = text
        self.writes += 1

    @rule(locked=st.booleans())
    def seal_and_lift(self, locked: Any) -> None:
        erasure.seal(self.session, self.client, Ground.CLIENTS_WISH)
        if locked:
            self.lock()
        self.nothing_is_to_be_had()
        erasure.lift(self.session, self.client)
        self.withdrawn |= self.given
        self.writes += 1

    # Locks, and copies of the files.

    @rule()
    def lock(self) -> None:
        sign_in.sign_out(self.session)
        self.session = self.enter(self.folder)

    @property
    def vault(self) -> Path:
        place = place_of(self.session, VaultKind.COUNSELLING)
        return self.folder / VAULT_FOLDER / place.file

    @rule()
    def take_a_copy_of_the_vault(self) -> None:
        vault = self.vault
        sign_in.sign_out(self.session)
        self.older = (vault, vault.read_bytes(), self.writes)
        self.session = self.enter(self.folder)

    @precondition(lambda self: self.older is not None and self.older[2] < self.writes)
    @rule()
    def put_the_copy_back(self) -> None:
        vault, older, _writes = self.older
        sign_in.sign_out(self.session)
        newer = vault.read_bytes()
        vault.write_bytes(older)
        with pytest.raises(VaultAlteredError):
            self.enter(self.folder)
        vault.write_bytes(newer)
        self.session = self.enter(self.folder)

    @rule()
    def open_a_copy_of_everything(self) -> None:
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
        if self.session is None:
            return
        session, client = self.session, self.client
        kept = {name: draft.text for name, draft in notes.drafts_of(session, client)}
        assert kept == self.half
        shown = {filed.record: filed.body.text for filed in notes.of_client(session, client)}
        assert shown == {record: texts[-1] for record, texts in self.texts.items()}
        for record, texts in self.texts.items():
            assert [one.body.text for one in notes.versions(session, record)] == texts
        assert {one.record for one in attachments.of_client(session, client)} == set(self.things)
        for record, content in self.things.items():
            assert attachments.content(session, record) == content
        agreed = consent.of_client(session, client)
        assert {filed.record for filed in agreed} == self.given
        assert {filed.record for filed in agreed if filed.body.withdrawn} == self.withdrawn

        kept = {name: draft.text for name, draft in process_notes.drafts_of(session, client)}
        assert kept == self.half_thought
        shown = {one.record: one.body.text for one in process_notes.of_client(session, client)}
        assert shown == self.thought
        assert begun_file.takes_place(self.session, self.client) == self.standing

    def teardown(self) -> None:
        if self.session is not None:
            self.session.close()

    @rule()
    def let_everything_out(self) -> None:
        """Nothing that is shown of the file or leaves it holds a process note."""
        shown = {name: repr(ask()) for name, ask in self.outputs().items()}
        self.writes += 1
        assert [name for name, text in shown.items() if SECRET in text] == []
        assert not search.find(self.session, SECRET).hits
        silent = {name for name in SHOW_HER if HERS not in shown[name]}
        assert silent <= ({"summary as she reads it"} if self.withdrawn == self.given else set())

    def nothing_is_to_be_had(self) -> None:
        """While a file is sealed nothing in it is shown, even to who knows the ids."""
        assert process_notes.of_client(self.session, self.client) == []
        assert process_notes.drafts_of(self.session, self.client) == []
        for record in self.things:
            with pytest.raises(KnownError):
                attachments.content(self.session, record)
        for name, ask in self.outputs().items():
            try:
                shown = repr(ask())
            except KnownError:
                continue
            assert HERS not in shown, name
            assert SECRET not in shown, name

    def outputs(self) -> dict[str, Callable[..., Any]]:
        file = File(self.client, self.referral, frozenset(self.texts), frozenset(self.given), HERS)
        return asked(self.session, file, self.folder.parent)
