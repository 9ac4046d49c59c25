"""The forms that were answered in a file go with it, signed; nothing else is taken in."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256

import msgspec
import pytest

from counsel_desk.domain.office_log.bodies import FormKept, FormUse
from counsel_desk.domain.office_log.entry import encoded
from counsel_desk.domain.transfer import FormsAlong, Reason
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.forms import forms
from counsel_desk.services.library import adding, library
from counsel_desk.services.transfer import forms_along, taking_over, transfer
from counsel_desk.services.transfer.checking import ImpossibleFileError, NotWholeError
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.model import Questionnaire, parse
from tests.helpers.handing_over import accept, finished
from tests.helpers.meeting.exchanging import THIRD, Exchanging, post

OTHER = b'{"item":[],"resourceType":"Questionnaire","title":"Another"}'


def form(text: str = "How was the week?", title: str = "The week") -> Questionnaire:
    """Return a form with one question."""
    question = {"linkId": "week", "type": "text", "text": text}
    return parse({"resourceType": "Questionnaire", "title": title, "item": [question]})


@pytest.fixture
def village(two_staffed: Exchanging) -> Exchanging:
    """Two laptops, a counsellor at each."""
    return two_staffed


def answered(session: Session, *, retired: bool = False) -> str:
    """Answer a form of the library, which has another version by now; return the client."""
    client = finished(session)
    made = adding.add(session, form(), FormUse.FORM, "en")
    adding.add(session, form(title="Nobody answered this"), FormUse.FORM, "en")
    forms.record(session, client, Filling(library.get(session, made.form)), "en")
    adding.add(session, form("And the month?"), FormUse.FORM, "en")
    if retired:
        adding.retire(session, made.form)
    return client


def handed_over(
    two: Exchanging, client: str, change: Callable[[FormsAlong], FormsAlong] | None = None
) -> None:
    """Offer a file, what goes along changed, and bring it to the colleague."""
    honest = forms_along.along
    with pytest.MonkeyPatch.context() as patch, two.at(two.a, Role.COUNSELLOR) as giver:
        if change is not None:
            patch.setattr(forms_along, "along", lambda *given: change(honest(*given)))
        [third] = [one for one in transfer.recipients(giver) if one.name == THIRD.name]
        transfer.offer(giver, client, third.person, Reason.CASELOAD)
        with giver.data.register.reading() as register:
            letters = register.envelopes(third.person)
    post(two.others[0], letters)  # alone: otherwise the whole library went there too


@contextmanager
def taken_over(two: Exchanging) -> Iterator[tuple[Session, str]]:
    """Have the colleague accept; yield their session and the client's id there."""
    with two.at(two.others[0], Role.COUNSELLOR) as taker:
        yield taker, accept(taker)


@pytest.mark.parametrize("retired", [False, True])
def test_what_was_answered_is_read_and_goes_on_at_the_other_laptop(
    village: Exchanging, retired: bool
) -> None:
    with village.at(village.a, Role.COUNSELLOR) as giver:
        client = answered(giver, retired=retired)
    handed_over(village, client)
    with taken_over(village) as (taker, there):
        response = next(
            each for each in forms.of_client(taker, there) if each.body.title == "The week"
        )
        _body, filling = forms.get(taker, response.record)
        assert filling.questionnaire.items[0].text_in("en") == "How was the week?"
        [shelved] = [one for one in library.listing(taker) if one.title == "The week"]
        assert (shelved.number, shelved.offered) == (2, not retired)
        first = library.get(taker, shelved.form, 1)
        assert first.items[0].text_in("en") == "How was the week?"
        assert "month" in library.get(taker, shelved.form).items[0].text_in("en")
        assert not [one for one in library.listing(taker) if one.title == "Nobody answered this"]


def changed(along: FormsAlong, said: FormKept, body: bytes | None = None) -> FormsAlong:
    """Return what goes along with the first version changed, and its content if given."""
    facts = (replace(along.facts[0], body=encoded(said)), *along.facts[1:])
    return replace(along, facts=facts, forms=along.forms if body is None else (body,))


def first(along: FormsAlong) -> FormKept:
    """Return what was signed of the first version."""
    return msgspec.json.decode(along.facts[0].body, type=FormKept)


FORGED: list[tuple[Callable[[FormsAlong], FormsAlong], type[KnownError]]] = [
    (lambda along: replace(along, forms=(*along.forms, OTHER)), NotWholeError),
    (lambda along: replace(along, facts=()), NotWholeError),
    (
        lambda along: replace(
            along, facts=(replace(along.facts[0], kind="policy_set"), *along.facts[1:])
        ),
        NotWholeError,
    ),
    (lambda along: changed(along, replace(first(along), number=0)), ImpossibleFileError),
    (
        lambda along: FormsAlong(
            (replace(along.facts[0], body=encoded(
                replace(first(along), content=sha256(OTHER).digest()))),), (OTHER,)
        ),
        NotWholeError,
    ),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(FORGED)))
def test_what_does_not_belong_is_refused_whole(village: Exchanging, number: int) -> None:
    change, error = FORGED[number]
    with village.at(village.a, Role.COUNSELLOR) as giver:
        client = answered(giver)
    handed_over(village, client, change)
    with village.at(village.others[0], Role.COUNSELLOR) as taker:
        [offered] = taking_over.waiting(taker)
        before, shelf = clients.listing(taker), library.listing(taker)
        with pytest.raises(error):
            taking_over.accept(taker, offered.message)
        assert (clients.listing(taker), library.listing(taker)) == (before, shelf)


def test_what_nobody_signed_is_read_and_not_believed(village: Exchanging) -> None:
    with village.at(village.a, Role.COUNSELLOR) as giver:
        client = answered(giver)
    handed_over(
        village, client, lambda along: changed(along, replace(first(along), title="Forged"))
    )
    with taken_over(village) as (taker, there):
        assert not [one for one in library.listing(taker) if one.title == "Forged"]
        titles = [each.body.title for each in forms.of_client(taker, there)]
        assert "The week" in titles


def test_a_form_that_cannot_be_opened_does_not_leave(village: Exchanging) -> None:
    broken = {"resourceType": "Questionnaire", "item": [{"type": "text"}]}
    with village.at(village.a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        filling = Filling(form())
        object.__setattr__(filling.questionnaire, "document", broken)
        forms.record(giver, client, filling, "en")
        assert json.loads(forms.of_client(giver, client)[0].body.questionnaire) == broken
        [third] = [one for one in transfer.recipients(giver) if one.name == THIRD.name]
        with pytest.raises(KnownError):
            transfer.offer(giver, client, third.person, Reason.CASELOAD)
