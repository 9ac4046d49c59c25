"""A protected PDF opens with its passphrase only."""

from io import BytesIO

import pikepdf
import pytest

from counsel_desk.domain.documents import Document, Text
from counsel_desk.reports.writer import PdfWriter
from tests.helpers.office import english

PASSPHRASE = "তিনটি calm words"


@pytest.fixture(scope="module")
def plain() -> bytes:
    """Return a PDF without protection."""
    return PdfWriter(bytes, english).render(
        Document("A summary", "", "en", (Text("Only for you."),), "")
    )


@pytest.fixture(scope="module")
def locked(plain: bytes) -> bytes:
    """Return the same PDF behind a passphrase."""
    return PdfWriter(bytes, english).protect(plain, PASSPHRASE)


def test_it_is_encrypted_with_aes_256_revision_6(locked: bytes) -> None:
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as pdf:
        assert pdf.encryption.R == 6
        assert pdf.encryption.V == 5
        assert pdf.encryption.bits == 256
        methods = {
            pdf.encryption.stream_method,
            pdf.encryption.string_method,
            pdf.encryption.file_method,
        }
        assert {method.name for method in methods} == {"aesv3"}


@pytest.mark.parametrize("wrong", ["", "calm words", PASSPHRASE + "x", PASSPHRASE.upper()])
def test_it_opens_with_the_passphrase_only(locked: bytes, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked), password=wrong)


def test_the_passphrase_does_not_make_its_holder_the_owner(locked: bytes) -> None:
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as pdf:
        assert pdf.user_password_matched
        assert not pdf.owner_password_matched
        assert pdf.allow.print_highres
        assert pdf.allow.accessibility
        assert not pdf.allow.extract
        assert not pdf.allow.modify_other


def test_the_title_cannot_be_read_without_it(plain: bytes, locked: bytes) -> None:
    assert b"A summary" in plain
    assert b"A summary" not in locked
    with pikepdf.open(BytesIO(locked), password=PASSPHRASE) as pdf:
        assert str(pdf.docinfo.Title) == "A summary"
        assert len(pdf.pages) == 1


def test_an_empty_passphrase_is_refused(plain: bytes) -> None:
    with pytest.raises(ValueError, match="empty passphrase"):
        PdfWriter(bytes, english).protect(plain, "")
