"""Has the expressions of a form computed by a confined child, and checks what it answers.

One child serves all forms, so that typing does not wait for it to start. One that takes too long or
too much memory is killed; the next expression starts another, which is told the form again.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from counsel_desk.confined.child import Child, FailedError, StoppedError
from counsel_desk.confined.messages import packed, parted
from forms.fhir import Json, choice_of
from forms.kinds import well_formed
from forms.model import Item, Questionnaire

Values = tuple[Json, ...]
TIME_LIMIT: Final = 1.0
"""Seconds one expression may take."""
_MOST_ANSWERED: Final = 1_000_000
_child: Final = Child("forms.expression_child:answer", _MOST_ANSWERED)


@dataclass(frozen=True)
class Computing:
    """Computes the expressions of one form."""

    questionnaire: Questionnaire
    _told: bytes = field(init=False, repr=False)
    _digest: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        told = json.dumps(self.questionnaire.document).encode()
        object.__setattr__(self, "_told", told)
        object.__setattr__(self, "_digest", hashlib.sha256(told).hexdigest())

    def values(
        self, items: Sequence[Item], response: bytes, seconds: float, *, initial: bool = False
    ) -> dict[str, Values | None]:
        """Return by linkId the values that expressions give items, or None if there are none.

        Args:
            items: The items.
            response: The QuestionnaireResponse so far, as JSON.
            seconds: The time limit for all of them.
            initial: Whether their initial expressions are meant, not the calculated ones.

        Raises:
            StoppedError: One was stopped: it took too long, or too much memory.
        """
        names = [item.link_id for item in items]
        asked = {"form": self._digest, "items": names, "initial": initial}
        question = packed(asked, response)
        try:
            found, _ = parted(_child.ask(question, seconds))
            if found.get("unknown"):
                _child.ask(packed({"form": self._digest}, self._told))
                found, _ = parted(_child.ask(question, seconds))
        except ValueError:
            raise StoppedError from None
        except FailedError:
            return dict.fromkeys(names)
        values = found.get("values")
        given = values if isinstance(values, dict) else {}
        return {item.link_id: _fitting(item, given.get(item.link_id)) for item in items}


def _fitting(item: Item, values: Any) -> Values | None:
    """Return what a child answered if it is fit to be an answer: the child is not believed."""
    if not isinstance(values, list) or not values or (len(values) > 1 and not item.repeats):
        return None
    for value in values:
        found = choice_of(value, "value") if isinstance(value, dict) and len(value) == 1 else None
        if found is None or not well_formed(*found):
            return None
    return tuple(values)


def stop() -> None:
    """End an expression that is being computed, and the child."""
    _child.stop()
