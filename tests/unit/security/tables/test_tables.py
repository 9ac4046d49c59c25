"""Foreign lists: what Excel and others write is read, and what is hostile is refused in words."""

import zipfile
from io import BytesIO
from random import Random
from time import monotonic

import pytest

from counsel_desk.confined.child import SECONDS
from counsel_desk.domain.moving_in.source import Source
from counsel_desk.domain.moving_in.table import MOST_COLUMNS, MOST_ROWS
from counsel_desk.security.tables import confined, workbook
from counsel_desk.security.tables.errors import (
    EmptyListError,
    ListRefusedError,
    NotAListError,
    OldWorkbookError,
    OpenQuoteError,
    TooManyColumnsError,
    TooManyRowsError,
    TooMuchWorkListError,
    UnpacksTooLargeListError,
    UnsafeListError,
    WrongShapeError,
)
from counsel_desk.security.tables.inside import read
from tests.helpers.values.lists import HEADINGS, PEOPLE, as_csv, as_ods, as_xlsx, packed, text_row

ROWS = (HEADINGS, *PEOPLE)


def _rows(made: Source) -> list[list[str]]:
    return [list(row) for row in made.sheets[0].rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_csv_of_every_encoding_and_separator(encoding: str, separator: str) -> None:
    made = read(as_csv(ROWS, separator, encoding))
    assert _rows(made) == [list(row) for row in ROWS]


def test_csv_of_an_older_excel() -> None:
    assert _rows(read("Name;Ort\r\nZoë;Köln\r\n".encode("cp1252")))[1] == ["Zoë", "Köln"]
    assert _rows(read(b"sep=;\r\nName;Age\r\nMina;20\r\n")) == [
        [""],
        ["Name", "Age"],
        ["Mina", "20"],
    ]
    assert (
        _rows(read(b'"Name","Note"\r\n"Mina","one, two\r\nthree"\r\n'))[1][1] == "one, two\r\nthree"
    )


def test_a_workbook_gives_the_values_that_it_showed_last() -> None:
    cells = (
        '<row r="3"><c r="B3" t="inlineStr"><is><t>Name</t></is></c>'
        '<c r="C3" t="inlineStr"><is><t>Born</t></is></c></row>'
        '<row r="4"><c r="B4" t="str"><f>HYPERLINK("x")&amp;A1</f><v>Mina</v></c>'
        '<c r="C4" s="1"><v>36526</v></c><c r="D4"><v>9830012345</v></c>'
        '<c r="E4"><f>1/0</f></c><c r="F4" t="b"><v>1</v></c></row>'
    )
    made = read(as_xlsx(cells))
    assert made.sheets[0].name == "Register"
    assert _rows(made)[2][:2] == ["Name", "Born"]
    assert _rows(made)[3] == ["Mina", "2000-01-01", "9830012345", "", "yes"]


def test_an_open_document_spreadsheet() -> None:
    made = read(as_ods(ROWS, '<table:table-row table:number-rows-repeated="1048000"/>'))
    assert _rows(made) == [list(row) for row in ROWS]


def test_through_the_child_it_is_the_same() -> None:
    assert confined.read(as_csv(ROWS)) == read(as_csv(ROWS))
    with pytest.raises(TooManyRowsError, match=str(MOST_ROWS)):
        confined.read(b"Name,Age\r\n" + b"Mina,20\r\n" * (MOST_ROWS + 1))


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'Name,Age\r\nMina,20\r\n"Asha,30\r\nRina,40\r\n', 3),
        (b'Name,Age\r\n"Mina\r\nDas",20\r\n"Asha,30\r\n"Rina",40\r\n', 4),
        (b'sep=;\r\nName;Age\r\n"Mina" Das;20\r\n', 3),
        (b'Name,Age\r\nMina,"' + b"x" * 200_000 + b'"\r\n', 2),
    ],
)
def test_a_quotation_mark_that_swallows_people_is_refused_with_its_line(
    content: bytes, line: int
) -> None:
    with pytest.raises(OpenQuoteError, match=f"line {line} "):
        read(content)


