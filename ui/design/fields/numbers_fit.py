"""Whether the numbers of a form are such as can be."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit


def numbers_fit(form: QWidget) -> bool:
    """Return whether every number in sight of a form can be; say at the others what can be.

    The first of those has the focus then, and what was typed stays.
    """
    wrong: list[tuple[int, int, Field, NumberEdit]] = []
    for field in form.findChildren(Field):
        edit = field.widget
        if isinstance(edit, NumberEdit) and field.isVisible() and not edit.fits():
            at = field.mapTo(form, QPoint())
            wrong.append((at.y(), at.x(), field, edit))
    wrong.sort(key=lambda each: each[:2])
    for _y, _x, field, edit in wrong[1:]:
        field.set_error(edit.wanted)
    for _y, _x, field, edit in wrong[:1]:
        field.refuse(edit.wanted)
    return not wrong
