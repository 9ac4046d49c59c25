"""Writes a document as PDF, in memory, without any metadata but its title and language."""

from io import BytesIO
from typing import Any

from counsel_desk.domain.documents import Document
from counsel_desk.reports import layout, symbols
from counsel_desk.reports.pages import Piece, Row, paginate
from counsel_desk.reports.typeset import Line, Typesetter

_FOOTER_LINES = 4
_FOOT = 40.0
"""Height of the footer's last baseline above the bottom edge of the page, in points."""


def render(document: Document) -> bytes:
    """Return `document` as the bytes of an A4 PDF.

    Equal documents give equal bytes. Only our fonts and icons are read from disk, and no text is
    interpreted as markup.
    """
    typesetter = Typesetter(document.language)
    footer = typesetter.lines(document.footer, layout.MEASURE - 70, layout.SMALL)[:_FOOTER_LINES]
    foot = _FOOT + len(footer) * layout.SMALL * layout.LEADING + 22
    scale = layout.LARGE if document.large else 1.0
    rows = layout.masthead(typesetter, document.title, document.subtitle, scale)
    for block in document.blocks:
        rows += layout.rows_of(block, typesetter, scale)
    pages = paginate(rows, layout.HEIGHT - layout.TOP - foot)
    canvas, written = _canvas()
    for number, page in enumerate(pages, 1):
        _draw_watermark(canvas, typesetter, document.watermark)
        _draw_rows(canvas, page)
        _draw_footer(canvas, footer, typesetter.line(f"{number} / {len(pages)}", layout.SMALL))
        canvas.showPage()
    canvas.save()
    return _only_title(written.getvalue(), typesetter.clean(document.title), document.language)


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
            _draw_rule(canvas, bottom, row.rule)
        top = bottom


def _draw_picture(canvas: Any, row: Row, bottom: float) -> None:
    from reportlab.lib.utils import ImageReader

    picture = ImageReader(BytesIO(row.picture))
    width, height = picture.getSize()
    scale = min(row.height / height, layout.MEASURE / width)
    # A drawing is ink on a transparent ground; the mask keeps the ground transparent.
    canvas.drawImage(picture, layout.MARGIN, bottom, width * scale, height * scale, mask="auto")


def _draw_rule(canvas: Any, height: float, length: float) -> None:
    canvas.setStrokeGray(0.72)
    canvas.setLineWidth(0.5)
    canvas.line(layout.MARGIN, height, layout.MARGIN + length, height)


def _draw_line(canvas: Any, piece: Piece, x: float, y: float) -> None:
    text = canvas.beginText()
    text.setFillGray(piece.grey)
    for offset, run in piece.line.runs:
        text.setTextOrigin(x + offset, y)
        text.setFont(run.font, piece.size)
        text.textOut(run.text)
    canvas.drawText(text)


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


def _draw_watermark(canvas: Any, typesetter: Typesetter, text: str) -> None:
    width = typesetter.line(text, 1, "SemiBold").width
    if not width:
        return
    size = min(80.0, 640 / width)
    line = typesetter.line(text, size, "SemiBold")
    canvas.saveState()
    canvas.translate(layout.WIDTH / 2, layout.HEIGHT / 2)
    canvas.rotate(52)
    _draw_line(canvas, Piece(line, 0, size, 0.93), -line.width / 2, -size / 3)
    canvas.restoreState()


def _only_title(pdf: bytes, title: str, language: str) -> bytes:
    """Remove author, producer and dates; keep title and language, for screen readers."""
    import pikepdf

    written = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        del opened.docinfo
        opened.docinfo[pikepdf.Name.Title] = pikepdf.String(title)
        opened.Root[pikepdf.Name.Lang] = pikepdf.String(language)
        opened.Root[pikepdf.Name.ViewerPreferences] = pikepdf.Dictionary(DisplayDocTitle=True)
        opened.save(written, deterministic_id=True)
    return written.getvalue()
