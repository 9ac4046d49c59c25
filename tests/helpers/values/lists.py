"""Lists of people as somebody kept them before: CSV, XLSX and ODS, made by hand."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from counsel_desk.domain.moving_in.report import Choice, Report
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.moving_in import columns, dry_run, reading
from counsel_desk.services.moving_in.dry_run import Wanted
from counsel_desk.services.work.session import Session

HEADINGS = ("Name", "Date of birth", "Age", "Phone", "Village", "Language", "Date of intake")
PEOPLE = (
    ("Sumita Mondal", "05/03/1999", "", "9830012345", "Basirhat", "Bengali", "12-01-2024"),
    ("রেহানা খাতুন", "", "২৩", "", "ক্যানিং", "বাংলা", "1.2.2024"),
    ("कविता पवार", "१२/०७/२००१", "", "", "", "मराठी", "३-३-२०२४"),
)
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def as_csv(rows: Iterable[Sequence[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    """Return rows as CSV; `utf-16` and `utf-8-sig` begin with their marks."""
    return "".join(separator.join(row) + "\r\n" for row in rows).encode(encoding)


def packed(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def as_xlsx(sheet: str, head: str = HEAD, more: dict[str, str | bytes] | None = None) -> bytes:
    """Return a workbook whose one sheet has these rows in XML; style 1 is a day."""
    return packed(
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default '
            f'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
            f'+xml"/><Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
            f'Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
            "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId='
            '"0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
            "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{_MAIN}"><sheetData>{sheet}'
            "</sheetData></worksheet>",
            **(more or {}),
        }
    )


def text_row(number: int, cells: Sequence[str]) -> str:
    """Return the XML of a row of texts in a workbook."""
    made = "".join(
        f'<c r="{chr(65 + place)}{number}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        for place, cell in enumerate(cells)
    )
    return f'<row r="{number}">{made}</row>'


def as_ods(rows: Iterable[Sequence[str]], after: str = "") -> bytes:
    """Return an OpenDocument spreadsheet of texts, with more XML after its rows."""
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    names = " ".join(f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "table", "text"))
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:'
            '1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/'
            'vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
            "content.xml": f"{HEAD}<office:document-content {names}><office:body><office:"
            f'spreadsheet><table:table table:name="Register">{body}{after}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def looked_at(session: Session, path: Path, progress: Progress = go_on) -> tuple[Wanted, Report]:
    """Return the first sheet of a file as it is suggested to be taken, and what it would become."""
    table = reading.tables(reading.read(session, path))[0]
    wanted = Wanted(table, columns.suggested(session, table.headings), "bn")
    return wanted, dry_run.dry_run(session, wanted, progress)


def written(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    """Write a file into a folder and return its path."""
    path = folder / name
    path.write_bytes(content)
    return path


ALL = Choice(unread=True, known=True)
