"""A76 and I36: of an office, request or letters file with what cannot be, nothing is taken in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.laptops import LettersFile, OfficeFile, RequestFile, SignedOfficeFile
from counsel_desk.domain.trust import EnrolmentRequest, Envelope, PublicKeys, Role
from counsel_desk.services.laptops import exchange_files, office_files, office_news
from counsel_desk.services.laptops.exchange_files import FileDamagedError, FileKind
from counsel_desk.services.work.session import Session
from tests.helpers import honest
from tests.helpers.folders import fingerprint
from tests.helpers.impossible import Value, replaced, values, wrong
from tests.helpers.laptops import Laptops

CASES = 60
ID = honest.ID
FILES = (
    RequestFile(ID, EnrolmentRequest(ID, PublicKeys(b"a", b"s"), b"said", b"signed")),
    LettersFile(ID, (Envelope(ID, honest.OTHER, b"sealed"),)),
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


def written(path: Path, session: Session, found: OfficeFile, content: bytes) -> None:
    """Write an office file as somebody with their own keys can sign it."""
    signature = session.identity.sign(office_files._statement(found.office.office, content))
    signed = SignedOfficeFile(session.me.person, content, signature)
    exchange_files.write(path, FileKind.OFFICE, signed)


def test_a76_of_an_office_file_with_what_cannot_be_nothing_is_taken_in(both: Laptops) -> None:
    path = both.path()
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        office_files.save(admin, path)
        found = office_files.read(both.b.tools, path)
        data = both.b.data()
        before = fingerprint(both.b.folder)

        @given(st.data())
        @settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))
        def each(draws: st.DataObject) -> None:
            place = draws.draw(st.sampled_from(list(values(found))))
            content = packed(found, place, draws.draw(st.sampled_from(packable(place))))
            path.unlink(missing_ok=True)
            written(path, admin, found, content)
            with pytest.raises(FileDamagedError):
                office_news.bring_in(data, path)
            assert fingerprint(both.b.folder) == before

        each()
        path.unlink()
        written(path, admin, found, msgspec.msgpack.encode(found))
        office_news.bring_in(data, path)  # As it is, it is taken in.


@pytest.mark.parametrize("file", FILES, ids=lambda file: type(file).__name__)
def test_a76_of_another_file_with_what_cannot_be_nothing_is_read(file: object) -> None:
    assert exchange_files.decoded(msgspec.msgpack.encode(file), type(file)) == file
    for place in values(file):
        for each in packable(place):
            with pytest.raises(FileDamagedError):
                exchange_files.decoded(packed(file, place, each), type(file))
