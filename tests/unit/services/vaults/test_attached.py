"""What is attached to records is checked where a vault was not closed, and marks with it."""

from datetime import date

import pytest

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.trust import Role
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_marks import Impression
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import verify
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of
from tests.helpers.office import Office
from tests.helpers.values import media_files
from tests.unit.services.stored import alter_vault


@pytest.fixture
def marked(marks_kept: None, counsellor: Session, client: str, today: date) -> Session:
    """A counsellor whose client has signed a consent with a mark."""
    drawn = Impression(media_files.cleaned(media_files.png((90, 30))), drawn=True)
    terms = terms_of(counsellor, today, Category.ATTENDANCE)
    consent.record(counsellor, client, terms, drawn)
    return counsellor


def test_a_vault_with_a_mark_opens_again_after_a_power_cut(office: Office, marked: Session) -> None:
    office.close()
    again = office.enter(Role.COUNSELLOR)
    assert again.me == marked.me
    assert not [each for check in verify.verify_vaults(again) for each in check.problems]
    sign_in.sign_out(again)


@pytest.mark.parametrize(
    "attack", ["UPDATE attachment SET content = x'00'", "DELETE FROM attachment"]
)
def test_a_mark_that_is_gone_or_another_is_noticed(
    office: Office, marked: Session, attack: str
) -> None:
    alter_vault(marked, attack)
    [problems] = [check.problems for check in verify.verify_vaults(marked) if check.problems]
    assert problems == (verify.ATTACHMENT,)
    office.close()
    with pytest.raises(VaultAlteredError):
        office.enter(Role.COUNSELLOR)
