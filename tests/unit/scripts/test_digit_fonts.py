"""The small fonts for digits are those that their script makes."""

from pathlib import Path

from resources.loader import digit_fonts
from scripts import digit_fonts as script


def test_the_fonts_are_made_anew_byte_for_byte(tmp_path: Path) -> None:
    script.main(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in digit_fonts()}
