"""Presenter of the administrator's page of people."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.office.key_sheets import invitation_slip
from counsel_desk.services.people import people
from counsel_desk.services.people.people import Invitation, StaffMember
from counsel_desk.services.vaults import recovery
from counsel_desk.services.vaults.recovery import Recoverable
from ui.design.fields.word_list import WordList
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.people.team_page import TeamPage, TeamRow

T = TypeVar("T")


class TeamPresenter(Presenter):
    """Invites people, confirms their keys, changes roles, ends work and hands vaults over."""

    def __init__(self, context: DeskContext) -> None:
        self._team = TeamPage()
        super().__init__(context, self._team)
        roots = self.session.data.tools.roots
        words = WordList(roots.sheet_words, roots.fits)
        self._team.set_sheets(self.session.data.office.threshold, words)
        self._team.invite_requested.connect(self._invite)
        self._team.invitation_requested.connect(self._show_invitation)
        self._team.print_invitation_requested.connect(self._print)
        self._team.confirming_wanted.connect(self._offer_to_confirm)
        self._team.certify_requested.connect(self._certify)
        self._team.person_wanted.connect(self._offer_to_change)
        self._team.person_card.roles_requested.connect(self._change_roles)
        self._team.person_card.retire_requested.connect(self._retire)
        self._team.person_card.invite_again_requested.connect(self._invite_again)
        self._team.recovery_wanted.connect(self._offer_recovery)
        self._team.recovery_card.recover_requested.connect(self._recover)

    def take_in(self) -> None:
        """Show who came or changed, as word of it comes."""
        self.refresh()

    def refresh(self) -> None:
        """Show the current people."""
        self.context.run(lambda: people.staff(self.session), self._show, self.page)

    def _show(self, found: list[StaffMember]) -> None:
        self._team.show_members(
            [TeamRow(one.person, one.name, one.roles, one.state) for one in found]
        )

    def _invite(self, name: str, roles: Sequence[Role]) -> None:
        self._ask(lambda: people.invite(self.session, name, roles), self._on_invited)

    def _on_invited(self, invitation: Invitation) -> None:
        self.refresh()
        self._team.show_invitation(invitation.person, invitation.name, invitation.code)

    def _show_invitation(self, person: str) -> None:
        self.context.run(
            lambda: people.invitation(self.session, person), self._on_invited, self.page
        )

    def _print(self, person: str) -> None:
        desk = self.session.data
        language = self.context.languages.current
        self.context.show_sheet(
            lambda: invitation_slip(
                desk.tools, desk.office.name, people.invitation(self.session, person), language
            )
        )

    def _offer_to_confirm(self) -> None:
        self._ask(lambda: candidates.waiting(self.session), self._team.offer_to_confirm)

    def _offer_to_change(self, person: str) -> None:
        self._ask(lambda: candidates.current(self.session, person), self._team.show_person)

    def _certify(self, people: Sequence[Certifiable], shares: Sequence[str]) -> None:
        self._ask(
            lambda: certifying.certify(self.session, people, shares),
            lambda _nothing: self._done(
                lambda: self.tr("Confirmed: {names}. They can sign in now.").format(
                    names=", ".join(one.name for one in people)
                )
            ),
        )

    def _change_roles(
        self, shown: Certifiable, roles: Sequence[Role], shares: Sequence[str]
    ) -> None:
        self._ask(
            lambda: certifying.change_roles(self.session, shown, roles, shares),
            lambda _nothing: self._done(
                lambda: self.tr("The roles are changed. They apply from the next sign-in.")
            ),
        )

    def _retire(self, shown: Certifiable, shares: Sequence[str]) -> None:
        self._ask(
            lambda: certifying.retire(self.session, shown, shares),
            lambda _nothing: self._done(
                lambda: self.tr("The desk does not open for this person any more.")
            ),
        )

    def _invite_again(self, person: str) -> None:
        self._ask(lambda: certifying.invite_again(self.session, person), self._on_invited)

    def _offer_recovery(self) -> None:
        def find() -> tuple[list[Recoverable], list[Certificate]]:
            return recovery.vaults(self.session), recovery.heirs(self.session)

        self._ask(find, lambda found: self._team.offer_recovery(*found))

    def _recover(
        self, vault: Recoverable, heir: Certificate, reason: Reason, shares: Sequence[str]
    ) -> None:
        self._ask(
            lambda: recovery.recover(self.session, vault, heir, reason, shares),
            lambda _nothing: self._done(
                lambda: self.tr("The files are handed over. They open at the next sign-in.")
            ),
        )

    def _ask(self, operation: Callable[[], T], on_success: Callable[[T], None]) -> None:
        """Run a service call; show on the page why it failed, if it does."""
        self.context.run(operation, on_success, self.page, self._refuse)

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._team.show_message)

    def _done(self, text: Phrase) -> None:
        self._team.clear_shares()
        self.refresh()
        self.context.say("success", text)
