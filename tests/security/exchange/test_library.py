"""The library of forms between laptops: everyone has the same, and nothing that nobody signed."""

from dataclasses import replace
from hashlib import sha256

import msgspec

from counsel_desk.domain.office_log.bodies import FormKept, FormUse
from counsel_desk.domain.office_log.entry import StoredEntry, encoded
from counsel_desk.domain.trust import Role
from counsel_desk.services.library import adding
from forms.model import Questionnaire, parse
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.meeting.lying import lying
from tests.helpers.office import Office

OTHER = b'{"resourceType": "Questionnaire", "title": "Another"}'


def form(text: str = "How was the week?") -> Questionnaire:
    """Return a form with one question."""
    question = {"linkId": "week", "type": "text", "text": text}
    return parse({"resourceType": "Questionnaire", "title": "The week", "item": [question]})


def library(laptop: Office) -> dict[str, tuple[list[bytes], bool]]:
    """Return a laptop's library: the versions that are there, and whether each offers."""
    data = laptop.data()
    with data.register.reading() as register:
        found = {
            key: (
                [register.beside.blob(one.content) or b"" for one in known.versions],
                known.offered,
            )
            for key, known in register.state.library.items()
        }
    laptop.close()
    return found


def kept(two: Exchanging) -> StoredEntry:
    """Add a form at the first laptop, and exchange; return what was signed of it."""
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        adding.add(counsellor, form(), FormUse.FORM, "en")
    two.all_exchange()
    data = two.a.data()
    with data.register.reading() as register:
        [found] = [one for one in register.facts() if one.kind == "form_kept"]
    two.a.close()
    return found


def test_versions_and_retirement_reach_the_other_laptop_and_once(two: Exchanging) -> None:
    b = two.others[0]
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        made = adding.add(counsellor, form(), FormUse.FORM, "en")
        adding.add(counsellor, form("And the month?"), FormUse.FORM, "en")
    two.all_exchange()
    [(versions, offered)] = library(b).values()
    assert [b"week?" in versions[0], b"month?" in versions[1], offered] == [True, True, True]
    with two.at(two.a, Role.ADMINISTRATOR) as admin:
        adding.retire(admin, made.form)
    two.all_exchange(times=3)
    [(versions, offered)] = library(b).values()
    assert (len(versions), offered) == (2, False)


def test_a_form_that_no_fact_names_is_not_kept(two: Exchanging) -> None:
    kept(two)
    before, liar = library(two.a), lying(two)
    liar.say(replace(liar.empty(), forms=(OTHER,)))
    assert two.exchange(two.a).taken == 1
    assert library(two.a) == before
    data = two.a.data()
    with data.register.reading() as register:
        assert register.beside.blob(sha256(OTHER).digest()) is None
    two.a.close()


def test_a_forged_version_is_not_believed(two: Exchanging) -> None:
    honest = kept(two)
    before, liar = library(two.a), lying(two)
    said = msgspec.json.decode(honest.body, type=FormKept)
    forged = replace(said, number=said.number + 1, content=sha256(OTHER).digest())
    facts = (replace(honest, body=encoded(forged)),)
    liar.say(replace(liar.empty(), facts=facts, forms=(OTHER,)))
    assert two.exchange(two.a).taken == 1
    assert library(two.a) == before
