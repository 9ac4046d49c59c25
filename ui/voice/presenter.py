"""Presenter of the feedback tab; hands the window to the client, and locks it afterwards."""

from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Choice, Feedback, Figures, Heard
from counsel_desk.services.voice.voice_wording import Wording, wording
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.voice.voice_page import VoicePage
from ui.voice.voice_tab import VoiceTab


class VoicePresenter(Presenter):
    """Asks for the client's feedback, and shows what they share."""

    def __init__(self, context: DeskContext, tab: VoiceTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._language = client.body.language
        tab.hand_over_requested.connect(self._hand_over)

    def refresh(self) -> None:
        """Show the feedback that the client shares."""

        def find() -> tuple[list[Choice], Heard, list[Figures]]:
            return (
                voice.choices(self.session, self._client),
                voice.heard(self.session, self._client),
                voice.statistics(self.session),
            )

        self.context.run(find, lambda found: self._tab.show_voice(*found), self.page)

    def _hand_over(self, choice: Choice) -> None:
        # Unsaved work would keep the desk from locking when the client is done.
        if self.context.unsaved:
            self.context.say(
                "attention",
                self.tr(
                    "Something on this desk is not saved yet. Please see to it before you hand "
                    "her the computer."
                ),
            )
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
