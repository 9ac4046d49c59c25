"""A consent goes over with its mark, and can be narrowed and taken back there."""

from datetime import date

import pytest

from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.intake import Guardian, Intake
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import intake, withdrawal
from counsel_desk.services.consent import (
    coming_of_age,
    consent,
    consent_marks,
    consent_reminders,
)
from counsel_desk.services.consent.consent_marks import Impression
from counsel_desk.services.intake import Called
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import taking_over
from tests.helpers import holding
from tests.helpers.agreeing import terms_of
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Office
from tests.helpers.values import media_files

KEPT = (Category.ATTENDANCE, Category.NEEDS_AND_RECOMMENDATIONS)


def test_what_was_removed_after_it_came_is_not_called_altered(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        adult = Intake(born=date(1990, 1, 1), guardian=Guardian("Mina", "aunt"))
        intake.save(giver, client, Called("", "", "bn"), adult)
        offer(giver, client)
    with at(office, Role.COUNSELLOR, 1) as receiver:
        there = accept(receiver)
        holding.lift_all(receiver, there)
        coming_of_age.remove_guardian(receiver, there)
        assert intake.get(receiver, there).intake.guardian == Guardian()
        assert [one.as_written for one in taking_over.provenance(receiver, there)] == [True]


@pytest.mark.usefixtures("marks_kept")
def test_a_mark_and_a_reminder_go_over_and_are_destroyed_with_the_file(
    office: Office,
) -> None:
    with at(office) as giver:
        client = finished(giver)
        terms = terms_of(giver, giver.today(), *KEPT, days=10)
        drawn = Impression(media_files.cleaned(media_files.png((90, 30))), drawn=True)
        first = consent.record(giver, client, terms, drawn)
        content = consent_marks.content(giver, consent.of_client(giver, client)[0].body.giving.mark)
        offer(giver, client)
    with at(office, Role.COUNSELLOR, 1) as receiver:
        there = accept(receiver)
        [found] = [one for one in consent.of_client(receiver, there) if one.body.giving.mark]
        mark = found.body.giving.mark
        assert found.record != first
        assert consent_marks.content(receiver, mark) == content
        assert there in {one.client for one in consent_reminders.ending(receiver)}
        kept = frozenset({Part(KEPT[0])})
        withdrawal.narrow(receiver, found.record, kept, terms.ends)
        assert consent.of_client(receiver, there)[0].body.parts == kept
        counselling = receiver.vaults[VaultKind.COUNSELLING]
        with counselling.reading() as transaction:
            assert mark in transaction.attachments()
        holding.lift_all(receiver, there)
        erasure.seal(receiver, there, Ground.CLIENTS_WISH)
        office.clock.move(days=4000)
        erasure.destroy(receiver, there)
        with counselling.reading() as transaction:
            assert mark not in transaction.attachments()
