"""Answers the administrator's page of people."""

from collections.abc import Sequence

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services import certifying, people
from counsel_desk.services.people import Invitation, StaffMember
from counsel_desk.services.sheets import invitation_slip
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.errors import sentence
from ui.team.team_page import TeamPage, TeamRow


class TeamPresenter(Presenter):
    """Inviting people and confirming their keys."""

    def __init__(self, at: AtDesk) -> None:
        self._team = TeamPage()
        super().__init__(at, self._team)
        self._team.set_threshold(self.session.desk.office.threshold)
        self._team.invite_requested.connect(self._invite)
        self._team.invitation_requested.connect(self._show_invitation)
        self._team.print_invitation_requested.connect(self._print)
        self._team.certify_requested.connect(self._certify)

    def refresh(self) -> None:
        """Show the people as they are now."""
        self.at.run(lambda: people.staff(self.session), self._show, self.page)

    def _show(self, found: list[StaffMember]) -> None:
        self._team.show_members(
            [TeamRow(one.person, one.name, one.roles, one.state, one.fingerprint) for one in found]
        )

    def _invite(self, name: str, roles: Sequence[Role]) -> None:
        self.at.run(
            lambda: people.invite(self.session, name, roles),
            self._on_invited,
            self.page,
            self._refuse,
        )

    def _on_invited(self, invitation: Invitation) -> None:
        self.refresh()
        self._team.show_invitation(invitation.person, invitation.name, invitation.code)

    def _show_invitation(self, person: str) -> None:
        self.at.run(lambda: people.invitation(self.session, person), self._on_invited, self.page)

    def _print(self, person: str) -> None:
        desk = self.session.desk
        language = self.at.languages.current
        self.at.show_sheet(
            lambda: invitation_slip(
                desk.tools, desk.office.name, people.invitation(self.session, person), language
            )
        )

    def _certify(self, person: str, shares: Sequence[str]) -> None:
        self.at.run(
            lambda: certifying.certify(self.session, person, shares),
            self._on_certified,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Say beside what was asked why it could not be done."""
        self._team.show_message(sentence(error), "attention")

    def _on_certified(self, _nothing: None) -> None:
        self._team.clear_shares()
        self.refresh()
        self.at.say("success", self.tr("The person is confirmed and can sign in now."))
