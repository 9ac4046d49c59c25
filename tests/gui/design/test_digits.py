"""Digits are drawn in the script that a person chose, and no text is changed for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QPainter,
    QRawFont,
)
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from resources.loader import digit_fonts
from ui.design import digits, theme
from ui.design.layout.layouts import column
from ui.design.styling import label

pytestmark = pytest.mark.gui

ZEROS = (0x30, 0x9E6, 0x966)
IN_TEXT = {"en": "0123456789", "bn": "০১২৩৪৫৬৭৮৯", "hi": "०१२३४५६७८९", "mr": "०१२३४५६७८९"}


@pytest.fixture(autouse=True)
def _restored(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light", 1.0)


def drawn(
    text: str, families: tuple[str, ...], weight: QFont.Weight = QFont.Weight.Normal
) -> QImage:
    """Return a text as it is drawn."""
    image = QImage(400, 40, QImage.Format.Format_Grayscale8)
    image.fill(0)
    font = QFont([*families, *theme.FAMILIES])
    font.setPixelSize(24)
    font.setWeight(weight)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen("white")
    painter.drawText(4, 30, text)
    painter.end()
    return image


def width(text: str, families: tuple[str, ...]) -> float:
    """Return how wide a text is; its edges depend on the other shapes of its font."""
    font = QFont([*families, *theme.FAMILIES])
    font.setPixelSize(240)
    return QFontMetricsF(font).horizontalAdvance(text)


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
@pytest.mark.parametrize("language", ["bn", "hi", "mr"])
def test_all_digits_are_drawn_alike_in_the_script_that_was_chosen(
    qapp: QApplication, language: str, weight: QFont.Weight
) -> None:
    theme.apply(qapp, "light", 1.0)
    own, latin = digits.family(language, own=True), digits.family(language, own=False)
    assert own != latin
    for script in IN_TEXT.values():
        for chosen in (own, latin):
            assert drawn(script, chosen, weight) == drawn(IN_TEXT["en"], chosen, weight)
    assert drawn("7", own, weight) != drawn("7", latin, weight)


def test_each_digit_is_as_wide_as_in_the_typeface_itself(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.0)
    latin, own = digits.family("bn", own=False), digits.family("bn", own=True)
    for one, other in zip(IN_TEXT["en"], IN_TEXT["bn"], strict=True):
        assert width(one, latin) == width(one, ())
        assert width(other, own) == width(other, ())


@pytest.mark.parametrize("text", ["কাউন্সেলিং", "ক্ষ্ম", "समुपदेशन", "क्षत्रिय", "Desk", "safe,"])
def test_every_other_character_is_drawn_as_before(qapp: QApplication, text: str) -> None:
    theme.apply(qapp, "light", 1.0)
    for language in ("bn", "hi"):
        assert drawn(text, digits.family(language, own=True)) == drawn(text, ())


def test_lines_are_as_high_as_before(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.0)
    for language in ("bn", "hi"):
        before, now = QFont(list(theme.FAMILIES)), QFont(qapp.font())
        now.setFamilies([*digits.family(language, own=True), *theme.FAMILIES])
        before.setPixelSize(16)
        now.setPixelSize(16)
        one, other = QFontMetrics(before), QFontMetrics(now)
        assert (one.ascent(), one.descent(), one.lineSpacing()) == (
            other.ascent(),
            other.descent(),
            other.lineSpacing(),
        )


def test_each_family_has_both_weights() -> None:
    for language, own in (("bn", True), ("bn", False), ("hi", True)):
        (family,) = digits.family(language, own=own)
        weights = {QFontDatabase.weight(family, each) for each in QFontDatabase.styles(family)}
        assert weights == {QFont.Weight.Normal, QFont.Weight.DemiBold}


def test_in_english_digits_are_drawn_as_they_are_written() -> None:
    assert digits.family("en", own=True) == digits.family("en", own=False) == ()


def test_the_small_fonts_hold_digits_and_nothing_else() -> None:
    assert len(digit_fonts()) == 6
    wanted = {zero + each for zero in ZEROS for each in range(10)}
    for path in digit_fonts():
        font = QRawFont(str(path), 16)
        assert {point for point in range(0x20, 0x3000) if font.supportsCharacter(point)} == wanted


def test_other_digits_are_drawn_at_once_in_a_window_that_is_open(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light", 1.0)
    window, plain, muted = QWidget(), QLabel("1"), label("2", "muted")
    qtbot.addWidget(window)
    window.setLayout(column(plain, muted))
    theme.wear(window)
    window.show()
    for own in (True, False, True):
        chosen = digits.family("bn", own=own)
        theme.apply(qapp, "light", 1.0, chosen)
        families = [one.font().families()[0] for one in (plain, muted)]
        assert families == [*chosen, *chosen]
    theme.apply(qapp, "light", 1.0)
    assert muted.font().families()[0] == theme.FAMILIES[0]
