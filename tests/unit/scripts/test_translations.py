"""The catalogues: a text that would never get into them is named."""

import pytest

from scripts import translations
from tests.helpers.folders import ROOT


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ('text = self.tr("Help")', []),
        ('text = f"{key}: {name}"', []),
        ('text = self.tr("{a} of {b}").format(a=f"{one:.0f}", b=2)', []),
        ("text = f\"{self.tr('Help')} F1\"", [2]),
        ("text = f\"{QCoreApplication.translate('Menu', 'Help')} F1\"", [2]),
        ("text = f\"{len(self.tr('Help'))}\"", [2]),
    ],
)
def test_a_text_inside_an_f_string_is_found(line: str, lines: list[int]) -> None:
    assert translations.hidden(f"import x\n{line}\n") == lines


def test_no_module_has_one() -> None:
    assert translations._hidden_texts() == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("112-তে ফোন করুন", False), ("১১২-তে ফোন করুন", True), ("१०९८", True), ("½ पान", False)],
)
def test_digits_of_the_own_script_are_found(text: str, found: bool) -> None:
    assert translations.own_digits(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("কপিতে আছে", False),
        ("কপি" + "ে আছে", True),
        ("कोई", False),
        ("प्रति" + "ें", True),
        ("ক" + "ে" + "া", False),  # decomposed, as some keyboards type it
    ],
)
def test_two_vowel_signs_after_each_other_are_found(text: str, found: bool) -> None:
    assert translations.misspelt(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{name} নিশ্চিত হয়েছেন।", False),
        ("নিশ্চিত হয়েছেন: {names}।", True),
        ("पासफ़्रेज़: “{passphrase}”।", True),
        ("একটি PDF।", True),
        ("পাঠানো: {count}।", False),
        ("10:30।", False),
    ],
)
def test_a_danda_after_latin_letters_or_a_name_is_found(text: str, found: bool) -> None:
    assert translations.danda_after_latin(text) is found


def test_built_in_forms_leave_the_digits_to_the_desk() -> None:
    forms = sorted((ROOT / "forms" / "builtin").glob("*.json"))
    assert len(forms) > 5
    assert [path for path in forms if translations.own_digits(path.read_text("utf-8"))] == []


def test_no_text_beside_the_catalogues_has_them() -> None:
    texts = [*(ROOT / "resources").rglob("*.md"), *(ROOT / "resources").rglob("*.toml")]
    assert len(texts) > 100
    assert [path for path in texts if translations.misspelt(path.read_text("utf-8"))] == []
