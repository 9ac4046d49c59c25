"""The terms of a consent, and what it cannot do without."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import (
    ASKED_FROM,
    FOR_A_CHILD,
    SHARING,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
    Study,
)
from counsel_desk.domain.consent.gate import to_ask_about_guardian
from counsel_desk.domain.intake import UNSAFE
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class NothingAgreedError(KnownError):
    """No category was chosen."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose at least one thing that the client agrees to share."
    )
    about = ("parts",)


class NoRecipientError(KnownError):
    """No recipient was named."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please choose or name whom the client agrees to send it to: a caseworker or an office.",
    )
    about = ("recipient",)


class NoStudyError(KnownError):
    """A consent to research lacks the study, the researcher or the approval."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent to research names one study, who is responsible for it, and the committee that "
        "approved it. Please write all three; without an approval, nobody is asked.",
    )
    about = ("study_title",)


class WrongDatesError(KnownError):
    """The consent would end before it begins."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This consent would end before it begins. Please look at both dates."
    )
    about = ("ends",)


class NotFreeError(KnownError):
    """The client was not free to refuse."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent is valid only if whoever says yes knows that they may say no. Please explain "
        "it to them, and record the consent after that.",
    )
    about = ("free_to_refuse",)


class NotAbleError(KnownError):
    """The counsellor has not considered whether the client understands it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please consider first whether whoever says yes understands it and can decide now. If "
        "not, ask another day; help goes on all the same.",
    )
    about = ("able",)


class NoGuardianError(KnownError):
    """Somebody else gives the consent, but is not named."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write who gives this consent for the client, and what they are to them. Where "
        "no guardian is safe, name the Child Welfare Committee or the person it named.",
    )
    about = ("guardian",)


class NoAssentError(KnownError):
    """A guardian's consent lacks the child's own assent."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent for a child needs the child's own yes as well. Please ask in words that suit "
        "their age. If the child says no, nothing is shared. If they are too young to be asked, "
        "choose that and write why.",
    )
    about = ("assent",)


class GuardianNotAskedAboutError(KnownError):
    """It is not recorded whether the guardian is safe."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please answer first whether this guardian could have harmed the child, or is close to "
        "someone who did. If you do not know, choose that.",
    )
    about = ("may_have_harmed",)


class GuardianMayHarmError(KnownError):
    """The guardian could have harmed the child, or nobody knows."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This guardian may not be safe for the child, so their consent would not be valid. Please "
        "ask the Child Welfare Committee, or the person it named, in their place.",
    )
    about = ("may_have_harmed", "given_by")


class AskTheChildError(KnownError):
    """The child is said to be too young to be asked, but is old enough."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the child is 7 years old or older. From that age a child is asked. "
        "Please explain it in simple words and ask for their own yes.",
    )
    about = ("assent",)


class NoWitnessError(KnownError):
    """A spoken consent lacks a named witness."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write who heard the client say yes. A spoken consent needs a witness."
    )
    about = ("witness",)


class ChildAloneError(KnownError):
    """The client is under 18 and gives the consent alone."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the client is under 18, or may be. A consent then comes from a safe "
        "guardian and from the child; where no guardian is safe, from the Child Welfare Committee "
        "or the person it named.",
    )
    about = ("given_by",)


class OfAgeError(KnownError):
    """The client is of age, but somebody else gives the consent."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the client is 18 or older. From then on only they can give a consent. "
        "Please ask them.",
    )
    about = ("given_by",)


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
        study: The study, for research; `None` otherwise.
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
    study: Study | None = None


def check(terms: Terms) -> None:
    """Refuse terms that do not make a consent.

    Raises:
        KnownError: One of this module, which says what is missing.
    """
    if terms.purpose in SHARING and not terms.parts:
        raise NothingAgreedError
    if terms.purpose in SHARING and not (terms.recipient and terms.recipient.name.strip()):
        raise NoRecipientError
    if terms.purpose is Purpose.RESEARCH and not (terms.study and terms.study.complete):
        raise NoStudyError
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
    if to_ask_about_guardian(giving):
        raise GuardianNotAskedAboutError
    if giving.by is GivenBy.GUARDIAN_WITH_ASSENT and giving.may_have_harmed in UNSAFE:
        raise GuardianMayHarmError
    if giving.by in FOR_A_CHILD and not giving.assent and not giving.too_young.strip():
        raise NoAssentError
    if giving.manner is Manner.SPOKEN_BEFORE_WITNESS and not giving.witness.strip():
        raise NoWitnessError


def check_client(giving: Giving, about: AboutClient, today: date) -> None:
    """Refuse whoever cannot consent for this client.

    Args:
        giving: Who gives it.
        about: What the client's intake says.
        today: The day on which it is given.

    Raises:
        ChildAloneError: The client may be under 18 and gives it alone.
        OfAgeError: The client is of age, but somebody else gives it.
        GuardianMayHarmError: By the intake the guardian may not be safe.
        AskTheChildError: The child is old enough to be asked.
    """
    for_child = giving.by in FOR_A_CHILD
    if not for_child and about.may_be_child(today):
        raise ChildAloneError
    if for_child and about.is_adult(today):
        raise OfAgeError
    if giving.by is GivenBy.GUARDIAN_WITH_ASSENT and about.guardian_may_harm:
        raise GuardianMayHarmError
    if giving.too_young.strip() and about.is_at_least(ASKED_FROM, today):
        raise AskTheChildError
