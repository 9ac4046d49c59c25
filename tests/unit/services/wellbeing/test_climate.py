"""The climate of the team: each theme is scored by itself, in four languages, for oneself alone."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.wellbeing import check_in, climate
from counsel_desk.services.wellbeing.check_in import CheckInIncompleteError
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.library import builtin
from tests.helpers.handing_over import at
from tests.helpers.office import Office

THEMES = [score.removesuffix("_total") for score in climate.SCORES]
CODES = ["not", "little", "partly", "mostly", "fully"]


def answer(filling: Filling, chosen: dict[str, str]) -> None:
    """Answer statements by the codes of their answers."""
    for item in filling.questionnaire.walk():
        code = chosen.get(item.link_id)
        if code is not None:
            filling.set(item.link_id, [item.options[CODES.index(code)].value])


@pytest.fixture
def staff(office: Office) -> Iterator[Session]:
    """A member of staff."""
    with at(office, Role.STAFF) as session:
        yield session


def test_each_theme_has_its_score_once_it_is_answered(staff: Session) -> None:
    filling = climate.begin()
    answer(filling, {"trust-1": "mostly", "trust-2": "fully", "load-1": "not"})
    taken = climate.record(staff, filling, "en")
    assert taken.scores == {"trust_total": 7.0}
    [kept] = climate.mine(staff)
    assert kept.body == taken
    assert taken not in [one.body for one in check_in.mine(staff)]


def test_the_highest_score_is_the_one_that_is_said() -> None:
    filling = climate.begin()
    answer(filling, {f"{theme}-{number}": "fully" for theme in THEMES for number in (1, 2)})
    found = filling.computed()
    assert {name: found[name] for name in climate.SCORES} == dict.fromkeys(
        climate.SCORES, climate.HIGHEST
    )


def test_nothing_answered_is_not_kept(staff: Session) -> None:
    with pytest.raises(CheckInIncompleteError):
        climate.record(staff, climate.begin(), "en")
    assert climate.mine(staff) == []


def test_half_answered_it_goes_on_where_it_was() -> None:
    filling = climate.begin()
    answer(filling, {"say-1": "partly"})
    again: Filling = climate.resume(filling.paused())
    assert again.paused() == filling.paused()


def test_every_text_is_there_in_four_languages() -> None:
    found = list(texts(builtin(climate.FORM).document))
    assert len(found) >= len(THEMES) * 3 + len(CODES)
    for said, languages in found:
        assert languages >= {"bn", "hi", "mr"}, said


def texts(thing: object) -> Iterator[tuple[object, set[object]]]:
    """Return each text of a form with the languages that it is translated into."""
    if isinstance(thing, dict):
        if "designation" in thing:
            yield thing["display"], {one["language"] for one in thing["designation"]}
        for name in ("text", "title"):
            if name in thing:
                yield thing[name], set(spoken(thing.get(f"_{name}", {})))
        for each in thing.values():
            yield from texts(each)
    elif isinstance(thing, list):
        for each in thing:
            yield from texts(each)


def spoken(beside: Mapping[str, Any]) -> Iterator[object]:
    """Return the languages of the translation extensions beside a text."""
    for translation in beside.get("extension", ()):
        yield from (one["valueCode"] for one in translation["extension"] if one["url"] == "lang")
