"""What a counsellor is told when something cannot be shared without consent as they asked."""

from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal
from counsel_desk.domain.exceptional.proposal import Lack
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class LackingError(KnownError):
    """A proposal says too little or too much.

    Attributes:
        lacks: What is missing or too much.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was asked yet. What is still missing, or is too much, is listed here.",
    )

    def __init__(self, lacks: tuple[Lack, ...]) -> None:
        super().__init__()
        self.lacks = lacks


class OwnCoSignatureError(KnownError):
    """A counsellor asked themselves to co-sign, or to look at their own report."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A co-signature is another person's. Please choose a supervisor who is not you.",
    )


class LaterError(KnownError):
    """The time at which the recipient was told is in the future."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The day and time when it was told cannot be later than now. Please look again."
    )
    about = ("before_day", "told_day")


class ToldTooEarlyError(KnownError):
    """Something was told before it was signed, on a ground that does not allow that."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "On this ground a supervisor signs first. Only where a life is in danger, or where "
        "everybody has to report, may it be told before. If it was told all the same, please "
        "speak with your supervisor and write it in a note.",
    )
    about = ("before_day",)


class GrownUpError(KnownError):
    """An offence against the client as a child is reported, but the client is an adult."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the client is an adult today. Please choose that the person is an adult "
        "today, or correct the intake first if the age in it is wrong.",
    )
    about = ("happening",)


class NoChildError(GrownUpError):
    """The client is reported as a child without family, but is an adult."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the client is an adult, so this ground is for another child only. Please "
        "choose another ground, or correct the intake first if the age in it is wrong.",
    )
    about = ("ground",)


class MovedOnError(KnownError):
    """A request has changed since it was shown."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This request has moved on since it was shown here. It is shown again; please check it.",
    )


class NotCoSignedError(KnownError):
    """No valid co-signature covers what is to leave.

    Attributes:
        refusals: Every reason.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "No co-signature covers this now, so nothing has left. The reasons are listed here.",
    )

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__()
        self.refusals = refusals
