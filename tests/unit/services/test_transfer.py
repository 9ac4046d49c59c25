"""A client's file goes over whole, is proved there, and is gone here."""

import io
import re
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PIL import Image

from counsel_desk.domain.records import Client, Kind, Note
from counsel_desk.domain.transfer import SHAPES, Reason, State, attachments_whole
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import (
    assessments,
    attachments,
    audit,
    burden,
    casework,
    clients,
    consent,
    cover,
    disclosure,
    forms,
    hand_over_post,
    notes,
    notices,
    policy,
    sign_in,
    taking_over,
    transfer,
)
from counsel_desk.services.freezing import FrozenError
from counsel_desk.services.hand_over_post import TooLargeError
from counsel_desk.services.taking_over import NotWholeError, OfferGoneError
from counsel_desk.services.transfer import (
    BeingTakenOverError,
    HalfWrittenError,
    NotOfferedError,
)
from counsel_desk.services.trusted import NotReachableError
from tests.unit.services.handing_over import (
    accept,
    at,
    bodies,
    colleague,
    content,
    finished,
    offer,
)

NOT_CARRIED = {
    Kind.CASE,
    Kind.RECEIVED_SUMMARY,
    Kind.HEARING,
    Kind.CASE_TASK,
    Kind.SUMMARY_REQUEST,
    Kind.INCOMING_REQUEST,
    Kind.CHECK_IN,
    Kind.PREFERENCES,
    Kind.HAND_OVER,
    Kind.NOTE_TEMPLATE,
    Kind.PROCESS_NOTE,
    Kind.GROUP_SESSION,
    Kind.TOMBSTONE,
}


ELSEWHERE = {
    Kind.APPOINTMENT,
    Kind.GROUP_LINE,
    Kind.SEAL,
    Kind.RECORD_COPY,
    Kind.CORRECTION,
    Kind.KEEPING,
    Kind.CLOSURE,
    Kind.SAFETY_PLAN,
    Kind.RISK_ASSESSMENT,
    Kind.GOAL,
    Kind.REFERRAL,
    Kind.COMMENT,
    Kind.ATTACHMENT,
    Kind.DEMAND,
}
"""See test_handed_over_sessions, test_safety, test_referrals, test_demands and below."""


def amended(session, client):
    """Amend a note, so that it has two versions; return its id."""
    record = notes.of_client(session, client)[0].record
    name, draft = notes.begin_amendment(session, record, "a word was missing")
    notes.save(session, name, replace(draft, text=draft.text + " And this."))
    return notes.sign(session, name)


def actions(session):
    return [one.action for one in audit.actions(session)]


def without_ids(rows):
    """Return rows with the ids in their bodies taken out."""
    return [(*row[:-1], re.sub(rb"[0-9a-f]{32}", b"", row[-1])) for row in rows]


def test_every_kind_of_record_is_carried_or_left_on_purpose():
    assert set(SHAPES) | NOT_CARRIED == set(Kind)


def test_pictures_and_papers_go_over_with_their_bytes_and_day(office):
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "green").save(picture, "PNG")
    with at(office) as giver:
        client = finished(giver)
        record = attachments.add_content(giver, client, picture.getvalue(), "a drawing of hers")
        before = attachments.content(giver, record)
        offer(giver, client)
    with at(office, place=1) as receiver:
        [there] = attachments.of_client(receiver, accept(receiver))
        assert attachments.content(receiver, there.record) == before
        assert there.body.title == "a drawing of hers"
        with receiver.vaults[VaultKind.COUNSELLING].reading() as transaction:
            assert set(transaction.last_days(Kind.ATTACHMENT).values()) == {there.body.added}
    with at(office) as giver, giver.vaults[VaultKind.COUNSELLING].reading() as transaction:
        assert transaction.attachment(record) is None


def test_a_picture_that_is_not_what_was_signed_is_not_taken_over(office):
    rows = [SimpleNamespace(record="r", kind=Kind.ATTACHMENT, body=b'{"digest": "00"}')]
    assert not attachments_whole(rows, {"r": b"other"})
    assert not attachments_whole(rows, {})
    assert not attachments_whole([], {"r": b"more"})
    assert attachments_whole([], {})


