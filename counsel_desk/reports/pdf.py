"""Writes a document as PDF, in memory, without any metadata but its title and language."""

import re
from io import BytesIO
from typing import Any

from counsel_desk.domain.documents import Code, Document, PageBreak, Words
from counsel_desk.reports import layout, symbols
from counsel_desk.reports.pages import HAIRLINE, Piece, Row, paginate
from counsel_desk.reports.typeset import Line, Typesetter

_FOOTER_LINES = 4
_PAGE_NUMBER = 100.0
"""Width of what is kept free for the number of the page."""
_BEYOND = re.compile(rb"<([0-9A-F]{5,6})>")
"""How reportlab writes a character of more than sixteen bits, which no reader understands."""
_FOOT = 40.0
"""Height of the footer's last baseline above the bottom edge of the page, in points."""


def render(document: Document, page_of: str = "{number} / {count}") -> bytes:
    """Return `document` as the bytes of an A4 PDF.

    Equal documents give equal bytes. Only our fonts and icons are read from disk, and no text is
    interpreted as markup. A sheet of words or of a code, which cannot be had again, is printed even
    if the desk lacks the typeface of a name on it.

    Args:
        document: The document.
        page_of: How the number of a page and the count of all are written, in its language.

    Raises:
        ScriptWithoutFontError: A text is in a script that there is no typeface for.
    """
    secret = any(isinstance(block, Words | Code) for block in document.blocks)
    typesetter = Typesetter(document.language, refuses=not secret)
    footer = _footer(document, typesetter)
    foot = _FOOT + len(footer) * layout.SMALL * layout.LEADING + 22
    scale = layout.LARGE if document.large else 1.0
    head = layout.masthead(typesetter, document.title, document.subtitle, scale)
    rows = [*head]
    for block in document.blocks:
        rows += layout.rows_of(block, typesetter, scale)
        rows += head if isinstance(block, PageBreak) else ()
    pages = paginate(rows, layout.HEIGHT - layout.TOP - foot)
    running = layout.running_head(typesetter, document.title)
    canvas, written = _canvas()
    for number, page in enumerate(pages, 1):
        if page[:1] != head[:1]:
            _draw_line(canvas, running, layout.MARGIN, layout.HEIGHT - layout.RUNNING)
        _draw_rows(canvas, page)
        counted = page_of.format(number=number, count=len(pages))
        _draw_footer(canvas, footer, typesetter.line(counted, layout.SMALL))
        canvas.showPage()
    canvas.save()
    return _only_title(written.getvalue(), typesetter.clean(document.title), document.language)


def _footer(document: Document, typesetter: Typesetter) -> list[Line]:
    """Return whose copy it is, whole, then the footer's own lines."""
    width = layout.MEASURE - _PAGE_NUMBER
    holder = typesetter.lines(document.holder, width, layout.SMALL, "SemiBold")
    own = typesetter.lines(document.footer, width, layout.SMALL)
    return [line for line in holder if line.width] + own[:_FOOTER_LINES]


def _canvas() -> tuple[Any, BytesIO]:
    from reportlab.pdfgen.canvas import Canvas

    written = BytesIO()
    size = (layout.WIDTH, layout.HEIGHT)
    canvas = Canvas(
        written, pagesize=size, invariant=1, pageCompression=1, initialFontName="Mukta-Regular"
    )
    return canvas, written


