"""Backups of an office in a test, and what becomes of it when one is restored."""

from pathlib import Path

from counsel_desk.services.backup import making, restoring
from counsel_desk.services.backup.making import Made
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


def backed_up(office: Office, place: Path) -> Made:
    """Make a backup while nobody is signed in, as the command does."""
    place.mkdir(exist_ok=True)
    data = open_office_data(office.folder, office.tools)
    try:
        return making.back_up(data, place)
    finally:
        data.register.close()


def left(session: Session) -> None:
    """Sign out, with everything closed."""
    sign_in.sign_out(session)
    session.data.register.close()


def put_back(office: Office, place: Path, name: str = "") -> None:
    """Restore a backup, in the place of what is there."""
    chosen = restoring.offer(office.folder, office.tools, place, name)
    restoring.restore(office.folder, office.tools, chosen, replace=True)


def moved(office: Office, folder: Path) -> None:
    """Go on in an empty folder, as on a new disk; the key file stays where it was."""
    office.close()
    office.folder = folder


def said(session: Session, action: str) -> list[str]:
    """Return who did something, by the trail that a person may read."""
    return [one.person_name for one in audit.actions(session) if one.action == action]
