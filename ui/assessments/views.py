"""What the tab of the questionnaires shows, in words."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class InstrumentChoice:
    """An instrument to choose.

    Attributes:
        key: Key of the instrument.
        title: Its name in the current language.
        items: How many items it has.
        lowest: The lowest answer to each item.
        highest: The highest answer to each item.
        checked: What to know before relying on its scores; may be empty.
        by_sex: Whether cut-offs are published for women and for men.
    """

    key: str
    title: str
    items: int
    lowest: tuple[int, ...]
    highest: tuple[int, ...]
    checked: str
    by_sex: bool = False


@dataclass(frozen=True)
class ResultView:
    """The result of a set of answers, in words.

    Attributes:
        total: The scores; empty until they can be calculated.
        band: The severity band of the total; may be empty.
        prompts: What to talk about with the client.
        problems: Item numbers with their problems; 0 is the whole form.
        meaning: What the scores mean, one sentence each.
    """

    total: str
    band: str
    prompts: tuple[str, ...]
    problems: tuple[tuple[int, str], ...]
    meaning: tuple[str, ...] = ()


@dataclass(frozen=True)
class SafetyView:
    """Answers that concern safety, about which nothing is written down yet.

    Attributes:
        record: Record id of the questionnaire.
        title: Name of the instrument.
        taken: The day of the answers.
        prompts: What they call for.
    """

    record: str
    title: str
    taken: date
    prompts: tuple[str, ...]
