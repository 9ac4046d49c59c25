"""The terms of a consent, and what it cannot do without."""

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
    """No recipient was named."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose or name whom she agrees to send it to: a caseworker or an office."
    )


class WrongDatesError(KnownError):
    """The consent would end before it begins."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This consent would end before it begins. Please look at both dates."
    )


class NotFreeError(KnownError):
    """The client was not free to refuse."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent holds only if she knows that she may say no. Please explain it to her, and "
        "record the consent after that.",
    )


class NotAbleError(KnownError):
    """The counsellor has not considered whether the client understands it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please consider first whether she understands it and can decide now. If she cannot, "
        "ask her another day; help goes on all the same.",
    )


class NoGuardianError(KnownError):
    """Somebody else gives the consent, but is not named."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write who gives this consent for her, and what they are to her. Where no guardian "
        "is safe, name the Child Welfare Committee or the person it named.",
    )


class NoAssentError(KnownError):
    """A guardian's consent lacks the child's own assent."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A guardian's consent needs the child's own yes as well. Please ask her, in words that "
        "suit her age. If she says no, nothing is shared.",
    )


class NoWitnessError(KnownError):
    """A spoken consent lacks a named witness."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write who heard her say yes. A spoken consent needs a witness."
    )


class ChildAloneError(KnownError):
    """The client is under 18 and gives the consent alone."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her intake says that she is under 18. A consent then comes from her guardian and from "
        "her; where no guardian is safe, from the Child Welfare Committee or whom it named.",
    )


class OfAgeError(KnownError):
    """The client is of age, but somebody else gives the consent."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her intake says that she is 18 or older. From then on only she herself can give a "
        "consent. Please ask her.",
    )


@dataclass(frozen=True)
class Terms:
    """The terms of a consent.

    Attributes:
        purpose: The one purpose.
        parts: What may be shared; empty if the purpose shares nothing.
        recipient: Who may receive it; `None` if the purpose shares nothing.
        language: Two-letter code of the language in which it is explained.
        starts: Its first day.
        ends: Its last day.
        giving: Who gives it, and how.
        conditions: The client's further conditions; may be empty.
        renews: Record id of the consent that it renews; empty for a first consent.
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
    """Refuse terms that do not make a consent.

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
    """Refuse a child's consent without a guardian, and anybody else's once the client is of age.

    Args:
        giving: Who gives it.
        of_age: The client's 18th birthday; `None` if the age is unknown.
        today: The day on which it is given.

    Raises:
        ChildAloneError: The client is under 18 and gives it alone.
        OfAgeError: The client is of age, but somebody else gives it.
    """
    if of_age is None:
        return
    for_child = giving.by in FOR_A_CHILD
    if today < of_age and not for_child:
        raise ChildAloneError
    if today >= of_age and for_child:
        raise OfAgeError
