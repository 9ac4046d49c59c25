"""What is asked before a file may be closed.

A client with whom the contact was lost has no say in it: tries by the ways that they called safe
and a supervisor's word take its place. While the worry is serious, or the client may be a child, no
file is closed without that word. Nobody is asked how they are in a way that they did not name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from counsel_desk.domain import intake as ages
from counsel_desk.domain import safety
from counsel_desk.domain.intake import Channel, IfAbsent, Intake
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.rights import LOST, Closure, Why
from counsel_desk.domain.safety import PRESSING, Risk, RiskAssessment
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age
from counsel_desk.services.work.reader import Reader


class FollowUpTooEarlyError(KnownError):
    """A follow-up lies before the last day."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A day on which you ask how the client is would be before the last day. Please look at"
        " both days.",
    )
    about = ("follow_up_0",)


class FollowUpWayError(KnownError):
    """A follow-up has no way, or more ways than days were given."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please choose for each day how the client wants to be asked. Nothing is saved yet.",
    )
    about = ("follow_up_way_0",)


class FollowUpUnwantedError(KnownError):
    """Follow-ups are planned although the client wants none."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The client does not want to be asked later. Please remove the days, or change the answer.",
    )
    about = ("follow_up_wish",)


class UnsafeWayError(KnownError):
    """A way of reaching the client was not called safe by them."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The intake does not name this way as safe for the client. "
        "Please choose another way, or look at the intake with the client.",
    )


class TriesMissingError(KnownError):
    """The contact was lost, and no try to reach the client is noted."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please note first on which days and by which safe ways you tried to reach the client. "
        "Nothing is saved yet.",
    )
    about = ("tries",)


class SupervisorMissingError(KnownError):
    """The contact was lost, and no supervisor's word is noted."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Before a file is closed because the contact was lost, please talk with your supervisor "
        "and note the day and the name. Nothing is saved yet.",
    )


class HeldBackError(KnownError):
    """A file is held open by a serious worry or the client's age until a supervisor's word."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The worry is serious, or the client may be under 18. Before the file is closed,"
        " please talk with your supervisor. Note the day and their name in the client's file,"
        " in the part “Close the file”.",
    )


class NotYetTriedError(KnownError):
    """A try or the talk with the supervisor lies in the future."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A day on which you tried to reach the client or talked with your supervisor has not come "
        "yet. Please look at the days.",
    )


@dataclass(frozen=True)
class BeforeClosing:
    """What a counsellor should see before closing a file.

    Attributes:
        safe: The ways that the client called safe.
        never: The ways that must never be used.
        risk: The level of risk, if it is one of the two highest.
        child: Whether the client may be under 18.
        wishes: What the client allowed for the case that they cannot be asked.
    """

    safe: tuple[Channel, ...] = ()
    never: tuple[Channel, ...] = ()
    risk: Risk | None = None
    child: bool = False
    wishes: IfAbsent = field(default_factory=IfAbsent)

    @property
    def held(self) -> bool:
        """Whether the file stays open until a supervisor's word is noted."""
        return self.risk is not None or self.child


def find(reader: Reader, client: str, today: date) -> BeforeClosing:
    """Return what should be seen before a client's file is closed."""
    kept = age.find_intake(reader, client)
    intake = kept.body if kept else Intake()
    assessments = reader.latest(Kind.RISK_ASSESSMENT, RiskAssessment, client)
    current = safety.latest(filed.body for filed in assessments)
    return BeforeClosing(
        intake.safe,
        intake.never,
        current.level if current is not None and current.level in PRESSING else None,
        ages.is_child(ages.latest_birth(intake), today),
        intake.if_absent,
    )


def check(ending: Closure, before: BeforeClosing, me: str, today: date) -> None:
    """Refuse an end of the work for which something is missing.

    Args:
        ending: The end that is wanted.
        before: What is known of the client.
        me: Name of the counsellor, whose own word is not a supervisor's.
        today: No day of a try or of a talk lies after it.

    Raises:
        KnownError: Something is missing, unsafe, or has not happened yet.
    """
    _check_follow_ups(ending, before)
    days = {f"try_{number}_day": each.day for number, each in enumerate(ending.tries)}
    if ending.consulted:
        days["consulted_day"] = ending.consulted.day
    if ahead := [name for name, day in days.items() if day > today]:
        raise NotYetTriedError().at(*ahead)
    ways = {f"try_{number}_way": each.way for number, each in enumerate(ending.tries)}
    _refuse_unsafe(ways, set(before.safe))
    if ending.why in LOST and before.safe and not ending.tries:
        raise TriesMissingError
    if ending.why is Why.DIED or _supervised(ending, me):
        return
    lacking = "consulted_name" if ending.consulted else "consulted_day"
    if before.held:
        raise HeldBackError().at(lacking)
    if ending.why in LOST:
        raise SupervisorMissingError().at(lacking)


def _check_follow_ups(ending: Closure, before: BeforeClosing) -> None:
    if ending.no_follow_up and ending.follow_ups:
        raise FollowUpUnwantedError
    if any(day < ending.day for day in ending.follow_ups):
        raise FollowUpTooEarlyError
    if len(ending.follow_up_ways) != len(ending.follow_ups):
        raise FollowUpWayError
    ways = {f"follow_up_way_{number}": way for number, way in enumerate(ending.follow_up_ways)}
    _refuse_unsafe(ways, set(Channel) - set(before.never))


def _refuse_unsafe(ways: Mapping[str, Channel], allowed: set[Channel]) -> None:
    if unsafe := [name for name, way in ways.items() if way not in allowed]:
        raise UnsafeWayError().at(*unsafe)


def _supervised(ending: Closure, me: str) -> bool:
    name = ending.consulted.name.strip() if ending.consulted else ""
    return bool(name) and name.casefold() != me.strip().casefold()
