"""Words for every code in the keys and results, in English and marked for translation.

Codes that mean the same share their words: a band and a flag may both be ``above_cut_off``.
"""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

_TITLES: dict[str, str] = {
    "asq": QT_TRANSLATE_NOOP("assessments", "ASQ: suicide risk screening"),
    "audit": QT_TRANSLATE_NOOP("assessments", "AUDIT: alcohol use"),
    "audit-c": QT_TRANSLATE_NOOP("assessments", "AUDIT-C: alcohol use, short"),
    "brs": QT_TRANSLATE_NOOP("assessments", "BRS: resilience"),
    "c-ssrs": QT_TRANSLATE_NOOP("assessments", "C-SSRS screener: suicide risk"),
    "cbi": QT_TRANSLATE_NOOP("assessments", "CBI: Copenhagen Burnout Inventory"),
    "core-10": QT_TRANSLATE_NOOP("assessments", "CORE-10: psychological distress"),
    "cries-8": QT_TRANSLATE_NOOP("assessments", "CRIES-8: impact of events on children"),
    "dass-21": QT_TRANSLATE_NOOP("assessments", "DASS-21: depression, anxiety and stress"),
    "desk-check-in": QT_TRANSLATE_NOOP("assessments", "Stress and resilience check-in"),
    "epds": QT_TRANSLATE_NOOP("assessments", "EPDS: depression around a birth"),
    "gad-7": QT_TRANSLATE_NOOP("assessments", "GAD-7: anxiety"),
    "itq": QT_TRANSLATE_NOOP(
        "assessments", "ITQ: post-traumatic stress and complex post-traumatic stress"
    ),
    "k10": QT_TRANSLATE_NOOP("assessments", "K10: psychological distress"),
    "k6": QT_TRANSLATE_NOOP("assessments", "K6: psychological distress, short"),
    "olbi": QT_TRANSLATE_NOOP("assessments", "OLBI: Oldenburg Burnout Inventory"),
    "pc-ptsd-5": QT_TRANSLATE_NOOP("assessments", "PC-PTSD-5: post-traumatic stress, short"),
    "pcl-5": QT_TRANSLATE_NOOP("assessments", "PCL-5: post-traumatic stress"),
    "phq-4": QT_TRANSLATE_NOOP("assessments", "PHQ-4: anxiety and depression, short"),
    "phq-9": QT_TRANSLATE_NOOP("assessments", "PHQ-9: depression"),
    "proqol-5": QT_TRANSLATE_NOOP("assessments", "ProQOL-5: professional quality of life"),
    "pss-10": QT_TRANSLATE_NOOP("assessments", "PSS-10: perceived stress"),
    "pss-4": QT_TRANSLATE_NOOP("assessments", "PSS-4: perceived stress, short"),
    "srq-20": QT_TRANSLATE_NOOP("assessments", "SRQ-20: common mental distress"),
    "stss": QT_TRANSLATE_NOOP("assessments", "STSS: secondary traumatic stress"),
    "who-5": QT_TRANSLATE_NOOP("assessments", "WHO-5: well-being"),
    "whodas-12": QT_TRANSLATE_NOOP("assessments", "WHODAS 2.0, 12 items: functioning"),
}

_SCORES: dict[str, str] = {
    "total": QT_TRANSLATE_NOOP("assessments", "Total"),
    "mean": QT_TRANSLATE_NOOP("assessments", "Mean"),
    "anxiety": QT_TRANSLATE_NOOP("assessments", "Anxiety"),
    "depression": QT_TRANSLATE_NOOP("assessments", "Depression"),
    "stress": QT_TRANSLATE_NOOP("assessments", "Stress"),
    "resilience": QT_TRANSLATE_NOOP("assessments", "Resilience"),
    "B": QT_TRANSLATE_NOOP("assessments", "Cluster B: reliving"),
    "C": QT_TRANSLATE_NOOP("assessments", "Cluster C: avoidance"),
    "D": QT_TRANSLATE_NOOP("assessments", "Cluster D: thoughts and mood"),
    "E": QT_TRANSLATE_NOOP("assessments", "Cluster E: being on edge"),
    "intrusion": QT_TRANSLATE_NOOP("assessments", "Intrusion"),
    "avoidance": QT_TRANSLATE_NOOP("assessments", "Avoidance"),
    "arousal": QT_TRANSLATE_NOOP("assessments", "Arousal"),
    "compassion_satisfaction": QT_TRANSLATE_NOOP("assessments", "Compassion satisfaction"),
    "burnout": QT_TRANSLATE_NOOP("assessments", "Burnout"),
    "secondary_traumatic_stress": QT_TRANSLATE_NOOP("assessments", "Secondary traumatic stress"),
    "personal": QT_TRANSLATE_NOOP("assessments", "Personal burnout"),
    "work": QT_TRANSLATE_NOOP("assessments", "Work-related burnout"),
    "client": QT_TRANSLATE_NOOP("assessments", "Client-related burnout"),
    "disengagement": QT_TRANSLATE_NOOP("assessments", "Disengagement"),
    "exhaustion": QT_TRANSLATE_NOOP("assessments", "Exhaustion"),
}

