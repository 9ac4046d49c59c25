"""Word that comes back: a summary was read, or it is gone, and whose ledger that goes into."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.ledger import ReleaseStatus, Shared
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Envelope, Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure, disclosure_news, receipts
from counsel_desk.services.ledger.ledger_sheet import ledger
from counsel_desk.services.people import letters
from counsel_desk.services.rights import erasure
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.handing_over import accept, at, colleague, finished, offer
from tests.helpers.meeting.exchanging import waiting as posted
from tests.helpers.office import Clock, Office

TEXT = "a place at the shelter"


def release(session: Session, client: str, days: int = 3) -> str:
    """Release a summary; return the consent."""
    terms = terms_of(session, session.today(), days=days)
    agreed = consent.record(session, client, terms)
    section = Section(Category.NEEDS_AND_RECOMMENDATIONS, TEXT)
    let_go(session, draft_of(agreed, terms, section))
    return agreed


def read(office: Office) -> Session:
    """Sign the caseworker in and read every summary; return the session."""
    worker = office.enter(Role.CASEWORKER)
    received_summaries.receive(worker)
    for one in received_summaries.summaries(worker):
        receipts.open_summary(worker, one.record)
    return worker


def ours(worker: Session) -> list[str]:
    """Return the records of the summaries at a caseworker's desk that have our text."""
    return [
        one.record
        for one in received_summaries.summaries(worker)
        if one.body.summary and one.body.summary.sections[0].text == TEXT
    ]


def newest(session: Session, client: str) -> Shared:
    """Return what is known of the last summary that was released."""
    return disclosure.releases(session, client)[-1]


def waiting(session: Session) -> list[Envelope]:
    """Return the letters that wait for a person in the post."""
    with session.data.register.reading() as register:
        return register.envelopes(session.me.person)


def test_the_first_reading_is_told_by_its_day_alone(
    office: Office, counsellor: Session, client: str, clock: Clock
) -> None:
    release(counsellor, client)
    clock.move(days=1, minutes=17)
    worker = office.enter(Role.CASEWORKER)
    received_summaries.receive(worker)
    record = next(
        one for one in received_summaries.summaries(worker) if one.body.opened is None
    ).record
    before = len(waiting(counsellor))
    assert receipts.open_summary(worker, record) is True
    assert receipts.open_summary(worker, record) is False
    assert len(waiting(counsellor)) == before + 1
    letter = letters.open_letter(counsellor, waiting(counsellor)[-1], lambda _message: False, None)
    told = msgspec.json.decode(letter.body)
    assert (told["day"], told["opened"]) == (f"{counsellor.today()}",) * 2
    assert ":" not in letter.body.decode().replace('":', "").replace(told["release"], "")
    disclosure_news.receive(counsellor)
    assert newest(counsellor, client).read == counsellor.today()
    assert waiting(counsellor) == []


def test_what_is_not_there_is_not_read(office: Office) -> None:
    with pytest.raises(NoSuchRecordError):
        receipts.open_summary(office.enter(Role.CASEWORKER), "nothing")


def test_gone_is_told_with_whether_it_had_been_read_and_saved(
    office: Office, counsellor: Session, client: str, tmp_path: Path
) -> None:
    first, second = (release(counsellor, client) for _each in range(2))
    worker = read(office)
    received_summaries.save(worker, ours(worker)[0], tmp_path / "saved.pdf")
    third = release(counsellor, client)
    for agreed in (first, second, third):
        withdrawal.withdraw(counsellor, agreed)
    assert newest(counsellor, client).standing(counsellor.today()) is ReleaseStatus.CALLED_BACK
    received_summaries.receive(worker)
    disclosure_news.receive(counsellor)
    told = disclosure.releases(counsellor, client)[-3:]
    assert [one.standing(counsellor.today()) for one in told] == [ReleaseStatus.GONE] * 3
    assert Counter(one.copied for one in told) == {False: 2, True: 1}
    assert [one.read is None for one in told] == [False, False, True]
    said = [getattr(each, "text", "") for each in ledger(counsellor, client, "en").blocks]
    assert "Called back, and gone from the recipient's desk." in said


def test_whether_a_summary_called_back_after_its_end_was_copied_is_not_known(
    office: Office, counsellor: Session, client: str, clock: Clock
) -> None:
    agreed = release(counsellor, client, days=1)
    worker = read(office)
    disclosure_news.receive(counsellor)
    clock.move(days=3)
    assert newest(counsellor, client).standing(counsellor.today()) is ReleaseStatus.ENDED
    received_summaries.receive(worker)
    assert ours(worker) == []
    withdrawal.withdraw(counsellor, agreed)
    received_summaries.receive(worker)
    disclosure_news.receive(counsellor)
    told = newest(counsellor, client)
    assert (told.gone, told.copied) == (counsellor.today(), None)


