"""What decides who may consent for a client: their age, and whether their guardian is safe."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.intake import (
    ADULT,
    UNSAFE,
    Intake,
    is_child,
    latest_birth,
    years_after,
)


@dataclass(frozen=True)
class AboutClient:
    """What an intake says today about who may consent for the client.

    Attributes:
        born: The latest possible day of birth; `None` if nothing was said of the age.
        guardian_may_harm: Whether the guardian could have harmed the client or be close to someone
            who did, or nobody knows. Then no guardian speaks for the client, whatever their name:
            a relative of somebody who did harm is close to them.
    """

    born: date | None = None
    guardian_may_harm: bool = False

    def may_be_child(self, day: date) -> bool:
        """Return whether the client may be under 18 on a day; in doubt they are."""
        return is_child(self.born, day)

    def is_adult(self, day: date) -> bool:
        """Return whether the client is surely 18 or older on a day."""
        return self.is_at_least(ADULT, day)

    def is_at_least(self, years: int, day: date) -> bool:
        """Return whether the client is surely of that age on a day."""
        return self.born is not None and years_after(self.born, years) <= day


NOTHING_SAID = AboutClient()
"""For a client whose intake says nothing of it."""


def about_client(intake: Intake | None) -> AboutClient:
    """Return what an intake says about who may consent; nothing if there is none."""
    if intake is None:
        return NOTHING_SAID
    return AboutClient(latest_birth(intake), intake.guardian.may_have_harmed in UNSAFE)
