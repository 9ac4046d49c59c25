"""The editors of an intake by name, and the cards that hold them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from counsel_desk.domain.intake import Part
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.tick_group import TickGroup
from ui.intake import intake_words

_LINES = 3

FIELDS = {
    "called": (
        QT_TRANSLATE_NOOP("IntakeForm", "The name she wants to be called by"),
        QT_TRANSLATE_NOOP("IntakeForm", "Any name. Papers are not asked for. Lists show her code."),
    ),
    "pronoun": (QT_TRANSLATE_NOOP("IntakeForm", "How she wants to be spoken of, such as she"), ""),
    "born": (QT_TRANSLATE_NOOP("IntakeForm", "Day of birth"), ""),
    "age": (
        QT_TRANSLATE_NOOP("IntakeForm", "Or her age in years, as she says it"),
        QT_TRANSLATE_NOOP("IntakeForm", "Both may be left empty."),
    ),
    "particulars": (
        QT_TRANSLATE_NOOP("IntakeForm", "What else helps to meet her well"),
        "",
    ),
    "language": (QT_TRANSLATE_NOOP("IntakeForm", "The language she is most at home in"), ""),
    "languages": (QT_TRANSLATE_NOOP("IntakeForm", "Other languages she speaks"), ""),
    "other_languages": (QT_TRANSLATE_NOOP("IntakeForm", "More languages"), ""),
    "interpreter_needed": (QT_TRANSLATE_NOOP("IntakeForm", "Does she want an interpreter?"), ""),
    "interpreter_language": (QT_TRANSLATE_NOOP("IntakeForm", "Into which language"), ""),
    "interpreter_trusted": (
        QT_TRANSLATE_NOOP("IntakeForm", "Whom she trusts to interpret, and whom not"),
        "",
    ),
    "times": (QT_TRANSLATE_NOOP("IntakeForm", "Safe times, and what else to keep in mind"), ""),
    "guardian_name": (QT_TRANSLATE_NOOP("IntakeForm", "Name"), ""),
    "guardian_relation": (QT_TRANSLATE_NOOP("IntakeForm", "What they are to her"), ""),
    "guardian_reach": (QT_TRANSLATE_NOOP("IntakeForm", "How they can be reached"), ""),
    "guardian_may_know": (
        QT_TRANSLATE_NOOP("IntakeForm", "What they may know"),
        QT_TRANSLATE_NOOP("IntakeForm", "Only what she has agreed to."),
    ),
    "referral": (QT_TRANSLATE_NOOP("IntakeForm", "Who told her of you"), ""),
    "referral_words": (QT_TRANSLATE_NOOP("IntakeForm", "More about that"), ""),
    "concerns": (QT_TRANSLATE_NOOP("IntakeForm", "As she puts it today"), ""),
    "own_words": (
        QT_TRANSLATE_NOOP("IntakeForm", "In her own words"),
        QT_TRANSLATE_NOOP("IntakeForm", "What happened to her is not asked for here."),
    ),
    "strengths": (QT_TRANSLATE_NOOP("IntakeForm", "What she is good at and what helps her"), ""),
    "people": (QT_TRANSLATE_NOOP("IntakeForm", "People who support her"), ""),
    "places": (QT_TRANSLATE_NOOP("IntakeForm", "Places where she is at ease"), ""),
}
"""The label of each editor, and the line of help below it."""

CARDS = {
    Part.THE_CLIENT: ("called", "pronoun", "born", "age", "particulars"),
    Part.LANGUAGES: (
        "language",
        "languages",
        "other_languages",
        "interpreter_needed",
        "interpreter_language",
        "interpreter_trusted",
    ),
    Part.CONTACT: ("times",),
    Part.GUARDIAN: (
        "guardian_name",
        "guardian_relation",
        "guardian_reach",
        "guardian_may_know",
    ),
    Part.REFERRAL: ("referral", "referral_words"),
    Part.CONCERNS: ("concerns", "own_words"),
    Part.STRENGTHS: ("strengths", "people", "places"),
}
"""The editors in each card; the ways of reaching the client come above the safe times."""

COVERED = ("called", "guardian_name")
"""The editors of names, which stay covered until they are shown."""

_LONG = ("particulars", "times", "guardian_may_know", "own_words", "strengths", "people", "places")


def editor_for(name: str, parent: QWidget) -> QWidget:
    """Return a new editor, with the object name ``intake_`` plus its name."""
    editor = _editor(name, parent)
    editor.setObjectName(f"intake_{name}")
    return editor


def _editor(name: str, parent: QWidget) -> QWidget:
    if name in _LONG:
        text = QPlainTextEdit()
        text.setTabChangesFocus(True)
        text.setFixedHeight(parent.fontMetrics().lineSpacing() * (_LINES + 1))
        return text
    make = _MAKERS.get(name, QLineEdit)
    return make()


def _box(codes: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    for code in codes:
        box.addItem("", code)
    return box


_MAKERS: Mapping[str, Callable[[], QWidget]] = {
    "born": DayEdit,
    "languages": lambda: TickGroup(list(intake_words.LANGUAGES)),
    "concerns": lambda: TickGroup(list(intake_words.CONCERNS)),
    "interpreter_needed": lambda: ChoiceGroup([(code, "") for code in intake_words.NEEDED]),
    "language": lambda: _box(words.LANGUAGE_CODES),
    "referral": lambda: _box(tuple(intake_words.REFERRALS)),
}
"""How to make the editors that are not lines of text."""
