"""Reads the text of a printed sheet, as the person who holds it would."""

import re


def lines(pdf: bytes) -> list[list[str]]:
    """Return the lines of each page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            texts.append(text.get_text_range().splitlines())
            text.close()
            page.close()
        return texts
    finally:
        document.close()


def shares(pdf: bytes) -> list[str]:
    """Return the words of each root sheet: those after a number, in order."""
    found = []
    for page in lines(pdf):
        words = {
            int(number): word
            for number, word in re.findall(r"\b(\d{1,2})\.?\s+([a-z]{4,8})\b", " ".join(page))
        }
        if len(words) >= 20:
            found.append(" ".join(words[number] for number in sorted(words)))
    return found
