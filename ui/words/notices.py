"""Texts for what is wrong with this laptop, and for what happened to who has no inbox."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.sign_in.notices import Notice
from counsel_desk.services.today.unfinished import Unfinished
from ui.dates import day_text
from ui.words.inbox import inbox_detail, inbox_entry
from ui.words.phrases import sentences, word
from ui.words.today import unfinished

_NOTICES = {
    "clock": QT_TRANSLATE_NOOP(
        "Words",
        "This computer's clock seems to be set back: the desk was used until {day}. "
        "Please set the date and time right. What you write keeps its order.",
    ),
    "folder": QT_TRANSLATE_NOOP(
        "Words",
        "Other accounts of this computer can look into the data folder, and the desk may not "
        "change that. The records are encrypted all the same. Please ask the administrator to "
        "give the folder to this account alone.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Words",
        "The disk of this computer is full. You can read as usual, but what you write may not be "
        "saved until there is room again. Please free some space, or ask the administrator to.",
    ),
    "brought_over": QT_TRANSLATE_NOOP(
        "Words",
        "Your records were brought over from an earlier version of the desk, all of them."
        " Whoever covers for you has to be chosen again, and open invitations are made again.",
    ),
    "letter_missing": QT_TRANSLATE_NOOP(
        "Words",
        "A letter to you that {name} put into the post is not there any more: somebody took it "
        "out of the office register. Please ask {name} to send it again, and tell the "
        "administrator.",
    ),
}


def notice(item: Notice | Entry | Unfinished) -> str:
    """Return what is wrong, what happened, or what is unfinished, as sentences."""
    if isinstance(item, Notice):
        return word(_NOTICES, item.kind).format(day=day_text(item.day), name=item.name)
    if isinstance(item, Unfinished):
        return sentences(unfinished(item))
    return sentences(inbox_entry(item), inbox_detail(item, item.code))