_BANDS: dict[str, str] = {
    "minimal": QT_TRANSLATE_NOOP("assessments", "Minimal"),
    "healthy": QT_TRANSLATE_NOOP("assessments", "Within the usual range"),
    "normal": QT_TRANSLATE_NOOP("assessments", "Normal"),
    "low": QT_TRANSLATE_NOOP("assessments", "Low"),
    "average": QT_TRANSLATE_NOOP("assessments", "Average"),
    "mild": QT_TRANSLATE_NOOP("assessments", "Mild"),
    "moderate": QT_TRANSLATE_NOOP("assessments", "Moderate"),
    "moderately_severe": QT_TRANSLATE_NOOP("assessments", "Moderately severe"),
    "severe": QT_TRANSLATE_NOOP("assessments", "Severe"),
    "extremely_severe": QT_TRANSLATE_NOOP("assessments", "Extremely severe"),
    "high": QT_TRANSLATE_NOOP("assessments", "High"),
    "very_high": QT_TRANSLATE_NOOP("assessments", "Very high"),
    "very_low_wellbeing": QT_TRANSLATE_NOOP(
        "assessments", "Very low well-being, as is often found with depression"
    ),
    "low_wellbeing": QT_TRANSLATE_NOOP("assessments", "Low well-being"),
    "adequate_wellbeing": QT_TRANSLATE_NOOP("assessments", "Adequate well-being"),
    "below_cut_off": QT_TRANSLATE_NOOP("assessments", "Below the cut-off"),
    "above_lower_cut_off": QT_TRANSLATE_NOOP("assessments", "At or above the lower cut-off"),
    "above_higher_cut_off": QT_TRANSLATE_NOOP("assessments", "At or above the higher cut-off"),
    "audit_zone_1": QT_TRANSLATE_NOOP("assessments", "Zone I: low risk"),
    "audit_zone_2": QT_TRANSLATE_NOOP("assessments", "Zone II: more than low risk"),
    "audit_zone_3": QT_TRANSLATE_NOOP("assessments", "Zone III: high risk of harm"),
    "audit_zone_4": QT_TRANSLATE_NOOP("assessments", "Zone IV: a fuller assessment is advised"),
}

_FLAGS: dict[str, str] = {
    "critical": QT_TRANSLATE_NOOP(
        "assessments",
        "Item {item} was answered above zero. Please ask about safety now, before the "
        "session ends.",
    ),
    "above_cut_off": QT_TRANSLATE_NOOP(
        "assessments", "At or above the cut-off. This is a reason to look closer, not a diagnosis."
    ),
    "positive": QT_TRANSLATE_NOOP(
        "assessments",
        "The screen is positive. Please ask further, and follow your safety procedure "
        "where it concerns safety.",
    ),
    "provisional_ptsd": QT_TRANSLATE_NOOP(
        "assessments",
        "The answers meet the criteria that this questionnaire sets for PTSD. Only an interview "
        "by somebody qualified can tell whether it is.",
    ),
    "ptsd": QT_TRANSLATE_NOOP(
        "assessments",
        "The answers meet the criteria that this questionnaire sets for PTSD. Only an interview "
        "by somebody qualified can tell whether it is.",
    ),
    "cptsd": QT_TRANSLATE_NOOP(
        "assessments",
        "The answers meet the criteria that this questionnaire sets for complex PTSD. Only an "
        "interview by somebody qualified can tell whether it is.",
    ),
    "high_risk": QT_TRANSLATE_NOOP(
        "assessments",
        "The answers point to a high risk of suicide. Please stay with the person, "
        "make a safety plan and call your supervisor now.",
    ),
}

