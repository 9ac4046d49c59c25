"""What a consent is to say, and what it cannot do without."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.consent.consent import (
    FOR_A_CHILD,
    SHARING,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class NothingAgreedError(KnownError):
    """No category was chosen."""

    text = QT_TRANSLATE_NOOP("errors", "Please choose at least one thing that she agrees to share.")


class NoRecipientError(KnownError):
    """Nobody was named who may receive it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose or name whom she agrees to send it to: a caseworker or an office."
    )


class WrongDatesError(KnownError):
    """It would end before it begins."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This consent would end before it begins. Please look at both dates."
    )


class NotFreeError(KnownError):
    """She was not free to refuse."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent holds only if she knows that she may say no. Please explain it to her, and "
        "record the consent after that.",
    )


class NotAbleError(KnownError):
    """Whether she understands it was not considered."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please consider first whether she understands it and can decide now. If she cannot, "
        "ask her another day; help goes on all the same.",
    )


class NoGuardianError(KnownError):
    """Somebody else gives it, and nobody is named."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write who gives this consent for her, and what they are to her. Where no guardian "
        "is safe, name the Child Welfare Committee or the person it named.",
    )


class NoAssentError(KnownError):
    """A guardian's consent without the child's own yes."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A guardian's consent needs the child's own yes as well. Please ask her, in words that "
        "suit her age. If she says no, nothing is shared.",
    )


class NoWitnessError(KnownError):
    """It was spoken, and nobody is named who heard it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write who heard her say yes. A spoken consent needs a witness."
    )


class ChildAloneError(KnownError):
    """She is under 18, and nobody beside her is asked."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her intake says that she is under 18. A consent then comes from her guardian and from "
        "her; where no guardian is safe, from the Child Welfare Committee or whom it named.",
    )


class OfAgeError(KnownError):
    """She is of age, and somebody else would decide for her."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her intake says that she is 18 or older. From then on only she herself can give a "
        "consent. Please ask her.",
    )


@dataclass(frozen=True)
class Terms:
    """What a consent is to say.

    Attributes:
        purpose: The one purpose.
        parts: What may be shared; none where the purpose shares nothing.
        recipient: Who may receive it; `None` where the purpose shares nothing.
        language: In which it was explained, two letters.
        starts: Its first day.
        ends: Its last day.
        giving: Who gives it, and how.
        conditions: What else she asks for; may be empty.
        renews: Record id of the consent that it renews; empty for a first one.
    """

    purpose: Purpose
    parts: frozenset[Part]
    recipient: Recipient | None
    language: str
    starts: date
    ends: date
    giving: Giving
    conditions: str = ""
    renews: str = ""


def check(terms: Terms) -> None:
    """Refuse terms that make no consent.

    Raises:
        KnownError: One of this module, which says what is missing.
    """
    if terms.purpose in SHARING and not terms.parts:
        raise NothingAgreedError
    if terms.purpose in SHARING and not (terms.recipient and terms.recipient.name.strip()):
        raise NoRecipientError
    if terms.ends < terms.starts:
        raise WrongDatesError
    _check_giving(terms.giving)


def _check_giving(giving: Giving) -> None:
    if not giving.free_to_refuse:
        raise NotFreeError
    if not giving.able:
        raise NotAbleError
    if giving.by in FOR_A_CHILD and not giving.guardian.strip():
        raise NoGuardianError
    if giving.by in FOR_A_CHILD and not giving.assent:
        raise NoAssentError
    if giving.manner is Manner.SPOKEN_BEFORE_WITNESS and not giving.witness.strip():
        raise NoWitnessError


def check_age(giving: Giving, of_age: date | None, today: date) -> None:
    """Refuse a consent that is not hers alone to give, or no longer anybody else's.

    Args:
        giving: Who gives it.
        of_age: Her 18th birthday; `None` where her age was not said.
        today: The day on which it is given.

    Raises:
        ChildAloneError: She is under 18, and gives it alone.
        OfAgeError: She is not, and somebody else gives it.
    """
    if of_age is None:
        return
    for_her = giving.by in FOR_A_CHILD
    if today < of_age and not for_her:
        raise ChildAloneError
    if today >= of_age and for_her:
        raise OfAgeError
