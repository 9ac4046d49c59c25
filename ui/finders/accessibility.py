"""Finds controls that a screen reader could not name, or would describe wrongly."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

from ui.finders.fault import Fault, fault, shown
from ui.finders.reach import OUT_OF_REACH, reachable

UNNAMED, WRONG_ROLE, WRONG_STATE = "unnamed", "wrong role", "wrong state"

_Role = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({_Role.CheckBox})),
    (QRadioButton, frozenset({_Role.RadioButton})),
    (QPushButton, frozenset({_Role.Button, _Role.ButtonMenu, _Role.PushButton, _Role.CheckBox})),
    (QComboBox, frozenset({_Role.ComboBox})),
    (QAbstractSpinBox, frozenset({_Role.SpinBox})),
    (QLineEdit, frozenset({_Role.EditableText})),
    (QPlainTextEdit, frozenset({_Role.EditableText})),
    (QTableView, frozenset({_Role.Table})),
    (QTabBar, frozenset({_Role.PageTabList})),
)


def inaccessible(window: QWidget) -> list[Fault]:
    """Find focusable controls without a name, of a wrong role or state, or out of reach."""
    return [found for each in shown(window) if focusable(each) for found in _of(each)]


def focusable(widget: QWidget) -> bool:
    """Return whether a control takes the focus itself."""
    policy = widget.focusPolicy()
    if policy in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.WheelFocus) and not isinstance(
        widget, QAbstractSpinBox | QComboBox | QPlainTextEdit
    ):
        return False
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    return not inner and not _only_scrolls(widget)


def _only_scrolls(widget: QWidget) -> bool:
    return isinstance(widget, QScrollArea)


def _of(widget: QWidget) -> Iterator[Fault]:
    seen: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    if seen is None or not seen.isValid():
        yield fault(UNNAMED, widget, "no interface")
        return
    name = seen.text(QAccessible.Text.Name)
    if not name.strip():
        yield fault(UNNAMED, widget)
    for kind, roles in _ROLES:
        if isinstance(widget, kind):
            if seen.role() not in roles:
                yield fault(WRONG_ROLE, widget, f"{seen.role().name} {name}")
            break
    else:
        if seen.role() in (_Role.NoRole, _Role.Client, _Role.Pane):
            yield fault(WRONG_ROLE, widget, f"{seen.role().name} {name}")
    if (wrong := _wrong_state(widget, seen.state())) is not None:
        yield fault(WRONG_STATE, widget, f"{wrong} {name}")
    whole = not isinstance(widget, QPlainTextEdit | QTableView)
    if whole and widget.isEnabled() and not reachable(widget):
        yield fault(OUT_OF_REACH, widget, name)


def _wrong_state(widget: QWidget, state: QAccessible.State) -> str | None:
    """Return the first state that differs from the widget's own."""
    pairs: list[tuple[str, bool, bool]] = [
        ("disabled", bool(state.disabled), not widget.isEnabled()),
        ("invisible", bool(state.invisible), False),
    ]
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        pairs.append(("checked", bool(state.checked), widget.isChecked()))
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        pairs.append(("read only", bool(state.readOnly), widget.isReadOnly()))
    return next((name for name, said, true in pairs if said != true), None)
