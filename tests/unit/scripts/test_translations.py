"""The catalogues: a text that would never get into them is named."""

import pytest

from scripts import translations


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