def test_sheets_that_are_hidden_are_counted() -> None:
    honest = as_xlsx(text_row(1, ("Name", "Age")))
    with zipfile.ZipFile(BytesIO(honest)) as opened:
        book = opened.read("xl/workbook.xml").decode()
    hidden = '<sheet name="Old" sheetId="2" state="hidden" r:id="r1"/></sheets>'
    made = read(
        as_xlsx(
            text_row(1, ("Name", "Age")),
            more={"xl/workbook.xml": book.replace("</sheets>", hidden)},
        )
    )
    assert ([one.name for one in made.sheets], made.hidden) == (["Register"], 1)


MANY_ROWS = "".join(f'<row r="{one}"><c r="A{one}"><v>1</v></c></row>' for one in range(1, 250_000))
REFUSED = {
    "nothing": (b"", EmptyListError),
    "spaces": (b" \r\n ", EmptyListError),
    "a picture": (b"\x89PNG\r\n\x1a\n", NotAListError),
    "a paper": (b"%PDF-1.7", NotAListError),
    "a page": (b"<html><body>", NotAListError),
    "other json": (b'{"resourceType": "Patient"}', NotAListError),
    "bytes": (bytes(range(256)) * 4, NotAListError),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), OldWorkbookError),
    "a letter": (b"Dear all,\r\nthank you.\r\n", WrongShapeError),
    "one column": (b"Name\r\nMina\r\n", WrongShapeError),
    "a wide list": (b"a," * (MOST_COLUMNS + 5) + b"a\r\n", TooManyColumnsError),
    "a million rows": (b"Name,Age\r\n" + b"Mina,20\r\n" * 1_000_000, TooManyRowsError),
    "a million rows in a workbook": (as_xlsx(MANY_ROWS), TooManyRowsError),
    "an empty sheet": (as_xlsx(""), EmptyListError),
    "a zip of something else": (packed({"a.txt": "a"}), ListRefusedError),
    "a damaged sheet": (as_xlsx("<row><c></row>"), ListRefusedError),
    "half a workbook": (as_xlsx(text_row(1, ("a", "b")))[:900], ListRefusedError),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_list_is_refused_in_words(name: str) -> None:
    content, error = REFUSED[name]
    with pytest.raises(error):
        read(content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_i37_xml_with_entities_is_refused(encoding: str) -> None:
    head = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'
    sheet = f"{head}<worksheet><sheetData/></worksheet>".encode(encoding)
    with pytest.raises(UnsafeListError):
        read(as_xlsx(text_row(1, ("Name", "Age")), more={"xl/other.xml": sheet}))
    with pytest.raises(UnsafeListError):
        read(as_xlsx(text_row(1, ("Name", "b")), head))


def test_i35_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({"xl/worksheets/sheet1.xml": b" " * 200_000_000})
    assert len(bomb) < 300_000
    with pytest.raises(UnpacksTooLargeListError):
        workbook.measure(bomb)
    with pytest.raises(UnpacksTooLargeListError):
        confined.read(bomb)


def test_many_parts_and_a_size_that_lies() -> None:
    with pytest.raises(UnpacksTooLargeListError):
        read(packed({f"{number}.xml": "" for number in range(2_001)}))
    honest = as_xlsx(text_row(1, ("a", "b")))
    with zipfile.ZipFile(BytesIO(honest)) as opened:
        size = opened.getinfo("xl/styles.xml").file_size
    lying = honest.replace(size.to_bytes(4, "little"), (1).to_bytes(4, "little"))
    with pytest.raises(ListRefusedError):
        read(lying)


def test_cells_far_apart_end_within_the_limits() -> None:
    last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    far = '<row r="1"><c r="A1"><v>1</v></c></row>' + last
    begun = monotonic()
    with pytest.raises((TooMuchWorkListError, TooManyColumnsError)):
        confined.read(as_xlsx(far))
    assert monotonic() - begun < SECONDS + 1


@pytest.mark.parametrize("seed", range(4))
def test_i36_changed_bytes_are_read_or_refused_and_never_a_defect(seed: int) -> None:
    chance = Random(seed)
    whole = [
        as_csv(ROWS),
        as_xlsx("".join(text_row(1 + n, r) for n, r in enumerate(ROWS))),
        as_ods(ROWS),
    ]
    for _ in range(40):
        content = bytearray(chance.choice(whole))
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            read(bytes(content))
        except ListRefusedError:
            continue