def test_a_file_goes_over_whole_and_is_gone_here(office):
    with at(office) as giver:
        client = finished(giver)
        amended(giver, client)
        before, me = content(giver, client), giver.me.person
        offer(giver, client)
        records = transfer.current(giver, client).records
        assert {row[0] for row in before} == set(SHAPES) - {Kind.TAKEN_OVER} - ELSEWHERE
    with at(office, place=1) as receiver:
        client_there = accept(receiver)
        there = content(receiver, client_there)
        assert without_ids(there[: len(before)]) == without_ids(before)
        assert {row[2] for row in there[:-1]} == {me}
        assert there[-1][:3] == (Kind.CLIENT, 2, receiver.me.person)
        assert len(assessments.of_client(receiver, client_there)) > 0
        assert len(forms.of_client(receiver, client_there)) > 0
        [proved] = taking_over.provenance(receiver, client_there)
        assert proved.as_written
        assert (proved.giver_name, proved.versions) == (giver.me.name, len(before))
        assert taking_over.waiting(receiver) == []
    with at(office) as giver:
        assert client not in [line.filed.record for line in clients.listing(giver)]
        assert content(giver, client) == []
        [entry] = [filed.body for filed in transfer.entries(giver)]
        assert (entry.state, entry.kept, entry.records) == (State.ACCEPTED, False, records)
        assert entry.recipient == receiver.me.person
        assert transfer.current(giver, client) is None


def test_the_versions_of_a_note_keep_their_authors_instants_and_days(office):
    with at(office) as giver:
        client = finished(giver)
        record = amended(giver, client)
        before = notes.versions(giver, record)
        last = clients.listing(giver)[0].last_session
        offer(giver, client)
    office.clock.move(days=1)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        [record] = [one.record for one in notes.of_client(receiver, there) if one.version == 2]
        after = notes.versions(receiver, record)
        assert [replace(one, record="") for one in after] == [
            replace(one, record="") for one in before
        ]
        [line] = [one for one in clients.listing(receiver) if one.filed.record == there]
        assert line.last_session == last
        assert line.filed.body.since == office.clock.instant.astimezone().date()


def test_no_id_of_a_record_is_the_same_at_both_ends(office):
    with at(office) as giver:
        client = offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        with receiver.vaults[VaultKind.COUNSELLING].reading() as transaction:
            new = {row.record for row in transaction.rows()} | {there}
            [origin] = transaction.of_parent(there)[-1:]
    with at(office) as giver, giver.vaults[VaultKind.COUNSELLING].reading() as transaction:
        old = {row.record for row in transaction.rows()} | {client}
    assert new.isdisjoint(old)
    assert origin.kind == Kind.TAKEN_OVER


