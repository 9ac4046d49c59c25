"""A76 and I36: of a parcel with what cannot be, nothing is taken in, whoever signed it."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Contents
from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.trust import Envelope, Role, Slot
from counsel_desk.services.exchange import gathering, opening
from counsel_desk.services.exchange.opening import MisfitError
from counsel_desk.services.library import adding
from counsel_desk.services.work.log_rows import decoded
from tests.helpers.folders import fingerprint
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.meeting.lying import Liar, lying
from tests.helpers.values import honest_values, impossible
from tests.helpers.values.impossible import Value, replaced, values, wrong
from tests.security.exchange.mutating import mutated
from tests.security.exchange.test_library import form

CASES = 60
LETTER = Envelope(honest_values.ID, honest_values.OTHER, b"sealed")


@pytest.fixture
def liar(two: Exchanging) -> Liar:
    """The second laptop, with a program of its own, once both have exchanged."""
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        adding.add(counsellor, form(), FormUse.FORM, "en")
    two.all_exchange()
    return lying(two)


def honest(liar: Liar) -> Contents:
    """Return contents with everything that a parcel can hold."""
    data = liar.two.a.data()
    with data.register.reading() as register:
        load = gathering.everything(register)
        found = replace(
            liar.empty(),
            facts=tuple(load.facts),
            forms=tuple(load.forms),
            bundles=tuple(register.beside.bundles(Slot.RECOVERY)),
            letters=(LETTER,),
        )
    liar.two.a.close()
    assert found.facts
    assert found.forms
    assert found.bundles
    return found


def packable(found: Value) -> Sequence[object]:
    """Return what MessagePack can say in place of a value, and what cannot be."""
    made = []
    for each in wrong(found):
        try:
            msgspec.msgpack.encode(each)
        except (UnicodeEncodeError, OverflowError):
            continue
        made.append(each)
    return made


def packed(contents: Contents, found: Value, value: object) -> bytes:
    """Return the MessagePack of contents with another value in one place."""
    document: Any = msgspec.to_builtins(contents, builtin_types=(bytes,))
    return msgspec.msgpack.encode(replaced(document, found.path, value))


def altered(found: Contents, draws: st.DataObject) -> bytes:
    """Return contents with one value that cannot be, in a row or in what a fact says."""
    if draws.draw(st.booleans()):
        place = draws.draw(st.sampled_from(list(values(found))))
        return packed(found, place, draws.draw(st.sampled_from(packable(place))))
    number = draws.draw(st.integers(0, len(found.facts) - 1))
    body = decoded(found.facts[number]).body
    place = draws.draw(st.sampled_from(list(values(body))))
    document = msgspec.to_builtins(body, str_keys=True)
    value = draws.draw(st.sampled_from(wrong(place)))
    fact = replace(
        found.facts[number], body=impossible.encoded(replaced(document, place.path, value))
    )
    facts = (*found.facts[:number], fact, *found.facts[number + 1 :])
    return msgspec.msgpack.encode(replace(found, facts=facts))


def opened(liar: Liar, content: bytes) -> opening.Opened | None:
    """Have what the liar signed and sealed opened, as it is before anything of it is used."""
    tools = liar.two.a.tools
    parcel = tools.parcels.read_parcel(liar.sealed(liar.own.number + 1, liar.own.mark, content))
    return opening.opened(tools, parcel, liar.own.keys)


def test_a76_of_contents_with_what_cannot_be_nothing_is_used(liar: Liar) -> None:
    found = honest(liar)
    assert opened(liar, msgspec.msgpack.encode(found)) is not None  # As it is, it is used.

    @given(st.data())
    @settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
    def each(draws: st.DataObject) -> None:
        with pytest.raises(MisfitError) as refused:
            opened(liar, altered(found, draws))
        assert refused.value.misfit in {Misfit.IMPOSSIBLE, Misfit.NEWER}

    each()


def test_a76_of_contents_with_one_value_that_cannot_be_nothing_is_kept(
    two: Exchanging, liar: Liar
) -> None:
    found = honest(liar)
    before = fingerprint(two.a.folder / "vaults"), two.state(two.a)
    bad = replace(found, letters=(replace(LETTER, recipient="nobody"),))
    liar.say(bad)
    assert two.exchange(two.a).taken == 0
    now = two.state(two.a)
    assert (fingerprint(two.a.folder / "vaults"), now.people, now.posted) == (
        before[0],
        before[1].people,
        before[1].posted,
    )
    assert two.findings(two.a) == {Misfit.IMPOSSIBLE}


def test_i36_of_mutated_contents_nothing_is_used_that_nobody_would_say(
    two: Exchanging, liar: Liar
) -> None:
    chance, found = Random(36), honest(liar)
    good = msgspec.msgpack.encode(found)
    refused, used = set[Misfit](), []
    for _each in range(250):
        try:
            made = opened(liar, mutated(chance, good))
        except MisfitError as error:
            refused.add(error.misfit)
        else:
            assert made is not None
            used.append(made.contents)
    assert Misfit.IMPOSSIBLE in refused
    assert refused <= {Misfit.IMPOSSIBLE, Misfit.NEWER}
    held = two.state(two.a)
    for contents in used:
        # Whatever else is in it, nobody signed it.
        liar.say(replace(contents, log=liar.log, taken={}))
    two.exchange(two.a)
    now = two.state(two.a)
    assert (now.people, now.policy, now.library, now.laptops) == (
        held.people,
        held.policy,
        held.library,
        held.laptops,
    )
