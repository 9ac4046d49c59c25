"""Presenter of the page of what helps."""

from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.care import KeptTalk
from counsel_desk.errors import KnownError
from counsel_desk.services.safety.helplines import Helpline, helplines
from counsel_desk.services.wellbeing import talks
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.wellbeing.talk_form import Asking
from ui.wellbeing.what_helps_page import WhatHelpsPage

Found = tuple[list[Helpline], list[tuple[str, str]], list[Filed[KeptTalk]]]


class WhatHelpsPresenter(Presenter):
    """Shows the numbers, asks a colleague for a talk, and shows who asks the person."""

    def __init__(self, context: DeskContext) -> None:
        self._helps = WhatHelpsPage()
        super().__init__(context, self._helps)
        self._draft = self.keep_typed(self._helps.form.typed, Place(VaultKind.WELLBEING, "talk"))
        self._helps.form.submitted.connect(self._ask)
        self._helps.done.connect(self._done)

    def refresh(self) -> None:
        """Show what there is, and what was half written."""
        session, language = self.session, self.context.languages.current

        def find() -> Found:
            talks.receive(session)
            return helplines(session, language), talks.colleagues(session), talks.mine(session)

        self.context.run(find, self._show, self.page)

    def _show(self, found: Found) -> None:
        numbers, colleagues, asked = found
        self._helps.show_numbers(numbers)
        self._helps.form.offer_people(colleagues)
        self._helps.show_talks(asked)
        # Once the colleagues are offered, among whom the draft may choose one.
        self._draft.look()

    def _ask(self, asking: Asking) -> None:
        ask = self._draft.saving(lambda: talks.ask(self.session, asking.person, asking.words))
        self.context.run(ask, self._on_asked, self.page, self._refuse)

    def _on_asked(self, name: str) -> None:
        self._helps.form.begin({}, {})
        self._helps.show_asked(name)

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._helps.show_error)

    def _done(self, record: str) -> None:
        self.context.run(
            lambda: talks.done(self.session, record), lambda _nothing: self.refresh(), self.page
        )