_CHANGES: dict[str, str] = {
    "improved": QT_TRANSLATE_NOOP("assessments", "Improved by enough to count"),
    "worse": QT_TRANSLATE_NOOP("assessments", "Worse by enough to count"),
    "no_reliable_change": QT_TRANSLATE_NOOP("assessments", "No change large enough to count"),
    "unknown": QT_TRANSLATE_NOOP(
        "assessments", "It is not known how large a change has to be before it means something"
    ),
}

_LICENCES: dict[str, str] = {
    "free": QT_TRANSLATE_NOOP("assessments", "Free to use"),
    "free_cite": QT_TRANSLATE_NOOP("assessments", "Free to use; please cite the authors"),
    "free_unmodified": QT_TRANSLATE_NOOP("assessments", "Free to use if nothing in it is changed"),
    "public_domain": QT_TRANSLATE_NOOP("assessments", "In the public domain"),
    "not_copyrighted": QT_TRANSLATE_NOOP("assessments", "Not under copyright"),
    "cc_by_nc_sa": QT_TRANSLATE_NOOP(
        "assessments", "Creative Commons BY-NC-SA: with credit, not for profit, shared alike"
    ),
    "agreement_needed": QT_TRANSLATE_NOOP(
        "assessments", "An agreement with the World Health Organization is needed before use"
    ),
    "credited_unchanged_not_sold": QT_TRANSLATE_NOOP(
        "assessments", "May be copied if credited, unchanged and not sold"
    ),
    "not_recorded": QT_TRANSLATE_NOOP(
        "assessments", "Terms of use not recorded here; please ask the publisher before use"
    ),
    "royal_college": QT_TRANSLATE_NOOP(
        "assessments",
        "Under copyright; the Royal College of Psychiatrists gives permission for copies",
    ),
    "own": QT_TRANSLATE_NOOP("assessments", "Worded and owned by this project"),
}

_AUDIENCES: dict[str, str] = {
    "clients": QT_TRANSLATE_NOOP("assessments", "For clients"),
    "staff": QT_TRANSLATE_NOOP("assessments", "For staff"),
}

