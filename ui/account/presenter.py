"""Presenter of the account page."""

from counsel_desk.domain.office.preferences import Registration
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.office import once_sheets
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.people import registration
from counsel_desk.services.sign_in import account
from counsel_desk.services.support import report
from counsel_desk.services.support.report_text import text
from counsel_desk.services.vaults.verify import FileCheck, verify_vaults
from counsel_desk.services.work.drafts import Place
from ui.account.account_page import AccountPage
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.support.report_dialog import ReportDialog
from ui.words import translated


class AccountPresenter(Presenter):
    """Changes the passphrase, makes recovery codes, checks records and reports for support."""

    def __init__(self, context: DeskContext) -> None:
        self._account = AccountPage()
        super().__init__(context, self._account)
        self._account.show_fingerprint(account.fingerprint(self.session))
        self._account.set_meter(lambda text: account.strength(self.session, text))
        self._account.change_requested.connect(self._change)
        self._account.code_requested.connect(self._make_code)
        self._account.check_requested.connect(self._check)
        self._account.report_requested.connect(self._report)
        card = self._account.registration
        card.setVisible(Role.COUNSELLOR in self.session.me.roles)
        card.keep_requested.connect(self._keep_registration)
        self._typed = self.keep_typed(card.typed, Place(VaultKind.WELLBEING, "registration"))

    def refresh(self) -> None:
        """Show how the person is registered."""

        def show(found: Registration) -> None:
            self._account.registration.show_registration(found)
            self._typed.look()

        self.context.run(lambda: registration.read(self.session), show, self.page)

    def _keep_registration(self, wanted: Registration) -> None:
        def saved(_nothing: None) -> None:
            self._account.registration.typed.settle()
            self.refresh()
            self.context.say(
                "success", lambda: self.tr("It is printed on your statements from now on.")
            )

        save = self._typed.saving(lambda: registration.keep(self.session, wanted))
        self.context.run(save, saved, self.page)

    def _change(self, current: str, new: str) -> None:
        self.context.run(
            lambda: account.change_passphrase(self.session, current, new),
            self._on_changed,
            self.page,
        )

    def _on_changed(self, _nothing: None) -> None:
        self._account.clear()
        self.context.say("success", lambda: self.tr("Your new passphrase is in use from now on."))

    def _make_code(self, current: str) -> None:
        language, me = self.context.languages.current, self.session.me

        def sheets() -> list[OnceSheet]:
            code = account.new_recovery_code(self.session, current)
            return [once_sheets.of_code(self.session.data, me.person, me.name, code, language)]

        self.context.show_once(sheets)
        self._account.clear()

    def _check(self) -> None:
        self.context.run(
            lambda: verify_vaults(self.session), self._show_found, self.page, cancellable=True
        )

    def _show_found(self, found: list[FileCheck]) -> None:
        problems = [translated("verify", each) for check in found for each in check.problems]
        self._account.show_found(problems)

    def _report(self) -> None:
        session, language = self.session, self.context.languages.current

        def made() -> str:
            return text(report.of_session(session), session.data.tools, language)

        # It asks the system about itself, which may take some seconds.
        self.context.run(made, self._show_report, self.page, aside=True)

    def _show_report(self, made: str) -> None:
        ReportDialog(made, self.context.shell).open()
