"""The library of forms between laptops: everyone has the same, and nothing that nobody signed."""

from dataclasses import replace
from hashlib import sha256

import msgspec
import pytest

from counsel_desk.domain.exchange.carried_files import OfficeFile
from counsel_desk.domain.office_log.bodies import FormKept, FormUse
from counsel_desk.domain.office_log.entry import encoded
from counsel_desk.domain.trust import Role
from counsel_desk.services.laptops import exchange_files, office_files, office_news
from counsel_desk.services.laptops.exchange_files import FileDamagedError, FileKind
from counsel_desk.services.library import adding
from forms.model import Questionnaire, parse
from tests.helpers.laptops import Laptops

OTHER = b'{"resourceType": "Questionnaire", "title": "Another"}'


def form(text: str = "How was the week?") -> Questionnaire:
    """Return a form with one question."""
    question = {"linkId": "week", "type": "text", "text": text}
    return parse({"resourceType": "Questionnaire", "title": "The week", "item": [question]})


def library(both: Laptops) -> dict[str, tuple[list[bytes], bool]]:
    """Return the second laptop's library: the versions that are there, and whether each offers."""
    data = both.b.data()
    with data.register.reading() as register:
        found = {
            key: (
                [register.beside.blob(one.content) or b"" for one in known.versions],
                known.offered,
            )
            for key, known in register.state.library.items()
        }
    both.b.close()
    return found


def carried(both: Laptops, file: OfficeFile | None = None) -> OfficeFile:
    """Carry an office file to the second laptop, or this one, and return it."""
    path = both.path()
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        office_files.save(admin, path)
    if file is not None:
        exchange_files.write(path, FileKind.OFFICE, file)
    found = exchange_files.read(path, FileKind.OFFICE, OfficeFile)
    data = both.b.data()
    try:
        office_news.bring_in(data, path)
    finally:
        both.b.close()
    return found


def test_versions_and_retirement_reach_the_other_laptop_and_once(both: Laptops) -> None:
    with both.at(both.a) as counsellor:
        made = adding.add(counsellor, form(), FormUse.FORM, "en")
        adding.add(counsellor, form("And the month?"), FormUse.FORM, "en")
    carried(both)
    [(versions, offered)] = library(both).values()
    assert [b"week?" in versions[0], b"month?" in versions[1], offered] == [True, True, True]
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        adding.retire(admin, made.form)
    carried(both)
    carried(both)
    [(versions, offered)] = library(both).values()
    assert (len(versions), offered) == (2, False)


def test_a_form_that_no_entry_names_is_refused(both: Laptops) -> None:
    with both.at(both.a) as counsellor:
        adding.add(counsellor, form(), FormUse.FORM, "en")
    honest = carried(both)
    before = library(both)
    with pytest.raises(FileDamagedError):
        carried(both, replace(honest, forms=(*honest.forms, OTHER)))
    assert library(both) == before


def test_a_forged_version_is_refused(both: Laptops) -> None:
    with both.at(both.a) as counsellor:
        adding.add(counsellor, form(), FormUse.FORM, "en")
    honest = carried(both)
    before = library(both)
    [at] = [n for n, fact in enumerate(honest.facts) if fact.kind == "form_kept"]
    said = msgspec.json.decode(honest.facts[at].body, type=FormKept)
    forged = replace(said, content=sha256(OTHER).digest())
    facts = list(honest.facts)
    facts[at] = replace(facts[at], body=encoded(forged))
    with pytest.raises(FileDamagedError):
        carried(both, replace(honest, facts=tuple(facts), forms=(OTHER,)))
    assert library(both) == before
