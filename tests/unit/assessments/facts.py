"""The published facts once more, as people read them, and a plain computation from them.

Nothing here comes from the keys or from the code that scores: whoever changes a key has to be right
twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

Answers = list[int | None]


@dataclass(frozen=True)
class Facts:
    """One instrument.

    `scores` says for each score its items, in ranges; `bands` where each begins; `cuts` from where
    on it is above a cut-off, for whom; `method` is ``mean`` for means.
    """

    items: int
    scale: str
    scores: dict[str, str]
    turned: str = ""
    times: int = 1
    method: str = "sum"
    bands: dict[str, dict[str, float]] = field(default_factory=dict)
    cuts: dict[str, dict[str, float]] = field(default_factory=dict)
    critical: int = 0
    fewest: dict[str, int] = field(default_factory=dict)


def numbers(text: str) -> list[int]:
    """Return the numbers that a text such as ``1-3 7`` means."""
    found: list[int] = []
    for part in text.split():
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found


def _edges(text: str) -> dict[str, float]:
    """Return where bands begin, from a text such as ``minimal 0 mild 5``."""
    parts = text.split()
    return dict(zip(parts[::2], map(float, parts[1::2]), strict=True))


_PHQ = "minimal 0 mild 5 moderate 10 "
_QUARTILES = _edges("low 10 average 23 high 42")
_FIFTY = _edges("below_cut_off 0 above_cut_off 50")
_THREE = _edges("below_cut_off 0 above_cut_off 3")
_BOTH = {"everyone": 3.0, "women": 3.0, "men": 4.0}


def _total(edges: str) -> dict[str, dict[str, float]]:
    return {"total": _edges(edges)}


def _cut(value: float) -> dict[str, dict[str, float]]:
    return {"total": {"everyone": value}}


FACTS = {
    "phq-9": Facts(
        9,
        "0-3",
        {"total": "1-9"},
        bands=_total(_PHQ + "moderately_severe 15 severe 20"),
        cuts=_cut(10),
        critical=9,
    ),
    "gad-7": Facts(7, "0-3", {"total": "1-7"}, bands=_total(_PHQ + "severe 15")),
    "phq-4": Facts(
        4,
        "0-3",
        {"total": "1-4", "anxiety": "1-2", "depression": "3-4"},
        bands=_total("normal 0 mild 3 moderate 6 severe 9")
        | {"anxiety": _THREE, "depression": _THREE},
        cuts={"anxiety": {"everyone": 3}, "depression": {"everyone": 3}},
    ),
    "who-5": Facts(
        5,
        "0-5",
        {"total": "1-5"},
        times=4,
        bands=_total("very_low_wellbeing 0 low_wellbeing 32 adequate_wellbeing 52"),
    ),
    "pcl-5": Facts(
        20,
        "0-4",
        {"total": "1-20", "B": "1-5", "C": "6 7", "D": "8-14", "E": "15-20"},
        cuts=_cut(31),
    ),
    "pc-ptsd-5": Facts(6, "0 1", {"total": "2-6"}, cuts={"total": _BOTH}),
    "itq": Facts(18, "0-4", {"total": "1-18"}),
    "k10": Facts(
        10, "1-5", {"total": "1-10"}, bands=_total("low 10 moderate 16 high 22 very_high 30")
    ),
    "k6": Facts(6, "0-4", {"total": "1-6"}, cuts=_cut(13)),
    "srq-20": Facts(20, "0 1", {"total": "1-20"}, cuts=_cut(8), critical=17),
    "dass-21": Facts(
        21,
        "0-3",
        {
            "total": "1-21",
            "depression": "3 5 10 13 16 17 21",
            "anxiety": "2 4 7 9 15 19 20",
            "stress": "1 6 8 11 12 14 18",
        },
        times=2,
        bands={
            "depression": _edges("normal 0 mild 10 moderate 14 severe 21 extremely_severe 28"),
            "anxiety": _edges("normal 0 mild 8 moderate 10 severe 15 extremely_severe 20"),
            "stress": _edges("normal 0 mild 15 moderate 19 severe 26 extremely_severe 34"),
        },
        critical=21,
    ),
    "core-10": Facts(
        10,
        "0-4",
        {"total": "1-10"},
        turned="2 3",
        bands=_total("healthy 0 low 6 mild 11 moderate 16 moderately_severe 21 severe 26"),
        cuts=_cut(11),
        critical=6,
        fewest={"total": 9},
    ),
    "cries-8": Facts(
        8,
        "0 1 3 5",
        {"total": "1-8", "intrusion": "1 3 6 7", "avoidance": "2 4 5 8"},
        cuts=_cut(17),
    ),
    "whodas-12": Facts(12, "0-4", {"total": "1-12"}),
    "audit": Facts(
        10,
        "0-4",
        {"total": "1-10"},
        bands=_total("audit_zone_1 0 audit_zone_2 8 audit_zone_3 16 audit_zone_4 20"),
        cuts={"total": {"everyone": 8, "women": 7, "men": 8}},
    ),
    "audit-c": Facts(3, "0-4", {"total": "1-3"}, cuts={"total": _BOTH}),
    "asq": Facts(5, "0 1", {"total": "1-4"}, critical=5),
    "c-ssrs": Facts(6, "0 1", {"total": "1-6"}),
    "epds": Facts(
        10,
        "0-3",
        {"total": "1-10"},
        bands=_total("below_cut_off 0 above_lower_cut_off 10 above_higher_cut_off 13"),
        cuts=_cut(10),
        critical=10,
    ),
    "pss-10": Facts(10, "0-4", {"total": "1-10"}, turned="4 5 7 8"),
    "pss-4": Facts(4, "0-4", {"total": "1-4"}, turned="2 3"),
    "brs": Facts(
        6,
        "1-5",
        {"mean": "1-6"},
        turned="2 4 6",
        method="mean",
        bands={"mean": _edges("low 1 normal 3 high 4.31")},
    ),
    "proqol-5": Facts(
        30,
        "1-5",
        {
            "compassion_satisfaction": "3 6 12 16 18 20 22 24 27 30",
            "burnout": "1 4 8 10 15 17 19 21 26 29",
            "secondary_traumatic_stress": "2 5 7 9 11 13 14 23 25 28",
        },
        turned="1 4 15 17 29",
        bands={
            "compassion_satisfaction": _QUARTILES,
            "burnout": _QUARTILES,
            "secondary_traumatic_stress": _QUARTILES,
        },
    ),
    "cbi": Facts(
        19,
        "0 25 50 75 100",
        {"personal": "1-6", "work": "7-13", "client": "14-19"},
        turned="13",
        method="mean",
        bands={"personal": _FIFTY, "work": _FIFTY, "client": _FIFTY},
        cuts={name: {"everyone": 50} for name in ("personal", "work", "client")},
        fewest={"personal": 3, "work": 4, "client": 3},
    ),
    "stss": Facts(
        17,
        "1-5",
        {
            "total": "1-17",
            "intrusion": "2 3 6 10 13",
            "avoidance": "1 5 7 9 12 14 17",
            "arousal": "4 8 11 15 16",
        },
        cuts=_cut(38),
    ),
    "olbi": Facts(
        16,
        "1-4",
        {
            "total": "1-16",
            "disengagement": "1 3 6 7 9 11 13 15",
            "exhaustion": "2 4 5 8 10 12 14 16",
        },
        turned="2 3 4 6 8 9 11 12",
    ),
}


def scale(key: str, item: int) -> list[int]:
    """Return the answers that an item allows."""
    return [0, 2, 4] if key == "audit" and item > 8 else numbers(FACTS[key].scale)


def computed(key: str, answers: Sequence[int | None]) -> dict[str, float] | None:
    """Return the scores of answers to items that were all asked; None if they cannot be scored."""
    facts, found = FACTS[key], dict[str, float]()
    turned = numbers(facts.turned)
    for name, text in facts.scores.items():
        values = []
        for item in numbers(text):
            answer = answers[item - 1]
            if answer is not None:
                allowed = scale(key, item)
                values.append(allowed[0] + allowed[-1] - answer if item in turned else answer)
        wanted = len(numbers(text))
        if len(values) < facts.fewest.get(name, wanted):
            return None
        mean = sum(values) / len(values) if values else 0
        worth = mean if facts.method == "mean" else mean * wanted
        found[name] = round(worth * facts.times, 2)
    return found


def banded(key: str, scores: dict[str, float]) -> dict[str, str]:
    """Return the band of each score that has some."""
    found = {}
    for name, edges in FACTS[key].bands.items():
        for code, begins in edges.items():
            if scores[name] >= begins:
                found[name] = code
    return found


def above(key: str, scores: dict[str, float], whom: str) -> bool:
    """Return whether a score is at or above its cut-off for somebody."""
    return any(scores[name] >= of.get(whom, of["everyone"]) for name, of in FACTS[key].cuts.items())


def climb(key: str) -> Iterator[Answers]:
    """Yield answers from all lowest to all highest, one step of one item at a time.

    Every value that a score can take by whole steps comes by, and so every edge of a band.
    """
    facts = FACTS[key]
    answers: Answers = [scale(key, item)[0] for item in range(1, facts.items + 1)]
    yield list(answers)
    for item in range(1, facts.items + 1):
        for value in scale(key, item)[1:]:
            answers[item - 1] = value
            yield list(answers)
