"""Whether a consent holds at an instant, for lists and choices; the gate itself decides."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.consent import Consent, Refusal, gate


def standing(consent: Consent, instant: datetime) -> Refusal | None:
    """Return why a consent does not hold at `instant`, or nothing where it holds."""
    verdict = gate(consent, consent.categories, consent.recipient, consent.purpose, instant)
    return next(iter(verdict.refusals), None)


def standing_text(consent: Consent, instant: datetime) -> str:
    """Say in a few words how a consent stands at `instant`."""
    reason = standing(consent, instant)
    if reason is None:
        return QCoreApplication.translate("Standing", "Holds")
    if reason is Refusal.WITHDRAWN and consent.withdrawn is not None:
        said = QCoreApplication.translate("Standing", "Taken back on {day}")
        return said.format(day=f"{consent.withdrawn.astimezone():%d-%m-%Y}")
    if reason is Refusal.NOT_YET:
        said = QCoreApplication.translate("Standing", "Begins on {day}")
        return said.format(day=f"{consent.starts.astimezone():%d-%m-%Y}")
    if reason is Refusal.ENDED:
        return QCoreApplication.translate("Standing", "Ended")
    return QCoreApplication.translate("Standing", "Does not hold")


def last_day(consent: Consent) -> str:
    """Return the last day on which a consent holds, as day, month, year."""
    return f"{(consent.ends - timedelta(microseconds=1)).astimezone():%d-%m-%Y}"
