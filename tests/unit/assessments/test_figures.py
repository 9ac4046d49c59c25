"""Every instrument against figures worked out by hand."""

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from assessments.library import instrument, keys
from assessments.scoring import score

CUT = "above_cut_off"


class Case(NamedTuple):
    """Answers to an instrument, and the result they should have."""

    key: str
    answers: Sequence[int | None]
    scores: dict[str, float]
    band: str | None = None
    flags: tuple[str, ...] = ()


def total(value: float, **parts: float) -> dict[str, float]:
    """Return scores with a total."""
    return {"total": value, **parts}


def dass(depression: list[int], anxiety: list[int], stress: list[int]) -> list[int]:
    """Lay the seven answers of each scale out in the published order of items."""
    order = "sadadsasadssdsaddsaad"
    feeds = {"d": iter(depression), "a": iter(anxiety), "s": iter(stress)}
    return [next(feeds[letter]) for letter in order]


CASES = [
    # PHQ-9: 5/10/15/20, cut-off 10, item 9 critical.
    Case("phq-9", [0] * 9, total(0), "minimal"),
    Case("phq-9", [1, 1, 1, 1, 0, 0, 0, 0, 0], total(4), "minimal"),
    Case("phq-9", [1, 1, 1, 1, 1, 0, 0, 0, 0], total(5), "mild"),
    Case("phq-9", [3, 3, 3, 0, 0, 0, 0, 0, 0], total(9), "mild"),
    Case("phq-9", [3, 3, 3, 1, 0, 0, 0, 0, 0], total(10), "moderate", (CUT,)),
    Case("phq-9", [3, 3, 3, 3, 2, 0, 0, 0, 0], total(14), "moderate", (CUT,)),
    Case("phq-9", [3, 3, 3, 3, 3, 0, 0, 0, 0], total(15), "moderately_severe", (CUT,)),
    Case("phq-9", [3, 3, 3, 3, 3, 3, 1, 0, 0], total(19), "moderately_severe", (CUT,)),
    Case("phq-9", [3, 3, 3, 3, 3, 3, 2, 0, 0], total(20), "severe", (CUT,)),
    Case("phq-9", [0, 0, 0, 0, 0, 0, 0, 0, 1], total(1), "minimal", ("critical:9",)),
    Case("phq-9", [3] * 9, total(27), "severe", ("critical:9", CUT)),
    # GAD-7: 5/10/15.
    Case("gad-7", [1, 1, 1, 1, 0, 0, 0], total(4), "minimal"),
    Case("gad-7", [2, 1, 1, 1, 0, 0, 0], total(5), "mild"),
    Case("gad-7", [3, 3, 3, 0, 0, 0, 0], total(9), "mild"),
    Case("gad-7", [3, 3, 3, 1, 0, 0, 0], total(10), "moderate"),
    Case("gad-7", [2] * 7, total(14), "moderate"),
    Case("gad-7", [3, 2, 2, 2, 2, 2, 2], total(15), "severe"),
    # PHQ-4: 0-2/3-5/6-8/9-12; anxiety 1-2 and depression 3-4, each 3 or more.
    Case("phq-4", [1, 1, 0, 0], total(2, anxiety=2, depression=0), "normal"),
    Case("phq-4", [1, 1, 1, 0], total(3, anxiety=2, depression=1), "mild"),
    Case("phq-4", [2, 1, 0, 2], total(5, anxiety=3, depression=2), "mild", (CUT,)),
    Case("phq-4", [1, 1, 2, 1], total(5, anxiety=2, depression=3), "mild", (CUT,)),
    Case("phq-4", [1, 1, 1, 1], total(4, anxiety=2, depression=2), "mild"),
    Case("phq-4", [3, 2, 3, 0], total(8, anxiety=5, depression=3), "moderate", (CUT,)),
    Case("phq-4", [0, 2, 1, 3], total(6, anxiety=2, depression=4), "moderate", (CUT,)),
    Case("phq-4", [3, 3, 3, 0], total(9, anxiety=6, depression=3), "severe", (CUT,)),
    # WHO-5: raw sum times 4; raw below 13 is poor.
    Case("who-5", [5] * 5, total(100), "adequate_wellbeing"),
    Case("who-5", [3, 3, 3, 2, 2], total(52), "adequate_wellbeing"),
    Case("who-5", [3, 3, 2, 2, 2], total(48), "low_wellbeing"),
    Case("who-5", [2, 2, 2, 1, 1], total(32), "low_wellbeing"),
    Case("who-5", [2, 2, 1, 1, 1], total(28), "very_low_wellbeing"),
    # PCL-5: B 1-5, C 6-7, D 8-14, E 15-20.
    Case(
        "pcl-5",
        [2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0],
        total(12, B=2, C=2, D=4, E=4),
        None,
        ("provisional_ptsd",),
    ),
    Case(
        "pcl-5",
        [4, 4, 4, 4, 4, 1, 1, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0],
        total(30, B=20, C=2, D=4, E=4),
    ),
    Case(
        "pcl-5",
        [4, 4, 4, 4, 4, 1, 1, 4, 1, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0],
        total(31, B=20, C=2, D=5, E=4),
        None,
        (CUT,),
    ),
    Case("pcl-5", [4] * 20, total(80, B=20, C=8, D=28, E=24), None, (CUT, "provisional_ptsd")),
    # PC-PTSD-5: the gate, then five; cut-off 3.
    Case("pc-ptsd-5", [1, 1, 1, 0, 0, 0], total(2)),
    Case("pc-ptsd-5", [1, 1, 1, 0, 0, 1], total(3), None, (CUT, "positive")),
    Case("pc-ptsd-5", [1] * 6, total(5), None, (CUT, "positive")),
    # ITQ: P1-P9 then C1-C9, each pair and each impairment once at 2 or more.
    Case("itq", [1] * 18, total(18)),
    Case("itq", [2, 0, 0, 2, 2, 0, 0, 0, 2] + [0] * 9, total(8), None, ("ptsd",)),
    Case("itq", [2, 0, 0, 2, 2, 0, 1, 1, 1] + [0] * 9, total(9)),
    Case("itq", [2, 0, 0, 2, 2, 0, 0, 0, 2] * 2, total(16), None, ("cptsd",)),
    Case("itq", [0, 2, 2, 0, 0, 2, 2, 0, 0] + [4] * 6 + [1] * 3, total(35), None, ("ptsd",)),
    Case("itq", [0] * 9 + [4] * 9, total(36)),
    # K10 by the bands 10-15/16-21/22-29/30-50.
    Case("k10", [1] * 10, total(10), "low"),
    Case("k10", [2] * 5 + [1] * 5, total(15), "low"),
    Case("k10", [2] * 6 + [1] * 4, total(16), "moderate"),
    Case("k10", [3] + [2] * 9, total(21), "moderate"),
    Case("k10", [3, 3] + [2] * 8, total(22), "high"),
    Case("k10", [3] * 9 + [2], total(29), "high"),
    Case("k10", [3] * 10, total(30), "very_high"),
    # K6 with its cut-off at 13.
    Case("k6", [2] * 6, total(12)),
    Case("k6", [1, 3, 1, 3, 1, 3], total(12)),
    Case("k6", [4, 0, 0, 0, 0, 0], total(4)),
    Case("k6", [0, 1, 1, 3, 3, 4], total(12)),
    Case("k6", [3] + [2] * 5, total(13), None, (CUT,)),
    # SRQ-20: 7/8, item 17 critical.
    Case("srq-20", [1] * 7 + [0] * 13, total(7)),
    Case("srq-20", [1] * 8 + [0] * 12, total(8), None, (CUT, "positive")),
    Case("srq-20", [0] * 16 + [1] + [0] * 3, total(1), None, ("critical:17",)),
    # DASS-21: each scale doubled; item 21 is the last of depression.
    Case(
        "dass-21",
        dass([1, 1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0], [1] * 7),
        total(28, depression=8, anxiety=6, stress=14),
    ),
    Case(
        "dass-21",
        dass([1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 0, 0, 0], [2] + [1] * 6),
        total(34, depression=10, anxiety=8, stress=16),
    ),
    Case(
        "dass-21",
        [3] * 21,
        total(126, depression=42, anxiety=42, stress=42),
        None,
        ("critical:21",),
    ),
    # CORE-10: 2 and 3 reversed, item 6 critical, cut-off 11.
    Case("core-10", [0, 4, 4, 0, 0, 0, 0, 0, 0, 0], total(0), "healthy"),
    Case("core-10", [1, 2, 4, 0, 2, 0, 0, 0, 0, 0], total(5), "healthy"),
    Case("core-10", [1, 2, 4, 0, 3, 0, 0, 0, 0, 0], total(6), "low"),
    Case("core-10", [4, 4, 4, 4, 4, 0, 4, 4, 0, 0], total(20), "moderate", (CUT,)),
    Case("core-10", [4, 3, 4, 4, 4, 0, 4, 4, 4, 0], total(25), "moderately_severe", (CUT,)),
    Case("core-10", [0] * 10, total(8), "low"),
    Case("core-10", [2, 0, 0, 0, 0, 0, 0, 0, 0, 0], total(10), "low"),
    Case("core-10", [3, 0, 0, 0, 0, 0, 0, 0, 0, 0], total(11), "mild", (CUT,)),
    Case("core-10", [4, 0, 0, 3, 0, 0, 0, 0, 0, 0], total(15), "mild", (CUT,)),
    Case("core-10", [4, 0, 0, 4, 0, 0, 0, 0, 0, 0], total(16), "moderate", (CUT,)),
    Case(
        "core-10",
        [4, 0, 0, 4, 4, 1, 0, 0, 0, 0],
        total(21),
        "moderately_severe",
        ("critical:6", CUT),
    ),
    Case("core-10", [4, 0, 0, 4, 4, 4, 2, 0, 0, 0], total(26), "severe", ("critical:6", CUT)),
    # CRIES-8: intrusion 1, 3, 6, 7; avoidance 2, 4, 5, 8; cut-off 17.
    Case("cries-8", [5, 3, 5, 0, 3, 0, 0, 0], total(16, intrusion=10, avoidance=6)),
    Case("cries-8", [5, 3, 5, 0, 3, 0, 0, 1], total(17, intrusion=10, avoidance=7), None, (CUT,)),
    Case("cries-8", [0, 0, 0, 5, 0, 3, 1, 0], total(9, intrusion=4, avoidance=5)),
    # WHODAS 2.0.
    Case("whodas-12", [0] * 12, total(0)),
    Case("whodas-12", [4] * 11 + [3], total(47)),
    # AUDIT-C: the lower cut-off for everyone.
    Case("audit-c", [1, 1, 0], total(2)),
    Case("audit-c", [1, 1, 1], total(3), None, (CUT,)),
    Case("audit-c", [0, None, None], total(0)),
    Case("audit-c", [0], total(0)),
    Case("audit-c", [0, 2, 1], total(3), None, (CUT,)),
    # AUDIT: items 9 and 10 count 0, 2, 4; zones 8, 16, 20; what was skipped counts nothing.
    Case("audit", [0] * 10, total(0), "audit_zone_1"),
    Case("audit", [0, *[None] * 7, 0, 0], total(0), "audit_zone_1"),
    Case("audit", [0, *[None] * 7, 4, 4], total(8), "audit_zone_2", (CUT,)),
    Case("audit", [3, 0, 0, *[None] * 5, 0, 4], total(7), "audit_zone_1"),
    Case("audit", [4, 0, 0, *[None] * 5, 0, 4], total(8), "audit_zone_2", (CUT,)),
    Case("audit", [4, 3, 4, 0, 0, 0, 0, 0, 2, 2], total(15), "audit_zone_2", (CUT,)),
    Case("audit", [4, 4, 4, 0, 0, 0, 0, 0, 2, 2], total(16), "audit_zone_3", (CUT,)),
    Case("audit", [4, 4, 4, 1, 0, 0, 0, 0, 4, 2], total(19), "audit_zone_3", (CUT,)),
    Case("audit", [4, 4, 4, 2, 0, 0, 0, 0, 4, 2], total(20), "audit_zone_4", (CUT,)),
    Case("audit", [4] * 10, total(40), "audit_zone_4", (CUT,)),
    # EPDS: points as the form prints them; 10 and 13; item 10 critical.
    Case("epds", [0] * 10, total(0), "below_cut_off"),
    Case("epds", [3, 3, 3, 0, 0, 0, 0, 0, 0, 0], total(9), "below_cut_off"),
    Case("epds", [3, 3, 3, 1, 0, 0, 0, 0, 0, 0], total(10), "above_lower_cut_off", (CUT,)),
    Case("epds", [3, 3, 3, 3, 0, 0, 0, 0, 0, 0], total(12), "above_lower_cut_off", (CUT,)),
    Case("epds", [3, 3, 3, 3, 1, 0, 0, 0, 0, 0], total(13), "above_higher_cut_off", (CUT,)),
    Case("epds", [0] * 9 + [1], total(1), "below_cut_off", ("critical:10",)),
    Case("epds", [3] * 10, total(30), "above_higher_cut_off", ("critical:10", CUT)),
    # ASQ: any yes among 1-4; the fifth is about now.
    Case("asq", [0, 0, 0, 0, 0], total(0)),
    Case("asq", [0, 0, 0, 1, 0], total(1), None, ("positive",)),
    Case("asq", [1, 1, 0, 0, 1], total(2), None, ("critical:5", "positive")),
    # C-SSRS: high with 4, 5 or 6.
    Case("c-ssrs", [0] * 6, total(0)),
    Case("c-ssrs", [0, 0, None, None, None, 0], total(0)),
    Case("c-ssrs", [1, 0, None, None, None, 0], total(1), None, ("positive",)),
    Case("c-ssrs", [0, 0, None, None, None, 1], total(1), None, ("high_risk", "positive")),
    Case("c-ssrs", [0, 0, None, 1, None, 0], total(1), None, ("high_risk", "positive")),
    Case("c-ssrs", [1, 1, 1, 0, 0, 0], total(3), None, ("positive",)),
    Case("c-ssrs", [1, 1, 0, 1, 0, 0], total(3), None, ("high_risk", "positive")),
    Case("c-ssrs", [1, 1, 0, 0, 1, 0], total(3), None, ("high_risk", "positive")),
    Case("c-ssrs", [0, 0, 0, 0, 0, 1], total(1), None, ("high_risk", "positive")),
    # PSS-10: 4, 5, 7, 8 reversed. PSS-4: 2, 3 reversed.
    Case("pss-10", [0] * 10, total(16)),
    Case("pss-10", [4, 4, 4, 0, 0, 4, 0, 0, 4, 4], total(40)),
    Case("pss-10", [1, 2, 3, 4, 3, 2, 1, 0, 1, 2], total(19)),
    Case("pss-4", [0, 4, 4, 0], total(0)),
    Case("pss-4", [1, 0, 3, 2], total(8)),
    # BRS: mean, 2, 4, 6 reversed; 3 and 4.31 begin the next bands.
    Case("brs", [3] * 6, {"mean": 3}, "normal"),
    Case("brs", [3, 4, 3, 3, 3, 3], {"mean": 2.83}, "low"),
    Case("brs", [4, 2, 4, 2, 5, 1], {"mean": 4.33}, "high"),
    Case("brs", [4, 2, 4, 2, 5, 2], {"mean": 4.17}, "normal"),
    Case("brs", [5, 1, 5, 1, 5, 1], {"mean": 5}, "high"),
    # ProQOL-5: 1, 4, 15, 17, 29 reversed, all of them burnout.
    Case(
        "proqol-5",
        [1] * 30,
        {"compassion_satisfaction": 10, "burnout": 30, "secondary_traumatic_stress": 10},
    ),
    Case(
        "proqol-5",
        [5] * 30,
        {"compassion_satisfaction": 50, "burnout": 30, "secondary_traumatic_stress": 50},
    ),
    # CBI: means of six, seven (13 reversed) and six.
    Case("cbi", [0] * 19, {"personal": 0, "work": 14.29, "client": 0}),
    Case(
        "cbi",
        [50] * 6 + [50] * 6 + [75] + [50] * 5 + [25],
        {"personal": 50, "work": 46.43, "client": 45.83},
        None,
        (CUT,),
    ),
    Case(
        "cbi",
        [25] + [50] * 5 + [50] * 7 + [25] * 6,
        {"personal": 45.83, "work": 50, "client": 25},
        None,
        (CUT,),
    ),
    Case(
        "cbi",
        [25] * 12 + [75] + [50] * 6,
        {"personal": 25, "work": 25, "client": 50},
        None,
        (CUT,),
    ),
    Case(
        "cbi",
        [25] + [50] * 5 + [50] * 12 + [25],
        {"personal": 45.83, "work": 50, "client": 45.83},
        None,
        (CUT,),
    ),
    Case(
        "cbi",
        [25] + [50] * 5 + [25] + [50] * 11 + [25],
        {"personal": 45.83, "work": 46.43, "client": 45.83},
    ),
    # STSS with its cut-off at 38.
    Case("stss", [1] * 17, total(17, intrusion=5, avoidance=7, arousal=5)),
    Case("stss", [3] * 10 + [1] * 7, total(37, intrusion=13, avoidance=15, arousal=9)),
    Case(
        "stss",
        [3] * 10 + [2] + [1] * 6,
        total(38, intrusion=13, avoidance=15, arousal=10),
        None,
        (CUT,),
    ),
    # OLBI: 2, 3, 4, 6, 8, 9, 11, 12 reversed.
    Case("olbi", [1] * 16, total(40, disengagement=20, exhaustion=20)),
    Case(
        "olbi",
        [4, 1, 1, 1, 4, 1, 4, 1, 1, 4, 1, 1, 4, 4, 4, 4],
        total(64, disengagement=32, exhaustion=32),
    ),
    Case(
        "olbi",
        [2, 1, 3, 1, 1, 4, 1, 4, 4, 1, 4, 4, 1, 1, 1, 1],
        total(24, disengagement=10, exhaustion=14),
    ),
    # Our own check-in.
    Case("desk-check-in", [0, 1, 2, 3, 4, 4, 4, 4], {"stress": 6, "resilience": 16}),
    Case("desk-check-in", [4, 4, 4, 4, 0, 0, 0, 1], {"stress": 16, "resilience": 1}),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.key}-{case.answers}")
def test_figures_worked_out_by_hand(case: Case) -> None:
    result = score(instrument(case.key), case.answers)
    assert result.complete
    assert result.problems == ()
    assert result.scores == case.scores
    assert result.band == case.band
    assert result.flags == case.flags


def test_every_instrument_has_at_least_two_cases() -> None:
    counted = [case.key for case in CASES]
    assert {key for key in keys() if counted.count(key) < 2} == set()
