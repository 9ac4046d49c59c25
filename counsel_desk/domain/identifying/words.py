"""The words that mark a name, a place or a day, in the four languages."""

import re
from unicodedata import normalize

LETTER = "\\w\u0900-\u0963\u0966-\u097f\u0980-\u09ff\u200c\u200d"
"""The characters of words, as a regular expression class; Python's own lacks vowel signs."""

WORD = re.compile(f"[{LETTER}]+")
SPLIT = re.compile(r"[\n,;:/()।|]+")
"""Separates the entries of a list."""

_MONTHS = (
    ("january", "jan", "জানুয়ারি", "জানুয়ারী", "जनवरी", "जानेवारी"),
    ("february", "feb", "ফেব্রুয়ারি", "ফেব্রুয়ারী", "फ़रवरी", "फरवरी", "फेब्रुवारी"),
    ("march", "mar", "মার্চ", "मार्च"),
    ("april", "apr", "এপ্রিল", "अप्रैल", "एप्रिल"),
    ("may", "মে", "मई", "मे"),
    ("june", "jun", "জুন", "जून"),
    ("july", "jul", "জুলাই", "जुलाई", "जुलै"),
    ("august", "aug", "আগস্ট", "अगस्त", "ऑगस्ट"),
    ("september", "sept", "sep", "সেপ্টেম্বর", "सितंबर", "सितम्बर", "सप्टेंबर"),
    ("october", "oct", "অক্টোবর", "अक्टूबर", "अक्तूबर", "ऑक्टोबर"),
    ("november", "nov", "নভেম্বর", "नवंबर", "नवम्बर", "नोव्हेंबर"),
    ("december", "dec", "ডিসেম্বর", "दिसंबर", "दिसम्बर", "डिसेंबर"),
)
_ONE_SIGN = {"\u09af\u09bc": "\u09df", "\u092b\u093c": "\u095e", "\u091c\u093c": "\u095b"}
"""Letters with a dot below, as two signs (which NFC makes of them) and as one."""


def forms(word: str) -> set[str]:
    """Return both ways in which keyboards write a word."""
    parted = normalize("NFC", word)
    joined = parted
    for two, one in _ONE_SIGN.items():
        joined = joined.replace(two, one)
    return {parted, joined}


def _listed(text: str) -> tuple[str, ...]:
    return tuple(sorted({form for word in text.split() for form in forms(word)}))


_MONTH_NUMBERS = {
    form: number
    for number, names in enumerate(_MONTHS, 1)
    for name in names
    for form in forms(name)
}
MONTH = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
"""Matches the name of a month."""

BIRTH = r"\bborn\b|\bbirth|\bd\.?\s?o\.?\s?b\b\.?|জন্ম|जन्म|वाढदिवस"
"""Matches words for a day of birth; জন্মতারিখ and जन्मतिथि begin with one."""

PLACES_LATIN = frozenset(
    _listed("""
        village vill thana ps post po block district dist zilla zila taluka tehsil tahsil mouza
        panchayat mandal para gaon gram ward colony nagar road lane street town hamlet basti
    """)
)
"""Words that go with the name of a place, in Latin letters."""

PLACES_INDIC = _listed("""
    গ্রাম থানা জেলা ব্লক মহকুমা পঞ্চায়েত পোস্ট পাড়া মৌজা রোড কলোনি ওয়ার্ড
    गाँव गांव गाव ग्राम थाना थाने ठाणे जिला ज़िला जिल्हा जिल्ह्या प्रखंड तहसील तालुका तालुक्या
    पंचायत पोस्ट मोहल्ला मुहल्ला टोला वॉर्ड कॉलोनी बस्ती
""")
"""The same in Bengali and Devanagari; endings may follow them."""

NO_NAMES = frozenset(
    _listed("""
        the a an her his their my our this that in at no which every each she he they it and
        তাঁর তার তাঁদের তাদের নিজের আমার আমাদের এই ওই সেই একটি এক একই কোনো অন্য ও এবং বা থেকে যে নিজ সব
        কাছের পাশের নতুন স্থানীয়
        उनके उसके उनका उसका अपने अपना मेरे हमारे इस उस यह वह एक किसी और या से में के की का दूसरे पास
        नए स्थानीय त्यांच्या तिच्या त्यांचे तिचे आपल्या आमच्या ह्या त्या आणि व किंवा दुसऱ्या नव्या
    """)
)
"""Words beside a word such as “village” that name no place."""

RELATIONS = frozenset(
    _listed("""
        mother father mum dad sister brother aunt uncle cousin husband friend neighbour neighbor
        grandmother grandfather daughter son child children teacher didi dada dadi nani mausi
        her his my the and from in with who of at one school shelter home office
        মা বাবা বোন ভাই দিদি দাদা মাসি পিসি কাকা কাকিমা মামা মামি ঠাকুমা দিদা দাদু স্বামী মেয়ে ছেলে সন্তান
        বান্ধবী বন্ধু প্রতিবেশী শিক্ষিকা পাড়ার বড় ছোট তাঁর তার আমার ও আর এবং সঙ্গে
        माँ मां पिता बहन भाई दीदी मौसी बुआ चाचा चाची मामा मामी नानी दादी पति बेटी बेटा बच्चे सहेली दोस्त
        पड़ोसी शिक्षिका की के का और बड़ी छोटी आई वडील बहीण भाऊ ताई मावशी काका काकू आजी नवरा मुलगी
        मुलगा मैत्रीण शेजारी शेजारीण आणि मोठी लहान
    """)
)
"""Words for people around the client that are not names."""


def month(name: str) -> int:
    """Return the number of a month, counted from 1.

    Raises:
        KeyError: It is not the name of a month.
    """
    return _MONTH_NUMBERS[name.casefold()]
