"""Sends what Qt says through the filter of `counsel_desk.quiet`."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start() -> None:
    """Keep of every message of Qt's the category and the severity: the text may hold anything."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    logger = logging.getLogger(f"qt.{context.category or 'default'}")
    logger.log(_LEVELS.get(kind, logging.WARNING), "qt_message")