_NOTES: dict[str, str] = {
    "not_checked": QT_TRANSLATE_NOOP("assessments", "Not checked against the manual."),
    "not_validated": QT_TRANSLATE_NOOP("assessments", "Worded by this project and not validated."),
    "asq_fifth": QT_TRANSLATE_NOOP(
        "assessments",
        "Item 5 is asked only after a yes to one of items 1 to 4. The total counts items 1 to 4.",
    ),
    "audit_points": QT_TRANSLATE_NOOP(
        "assessments", "Items 9 and 10 count 0, 2 or 4. Items that were not asked stay empty."
    ),
    "audit_skipped": QT_TRANSLATE_NOOP(
        "assessments",
        "If item 1 is answered with 0, items 2 to 8 may be left out; if items 2 and 3 are, "
        "items 4 to 8.",
    ),
    "audit_c_skipped": QT_TRANSLATE_NOOP(
        "assessments", "If item 1 is answered with 0, items 2 and 3 may be left out."
    ),
    "c_ssrs_periods": QT_TRANSLATE_NOOP(
        "assessments",
        "Items 1 to 5 are about the past month. Answer item 6 with 1 only if it was "
        "within the past three months.",
    ),
    "c_ssrs_skipped": QT_TRANSLATE_NOOP(
        "assessments", "Items 3 to 5 are asked only after a yes to item 2."
    ),
    "cbi_order": QT_TRANSLATE_NOOP(
        "assessments",
        "Sources order the items differently. Here items 1 to 6 are personal, 7 to 13 "
        "about work and 14 to 19 about clients; item 13, the last about work, is "
        "reversed.",
    ),
    "cut_off_31_to_33": QT_TRANSLATE_NOOP(
        "assessments",
        "Cut-offs from 31 to 33 are published. The lowest is used here, so that fewer "
        "people are missed.",
    ),
    "cut_off_10_or_13": QT_TRANSLATE_NOOP(
        "assessments",
        "Cut-offs of 10 and of 13 are in use. The lower one is used here, so that fewer "
        "people are missed.",
    ),
    "pc_ptsd_5_cut_offs": QT_TRANSLATE_NOOP(
        "assessments",
        "The published cut-off is 3 for women and 4 for men. The lower one is used for everyone, "
        "unless another is chosen.",
    ),
    "cries_8_before": QT_TRANSLATE_NOOP(
        "assessments",
        "Version 1 of this key took items 1, 3, 4 and 8 for intrusion and 2, 5, 6 and 7 for "
        "avoidance.",
    ),
    "dass_21_before": QT_TRANSLATE_NOOP(
        "assessments",
        "Version 1 of this key began some bands at other figures: severe depression at 22; "
        "moderate and severe anxiety at 12 and 16; mild and moderate stress at 16 and 20.",
    ),
    "epds_points": QT_TRANSLATE_NOOP(
        "assessments",
        "Type the points of each answer as the form prints them, not its place: in items 3 and 5 "
        "to 10 the first answer counts 3.",
    ),
    "doubled": QT_TRANSLATE_NOOP(
        "assessments", "All scores are doubled, so that they compare with the 42-item version."
    ),
    "exposure_first": QT_TRANSLATE_NOOP(
        "assessments",
        "Item 1 is about exposure. If it is answered with 0, the total is 0 and the "
        "other items may be left out.",
    ),
    "itq_order": QT_TRANSLATE_NOOP("assessments", "Give P1 to P9 first, then C1 to C9."),
    "audit_c_cut_offs": QT_TRANSLATE_NOOP(
        "assessments",
        "The published cut-off is 3 for women and 4 for men. The lower one is used for everyone, "
        "unless another is chosen.",
    ),
    "no_bands_by_author": QT_TRANSLATE_NOOP(
        "assessments", "The author publishes no bands. Compare a person's scores over time only."
    ),
    "no_universal_cut_off": QT_TRANSLATE_NOOP(
        "assessments",
        "There is no universal cut-off. The one used here, 8 or more, is common in India.",
    ),
    "published_notable_change": QT_TRANSLATE_NOOP(
        "assessments",
        "The change that counts here is the one the publisher calls meaningful; it is "
        "not computed from reliability.",
    ),
    "total_for_comparison": QT_TRANSLATE_NOOP(
        "assessments",
        "The total adds all items, for comparison over time only. What counts is "
        "whether the criteria are met.",
    ),
    "two_anxiety_tables": QT_TRANSLATE_NOOP(
        "assessments",
        "Two tables of bands for anxiety are in circulation. Here it is the one of the "
        "manual: 8, 10, 15, 20. The other has 8, 12, 16, 20.",
    ),
    "two_band_systems": QT_TRANSLATE_NOOP(
        "assessments",
        "Two systems of bands are in use. Here it is the one of the Australian Bureau "
        "of Statistics: 10, 16, 22, 30. The other begins at 20, 25 and 30.",
    ),
}

_LABELS = {
    code: text
    for group in (
        _TITLES,
        _SCORES,
        _BANDS,
        _FLAGS,
        _CHANGES,
        _LICENCES,
        _AUDIENCES,
        _NOTES,
    )
    for code, text in group.items()
}


def labelled() -> frozenset[str]:
    """Return every code that has words."""
    return frozenset(_LABELS)


def label(code: str) -> str:
    """Return the English words for a code, to be translated in the context ``assessments``.

    Args:
        code: The key of an instrument, or the code of a score, band, flag, change, licence,
            audience or note. A flag such as ``critical:9`` gives the sentence with the placeholder
            ``{item}``, which `item_of` fills.

    Raises:
        KeyError: No words belong to the code, which is a defect of the key.
    """
    return _LABELS[code.partition(":")[0]]


def item_of(flag: str) -> int | None:
    """Return the number of the item that a flag such as ``critical:9`` is about, if any."""
    number = flag.partition(":")[2]
    return int(number) if number else None
