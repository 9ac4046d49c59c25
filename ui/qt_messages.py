"""Sends Qt's messages through the filter of `counsel_desk.stderr_filter`."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
NOISE = (
    # Qt's offscreen platform warns at every window, since it has no window manager.
    "This plugin does not support propagateSizeHints()",
    # QTest warns at the release of a key whose press went to a shortcut.
    "Keyboard event not accepted by receiving widget",
)
"""Meaningless warnings, which a walk without a display would print by the hundred."""


def start() -> None:
    """Log only the category and severity of Qt's messages: their text may hold anything."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if text in NOISE:
        return
    logger = logging.getLogger(f"qt.{context.category or 'default'}")
    logger.log(_LEVELS.get(kind, logging.WARNING), "qt_message")
