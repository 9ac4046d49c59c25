"""The editors of an intake by name, and the cards that hold them."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from counsel_desk.domain.intake import MayHaveHarmed, Part
from counsel_desk.domain.languages import SPOKEN
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui import words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.text_box import TextBox
from ui.design.fields.tick_group import TickGroup
from ui.intake import if_absent, intake_words

FIELDS = {
    "called": (
        QT_TRANSLATE_NOOP("IntakeForm", "The name the client wants to be called by"),
        QT_TRANSLATE_NOOP("IntakeForm", "Any name. Papers are not asked for. Lists show a code."),
    ),
    "pronoun": (
        QT_TRANSLATE_NOOP(
            "IntakeForm", "How the client wants to be spoken of, such as he, she or they"
        ),
        "",
    ),
    "sex": (
        QT_TRANSLATE_NOOP("IntakeForm", "Sex, if the client wants it noted"),
        QT_TRANSLATE_NOOP(
            "IntakeForm",
            "Only for questionnaires with cut-offs by sex, and for forms that ask for it.",
        ),
    ),
    "born": (QT_TRANSLATE_NOOP("IntakeForm", "Day of birth"), ""),
    "age": (
        QT_TRANSLATE_NOOP("IntakeForm", "Or the age in years, as the client says it"),
        QT_TRANSLATE_NOOP("IntakeForm", "Both may be left empty."),
    ),
    "in_doubt": (
        QT_TRANSLATE_NOOP("IntakeForm", "If the age is not sure"),
        QT_TRANSLATE_NOOP(
            "IntakeForm",
            "Until it is settled, the client counts as a child, whatever the papers say.",
        ),
    ),
    "particulars": (
        QT_TRANSLATE_NOOP("IntakeForm", "What else helps to meet the client well"),
        "",
    ),
    "language": (QT_TRANSLATE_NOOP("IntakeForm", "The language the client is most at home in"), ""),
    "language_named": (QT_TRANSLATE_NOOP("IntakeForm", "What that language is called"), ""),
    "languages": (QT_TRANSLATE_NOOP("IntakeForm", "Other languages the client speaks"), ""),
    "other_languages": (QT_TRANSLATE_NOOP("IntakeForm", "More languages"), ""),
    "interpreter_needed": (
        QT_TRANSLATE_NOOP("IntakeForm", "Does the client want an interpreter?"),
        "",
    ),
    "interpreter_language": (QT_TRANSLATE_NOOP("IntakeForm", "Into which language"), ""),
    "interpreter_trusted": (
        QT_TRANSLATE_NOOP("IntakeForm", "Whom the client trusts to interpret, and whom not"),
        "",
    ),
    "times": (QT_TRANSLATE_NOOP("IntakeForm", "Safe times, and what else to keep in mind"), ""),
    "guardian_name": (QT_TRANSLATE_NOOP("IntakeForm", "Name"), ""),
    "guardian_relation": (QT_TRANSLATE_NOOP("IntakeForm", "What they are to the client"), ""),
    "guardian_reach": (QT_TRANSLATE_NOOP("IntakeForm", "How they can be reached"), ""),
    "guardian_may_have_harmed": (
        QT_TRANSLATE_NOOP(
            "IntakeForm",
            "Could this person have harmed the client, or be close to someone who did?",
        ),
        QT_TRANSLATE_NOOP(
            "IntakeForm",
            "With Yes or Not known, the Child Welfare Committee gives consents instead, those of "
            "this guardian stop, and the guardian is told nothing.",
        ),
    ),
    "guardian_may_know": (
        QT_TRANSLATE_NOOP("IntakeForm", "What they may know"),
        QT_TRANSLATE_NOOP("IntakeForm", "Only what the client has agreed to."),
    ),
    "referral": (QT_TRANSLATE_NOOP("IntakeForm", "Who told the client of you"), ""),
    "referral_words": (QT_TRANSLATE_NOOP("IntakeForm", "More about that"), ""),
    "concerns": (QT_TRANSLATE_NOOP("IntakeForm", "As the client puts it today"), ""),
    "own_words": (
        QT_TRANSLATE_NOOP("IntakeForm", "In the client's own words"),
        QT_TRANSLATE_NOOP("IntakeForm", "What happened to the client is not asked for here."),
    ),
    "strengths": (
        QT_TRANSLATE_NOOP("IntakeForm", "What the client is good at and what helps them"),
        "",
    ),
    "people": (QT_TRANSLATE_NOOP("IntakeForm", "People who support the client"), ""),
    "places": (QT_TRANSLATE_NOOP("IntakeForm", "Places where the client is at ease"), ""),
    **if_absent.FIELDS,
}
"""The label of each editor, and the line of help below it."""

CARDS = {
    Part.THE_CLIENT: ("called", "pronoun", "born", "age", "in_doubt", "sex", "particulars"),
    Part.LANGUAGES: (
        "language",
        "language_named",
        "languages",
        "other_languages",
        "interpreter_needed",
        "interpreter_language",
        "interpreter_trusted",
    ),
    Part.CONTACT: ("times",),
    Part.IF_ABSENT: tuple(if_absent.FIELDS),
    Part.GUARDIAN: (
        "guardian_name",
        "guardian_relation",
        "guardian_reach",
        "guardian_may_have_harmed",
        "guardian_may_know",
    ),
    Part.REFERRAL: ("referral", "referral_words"),
    Part.CONCERNS: ("concerns", "own_words"),
    Part.STRENGTHS: ("strengths", "people", "places"),
}
"""The editors in each card; the ways of reaching the client come above the safe times."""

COVERED = ("called", "guardian_name")
"""The editors of names, which stay covered until they are shown."""

GUARDIAN_ANSWERS = (MayHaveHarmed.NO, MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN)

_LONG = ("particulars", "times", "guardian_may_know", "own_words", "strengths", "people", "places")


def editor_for(name: str) -> QWidget:
    """Return a new editor, with the object name ``intake_`` plus its name."""
    editor = TextBox("") if name in _LONG else _MAKERS.get(name, QLineEdit)()
    editor.setObjectName(f"intake_{name}")
    return editor


def _box(codes: tuple[str, ...]) -> QComboBox:
    box = ChoiceBox()
    for code in codes:
        box.addItem("", code)
    return box


_MAKERS: Mapping[str, Callable[[], QWidget]] = {
    "born": DayEdit,
    "languages": lambda: TickGroup(list(SPOKEN)),
    "concerns": lambda: TickGroup(list(intake_words.CONCERNS)),
    "in_doubt": QCheckBox,
    "guardian_may_have_harmed": lambda: ChoiceGroup([(code, "") for code in GUARDIAN_ANSWERS]),
    "interpreter_needed": lambda: ChoiceGroup([(code, "") for code in intake_words.NEEDED]),
    "language": lambda: _box(words.SPOKEN_CODES),
    "sex": lambda: _box(tuple(intake_words.SEXES)),
    "referral": lambda: _box(tuple(intake_words.REFERRALS)),
}
"""How to make the editors that are not lines of text."""
