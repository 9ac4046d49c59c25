"""The bands of subscales, at each of their borders."""

import pytest

from assessments.library import instrument
from assessments.scoring import score

DASS = {
    "depression": [3, 5, 10, 13, 16, 17, 21],
    "anxiety": [2, 4, 7, 9, 15, 19, 20],
    "stress": [1, 6, 8, 11, 12, 14, 18],
}
PROQOL = {
    "compassion_satisfaction": [3, 6, 12, 16, 18, 20, 22, 24, 27, 30],
    "burnout": [8, 10, 19, 21, 26],
    "secondary_traumatic_stress": [2, 5, 7, 9, 11, 13, 14, 23, 25, 28],
}
"""The items that are not reversed."""
BURNOUT_REVERSED = [1, 4, 15, 17, 29]


def spread(amount: int, low: int, high: int, items: list[int]) -> dict[int, int]:
    """Return answers from `low` to `high`, by item, that add up to `amount`."""
    answers = {}
    for place, item in enumerate(items):
        others = low * (len(items) - place - 1)
        answers[item] = max(low, min(high, amount - others))
        amount -= answers[item]
    return answers


@pytest.mark.parametrize(
    ("depression", "anxiety", "stress", "band"),
    [
        (0, 0, 0, "normal"),
        (4, 3, 7, "normal"),
        (5, 4, 8, "mild"),
        (6, 4, 9, "mild"),
        (7, 5, 10, "moderate"),
        (10, 7, 12, "moderate"),
        (11, 8, 13, "severe"),
        (13, 9, 16, "severe"),
        (14, 10, 17, "extremely_severe"),
        (21, 21, 21, "extremely_severe"),
    ],
)
def test_dass_21_by_the_sums_before_doubling(
    depression: int, anxiety: int, stress: int, band: str
) -> None:
    answers = {
        **spread(depression, 0, 3, DASS["depression"]),
        **spread(anxiety, 0, 3, DASS["anxiety"]),
        **spread(stress, 0, 3, DASS["stress"]),
    }
    result = score(instrument("dass-21"), [answers[item] for item in range(1, 22)])
    assert result.scores == {
        "total": 2 * (depression + anxiety + stress),
        "depression": 2 * depression,
        "anxiety": 2 * anxiety,
        "stress": 2 * stress,
    }
    assert result.bands == dict.fromkeys(DASS, band)
    assert result.band is None


@pytest.mark.parametrize("name", PROQOL)
@pytest.mark.parametrize(
    ("reached", "band"), [(22, "low"), (23, "average"), (41, "average"), (42, "high")]
)
def test_proqol_by_raw_sums(name: str, reached: int, band: str) -> None:
    reversed_answer = 5 if reached < 30 else 1
    answers = dict.fromkeys(range(1, 31), 3) | dict.fromkeys(BURNOUT_REVERSED, reversed_answer)
    counted_already = 5 * (6 - reversed_answer) if name == "burnout" else 0
    answers |= spread(reached - counted_already, 1, 5, PROQOL[name])
    result = score(instrument("proqol-5"), [answers[item] for item in range(1, 31)])
    assert result.scores[name] == reached
    assert result.bands[name] == band
    assert result.band is None


def test_the_parts_of_phq_4_have_bands_of_their_own() -> None:
    result = score(instrument("phq-4"), [1, 1, 1, 2])
    assert result.bands == {
        "total": "mild",
        "anxiety": "below_cut_off",
        "depression": "above_cut_off",
    }


def test_the_parts_of_the_burnout_inventory_have_bands_of_their_own() -> None:
    result = score(instrument("cbi"), [50] * 6 + [25] * 12 + [100])
    assert result.bands == {
        "personal": "above_cut_off",
        "work": "below_cut_off",
        "client": "below_cut_off",
    }