def _draw_rows(canvas: Any, rows: list[Row]) -> None:
    top = layout.HEIGHT - layout.TOP
    for row in rows:
        top -= row.gap
        bottom = top - row.height
        if row.boxed:
            canvas.setFillGray(0.955)
            canvas.rect(layout.MARGIN, bottom - 0.2, layout.MEASURE, row.height + 0.4, 0, 1)
            canvas.setFillGray(0.55)
            canvas.rect(layout.MARGIN, bottom - 0.2, 2, row.height + 0.4, 0, 1)
        # The baseline leaves a little more room above than below, as both scripts need.
        baseline = top - max((piece.size for piece in row.pieces), default=0) * 1.15
        for piece in row.pieces:
            _draw_line(canvas, piece, layout.MARGIN + piece.x, baseline)
        if row.symbol:
            side = min(row.height, layout.SYMBOL * row.pieces[0].size / layout.BODY)
            symbols.draw(canvas, row.symbol, layout.MARGIN, top - (row.height + side) / 2, side)
        if row.picture:
            _draw_picture(canvas, row, bottom)
        if row.rule:
            _draw_rule(canvas, bottom, row.rule, row.rule_grey)
        top = bottom


def _draw_picture(canvas: Any, row: Row, bottom: float) -> None:
    from reportlab.lib.utils import ImageReader

    picture = ImageReader(BytesIO(row.picture))
    width, height = picture.getSize()
    scale = min(row.height / height, layout.MEASURE / width)
    # A drawing is ink on a transparent ground; the mask keeps the ground transparent.
    canvas.drawImage(picture, layout.MARGIN, bottom, width * scale, height * scale, mask="auto")


def _draw_rule(canvas: Any, height: float, length: float, grey: float = HAIRLINE) -> None:
    canvas.setStrokeGray(grey)
    canvas.setLineWidth(0.5)
    canvas.line(layout.MARGIN, height, layout.MARGIN + length, height)


def _draw_line(canvas: Any, piece: Piece, x: float, y: float) -> None:
    text = canvas.beginText()
    text.setFillGray(piece.grey)
    for offset, run in piece.line.runs:
        text.setTextOrigin(x + offset, y)
        text.setFont(run.font, piece.size)
        if run.shown == run.said:
            text.textOut(run.shown)
        else:
            _show_as(text, run.shown, run.said)
    canvas.drawText(text)


def _show_as(text: Any, shown: str, said: str) -> None:
    """Show shaped glyphs, and let them be read, found and copied as they were written."""
    code = ("\ufeff" + said).encode("utf-16-be").hex().upper()
    # reportlab cannot begin a text with a raised glyph unless it names the font again.
    text._curSubset = -1
    text._code.append(f"/Span <</ActualText <{code}>>> BDC")
    text.textOut(shown)
    text._code.append("EMC")


def _draw_footer(canvas: Any, footer: list[Line], number: Line) -> None:
    leading = layout.SMALL * layout.LEADING
    top = _FOOT + len(footer) * leading
    _draw_rule(canvas, top + 2, layout.MEASURE)
    for place, line in enumerate(footer, 1):
        piece = Piece(line, 0, layout.SMALL, layout.QUIET)
        _draw_line(canvas, piece, layout.MARGIN, top - place * leading + 2)
    right = layout.WIDTH - layout.MARGIN - number.width
    piece = Piece(number, 0, layout.SMALL, layout.QUIET)
    _draw_line(canvas, piece, right, top - leading + 2)


def _only_title(pdf: bytes, title: str, language: str) -> bytes:
    """Remove author, producer and dates; keep title and language, for screen readers."""
    import pikepdf

    written = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        del opened.docinfo
        for each in opened.objects:
            if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each:
                said = each.ToUnicode.read_bytes()
                each.ToUnicode.write(_BEYOND.sub(_in_two, said))
        opened.docinfo[pikepdf.Name.Title] = pikepdf.String(title)
        opened.Root[pikepdf.Name.Lang] = pikepdf.String(language)
        opened.Root[pikepdf.Name.ViewerPreferences] = pikepdf.Dictionary(DisplayDocTitle=True)
        opened.save(written, deterministic_id=True)
    return written.getvalue()


def _in_two(found: re.Match[bytes]) -> bytes:
    """Return a character of more than sixteen bits as PDF writes it."""
    return b"<" + chr(int(found[1], 16)).encode("utf-16-be").hex().upper().encode() + b">"
