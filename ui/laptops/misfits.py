"""Sentences for what does not fit in an exchange."""

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import word

_MISFITS = {
    Misfit.FORKED: QT_TRANSLATE_NOOP(
        "Words",
        "{laptop} sent two different parcels under one number. Nothing more of it is taken in."
        " Please look at that laptop, retire it here and add it again.",
    ),
    Misfit.WENT_BACK: QT_TRANSLATE_NOOP(
        "Words",
        "The office log of {laptop} is older than it was: its data was put back, or changed."
        " Nothing more of it is taken in. Please retire it here and add it again.",
    ),
    Misfit.PUT_BACK: QT_TRANSLATE_NOOP(
        "Words",
        "The data of this laptop was put back: the others have parcels of it that it does not"
        " know. Please have it retired at another laptop and added again.",
    ),
    Misfit.WITHHELD: QT_TRANSLATE_NOOP(
        "Words",
        "Another laptop has something from {laptop} that has not come here. It may still be on its "
        "way; if it stays like this, please look at the folder.",
    ),
    Misfit.FORGED: QT_TRANSLATE_NOOP(
        "Words",
        "A file in the name of {laptop} is damaged or not from it. It was left alone. Please tell "
        "whoever keeps the folder.",
    ),
    Misfit.UNASKED: QT_TRANSLATE_NOOP(
        "Words",
        "The folder or server offers something of {laptop} that was taken in long ago, or that"
        " is for another laptop. It was left alone. Please tell whoever keeps it; the notice"
        " goes once you choose the folder or server again.",
    ),
    Misfit.IMPOSSIBLE: QT_TRANSLATE_NOOP(
        "Words",
        "{laptop} sent something that no desk sends. Nothing more of it is taken in. Please"
        " look at that laptop, retire it here and add it again.",
    ),
    Misfit.RETIRED: QT_TRANSLATE_NOOP(
        "Words", "{laptop} is retired and still sends. Nothing of it is taken in."
    ),
    Misfit.NEWER: QT_TRANSLATE_NOOP(
        "Words",
        "{laptop} has a newer version of the desk. What it sends is taken in once this laptop has "
        "that version too.",
    ),
}


def misfit(code: Misfit, laptop: str) -> str:
    """Return what does not fit, and what to do about it."""
    return word(_MISFITS, code).format(laptop=laptop)
