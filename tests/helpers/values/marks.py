"""An office that keeps signatures and thumb impressions as pictures."""

from dataclasses import replace
from pathlib import Path

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import sign_in
from tests.helpers.office import Clock, Office


def keep(office: Office) -> None:
    """Have the administrator decide that the office keeps them."""
    session = office.enter(Role.ADMINISTRATOR)
    policy.keep(session, replace(policy.read(session), marks_kept=True))
    sign_in.sign_out(session)


def keep_in(template: DemoOffice, folder: Path) -> None:
    """The same in a copy of the template."""
    office = Office(folder, template.people, template.root_sheets, Clock())
    keep(office)
    office.close()
