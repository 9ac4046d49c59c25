"""Whatever a label, a message or a tooltip shows is shown as it is, whoever wrote it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import ui
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label, plain_tooltip

pytestmark = pytest.mark.gui
FOREIGN = "<b>bold</b> & <img src='file:///etc/hostname'>"
FOLDER = Path(ui.__path__[0])
SOURCES = sorted(FOLDER.rglob("*.py"))
ITS_OWN = {"design/styling.py", "design/fingerprint_words.py"}
"""They set the format themselves."""


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    shown = label(FOREIGN, "body")
    qtbot.addWidget(shown)
    assert (shown.text(), shown.textFormat()) == (FOREIGN, Qt.TextFormat.PlainText)


def test_so_does_a_message(qtbot: QtBot) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_message("info", lambda: FOREIGN)
    formats = {each.text(): each.textFormat() for each in message.findChildren(QLabel)}
    assert formats[FOREIGN] == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("text", "tip"),
    [
        ("Half past nine & a cup of tea", "Half past nine & a cup of tea"),
        ("3 < 4", "<qt>3 &lt; 4</qt>"),
        ("<b>a</b>\nb", "<qt>&lt;b&gt;a&lt;/b&gt;<br>b</qt>"),
    ],
)
def test_a_tooltip_shows_markup_as_it_is(text: str, tip: str) -> None:
    assert plain_tooltip(text) == tip


def labels_made_by_hand(tree: ast.Module) -> Iterator[str]:
    """Yield the names of what a module makes with `QLabel(…)`; "" for what has no name."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign):
            continue
        targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for target, value in zip(targets, values, strict=False):
            if isinstance(value, ast.Call) and ast.unparse(value.func) == "QLabel":
                yield ast.unparse(target)


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.relative_to(FOLDER).as_posix())
def test_a_label_that_shows_text_is_made_by_the_one_function(source: Path) -> None:
    if source.relative_to(FOLDER).as_posix() in ITS_OWN:
        return
    text = source.read_text(encoding="utf-8")
    made = list(labels_made_by_hand(ast.parse(text)))
    assert text.count("QLabel(") == len(made)
    assert [name for name in made if f"{name}.setText(" in text] == []
