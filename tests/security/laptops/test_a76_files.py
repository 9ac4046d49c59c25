"""A76 and I36: of an office, request or letters file with what cannot be, nothing is taken in."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.exchange.carried_files import LettersFile, OfficeFile, RequestFile
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import StoredEntry, encoded
from counsel_desk.domain.trust import Envelope, PublicKeys, Role
from counsel_desk.services.laptops import exchange_files, office_files, office_news
from counsel_desk.services.laptops.exchange_files import FileDamagedError, FileKind
from counsel_desk.services.work.log_rows import decoded
from tests.helpers import honest_values, impossible
from tests.helpers.folders import fingerprint
from tests.helpers.impossible import Value, replaced, values, wrong
from tests.helpers.laptops import Laptops

CASES = 60
ID = honest_values.ID
ASKED = encoded(Enrolled(ID, PublicKeys(b"a", b"s"), b"mark"))
FILES = (
    RequestFile(ID, StoredEntry(1, "enrolled", ID, "2026-03-09T10:00:00+00:00", ASKED, b"signed")),
    LettersFile(ID, (Envelope(ID, honest_values.OTHER, b"sealed"),)),
)


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


def packed(thing: object, found: Value, value: object) -> bytes:
    """Return the MessagePack of a dataclass with another value in one place."""
    document: Any = msgspec.to_builtins(thing, builtin_types=(bytes,))
    return msgspec.msgpack.encode(replaced(document, found.path, value))


def written(path: Path, content: bytes) -> None:
    """Write an office file as anybody can."""
    digest = hashlib.sha256(content).digest()
    path.write_bytes(FileKind.OFFICE.value + digest + content)


def altered(found: OfficeFile, draws: st.DataObject) -> bytes:
    """Return an office file with one value that cannot be, in a row or in what a fact says."""
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


def test_a76_of_an_office_file_with_what_cannot_be_nothing_is_taken_in(both: Laptops) -> None:
    path = both.path()
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        office_files.save(admin, path)
    found = exchange_files.read(path, FileKind.OFFICE, OfficeFile)
    data = both.b.data()
    before = fingerprint(both.b.folder)

    @given(st.data())
    @settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
    def each(draws: st.DataObject) -> None:
        written(path, altered(found, draws))
        with pytest.raises(FileDamagedError):
            office_news.bring_in(data, path)
        assert fingerprint(both.b.folder) == before

    each()
    written(path, msgspec.msgpack.encode(found))
    office_news.bring_in(data, path)  # As it is, it is taken in.


@pytest.mark.parametrize("file", FILES, ids=lambda file: type(file).__name__)
def test_a76_of_another_file_with_what_cannot_be_nothing_is_read(file: object) -> None:
    assert exchange_files.decoded(msgspec.msgpack.encode(file), type(file)) == file
    for place in values(file):
        for each in packable(place):
            with pytest.raises(FileDamagedError):
                exchange_files.decoded(packed(file, place, each), type(file))
