"""Words are found with endings, in other spellings and letters, and numbers with gaps."""

import pytest

from counsel_desk.services.clients import search
from counsel_desk.services.work.session import Session
from tests.unit.services.clients.searched import found, write

ENDINGS = [
    ("থানার পুলিশের সাথে কথা হয়েছে", "পুলিশ"),
    ("তিনি আদালতে যেতে ভয় পান", "আদালত"),
    ("মেয়েটির মায়ের সঙ্গে দেখা", "মেয়ে"),
    ("মেয়েটির মায়ের সঙ্গে দেখা", "মা"),
    ("সাবিত্রীকে ফোন করা হল", "সাবিত্রী"),
    ("ছেলেগুলোকে চেনেন না", "ছেলে"),
    ("কলকাতায় ফিরে যাবেন", "কলকাতা"),
    ("উকিলবাবুরা এসেছিলেন", "উকিলবাবু"),
    ("শুধু পুলিশ", "পুলিশের"),
    ("वह लड़कियों के साथ रहती थी", "लड़की"),
    ("महिलाओं की बैठक हुई", "महिला"),
    ("उसके बच्चे स्कूल में हैं", "बच्चा"),
    ("लोगों ने देखा", "लोग"),
    ("ती घरात एकटी होती", "घर"),
    ("पोलिसांनी विचारले", "पोलीस"),
    ("सावित्रीला न्यायालयात बोलावले", "सावित्री"),
    ("सावित्रीला न्यायालयात बोलावले", "न्यायालय"),
    ("शाळेत जाते", "शाळा"),
    ("आईने सांगितले", "आई"),
]
SPELLINGS = [
    ("ज़िला कार्यालय गई", "जिला"),
    ("जिला कार्यालय गई", "ज़िला"),
    ("उसने फ़ोन किया", "फोन"),
    ("हाँ, वह आई", "हां"),
    ("हिन्दी में बात की", "हिंदी"),
    ("वापस বাড়ী গেছে", "বাড়ি"),
    ("She stayed at a café", "cafe"),
    ("She stayed at a cafe", "café"),
    ("from São Luís", "sao luis"),
]
SOUNDS = [
    ("সাবিত্রীর সাথে কথা হল", "Sabitri"),
    ("সাবিত্রীর সাথে কথা হল", "savitri"),
    ("ফতিমা এসেছিলেন", "Fatima"),
    ("মালা দাস এসেছিলেন", "mala das"),
    ("আজ রোকসানা এসেছেন", "Ruksana"),
    ("सुनीता आई थी", "Sunita"),
    ("Met Shefali at the centre", "শেফালি"),
    ("Met Shefali at the centre", "शेफाली"),
    ("ডায়মন্ড হারবার থেকে", "diamond harbour"),
]
NUMBERS = [
    ("call 98304 51627", "9830451627"),
    ("call 9830451627", "98304 51627"),
    ("call 983 045 1627", "98304-51627"),
    ("call +91 98304 51627", "9830451627"),
    ("call +919830451627", "98304 51627"),
    ("call 09830451627", "+91 98304 51627"),
    ("ফোন ৯৮৩০৪ ৫১৬২৭", "9830451627"),
    ("came 14-03-2019, 98304 51627 is hers", "9830451627"),
    ("received Rs 1,50,000", "150000"),
    ("received Rs 150000", "1,50,000"),
    ("card 5678 1234 9012", "567812349012"),
    ("case 114/2026", "114/2026"),
    ("on 14/03/2019", "14-03-2019"),
]


@pytest.mark.parametrize(("text", "asked"), ENDINGS + SPELLINGS + SOUNDS + NUMBERS)
def test_s01_a_word_is_found_in_its_other_forms_and_marked(
    counsellor: Session, client: str, text: str, asked: str
) -> None:
    record = write(counsellor, client, f"Before. {text}. After that.")
    hits = {hit.record: hit for hit in search.find(counsellor, asked).hits}
    assert record in hits
    snippet = hits[record].snippet
    marks = [snippet.text[begin:end] for begin, end in snippet.marks]
    assert marks
    assert "Before" not in marks


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("কমলা এসেছিলেন", "কম"),
        ("তিনি খাবার আনলেন", "খান"),
        ("मामला दर्ज हुआ", "माम"),
        ("कमला आई", "कम"),
        ("वह कम बोलती है", "कमला"),
        ("जानवर देखा", "जान"),
        ("मात्र दस रुपये", "mother"),
        ("মাত্র দশ টাকা", "mother"),
        ("from the farm", "form"),
        ("Mother came", "মাত্র"),
        ("boats came", "boat"),
        ("came 12 days before 2026", "122026"),
        ("call 98304, then 51627", "983045162"),
        ("পুলিশের কাছে", '"পুলিশ কাছে"'),
        ("হাসি পেল", "দাসী"),
    ],
)
def test_s01_another_word_is_not_found(
    counsellor: Session, client: str, text: str, asked: str
) -> None:
    record = write(counsellor, client, text)
    assert record not in found(counsellor, asked)


def test_s01_a_star_and_quotation_marks_mean_what_was_typed(
    counsellor: Session, client: str
) -> None:
    record = write(counsellor, client, "থানার পুলিশের সাথে")
    assert record in found(counsellor, '"পুলিশের সাথে"')
    assert record in found(counsellor, "পুলি*")
    assert record in found(counsellor, "পুলিশের*")
    assert record not in found(counsellor, "পুলিশেরা*")
