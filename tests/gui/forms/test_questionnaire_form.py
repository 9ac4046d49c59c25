"""The whole form: what is asked, what is shown, and what comes out of it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from forms.filling import Filling
from forms.model import parse
from ui.forms.questionnaire_form import QuestionnaireForm

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
CODE = {"code": "tea", "display": "Tea"}


def find(form, link_id, at=()):
    return form.body.field(link_id, at)


def line(field):
    return next(each for each in field.findChildren(QLineEdit) if each.isVisibleTo(field))


def write(qtbot, field, text):
    target = line(field)
    target.selectAll()
    qtbot.keyClicks(target, text)


def pick(field, number):
    field.findChild(QAbstractButton, f"option_{number}").click()


def button(widget, name):
    found = [each for each in widget.findChildren(QPushButton, name) if each.isVisibleTo(widget)]
    return found[-1] if name == "add_repetition" else found[0]


def answers(form, link_id):
    """Return the answers to a question outside groups, as they are stored."""
    items = form.response().get("item", [])
    return next((item["answer"] for item in items if item["linkId"] == link_id), [])


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("string", "quiet", {"valueString": "quiet"}),
        ("integer", "12", {"valueInteger": 12}),
        ("decimal", "1.5", {"valueDecimal": 1.5}),
        ("quantity", "3", {"valueQuantity": {"value": 3}}),
        ("date", "2026-02-28", {"valueDate": "2026-02-28"}),
        ("date", "2026-02", {"valueDate": "2026-02"}),
        ("dateTime", "2026-02-28", {"valueDateTime": "2026-02-28"}),
        ("time", "9:05", {"valueTime": "09:05:00"}),
        ("url", "https://example.org/a", {"valueUri": "https://example.org/a"}),
        ("open-choice", "something", {"valueString": "something"}),
    ],
)
def test_what_is_typed(show, qtbot, kind, typed, stored):
    form = show({"linkId": "q", "type": kind, "text": "Q"})
    with qtbot.waitSignal(form.changed):
        write(qtbot, find(form, "q"), typed)
    assert answers(form, "q") == [stored]
    assert form.show_problems() == ()
    target = line(find(form, "q"))
    target.selectAll()
    qtbot.keyClick(target, Qt.Key.Key_Backspace)
    assert answers(form, "q") == []


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        ("integer", "a few", "Please give a whole number."),
        ("integer", "1.5", "Please give a whole number."),
        ("decimal", "1e999", "Please give a number."),
        ("quantity", "some", "Please give an amount as a number."),
        ("date", "2026-02-30", "Please give a date that the calendar has."),
        ("dateTime", "soon", "Please give a date and time that the calendar has."),
        ("time", "25:00", "Please give a time between 00:00 and 23:59."),
        ("url", "a b", "Please give an address without spaces."),
    ],
)
def test_what_cannot_be_read_is_kept_and_said(show, qtbot, kind, typed, sentence):
    form = show({"linkId": "q", "type": kind, "text": "Q"})
    write(qtbot, find(form, "q"), typed)
    assert [problem.message for problem in form.show_problems()] == [sentence]
    assert find(form, "q").problem() == sentence
    assert sentence in line(find(form, "q")).accessibleDescription()
    assert line(find(form, "q")).property("invalid") is True
    form.set_language("bn")
    assert line(find(form, "q")).text() == typed
    assert find(form, "q").problem() == sentence


def test_digits_of_any_script(show, qtbot):
    form = show({"linkId": "q", "type": "integer", "text": "Q"})
    line(find(form, "q")).setText("১২")
    line(find(form, "q")).textEdited.emit("১২")
    assert answers(form, "q") == [{"valueInteger": 12}]


def test_a_moment_gets_a_time_zone(show, qtbot):
    form = show({"linkId": "q", "type": "dateTime", "text": "Q"})
    write(qtbot, find(form, "q"), "2026-02-28")
    qtbot.keyClicks(find(form, "q").findChild(QLineEdit, "answer_time"), "14:30")
    moment = datetime.fromisoformat(answers(form, "q")[0]["valueDateTime"])
    assert moment.tzinfo is not None
    assert (moment.hour, moment.minute) == (14, 30)
    assert form.show_problems() == ()


def test_a_long_text(show, qtbot):
    form = show({"linkId": "q", "type": "text", "text": "Q"})
    box = find(form, "q").findChild(QPlainTextEdit)
    qtbot.keyClicks(box, "Two")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "lines")
    assert answers(form, "q") == [{"valueString": "Two\nlines"}]
    assert box.accessibleName() == "Q"


def test_yes_no_and_not_answered(show):
    form = show({"linkId": "q", "type": "boolean", "text": "Q"})
    for number, stored in ((0, [{"valueBoolean": True}]), (1, [{"valueBoolean": False}]), (2, [])):
        pick(find(form, "q"), number)
        assert answers(form, "q") == stored


def test_a_choice_can_be_taken_back(show):
    form = show()
    field = find(form, "drink")
    pick(field, 1)
    assert answers(form, "drink")[0]["valueCoding"]["code"] == "water"
    button(field, "clear_answer").click()
    assert answers(form, "drink") == []
    assert [each.objectName() for each in field.findChildren(QAbstractButton) if each.isVisible()][
        -1
    ] == "option_1"


def test_the_words_of_an_option_can_be_clicked(show, qtbot):
    form = show()
    words = next(
        each for each in find(form, "drink").findChildren(QLabel) if each.text() == "Water"
    )
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert answers(form, "drink")[0]["valueCoding"]["code"] == "water"


def test_many_options_drop_down(show, qtbot):
    form = show()
    box = find(form, "month").findChild(QComboBox)
    assert box.count() == 13
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert answers(form, "month")[0]["valueCoding"]["code"] == "m1"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert answers(form, "month") == []


def test_another_answer(show, qtbot):
    form = show()
    field = find(form, "food")
    other = field.findChild(QLineEdit, "other_answer")
    assert not other.isVisible()
    pick(field, 2)
    assert other.isVisible()
    qtbot.keyClicks(other, "Rice")
    assert answers(form, "food") == [{"valueString": "Rice"}]
    pick(field, 0)
    assert answers(form, "food")[0]["valueCoding"]["code"] == "tea"


def test_several_options(show):
    form = show()
    for number in (1, 0):
        pick(find(form, "drinks"), number)
    codes = [each["valueCoding"]["code"] for each in answers(form, "drinks")]
    assert codes == ["tea", "water"]


def test_an_answer_that_is_no_longer_offered_is_kept(qtbot):
    item = {"linkId": "q", "type": "choice", "answerOption": [{"valueCoding": CODE}]}
    filling = Filling(parse({"resourceType": "Questionnaire", "item": [item]}))
    filling.set("q", [{"valueCoding": {"code": "old", "display": "Old one"}}])
    form = QuestionnaireForm(filling)
    qtbot.addWidget(form)
    assert "Old one" in texts(find(form, "q"))
    pick(find(form, "q"), 0)
    assert answers(form, "q") == [{"valueCoding": CODE}]


def test_rows_are_added_and_removed(show, qtbot):
    form = show()
    field = find(form, "words")
    write(qtbot, field, "calm")
    button(field, "add_answer").click()
    lines = [each for each in field.findChildren(QLineEdit) if each.isVisible()]
    assert len(lines) == 2
    qtbot.keyClicks(lines[1], "long")
    assert answers(form, "words") == [{"valueString": "calm"}, {"valueString": "long"}]
    assert lines[1].accessibleName() == "Words that fit, answer 2"
    button(field, "remove_answer").click()
    assert answers(form, "words") == [{"valueString": "long"}]


def test_a_group_is_filled_several_times(show, qtbot):
    form = show()
    write(qtbot, find(form, "guest", (0,)), "One")
    for number, name in ((1, "Two"), (2, "Three")):
        button(find(form, "visit"), "add_repetition").click()
        write(qtbot, find(form, "guest", (number,)), name)
    pick(find(form, "stayed", (2,)), 0)
    assert find(form, "nights", (2,)).isVisible()
    assert not find(form, "nights", (1,)).isVisible()
    button(find(form, "visit", (1,)), "remove_repetition").click()
    kept = [item for item in form.response()["item"] if item["linkId"] == "visit"]
    names = [item["item"][0]["answer"][0]["valueString"] for item in kept]
    assert names == ["One", "Three"]
    assert find(form, "nights", (1,)).isVisible()
    assert find(form, "guest", (2,)) is None


def test_groups_inside_repeated_groups_move_along(show, qtbot):
    inner = {"linkId": "in", "type": "group", "repeats": True, "text": "In"}
    inner["item"] = [{"linkId": "q", "type": "string", "text": "Q"}]
    form = show({"linkId": "out", "type": "group", "repeats": True, "text": "O", "item": [inner]})
    write(qtbot, find(form, "q", (0, 0)), "a")
    button(find(form, "out"), "add_repetition").click()
    find(form, "in", (1,)).findChild(QPushButton, "add_repetition").click()
    write(qtbot, find(form, "q", (1, 0)), "b")
    write(qtbot, find(form, "q", (1, 1)), "c")
    button(find(form, "out", (0,)), "remove_repetition").click()
    assert [line(find(form, "q", (0, number))).text() for number in (0, 1)] == ["b", "c"]


def test_conditions_show_and_hide_at_once(show):
    form = show()
    assert not find(form, "who").isVisible()
    pick(find(form, "came"), 0)
    assert find(form, "who").isVisible()
    pick(find(form, "came"), 1)
    assert not find(form, "who").isVisible()


def test_hidden_items_are_not_shown(show):
    hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
    extension = [{"url": hidden, "valueBoolean": True}]
    form = show(
        {
            "linkId": "h",
            "type": "integer",
            "text": "Secret",
            "extension": extension,
            "initial": [{"valueInteger": 4}],
            "maxLength": 2,
        },
        {"linkId": "q", "type": "integer", "text": "Q"},
    )
    assert find(form, "h") is None
    assert answers(form, "h") == [{"valueInteger": 4}]


def test_a_calculated_value_follows_and_says_when_it_cannot(show, qtbot):
    form = show()
    assert "could not compute" in texts(find(form, "next"))
    write(qtbot, find(form, "whole"), "3")
    assert "4" in texts(find(form, "next"))
    assert find(form, "next").findChildren(QLineEdit) == []


@pytest.mark.parametrize("kind", ["attachment", "reference"])
def test_what_cannot_be_answered_yet_says_so(show, kind):
    form = show({"linkId": "q", "type": kind, "text": "Q"})
    assert "This kind of answer cannot be given here yet." in texts(find(form, "q"))


def test_a_choice_without_options_says_so(show):
    form = show({"linkId": "q", "type": "choice", "text": "Q", "answerValueSet": "http://a.b/c"})
    assert any("not in this form" in text for text in texts(find(form, "q")))


def test_problems_stand_beside_the_question_and_go_when_answered(show, qtbot):
    form = show()
    assert "A word for the day (required)" in texts(find(form, "name"))
    found = form.show_problems()
    assert [problem.link_id for problem in found] == ["name"]
    assert find(form, "name").problem() == "Please answer this question."
    assert form.focusWidget() is line(find(form, "name"))
    qtbot.keyClicks(line(find(form, "name")), "calm")
    assert find(form, "name").problem() == ""
    assert form.show_problems() == ()


def test_a_required_group_says_what_is_missing(show):
    inside = [{"linkId": "q", "type": "string", "text": "Q"}]
    form = show({"linkId": "g", "type": "group", "repeats": True, "required": True, "item": inside})
    assert [problem.link_id for problem in form.show_problems()] == ["g"]
    assert find(form, "g").problem() == "Please answer this question."


def test_units_and_limits_are_said(show, qtbot):
    form = show()
    assert "km" in texts(find(form, "far"))
    assert "From 0 to 20" in texts(find(form, "whole"))
    write(qtbot, find(form, "far"), "2.5")
    assert answers(form, "far")[0]["valueQuantity"] == {
        "value": 2.5,
        "unit": "km",
        "system": "http://unitsofmeasure.org",
        "code": "km",
    }


def test_another_language_keeps_the_answers(show, qtbot):
    form = show()
    write(qtbot, find(form, "name"), "calm")
    form.set_language("bn")
    assert form.accessibleName() == "কেন্দ্রে একটি দিন"
    assert any("দিনের জন্য একটি শব্দ" in text for text in texts(find(form, "name")))
    assert "জল" in texts(find(form, "drink"))
    assert line(find(form, "name")).text() == "calm"
    assert form.response()["language"] == "bn"


def test_a_form_cannot_bring_markup(show):
    wild = "<b>bold</b> & <img src='file:///etc/hostname'>"
    form = show({"linkId": "q", "type": "string", "text": wild})
    labels = [each for each in find(form, "q").findChildren(QLabel) if each.text() == wild]
    assert labels
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)


def test_everything_can_be_reached_and_has_a_name(show):
    form = show()
    reached = [
        each
        for each in form.body.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(form)
    ]
    assert len(reached) >= 30
    assert [each.objectName() for each in reached if not each.accessibleName()] == []


def test_the_response_comes_back_as_it_was(show, qtbot):
    form = show()
    write(qtbot, find(form, "name"), "calm")
    for link_id, text in (("whole", "3"), ("exact", "0.5"), ("far", "7"), ("day", "2026-01-02")):
        write(qtbot, find(form, link_id), text)
    write(qtbot, find(form, "hour"), "08:15")
    write(qtbot, find(form, "guest", (0,)), "One")
    button(find(form, "visit"), "add_repetition").click()
    write(qtbot, find(form, "guest", (1,)), "Two")
    for link_id in ("came", "drink", "food", "drinks"):
        pick(find(form, link_id), 1)
    response = form.response(completed=True, authored=NOW)
    again = QuestionnaireForm(Filling.from_response(form._filling.questionnaire, response))
    qtbot.addWidget(again)
    assert line(find(again, "hour")).text() == "08:15"
    assert line(find(again, "guest", (1,))).text() == "Two"
    assert again.response(completed=True, authored=NOW) == response


def test_a_stored_moment_keeps_its_zone_while_untouched(qtbot):
    form = parse(
        {
            "resourceType": "Questionnaire",
            "item": [{"linkId": "q", "type": "dateTime", "text": "Q"}],
        }
    )
    filling = Filling(form)
    stored = {"valueDateTime": "2020-01-02T03:04:05+05:30"}
    filling.set("q", [stored])
    shown = QuestionnaireForm(filling)
    qtbot.addWidget(shown)
    field = find(shown, "q")
    write(qtbot, field, "2020-01-03")
    write(qtbot, field, "2020-01-02")
    assert answers(shown, "q") == [stored]
