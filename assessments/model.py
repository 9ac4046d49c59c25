"""What a key says about an instrument: facts only, never the wording of its items.

Items are numbered from 1 in their published order. Scores, thresholds and reliable changes are in
the units shown to a person, that is after the multiplier.
"""

from dataclasses import dataclass
from typing import Literal

NOT_CHECKED = "not_checked"
NOT_VALIDATED = "not_validated"

Direction = Literal["higher_is_better", "higher_is_worse"]
Whom = Literal["everyone", "women", "men"]
"""For whom a cut-off is published. Which one is used is a person's choice, never assumed."""


@dataclass(frozen=True)
class Scale:
    """The answers that an item allows, lowest first."""

    values: tuple[int, ...]

    @property
    def low(self) -> int:
        """The smallest answer."""
        return self.values[0]

    @property
    def high(self) -> int:
        """The largest answer."""
        return self.values[-1]

    def reverse(self, answer: int) -> int:
        """Return `answer` mirrored on the scale, as reversed items count."""
        return self.low + self.high - answer


@dataclass(frozen=True)
class ItemScale:
    """Items that allow other answers than the instrument's own scale."""

    items: tuple[int, ...]
    scale: Scale


@dataclass(frozen=True)
class Band:
    """A named range of a score, from `at_least` up to where the next band begins."""

    code: str
    at_least: float


@dataclass(frozen=True)
class Subscale:
    """A score made of some items: their sum, or their mean to two decimals.

    `direction` is None if it is the instrument's own.
    """

    name: str
    items: tuple[int, ...]
    method: Literal["sum", "mean"] = "sum"
    bands: tuple[Band, ...] = ()
    direction: Direction | None = None


@dataclass(frozen=True)
class CutOff:
    """The smallest value of a score at which its flags are raised.

    Those for women or men replace the one for everyone if a person chose to use them.
    """

    score: str
    at_least: float
    flags: tuple[str, ...] = ("above_cut_off",)
    whom: Whom = "everyone"


@dataclass(frozen=True)
class Count:
    """A condition: at least `number` of the items are answered with `at_least` or more."""

    items: tuple[int, ...]
    at_least: int
    number: int = 1


@dataclass(frozen=True)
class FlagRule:
    """Raises a flag when every condition holds.

    `replaces` names a flag that this one replaces. With `even_if_incomplete` the rule also applies
    while answers are missing: those given are enough to raise it.
    """

    flag: str
    all_of: tuple[Count, ...]
    replaces: str | None = None
    even_if_incomplete: bool = False


@dataclass(frozen=True)
class Gate:
    """Items that are asked only when a condition on earlier items holds.

    Otherwise they may be left out. An answer to one of them counts all the same only with
    `count_all_the_same`, where dropping a yes could hide a danger.
    """

    items: tuple[int, ...]
    when: Count
    count_all_the_same: bool = False


@dataclass(frozen=True)
class Prorating:
    """Allows a score although answers are missing, if at least `least` of its items have one.

    A sum is then the mean of the answers given, times the number of items.
    """

    score: str
    least: int


@dataclass(frozen=True)
class Earlier:
    """An earlier version of a key; `note` is the code of what it counted otherwise."""

    version: int
    note: str


@dataclass(frozen=True)
class Reliability:
    """Cronbach's alpha or the retest correlation of a score; `up_to` ends a published range."""

    measure: Literal["alpha", "retest"]
    value: float
    up_to: float | None = None
    score: str = "total"


@dataclass(frozen=True)
class ReliableChange:
    """The change in the total that counts.

    Either a published `value` in points, or the standard deviation and reliability that it is
    computed from.
    """

    value: float | None = None
    sd: float | None = None
    reliability: float | None = None


@dataclass(frozen=True)
class Ages:
    """The ages in years an instrument is meant for, both ends included."""

    lowest: int
    highest: int | None = None


@dataclass(frozen=True)
class Loinc:
    """The LOINC codes of an instrument and of its total."""

    panel: str
    total: str | None = None


@dataclass(frozen=True)
class Instrument:
    """Everything the desk knows about one instrument.

    `unchecked` names the fields of this class that hold a fact not yet seen in the instrument's
    manual; `checked` is true if there is none. `total` is None if only subscales are scored.
    `checked_against` says where the other facts were seen. `notes`, `licence`, bands and flags are
    codes that `assessments.labels` puts into words. `version` rises whenever a key counts
    otherwise than before; what was saved by an older one keeps its figures. With `about_safety`
    every flag concerns the client's safety, not only those of critical items.
    """

    key: str
    title: str
    audience: Literal["clients", "staff"]
    items: int
    scale: Scale
    direction: Direction
    licence: str
    source: str
    checked: bool
    validated: bool
    ages: Ages | None = None
    reversed_items: tuple[int, ...] = ()
    multiplier: int = 1
    total: Subscale | None = None
    subscales: tuple[Subscale, ...] = ()
    cut_offs: tuple[CutOff, ...] = ()
    critical_items: tuple[int, ...] = ()
    rules: tuple[FlagRule, ...] = ()
    gates: tuple[Gate, ...] = ()
    reliability: tuple[Reliability, ...] = ()
    reliable_change: ReliableChange | None = None
    loinc: Loinc | None = None
    unchecked: tuple[str, ...] = ()
    checked_against: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    version: int = 1
    earlier: tuple[Earlier, ...] = ()
    other_scales: tuple[ItemScale, ...] = ()
    prorating: tuple[Prorating, ...] = ()
    about_safety: bool = False

    @property
    def scores(self) -> tuple[Subscale, ...]:
        """Every score in the order shown: the total, if there is one, then the subscales."""
        return (self.total, *self.subscales) if self.total else self.subscales

    @property
    def note_codes(self) -> tuple[str, ...]:
        """The codes of everything that a person should know before relying on a score."""
        standing = () if self.checked else (NOT_CHECKED,)
        wording = () if self.validated else (NOT_VALIDATED,)
        return (*standing, *wording, *self.notes)

    @property
    def asked_always(self) -> frozenset[int]:
        """The items that no answer to another one leaves out."""
        gated = {item for gate in self.gates for item in gate.items}
        return frozenset(range(1, self.items + 1)).difference(gated)

    def scale_of(self, item: int) -> Scale:
        """Return the answers that an item allows."""
        return next((each.scale for each in self.other_scales if item in each.items), self.scale)

    def range_of(self, score: Subscale) -> tuple[int, int]:
        """Return the lowest and highest value that `score` can take."""
        if score.method == "mean":
            return self.scale.low * self.multiplier, self.scale.high * self.multiplier
        scales = [self.scale_of(item) for item in score.items]
        low, high = sum(each.low for each in scales), sum(each.high for each in scales)
        return low * self.multiplier, high * self.multiplier

    def cut_offs_for(self, whom: Whom) -> tuple[CutOff, ...]:
        """Return the cut-offs that count: those published for `whom`, or else for everyone."""
        own = {each.score for each in self.cut_offs if each.whom == whom}
        return tuple(
            each
            for each in self.cut_offs
            if each.whom == (whom if each.score in own else "everyone")
        )

    @property
    def differs_by_sex(self) -> bool:
        """Whether cut-offs for women or men are published."""
        return any(each.whom != "everyone" for each in self.cut_offs)
