"""The facts of a proposal, as the counsellor and the supervisor read them."""

from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui import words
from ui.dates import day_text

_CONTEXT = "ProposalRows"
_TO = QT_TRANSLATE_NOOP("ProposalRows", "To")
_DESK = QT_TRANSLATE_NOOP("ProposalRows", "A caseworker at the desk")
_AUTHORITY = QT_TRANSLATE_NOOP("ProposalRows", "Authority")
_WHOSE = QT_TRANSLATE_NOOP("ProposalRows", "Offence")
_CHILD = QT_TRANSLATE_NOOP("ProposalRows", "Child without family")
_HAPPENING = QT_TRANSLATE_NOOP("ProposalRows", "When it was")
_SECTION = QT_TRANSLATE_NOOP("ProposalRows", "Section of the law")
_LAWYER = QT_TRANSLATE_NOOP("ProposalRows", "Lawyer who was asked")
_BINDS = QT_TRANSLATE_NOOP("ProposalRows", "Whom it binds")
_ORDER = QT_TRANSLATE_NOOP("ProposalRows", "Order")
_REASON = QT_TRANSLATE_NOOP("ProposalRows", "Reason (kept here, not sent)")

Rows = list[tuple[str, str]]


def proposal_rows(of: Proposal) -> Rows:
    """Return labels and values in the current language, without those that are empty."""
    to, order = of.recipient, of.order
    named = (to.name, to.role, to.organisation, _say(_DESK) if to.at_desk else "")
    rows = [
        (_TO, ", ".join(one for one in named if one)),
        (_AUTHORITY, words.authority(of.authority) if of.authority else ""),
        _of_child(of),
        (_HAPPENING, words.happening(of.happening) if of.happening else ""),
        *_of_duty(of),
        (_ORDER, f"{order.court}, {order.number}, {day_text(order.day)}" if order else ""),
        (_REASON, of.reason),
    ]
    return [(_say(name), value) for name, value in rows if value]


def _of_child(of: Proposal) -> tuple[str, str]:
    if of.whose is None:
        return _WHOSE, ""
    if of.ground is Ground.CHILD_WITHOUT_FAMILY:
        return _CHILD, words.child(of.whose)
    return _WHOSE, words.whose(of.whose)


def _of_duty(of: Proposal) -> Rows:
    duty = of.duty
    if duty is None:
        return []
    return [
        (_SECTION, duty.section),
        (_LAWYER, f"{duty.lawyer}, {day_text(duty.asked)}"),
        (_BINDS, words.binds(duty.binds)),
    ]


def _say(text: str) -> str:
    return words.translated(_CONTEXT, text)
