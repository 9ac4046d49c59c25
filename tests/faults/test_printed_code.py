"""F17: both files put back together are seen by the code on a printed weekly sheet."""

import shutil

import pytest

from counsel_desk.domain.documents import Code
from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


def printed(session: Session) -> str:
    """Return the code on the weekly sheet."""
    (code,) = [each for each in audit.weekly_sheet(session, "en").blocks if isinstance(each, Code)]
    return code.text


def test_f17_older_files_put_back_together_do_not_know_the_printed_code(office: Office) -> None:
    older = office.folder.parent / "older"
    sign_in.sign_out(office.enter(Role.COUNSELLOR))
    shutil.copytree(office.folder, older)
    session = office.enter(Role.ADMINISTRATOR)
    code = printed(session)
    audit.check_head_code(session, f"  {code.upper()} ")
    audit.check_head_code(session, code.translate({ord("1"): "১", ord("2"): "२", ord("3"): "৩"}))
    sign_in.sign_out(session)
    session = office.enter(Role.COUNSELLOR)
    audit.check_head_code(session, code)
    sign_in.sign_out(session)
    shutil.rmtree(office.folder)
    shutil.copytree(older, office.folder)
    # Everything fits together, so that nothing but the paper can tell.
    session = office.enter(Role.COUNSELLOR)
    with pytest.raises(RegisterAlteredError):
        audit.check_head_code(session, code)
    sign_in.sign_out(session)
