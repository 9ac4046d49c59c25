"""What a new laptop and the administrator's say to each other under a code."""

from counsel_desk.security import certificates, joining
from counsel_desk.security.identity import PersonIdentity

ROOT, ADMIN = PersonIdentity.new(), PersonIdentity.new()
CODE = certificates.invitation_code(ADMIN, "ab" * 16, "cd" * 16, ROOT.public)
OTHER = certificates.invitation_code(ADMIN, "ab" * 16, "ef" * 16, ROOT.public)


def test_what_is_sealed_with_a_code_opens_with_it_however_it_is_typed() -> None:
    sealed = joining.seal_under(CODE, b"hello")
    assert joining.open_under(CODE.lower().replace("-", " "), sealed) == b"hello"
    assert joining.mailbox(CODE.lower()) == joining.mailbox(CODE)


def test_it_opens_with_no_other_code_and_not_once_it_was_changed() -> None:
    sealed = joining.seal_under(CODE, b"hello")
    assert joining.open_under(OTHER, sealed) is None
    for junk in (b"", sealed[:-1], b"CDJ\x02" + sealed[4:], sealed[:10]):
        assert joining.open_under(CODE, junk) is None
    assert joining.mailbox(CODE) != joining.mailbox(OTHER)


def test_the_words_are_those_of_one_code_and_one_laptop() -> None:
    laptop, another = PersonIdentity.new().public, PersonIdentity.new().public
    words = joining.words(CODE, laptop)
    assert len(words.split()) == 12
    assert joining.words(CODE, laptop) == words
    assert words not in {joining.words(OTHER, laptop), joining.words(CODE, another)}
