"""A client's file through random days: nothing kept is lost, nothing signed changes.

Hypothesis writes, signs, amends, attaches, withdraws, locks and puts copies back in any order, on a
real office. After every step the file must hold what was acknowledged, and nothing that leaves the
file or is shown of it may carry a process note.
"""

import shutil
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.agreeing import terms_of

from counsel_desk.domain.consent import Category, Part
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import (
    attachments,
    caseload_sheet,
    client_sheets,
    clients,
    consent,
    disclosure,
    notes,
    release,
    search,
    sign_in,
    timeline,
    transfer,
)
from counsel_desk.services.desk import DESK_FILE, VAULT_FOLDER, open_desk
from counsel_desk.services.rotation import place_of
from counsel_desk.services.session import new_id
from tests.unit.security import files

HELD = date(2026, 1, 5)
TEXTS = st.text(min_size=1, max_size=200).filter(str.strip)
SECRET = "vermilion kingfisher"
"""Stands in process notes alone."""


class FileMachine(RuleBasedStateMachine):
    """One counsellor at one file, with what she was told was kept beside it."""

    drafts, signed = Bundle("drafts"), Bundle("signed")
    attached, consents = Bundle("attached"), Bundle("consents")

    def __init__(self, template, tools, folder):
        super().__init__()
        self.folder, self.tools = folder / "office", tools
        shutil.copytree(template.data, self.folder)
        place = self.folder / DESK_FILE
        text = place.read_text().replace(str(template.data), str(self.folder))
        place.write_text(text, encoding="utf-8")
        self.who = next(one for one in template.people if Role.COUNSELLOR in one.roles)
        self.session = None
        self.half, self.texts, self.things = {}, {}, {}
        self.withdrawn, self.given = set(), set()
        self.secrets, self.writes, self.older = 0, 0, None

    @initialize()
    def begin_day(self):
        """Sign in, and begin a file."""
        self.session = self.enter(self.folder)
        first = clients.listing(self.session)[0].filed.body
        self.client = clients.add(self.session, replace(first, since=date(2025, 1, 1)))

    def enter(self, folder):
        return sign_in.sign_in(open_desk(folder, self.tools), self.who.name, self.who.passphrase)

    def teardown(self):
        if self.session is not None:
            self.session.close()

    # What a counsellor does.

    @rule(target=drafts, text=TEXTS)
    def write(self, text):
        name, draft = notes.begin(self.session, self.client, HELD)
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text
        return name

    @rule(name=drafts, text=TEXTS)
    def write_on(self, name, text):
        draft = dict(notes.drafts_of(self.session, self.client))[name]
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text

    @rule(target=signed, name=consumes(drafts))
    def sign(self, name):
        record = notes.sign(self.session, name)
        self.texts.setdefault(record, []).append(self.half.pop(name))
        self.writes += 1
        return record

    @rule(name=consumes(drafts))
    def discard(self, name):
        notes.discard(self.session, name)
        del self.half[name]

    @rule(target=drafts, record=signed, text=TEXTS)
    def amend(self, record, text):
        name, draft = notes.begin_amendment(self.session, record, "a slip of the pen")
        notes.save(self.session, name, replace(draft, text=text))
        self.half[name] = text
        return name

    @rule(target=attached, side=st.integers(1, 40))
    def attach(self, side):
        record = attachments.add_content(self.session, self.client, files.png((side, 3)))
        self.things[record] = attachments.content(self.session, record)
        self.writes += 1
        return record

    @rule(record=consumes(attached))
    def take_off(self, record):
        attachments.remove(self.session, record)
        del self.things[record]

    @rule(target=consents)
    def agree(self):
        today = self.tools.now().astimezone().date()
        terms = terms_of(self.session, today, Category.ATTENDANCE)
        record = consent.record(self.session, self.client, terms)
        self.given.add(record)
        self.writes += 1
        return record

    @rule(record=consumes(consents))
    def withdraw(self, record):
        consent.withdraw(self.session, record)
        self.withdrawn.add(record)
        self.writes += 1

    @rule(ended=st.booleans())
    def close_or_reopen(self, ended):
        clients.close(self.session, self.client, HELD if ended else None)
        self.writes += 1

    @rule()
    def keep_process_note(self):
        self.secrets += 1
        body = f'{{"held":"{HELD}","text":"{SECRET} {self.secrets}"}}'.encode()
        with self.session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            place = (new_id(), 1, "process_note", self.client, self.session.me.person)
            work.append(place, self.tools.now(), body, HELD)
        self.writes += 1

    # Locks, and copies of the files.

    @rule()
    def lock(self):
        sign_in.sign_out(self.session)
        self.session = self.enter(self.folder)

    @property
    def vault(self):
        place = place_of(self.session, VaultKind.COUNSELLING)
        return self.folder / VAULT_FOLDER / place.file

    @rule()
    def take_a_copy_of_the_vault(self):
        vault = self.vault
        sign_in.sign_out(self.session)
        self.older = (vault, vault.read_bytes(), self.writes)
        self.session = self.enter(self.folder)

    @precondition(lambda self: self.older is not None and self.older[2] < self.writes)
    @rule()
    def put_the_copy_back(self):
        vault, older, _writes = self.older
        sign_in.sign_out(self.session)
        newer = vault.read_bytes()
        vault.write_bytes(older)
        with pytest.raises(KnownError):
            self.enter(self.folder)
        vault.write_bytes(newer)
        self.session = self.enter(self.folder)

    @rule()
    def open_a_copy_of_everything(self):
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
    def all_is_kept(self):
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

    @invariant()
    def no_process_note_gets_out(self):
        if self.session is None or not self.secrets:
            return
        for shown in self.outputs():
            assert SECRET not in repr(shown)

    def outputs(self):
        """Return everything that is shown or leaves, as it would be now."""
        session, client = self.session, self.client
        yield timeline.of_client(session, client)
        yield notes.of_client(session, client)
        yield attachments.of_client(session, client)
        yield disclosure.of_client(session, client)
        yield client_sheets.ledger(session, client)
        yield [client_sheets.consent_sheet(session, each) for each in self.given]
        yield [release.suggest(session, client, Part(each), "en") for each in Category]
        yield caseload_sheet.caseload_sheet(session, "en")
        with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            yield transfer.file_of(reader, client)

    @precondition(lambda self: self.secrets)
    @rule()
    def search_for_a_process_note(self):
        assert search.find(self.session, SECRET).hits == ()


def test_a_file_keeps_what_was_acknowledged_through_random_days(template, tmp_path_factory, office):
    run_state_machine_as_test(
        lambda: FileMachine(template, office.tools, tmp_path_factory.mktemp("machine")),
        settings=settings(
            max_examples=6,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
