"""Presenter of the feedback tab; hands the window to the client, and locks it afterwards."""

from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.complaints import complaint_wording, complaints
from counsel_desk.services.complaints.complaint_wording import PageWords
from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Choice, Feedback, Heard
from counsel_desk.services.voice.voice_wording import Wording, wording
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.voice.complaint_page import ComplaintPage
from ui.voice.voice_page import VoicePage
from ui.voice.voice_tab import VoiceTab


class VoicePresenter(Presenter):
    """Asks for the client's feedback, and shows what they share."""

    def __init__(self, context: DeskContext, tab: VoiceTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._language = client.body.document_language
        tab.hand_over_requested.connect(self._hand_over)
        tab.complaint_requested.connect(self._ask_for_complaint)
        tab.slip_requested.connect(
            lambda: context.show_sheet(lambda: complaint_wording.slip(self.session, self._language))
        )

    def refresh(self) -> None:
        """Show the feedback that the client shares."""

        def find() -> tuple[list[Choice], Heard]:
            return (
                voice.choices(self.session, self._client),
                voice.heard(self.session, self._client),
            )

        self.context.run(find, lambda found: self._tab.show_voice(*found), self.page)
        self.context.run(lambda: complaints.name(self.session), self._tab.show_receiver, self.page)

    def _may_hand_over(self) -> bool:
        """Return whether all is saved; otherwise the desk could not lock afterwards."""
        if self.context.unsaved:
            self.context.say(
                "attention",
                lambda: self.tr(
                    "Something on this desk is not saved yet. Please save or discard it before"
                    " you give the client the computer."
                ),
            )
        return not self.context.unsaved

    def _ask_for_complaint(self) -> None:
        if self._may_hand_over():
            self.context.run(
                lambda: complaint_wording.page_words(self.session, self._language),
                self._show_complaint,
                self.page,
            )

    def _show_complaint(self, words: PageWords) -> None:
        page = ComplaintPage(words)

        def finished(text: str) -> None:
            self.context.run(
                lambda: complaints.send(self.session, text, words.language, words.to),
                lambda _sent: page.thank(),
                page,
                lambda _error: page.refuse(),
            )

        page.finished.connect(finished)
        page.closed.connect(self.context.shell.lock_requested)
        self.context.shell.give_to_client(page)

    def _hand_over(self, choice: Choice) -> None:
        if not self._may_hand_over():
            return
        self.context.run(
            lambda: wording(self.session.data.tools, self._language, choice.subject),
            lambda words: self._show(choice, words),
            self.page,
        )

    def _show(self, choice: Choice, words: Wording) -> None:
        page = VoicePage(words)

        def finished(answers: tuple[int | None, ...], text: str, shared: bool) -> None:
            feedback = Feedback(choice.subject, choice.about, answers, text, shared)

            def refused(_error: KnownError) -> None:
                page.refuse()

            self.context.run(
                lambda: voice.keep(self.session, self._client, feedback),
                lambda _kept: page.thank(),
                page,
                refused,
            )

        page.finished.connect(finished)
        page.closed.connect(self.context.shell.lock_requested)
        self.context.shell.give_to_client(page)
