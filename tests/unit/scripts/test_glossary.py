"""The glossary: what breaks it is found, and every entry can be kept to."""

import pytest

from scripts import glossary

TERMS = glossary.terms()


def test_the_catalogues_keep_to_it() -> None:
    assert glossary.main() == 0


@pytest.mark.parametrize(
    ("language", "source", "translation", "count"),
    [
        ("bn", "Your recovery code", "আপনার পুনরুদ্ধার কোড", 0),
        ("bn", "Your recovery code", "আপনার পুনরুদ্ধার সংকেত", 2),
        ("hi", "Referral", "संदर्भ", 1),
        ("hi", "Referrals", "रेफ़रल", 0),
        ("mr", "Everything that a referral says in one long sentence.", "सर्व काही एका वाक्यात.", 0),
        ("mr", "Everything that a survivor says in one long sentence.", "पीडिता सांगतात.", 1),
        ("bn", "{template}, amended", "{template}, সংশোধিত", 0),
    ],
)
def test_what_breaks_it_is_named(language: str, source: str, translation: str, count: int) -> None:
    assert len(glossary.broken(TERMS, language, source, translation)) == count


def test_each_entry_has_each_language_and_none_of_its_own_words_is_forbidden() -> None:
    for term in TERMS:
        for language in ("bn", "hi", "mr"):
            for word in term[language].split("|"):
                assert word
                for other in TERMS:
                    never = other.get("never", {}).get(language, [])
                    assert not any(wrong in word for wrong in never), (term["en"], word)