def test_a_code_that_is_taken_there_is_another_one_there(office):
    with at(office, place=1) as receiver:
        here = clients.listing(receiver)[0].filed
    with at(office) as giver:
        client = finished(giver)
        body = clients.get(giver, client).body
        with giver.work(VaultKind.COUNSELLING, transfer.Operation.WRITE_CLIENT_FILE) as work:
            work.put(Kind.CLIENT, replace(body, code=here.body.code), record=client)
        offer(giver, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        assert clients.get(receiver, there).body.code != here.body.code
        assert clients.get(receiver, here.record).body == here.body
        assert taking_over.provenance(receiver, there)[0].as_written


def test_a_file_that_was_changed_after_it_came_is_not_said_to_be_as_it_was(office):
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        with receiver.work(VaultKind.COUNSELLING, transfer.Operation.WRITE_CLIENT_FILE) as work:
            filed = work.latest(Kind.TAKEN_OVER, transfer.rules.TakenOver, there)[0]
            first, *rest = filed.body.origins
            other = replace(first, digest=bytes(32))
            wrong = replace(filed.body, origins=(other, *rest))
            work.put(Kind.TAKEN_OVER, wrong, record=filed.record)
        assert not taking_over.provenance(receiver, there)[0].as_written


def test_a_file_that_came_back_tells_of_both_ways(office):
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        name, draft = notes.begin(receiver, there, office.clock.instant.date())
        notes.save(receiver, name, replace(draft, text="written by the second"))
        notes.sign(receiver, name)
        offer(receiver, there)
    with at(office) as giver:
        here = accept(giver)
        found = taking_over.provenance(giver, here)
        assert [one.as_written for one in found] == [True, True]
        assert [one.giver_name for one in found] == [receiver.me.name, giver.me.name]
        texts = [one.body.text for one in notes.of_client(giver, here)]
        assert "written by the second" in texts
    with at(office, place=1) as receiver:
        assert b"written by the second" not in bodies(receiver)


def test_before_it_is_accepted_nothing_but_how_much_is_shown(office):
    with at(office) as giver:
        client = finished(giver)
        count = len(notes.of_client(giver, client))
        offer(giver, client)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        assert (one.giver_name, one.notes) == (giver.me.name, count)
        assert one.offered == office.clock.instant
        [notice] = [each for each in notices.gather(receiver) if each.kind == "offered"]
        assert notice.name == giver.me.name


def test_an_unsigned_note_is_signed_or_discarded_first(office, counsellor, client):
    [(name, _draft)] = notes.drafts_of(counsellor, client)
    with pytest.raises(HalfWrittenError):
        offer(counsellor, client)
    notes.discard(counsellor, name)
    offer(counsellor, client)


def test_while_it_is_offered_it_is_read_and_not_changed(counsellor):
    client = offer(counsellor)
    today = date_of(counsellor)
    found = notes.of_client(counsellor, client)
    assert found
    body = clients.get(counsellor, client).body
    for change in (
        lambda: notes.begin(counsellor, client, today),
        lambda: notes.begin_amendment(counsellor, found[0].record, "a reason"),
        lambda: clients.change(counsellor, client, body),
        lambda: clients.close(counsellor, client, today),
        lambda: assessments.record(counsellor, client, "phq-9", today, [0] * 9),
        lambda: offer(counsellor, client),
    ):
        with pytest.raises(FrozenError):
            change()
    assert notes.of_client(counsellor, client) == found


def date_of(session):
    return session.desk.tools.now().astimezone().date()


def test_what_was_taken_back_is_hers_again_and_reaches_nobody(office):
    with at(office) as giver:
        client = offer(giver)
        transfer.take_back(giver, client)
        notes.begin(giver, client, date_of(giver))
        assert [one.body.state for one in transfer.entries(giver)] == [State.TAKEN_BACK]
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, client)
    with at(office, place=1) as receiver:
        assert taking_over.waiting(receiver) == []
        with receiver.desk.register.reading() as register:
            assert register.envelopes(receiver.me.person) == []


def test_what_was_declined_goes_back_and_she_is_told_once(office):
    with at(office) as giver:
        client = offer(giver)
        before = content(giver, client)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
        assert taking_over.waiting(receiver) == []
        with pytest.raises(OfferGoneError):
            taking_over.accept(receiver, one.message)
    with at(office) as giver:
        assert content(giver, client) == before
        notes.begin(giver, client, date_of(giver))
        told = [each for each in notices.gather(giver) if each.kind == "declined"]
        assert [each.name for each in told] == [receiver.me.name]
        assert not [each for each in notices.gather(giver) if each.kind == "declined"]
        with giver.desk.register.reading() as register:
            assert register.envelopes(giver.me.person) == []


def test_what_was_accepted_is_not_taken_back(office):
    with at(office) as giver:
        client = offer(giver)
    second = office.enter(Role.COUNSELLOR, 1)
    accept(second)
    first = session_without_answers(office)
    with pytest.raises(BeingTakenOverError):
        transfer.take_back(first, client)


def session_without_answers(office):
    """Enter the first counsellor's vaults as they were before the answer is taken in."""
    person = office.person(Role.COUNSELLOR)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sign_in.transfer_answers, "receive", lambda _session: None)
        return sign_in.sign_in(office.desk(), person.name, person.passphrase)


