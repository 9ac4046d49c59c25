"""Tells a caseworker what has arrived."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.casework.received_summaries import Arrivals
from ui.desk.context import DeskContext

_RECALLED = QT_TRANSLATE_NOOP("Arrivals", "A consent was withdrawn. Its summary is gone from here.")
_SUMMARY = QT_TRANSLATE_NOOP("Arrivals", "A summary has come. You find it under Summaries.")
_ANSWERED = QT_TRANSLATE_NOOP(
    "Arrivals", "A counsellor has settled a request. You find it under Requests."
)
_REFUSED = QT_TRANSLATE_NOOP(
    "Arrivals", "Something that came in could not be trusted and was left closed."
)


def say_arrivals(context: DeskContext, arrivals: Arrivals) -> None:
    """Show above the page what has arrived, the most important last."""
    counted = [
        (arrivals.summaries, _SUMMARY),
        (arrivals.answers, _ANSWERED),
        (arrivals.recalls, _RECALLED),
    ]
    found = [text for count, text in counted if count]
    if found:
        context.say(
            "info",
            lambda: " ".join(QCoreApplication.translate("Arrivals", text) for text in found),
        )
    if arrivals.refused:
        say_refused(context)


def say_refused(context: DeskContext) -> None:
    """Show above the page that something could not be trusted."""
    context.say("attention", lambda: QCoreApplication.translate("Arrivals", _REFUSED))
