"""Where the details of an entry are."""

from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry, Kind
from ui.desk.context import DeskContext, Spot

_PAGES = {
    Kind.REQUEST: "waiting",
    Kind.REQUEST_TAKEN_BACK: "waiting",
    Kind.OFFERED: "hand_overs",
    Kind.HANDED_OVER: "hand_overs",
    Kind.DECLINED: "hand_overs",
    Kind.COSIGN_ASKED: "cosign",
    Kind.REPORTED: "cosign",
    Kind.TOLD: "told",
    Kind.WITHDRAWN: "told",
    Kind.COMPLAINT: "told",
    Kind.SUMMARY: "summaries",
    Kind.SUMMARY_GONE: "summaries",
    Kind.SUMMARY_ENDED: "summaries",
    Kind.TALK: "what_helps",
    Kind.SUPERVISION_BEGUN: "supervision",
    Kind.SUPERVISION_ENDED: "supervision",
    Kind.SUPERVISION_PLANNED: "supervision",
    Kind.SUPERVISION_CANCELLED: "supervision",
    Kind.ANSWERED: "asked",
    Kind.NOT_GIVEN: "asked",
}
_PARTS = {
    Kind.COSIGNED: "exceptional",
    Kind.SENT_BACK: "exceptional",
    Kind.REVIEWED: "exceptional",
    Kind.OPENED: "disclosures",
    Kind.GONE: "disclosures",
}
PAGES = frozenset(_PAGES.values())
"""Where what is done can settle an entry."""


def open_entry(context: DeskContext, entry: Entry) -> None:
    """Show the details of an entry, if it has any; what only informs is noted by that."""
    if not leads_somewhere(entry):
        return
    if entry.informs and entry.noted is None and not context.session.data.read_only:
        session = context.session
        context.run(lambda: inbox.note(session, entry), lambda _nothing: None, context.shell)
    if entry.kind in _PAGES:
        context.open_page(_PAGES[entry.kind], entry.key)
    else:
        context.open_file(Spot(entry.client, _PARTS[entry.kind], entry.key))


def leads_somewhere(entry: Entry) -> bool:
    """Return whether an entry has details elsewhere."""
    return entry.kind in _PAGES or (entry.kind in _PARTS and bool(entry.client))