def test_accepting_twice_brings_it_in_once(office):
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.accept(receiver, one.message)
        count = len(clients.listing(receiver))
        with pytest.raises(OfferGoneError):
            taking_over.accept(receiver, one.message)
        assert len(clients.listing(receiver)) == count


def test_the_giver_is_told_and_the_trail_names_no_client(office):
    with at(office) as giver:
        offer(giver)
        assert actions(giver)[0] == "hand_over_offered"
    with at(office, place=1) as receiver:
        accept(receiver)
        assert actions(receiver)[0] == "client_taken_over"
    with at(office) as giver:
        assert "client_handed_over" in actions(giver)
        told = [each for each in notices.gather(giver) if each.kind == "handed_over"]
        assert [each.name for each in told] == [receiver.me.name]


def test_her_figures_no_longer_count_what_went(office):
    with at(office) as giver:
        before = burden.own(giver)
        offer(giver)
    with at(office, place=1) as receiver:
        accept(receiver)
    with at(office) as giver:
        after = burden.own(giver)
        assert after.clients == before.clients - 1


def test_a_large_file_goes_in_parts(office, monkeypatch):
    monkeypatch.setattr(hand_over_post, "PART_BYTES", 1000)
    with at(office) as giver:
        client = finished(giver)
        monkeypatch.setattr(hand_over_post, "MOST_PARTS", 2)
        with pytest.raises(TooLargeError):
            offer(giver, client)
        assert transfer.current(giver, client) is None
        monkeypatch.setattr(hand_over_post, "MOST_PARTS", 10_000)
        before = content(giver, client)
        offer(giver, client)
        person = colleague(giver)
        with giver.desk.register.reading() as register:
            assert len(register.envelopes(person)) > 10
    with at(office, place=1) as receiver:
        there = accept(receiver)
        assert len(content(receiver, there)) == len(before) + 1
        with receiver.desk.register.reading() as register:
            assert register.envelopes(receiver.me.person) == []


def test_a_file_of_which_a_part_is_missing_is_not_taken_over(office, monkeypatch):
    monkeypatch.setattr(hand_over_post, "PART_BYTES", 10_000)
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        with receiver.desk.register.writing() as register:
            parts = [
                one.message
                for one in register.envelopes(receiver.me.person)
                if len(one.sealed) > 8 * 2**10
            ]
            register.drop_envelope(parts[0])
        count = len(clients.listing(receiver))
        with pytest.raises(NotWholeError):
            accept(receiver)
        assert len(clients.listing(receiver)) == count
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
    with at(office) as giver:
        assert [one.body.state for one in transfer.entries(giver)] == [State.DECLINED]


def set_policy(office, **values):
    with at(office, Role.ADMINISTRATOR) as session:
        policy.keep(session, replace(policy.read(session), **values))


def test_where_the_office_wants_it_a_copy_is_kept_for_its_time(office):
    set_policy(office, keep_after_transfer=True, retention_days_after_sealing=30)
    with at(office) as giver:
        client = offer(giver)
        before = notes.of_client(giver, client)
    with at(office, place=1) as receiver:
        accept(receiver)
    with at(office) as giver:
        assert notes.of_client(giver, client) == before
        assert clients.get(giver, client).body.closed == date_of(giver)
        assert transfer.current(giver, client).kept
        with pytest.raises(FrozenError):
            notes.begin(giver, client, date_of(giver))
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, client)
    office.clock.move(days=31)
    with at(office) as giver:
        assert content(giver, client) == []
        [entry] = transfer.entries(giver)
        assert (entry.body.state, entry.body.kept) == (State.ACCEPTED, False)


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.SUPERVISOR, Role.STAFF])
def test_a_file_is_offered_to_counsellors_only(office, counsellor, role):
    client = finished(counsellor)
    with counsellor.desk.register.reading() as register:
        name = office.person(role).name
        person = next(one.person for one in register.people() if one.name == name)
    for whom in (person, counsellor.me.person, "nobody"):
        with pytest.raises(NotReachableError):
            transfer.offer(counsellor, client, whom, Reason.OTHER)
    assert transfer.current(counsellor, client) is None


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.ADMINISTRATOR, Role.SUPERVISOR])
def test_nobody_else_offers_accepts_or_declines(office, role):
    session = office.enter(role)
    for ask in (
        lambda: transfer.offer(session, "x", "y", Reason.OTHER),
        lambda: transfer.take_back(session, "x"),
        lambda: transfer.recipients(session),
        lambda: transfer.entries(session),
        lambda: taking_over.waiting(session),
        lambda: taking_over.accept(session, "x"),
        lambda: taking_over.decline(session, "x"),
        lambda: taking_over.provenance(session, "x"),
    ):
        with pytest.raises(NotPermittedError):
            ask()


