"""Words for languages and levels of support in the cells of a register."""

import re
from collections.abc import Mapping

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.moving_in.headings import folded

_LANGUAGES: Mapping[str, str] = {
    "bn": "Bengali Bangla বাংলা बंगाली बांग्ला বাঙালি",
    "hi": "Hindi হিন্দি हिन्दी हिंदी",
    "mr": "Marathi মারাঠি मराठी",
    "en": "English ইংরেজি ইংরাজি अंग्रेज़ी अंग्रेजी इंग्रजी",
    "ne": "Nepali নেপালি नेपाली",
    "ur": "Urdu উর্দু उर्दू",
    "or": "Odia Oriya ওড়িয়া उड़िया ओड़िया",
    "as": "Assamese Asamiya অসমিয়া असमिया",
    "te": "Telugu তেলুগু तेलुगु",
    "ta": "Tamil তামিল तमिल",
    "gu": "Gujarati গুজরাতি गुजराती",
    "pa": "Punjabi পাঞ্জাবি पंजाबी",
    "kn": "Kannada কন্নড় कन्नड",
    "ml": "Malayalam মালয়ালম मलयालम",
    "mai": "Maithili মৈথিলী मैथिली",
    "bho": "Bhojpuri ভোজপুরি भोजपुरी",
    "kru": "Kurukh Oraon কুরুখ कुड़ुख",
    "rhg": "Rohingya রোহিঙ্গা रोहिंग्या",
    "my": "Burmese বর্মি बर्मी",
    "kok": "Konkani কোঙ্কণি कोंकणी",
    "brx": "Bodo বোড়ো बोडो",
    "mni": "Meitei Manipuri মৈতৈ মণিপুরি मणिपुरी",
    "hoc": "Ho হো हो",
    "unr": "Mundari মুন্ডারি मुंडारी",
    "gon": "Gondi গোন্ডি गोंडी",
    "sat": "Santali Santhali সাঁওতালি संताली",
    "sck": "Sadri সাদরি सादरी",
}
_INTENSITIES: Mapping[Intensity, str] = {
    Intensity.MAINTENANCE: "maintenance low mild কম कम कमी",
    Intensity.STANDARD: "standard medium moderate normal মাঝারি সাধারণ मध्यम सामान्य",
    Intensity.HIGH: "high severe বেশি उच्च अधिक जास्त",
    Intensity.CRISIS: "crisis critical emergency সংকট সঙ্কট संकट",
}
_SPLIT = re.compile(r"[,;/&+|]|\band\b|\bও\b|এবং|\bऔर\b|आणि", re.IGNORECASE)
_BY_LANGUAGE = {
    folded(each): code for code, text in _LANGUAGES.items() for each in (code, *text.split())
}
_BY_INTENSITY = {
    folded(each): level for level, text in _INTENSITIES.items() for each in text.split()
}


def read_languages(text: str) -> tuple[str, ...] | None:
    """Return the codes of the languages in a cell, or `None` if one of them is not known."""
    codes = [_BY_LANGUAGE.get(folded(part)) for part in _SPLIT.split(text) if part.strip()]
    found = [code for code in codes if code is not None]
    return tuple(dict.fromkeys(found)) if found and len(found) == len(codes) else None


def read_intensity(text: str) -> Intensity | None:
    """Return the level of support in a cell, or `None` if it is not known."""
    return _BY_INTENSITY.get(folded(text))