def test_word_of_a_file_that_went_over_is_passed_on_to_who_has_it(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        agreed = release(giver, client)
        offer(giver, client)
        # The first word comes while the file is on its way: it waits.
        worker = read(office)
        disclosure_news.receive(giver)
        assert len(set(posted(giver))) == 2
    with at(office, place=1) as receiver:
        taken = accept(receiver)
    with at(office) as giver:
        assert transfer.entries(giver)
    with at(office, place=1) as receiver:
        assert newest(receiver, taken).read == receiver.today()
        assert posted(receiver) == []
        # The client takes the consent back there; word of that comes to who called it back.
        mine = [
            one.record
            for one in consent.of_client(receiver, taken)
            if one.body.recipient and one.body.withdrawn is None
        ]
        for each in mine:
            withdrawal.withdraw(receiver, each)
        received_summaries.receive(worker)
        disclosure_news.receive(receiver)
        assert newest(receiver, taken).gone == receiver.today()
    assert agreed not in mine


def test_word_waits_while_a_file_is_offered_and_comes_when_it_stays(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        release(giver, client)
        offer(giver, client)
        read(office)
        disclosure_news.receive(giver)
        assert newest(giver, client).read is None
        transfer.take_back(giver, client)
        disclosure_news.receive(giver)
        assert newest(giver, client).read == giver.today()


def test_word_of_a_sealed_file_waits_until_the_seal_is_lifted(
    office: Office, counsellor: Session, client: str
) -> None:
    release(counsellor, client)
    worker = read(office)
    erasure.seal(counsellor, client, Ground.CLIENTS_WISH)
    received_summaries.receive(worker)
    disclosure_news.receive(counsellor)
    assert len(waiting(counsellor)) > 0
    erasure.lift(counsellor, client)
    disclosure_news.receive(counsellor)
    assert waiting(counsellor) == []
    told = newest(counsellor, client)
    assert (told.read, told.gone) == (counsellor.today(), counsellor.today())


def test_after_the_giver_left_the_office_word_comes_to_who_has_the_file(
    office: Office,
) -> None:
    with at(office) as giver:
        client = finished(giver)
        release(giver, client)
        assert colleague(giver)
        offer(giver, client)
        person = giver.me.person
    with at(office, place=1) as receiver:
        taken = accept(receiver)
    with at(office):
        pass
    worker = office.enter(Role.CASEWORKER)
    received_summaries.receive(worker)
    admin = office.enter(Role.ADMINISTRATOR)
    confirming.retire(admin, person, office.sheets)
    for one in received_summaries.summaries(worker):
        receipts.open_summary(worker, one.record)
    with at(office, place=1) as receiver:
        assert newest(receiver, taken).read == receiver.today()


def test_who_stands_in_enters_word_of_what_they_released_there(
    office: Office, counsellor: Session, client: str
) -> None:
    other = office.enter(Role.COUNSELLOR, 1)
    cover.arrange(counsellor, other.me.person, counsellor.today() + timedelta(days=5))
    sign_in.sign_out(other)
    sign_in.sign_out(counsellor)
    other = office.enter(Role.COUNSELLOR, 1)
    inside = other.standing_in(other.covered[0].vault)
    release(inside, client)
    read(office)
    disclosure_news.receive(other)
    assert newest(inside, client).read == other.today()


def test_word_that_fits_nothing_here_stays_in_the_post(
    office: Office, counsellor: Session, client: str
) -> None:
    release(counsellor, client)
    read(office)
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for one in work.latest(Kind.DISCLOSURE, Disclosure):
            work.erase(one.record)
    kept = waiting(counsellor)
    disclosure_news.receive(counsellor)
    assert waiting(counsellor) == kept != []


def heir_of(office: Office, worker: Session) -> Session:
    """Make one more person a caseworker, who shares the vault; return them, signed in."""
    admin, other = office.enter(Role.ADMINISTRATOR), office.enter(Role.STAFF)
    confirming.change_roles(admin, other.me.person, (Role.STAFF, Role.CASEWORKER), office.sheets)
    for session in (other, office.enter(Role.STAFF), worker, office.enter(Role.CASEWORKER)):
        sign_in.sign_out(session)
    return office.enter(Role.STAFF)


def recipients_of(session: Session, message: str) -> list[str]:
    """Return the people to whom a message in the post is addressed."""
    with session.data.register.reading() as register:
        sent = register.state.post_of(message).values()
    return [one.letter.recipient for one in sent]


def test_a_recall_that_waits_for_who_has_retired_goes_to_a_colleague(
    office: Office, counsellor: Session, client: str
) -> None:
    agreed = release(counsellor, client)
    withdrawal.withdraw(counsellor, agreed)
    recall = letters.message_id(letters.RECALL, newest(counsellor, client).entry.link)
    worker = office.enter(Role.CASEWORKER)
    heir = heir_of(office, worker)
    assert recipients_of(counsellor, recall) == [worker.me.person]
    confirming.retire(office.enter(Role.ADMINISTRATOR), worker.me.person, office.sheets)
    disclosure_news.receive(counsellor)
    assert recipients_of(counsellor, recall) == [heir.me.person]
    assert received_summaries.receive(heir).recalls == 1
    # Another laptop has another vault: that it never came to this one does not prove it gone.
    disclosure_news.receive(counsellor)
    assert newest(counsellor, client).standing(counsellor.today()) is ReleaseStatus.CALLED_BACK


def test_what_a_colleague_removes_for_a_retired_caseworker_is_told(
    office: Office, counsellor: Session, client: str
) -> None:
    agreed = release(counsellor, client)
    worker = read(office)
    heir = heir_of(office, worker)
    confirming.retire(office.enter(Role.ADMINISTRATOR), worker.me.person, office.sheets)
    withdrawal.withdraw(counsellor, agreed)
    received_summaries.receive(heir)
    disclosure_news.receive(counsellor)
    assert newest(counsellor, client).standing(counsellor.today()) is ReleaseStatus.GONE


def test_a_desk_that_stays_open_shows_and_saves_nothing_after_the_last_day(
    office: Office, counsellor: Session, client: str, clock: Clock, tmp_path: Path
) -> None:
    release(counsellor, client, days=1)
    worker = office.enter(Role.CASEWORKER)
    received_summaries.receive(worker)
    [record] = ours(worker)
    clock.move(days=2)
    kept = next(one.body for one in received_summaries.summaries(worker) if one.record == record)
    assert (kept.summary, kept.ended) == (None, counsellor.today())
    assert not receipts.open_summary(worker, record)
    with pytest.raises(received_summaries.WithdrawnError):
        received_summaries.save(worker, record, tmp_path / "saved.pdf")
    assert not (tmp_path / "saved.pdf").exists()
