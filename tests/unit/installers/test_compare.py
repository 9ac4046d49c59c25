"""Two walks are the same if their pictures are, but for words drawn by chance."""

from pathlib import Path

import pytest
from PIL import Image

from installers.compare import compare


@pytest.fixture
def walks(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with the same picture."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        Image.new("RGB", (100, 100), "white").save(tmp_path / name / "1.png")
    return tmp_path / "one", tmp_path / "other"


def paint(path: Path, points: int) -> None:
    """Turn so many points of a picture black."""
    with Image.open(path) as picture:
        changed = picture.copy()
    for number in range(points):
        changed.putpixel((number % 100, number // 100), (0, 0, 0))
    changed.save(path)


def test_a_few_points_may_differ(walks: tuple[Path, Path]) -> None:
    paint(walks[1] / "1.png", 299)
    assert compare(*walks) == []


def test_a_picture_that_is_another_one_is_named(walks: tuple[Path, Path]) -> None:
    paint(walks[1] / "1.png", 350)
    assert compare(*walks) == ["1.png: 3.5% differ"]
    assert compare(*walks, 0.04) == []


def test_a_picture_of_another_size_or_in_one_walk_only_is_named(walks: tuple[Path, Path]) -> None:
    Image.new("RGB", (99, 100), "white").save(walks[1] / "1.png")
    Image.new("RGB", (9, 9)).save(walks[0] / "2.png")
    assert compare(*walks) == ["1.png: another size", "2.png: only in one of them"]


def test_two_folders_without_pictures_prove_nothing(tmp_path: Path) -> None:
    assert compare(tmp_path, tmp_path) == ["There is no picture."]
