"""The keys themselves: whole, consistent, and without the wording of any item."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

import assessments
from assessments.errors import UnknownInstrumentError
from assessments.library import instrument, keys, listing
from assessments.model import Instrument
from counsel_desk.errors import KnownError

FOLDER = Path(assessments.__file__).parent / "keys"
KEYS = """
    phq-9 gad-7 phq-4 who-5 pcl-5 pc-ptsd-5 itq k10 k6 srq-20 dass-21 core-10 cries-8 whodas-12
    audit audit-c asq c-ssrs epds pss-10 pss-4 brs proqol-5 cbi stss olbi desk-check-in
""".split()  # noqa: SIM905 - one name after the other reads best
STAFF = {"pss-10", "pss-4", "brs", "proqol-5", "cbi", "stss", "olbi", "desk-check-in"}
NAMES = {
    "phq-4": ["total", "anxiety", "depression"],
    "pcl-5": ["total", "B", "C", "D", "E"],
    "dass-21": ["total", "depression", "anxiety", "stress"],
    "cries-8": ["total", "intrusion", "avoidance"],
    "brs": ["mean"],
    "proqol-5": ["compassion_satisfaction", "burnout", "secondary_traumatic_stress"],
    "cbi": ["personal", "work", "client"],
    "stss": ["total", "intrusion", "avoidance", "arousal"],
    "olbi": ["total", "disengagement", "exhaustion"],
    "desk-check-in": ["stress", "resilience"],
}
FLAGS = {"above_cut_off", "positive", "provisional_ptsd", "ptsd", "cptsd", "high_risk"}
UNCHECKED = {
    "audit": ["cut_offs"],
    "epds": ["scale"],
    "olbi": ["subscales"],
    "phq-9": ["reliable_change"],
    "whodas-12": ["scale"],
    "c-ssrs": ["total", "loinc"],
    "cbi": ["cut_offs"],
    "core-10": ["licence"],
    "dass-21": ["licence"],
    "gad-7": ["reliability"],
    "itq": ["total"],
    "k6": ["scale", "total"],
    "proqol-5": ["reliability"],
    "srq-20": ["cut_offs"],
    "stss": ["cut_offs"],
    "who-5": ["licence"],
}
"""The facts of which nobody has found a source yet."""


def document(key: str) -> dict[str, object]:
    """Return the key file of an instrument, as JSON."""
    found: dict[str, object] = json.loads((FOLDER / f"{key}.json").read_text(encoding="utf-8"))
    return found


def test_every_key_is_there_and_no_other() -> None:
    assert list(keys()) == sorted(KEYS)


def test_an_unknown_key_is_a_known_error() -> None:
    with pytest.raises(UnknownInstrumentError) as caught:
        instrument("mbi")
    assert isinstance(caught.value, KnownError)
    assert "mbi" in str(caught.value)


@pytest.mark.parametrize("key", ["../keys/phq-9", "", "-", "phq-9.json", "phq-"])
def test_only_a_key_itself_opens_a_file(key: str) -> None:
    with pytest.raises(UnknownInstrumentError):
        instrument(key)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("PHQ-9", "phq-9"),
        ("phq9", "phq-9"),
        ("C-SSRS", "c-ssrs"),
        ("Audit C", "audit-c"),
        ("PC\u2013PTSD\u20135", "pc-ptsd-5"),
        ("dass_21", "dass-21"),
        ("gad-৭", "gad-7"),
    ],
)
def test_a_key_is_known_by_its_usual_spellings(written: str, key: str) -> None:
    assert instrument(written).key == key


def test_no_two_keys_differ_only_by_hyphens() -> None:
    assert len({key.replace("-", "") for key in keys()}) == len(keys())


def test_the_list_holds_plain_json() -> None:
    entries = json.loads(json.dumps(listing()))
    assert [entry["key"] for entry in entries] == list(keys())
    chosen = next(entry for entry in entries if entry["key"] == "phq-9")
    assert chosen["items"] == 9
    assert chosen["answers"] == [0, 1, 2, 3]
    assert chosen["scores"] == ["total"]
    assert chosen["checked"] is False


@pytest.mark.parametrize("key", KEYS)
class TestEveryKey:
    """What holds for the key of every instrument."""

    def test_the_file_holds_only_fields_that_are_read(self, key: str) -> None:
        assert set(document(key)) <= {field.name for field in fields(Instrument)}
        assert document(key)["key"] == key

    def test_the_file_says_where_its_facts_come_from(self, key: str) -> None:
        written = document(key)
        assert written["source"]
        assert written.get("unchecked", []) == UNCHECKED.get(key, [])
        assert written["checked"] is (key not in UNCHECKED)
        assert key == "desk-check-in" or written["checked_against"]
        assert set(instrument(key).unchecked) <= {field.name for field in fields(Instrument)}

    def test_the_file_holds_no_wording_of_items(self, key: str) -> None:
        assert type(document(key)["items"]) is int
        assert "?" not in (FOLDER / f"{key}.json").read_text(encoding="utf-8")

    def test_audience_and_validation(self, key: str) -> None:
        assert instrument(key).audience == ("staff" if key in STAFF else "clients")
        assert instrument(key).validated is (key != "desk-check-in")

    def test_score_names_are_those_of_the_command_line(self, key: str) -> None:
        assert [score.name for score in instrument(key).scores] == NAMES.get(key, ["total"])

    def test_the_scale_rises(self, key: str) -> None:
        values = list(instrument(key).scale.values)
        assert values == sorted(set(values))
        assert len(values) > 1

    def test_every_item_named_is_one_of_the_instrument(self, key: str) -> None:
        chosen = instrument(key)
        named = [*chosen.reversed_items, *chosen.critical_items]
        named += [item for score in chosen.scores for item in score.items]
        named += [i for rule in chosen.rules for count in rule.all_of for i in count.items]
        for gate in chosen.gates:
            named += [*gate.items, *gate.when.items]
        assert set(named) <= set(range(1, chosen.items + 1))

    def test_subscales_share_all_items_out_once(self, key: str) -> None:
        chosen = instrument(key)
        shared = sorted(item for score in chosen.subscales for item in score.items)
        if chosen.subscales:
            assert shared == list(range(1, chosen.items + 1))

    def test_bands_cover_the_range_without_a_gap(self, key: str) -> None:
        chosen = instrument(key)
        for score in chosen.scores:
            starts = [band.at_least for band in score.bands]
            low, high = chosen.range_of(score)
            assert starts == sorted(set(starts))
            assert len({band.code for band in score.bands}) == len(starts)
            if starts:
                assert starts[0] == low
                assert starts[-1] <= high

    def test_cut_offs_lie_within_a_score_there_is(self, key: str) -> None:
        chosen = instrument(key)
        ranges = {score.name: chosen.range_of(score) for score in chosen.scores}
        for cut_off in chosen.cut_offs:
            low, high = ranges[cut_off.score]
            assert low < cut_off.at_least <= high
            assert cut_off.flags

    def test_flags_are_those_of_the_command_line(self, key: str) -> None:
        chosen = instrument(key)
        raised = {flag for cut_off in chosen.cut_offs for flag in cut_off.flags}
        raised |= {rule.flag for rule in chosen.rules}
        assert raised <= FLAGS

    def test_items_that_may_go_unasked_follow_what_decides_it(self, key: str) -> None:
        for gate in instrument(key).gates:
            first = min(gate.items)
            assert list(gate.items) == list(range(first, first + len(gate.items)))
            assert max(gate.when.items) < first

    def test_reliabilities_belong_to_a_score_there_is(self, key: str) -> None:
        chosen = instrument(key)
        names = {score.name for score in chosen.scores}
        for fact in chosen.reliability:
            assert fact.score in names
            assert 0 < fact.value <= (fact.up_to or fact.value) < 1


@pytest.mark.parametrize(
    ("key", "low", "high"),
    [
        ("phq-9", 0, 27),
        ("gad-7", 0, 21),
        ("who-5", 0, 100),
        ("pcl-5", 0, 80),
        ("pc-ptsd-5", 0, 5),
        ("k10", 10, 50),
        ("audit", 0, 40),
        ("epds", 0, 30),
        ("k6", 0, 24),
        ("core-10", 0, 40),
        ("whodas-12", 0, 48),
        ("brs", 1, 5),
    ],
)
def test_published_ranges(key: str, low: int, high: int) -> None:
    chosen = instrument(key)
    assert chosen.total is not None
    assert chosen.range_of(chosen.total) == (low, high)


def test_loinc_codes() -> None:
    panels = {key: loinc.panel for key in keys() if (loinc := instrument(key).loinc)}
    assert panels == {
        "phq-9": "44249-1",
        "gad-7": "69737-5",
        "phq-4": "69724-3",
        "pcl-5": "101697-1",
        "pc-ptsd-5": "102010-6",
        "audit": "72110-0",
        "audit-c": "72109-2",
        "c-ssrs": "93373-9",
        "epds": "71354-5",
    }


def test_notes_begin_with_what_weakens_a_score() -> None:
    assert instrument("gad-7").note_codes == ("not_checked",)
    assert instrument("desk-check-in").note_codes == ("not_validated",)
    assert instrument("pss-10").note_codes == ("no_bands_by_author",)
    assert "audit_c_cut_offs" in instrument("audit-c").note_codes
