"""Says at a field of the page why what stands there was refused."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from counsel_desk.errors import KnownError
from ui.design.fields.field import Field
from ui.errors import told


def say_at_field(error: KnownError, asked: QWidget) -> bool:
    """Show an error at the field that it is about, scroll there and focus it.

    A field is known by the name of its editor, or by what follows an underscore in it: `born` is
    found in `intake_born`. Of several, the one nearest to what was pressed is meant; none, once the
    page that it was pressed on was left.

    Args:
        error: Why something was refused.
        asked: What had the focus as it was asked for.

    Returns:
        Whether there is such a field in sight of the window.
    """
    field = next(_fields(error, asked), None)
    if field is not None:
        field.refuse(told(error))
    return field is not None


def _fields(error: KnownError, asked: QWidget) -> Iterator[Field]:
    around: QWidget | None = asked
    while around is not None and not _is_left(around):
        seen = [each for each in around.findChildren(Field) if each.isVisible()]
        for name in error.about:
            called = [each for each in seen if _is_called(each.widget.objectName(), name)]
            # The day itself is meant by `day` rather than the next day.
            yield from sorted(called, key=lambda each: len(each.widget.objectName()))
        around = around.parentWidget()


def _is_left(page: QWidget) -> bool:
    """Return whether it gave its place to another page, whose fields are about something else."""
    return page.isHidden() and isinstance(page.parentWidget(), QStackedWidget)


def _is_called(editor: str, name: str) -> bool:
    return bool(name) and (editor == name or editor.endswith(f"_{name}"))
