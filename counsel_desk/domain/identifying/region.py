"""Districts, towns and well-known places of West Bengal and Maharashtra, in their scripts."""

import re
from collections.abc import Iterator

from counsel_desk.domain.identifying import words

_LATIN = """
    Alipore Alipurduar Amta Arambagh Asansol Baharampur Balurghat Bangaon Bankura Baranagar Barasat
    Bardhaman Baruipur Basirhat Basanti Behala Berhampore Birbhum Bishnupur Bolpur Bongaon Budge
    Burdwan Calcutta Canning Chandannagar Chinsurah Contai Darjeeling Dinajpur Diamond\u00a0Harbour
    Dumdum Durgapur Gosaba Habra Haldia Haora Hasnabad Hingalganj Hooghly Howrah Islampur Jadavpur
    Jalpaiguri Jhargram Jalangi Joynagar Kakdwip Kalimpong Kalna Kalyani Katwa Kharagpur Kolkata
    Krishnanagar Kultali Malda Mathurapur Medinipur Midnapore Murshidabad Nabadwip Nadia Namkhana
    Parganas Purulia Raiganj Ranaghat Sagar\u00a0Island Sandeshkhali Santipur Siliguri Sonagachi
    Sonarpur Sundarban Sundarbans Suri Tamluk Taki Uluberia
    Ahmednagar Ahilyanagar Akola Amravati Andheri Aurangabad Bandra Baramati Beed Bhandara Bhayandar
    Bhiwandi Bhusawal Borivali Budhwar\u00a0Peth Buldhana Chandrapur Chhatrapati\u00a0Sambhajinagar
    Dadar Dharashiv Dharavi Dhule Dombivli Gadchiroli Ghatkopar Gondia Hingoli Ichalkaranji Jalgaon
    Jalna Kalyan Kamathipura Kolhapur Kurla Latur Malegaon Miraj Mumbai Bombay Nagpur Nanded
    Nandurbar Nashik Nasik Osmanabad Palghar Panvel Parbhani Pimpri Pune Poona Raigad Ratnagiri
    Sangli Satara Sindhudurg Solapur Thane Ulhasnagar Vasai Virar Wardha Washim Yavatmal
"""
_INDIC = """
    আলিপুর আলিপুরদুয়ার আসানসোল উলুবেড়িয়া কলকাতা কল্যাণী কাকদ্বীপ কাটোয়া কালিম্পং কৃষ্ণনগর কোচবিহার
    ক্যানিং খড়্গপুর গোসাবা চন্দননগর জলপাইগুড়ি ঝাড়গ্রাম ডায়মন্ড\u00a0হারবার তমলুক দার্জিলিং দুর্গাপুর
    দিনাজপুর নদিয়া নদীয়া নবদ্বীপ পরগনা পুরুলিয়া বর্ধমান বসিরহাট বাঁকুড়া বারাসাত বারাসত বারুইপুর
    বালুরঘাট বীরভূম বোলপুর বনগাঁ বহরমপুর মালদহ মালদা মুর্শিদাবাদ মেদিনীপুর রানাঘাট রায়গঞ্জ শিলিগুড়ি
    সন্দেশখালি সোনাগাছি সোনারপুর সুন্দরবন হাওড়া হাবড়া হাসনাবাদ হিঙ্গলগঞ্জ হলদিয়া হুগলি হুগলী মুম্বাই পুনে
    মুম্বই পুণে নাগপুর নাসিক নাশিক সাতারা সাংলি সোলাপুর কোলহাপুর কোলাপুর লাতুর নান্দেড় জলগাঁও জালনা ঔরঙ্গাবাদ
    আকোলা অমরাবতী আহমেদনগর রায়গড় রত্নগিরি নন্দুরবার ভিওয়ান্ডি কামাঠিপুরা কামাথিপুরা ধারাভি ইয়াভতমল চন্দ্রপুর
    अकोला अमरावती अहमदनगर अहिल्यानगर औरंगाबाद इचलकरंजी उल्हासनगर उस्मानाबाद कामाठीपुरा कोल्हापूर
    कोलकाता कोल्हापुर गडचिरोली गोंदिया चंद्रपूर जळगाव जालना डोंबिवली धाराशिव धारावी धुळे नंदुरबार नांदेड
    नागपूर नागपुर नाशिक पनवेल परभणी पालघर पिंपरी पुणे पुण्या बारामती बुलढाणा भंडारा भिवंडी भुसावळ
    मालेगाव मिरज मुंबई यवतमाळ रत्नागिरी रायगड लातूर वर्धा वसई वाशिम विरार सांगली सातारा सिंधुदुर्ग सोलापूर
    सोलापुर हिंगोली सिलीगुड़ी सिलिगुडी हावड़ा हावडा दार्जिलिंग मुर्शिदाबाद मालदा मालदह बालुरघाट आसनसोल दुर्गापुर
    बर्धमान वर्धमान बर्दवान बीरभूम बाँकुड़ा बांकुड़ा बांकुरा पुरुलिया मेदिनीपुर कृष्णानगर बारासात बसीरहाट बशीरहाट
    जलपाईगुड़ी जलपाईगुडी अलीपुरद्वार कूचबिहार खड़गपुर खरगपूर सुंदरबन सुंदरवन संदेशखाली सोनागाछी हुगली
    कालिम्पोंग रायगंज दिनाजपुर दीनाजपुर बोलपुर शांतिनिकेतन
"""
_SUFFIX = 5
"""How many more characters may follow: both scripts attach endings to a name."""


_SEPARATOR = re.compile(r"[ \n]+")
_NAMES_LATIN, _NAMES_INDIC = (
    "|".join(
        sorted(
            {
                re.escape(form).replace("\\\u00a0", "\\s").replace("\u00a0", "\\s")
                for name in _SEPARATOR.split(text.strip())
                for form in words.forms(name)
            },
            key=len,
            reverse=True,
        )
    )
    for text in (_LATIN, _INDIC)
)
_PLACES = re.compile(
    rf"(?<![{words.LETTER}])(?:(?:{_NAMES_LATIN})(?![{words.LETTER}])"
    rf"|(?:{_NAMES_INDIC})[{words.LETTER}]{{0,{_SUFFIX}}}(?![{words.LETTER}]))"
)


def places(text: str) -> Iterator[tuple[int, int]]:
    """Yield known places in a text; in Latin letters they begin with a capital."""
    yield from (found.span() for found in _PLACES.finditer(text))