def test_who_stands_in_hands_nothing_on(office):
    with at(office) as giver:
        client = finished(giver)
        cover.arrange(giver, colleague(giver), date_of(giver) + timedelta(days=3))
    with at(office, place=1) as session:
        standing = session.standing_in(session.covered[0].vault)
        with pytest.raises(NotPermittedError):
            transfer.offer(standing, client, giver.me.person, Reason.AWAY)
        with pytest.raises(NotPermittedError):
            taking_over.waiting(standing)


def live_consent(session, client):
    return next(
        entry.body.consent
        for entry in disclosure.of_client(session, client)
        if disclosure_is_live(session, client, entry.body.consent)
    )


def disclosure_is_live(session, client, agreed):
    with session.reading(VaultKind.COUNSELLING, transfer.Operation.READ_CLIENT_FILE) as reader:
        return bool(disclosure.live(reader, client, agreed))


def test_she_takes_back_at_the_new_counsellors_what_she_agreed_to_at_the_old(office):
    with at(office, Role.CASEWORKER) as caseworker:
        casework.receive(caseworker)
        here = [one for one in casework.summaries(caseworker) if one.body.summary]
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        client = accept(receiver)
        agreed = live_consent(receiver, client)
        held = {one.record for one in consent.of_client(receiver, client)}
        assert agreed in held
        assert consent.withdraw(receiver, agreed) == 1
    with at(office, Role.CASEWORKER) as caseworker:
        assert casework.receive(caseworker).recalls == 1
        left = [one for one in casework.summaries(caseworker) if one.body.summary]
        assert len(left) == len(here) - 1


def test_taking_a_consent_back_does_not_wait_for_a_hand_over(office):
    with at(office) as giver:
        client = offer(giver)
        assert consent.withdraw(giver, live_consent(giver, client)) == 1
        assert transfer.current(giver, client) is None
    with at(office, place=1) as receiver:
        assert taking_over.waiting(receiver) == []


def test_a_client_and_a_note_that_were_there_before_stay(office):
    with at(office, place=1) as receiver:
        before = {line.filed.record for line in clients.listing(receiver)}
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        accept(receiver)
        with receiver.vaults[VaultKind.COUNSELLING].reading() as transaction:
            assert all(transaction.latest(record) for record in before)
        assert before < {line.filed.record for line in clients.listing(receiver)}


def test_shapes_are_what_the_services_write():
    assert SHAPES[Kind.CLIENT] is Client
    assert SHAPES[Kind.NOTE] is Note


def test_what_is_taken_back_while_it_is_opened_does_not_come_in(office, monkeypatch):
    with at(office) as giver:
        client = offer(giver)
    receiver = office.enter(Role.COUNSELLOR, 1)
    first, opened = office.enter(Role.COUNSELLOR), taking_over._opened

    def meanwhile(*given):
        found = opened(*given)
        transfer.take_back(first, client)
        return found

    monkeypatch.setattr(taking_over, "_opened", meanwhile)
    before = bodies(receiver)
    with pytest.raises(OfferGoneError):
        accept(receiver)
    assert bodies(receiver) == before
    assert content(first, client)
