"""Texts of the fictional office, all of them invented by the project.

The notes are about ordinary counselling sessions. None is about a real person, and none describes
what was done to anyone.
"""

from datetime import date

from counsel_desk.domain.casework.casework import (
    CaseReference,
    CaseTask,
    Hearing,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.intake import Channel, Contact, Intake, Part, Use

NAMES = {
    "bn": (
        ("মৌসুমি", "রিনা", "তানিয়া", "শিউলি", "পূর্ণিমা", "জবা", "নাসরিন", "অপর্ণা"),
        ("সর্দার", "হালদার", "নস্কর", "বিবি", "মাহাতো", "গায়েন"),
    ),
    "hi": (
        ("कविता", "सुनीता", "रेखा", "गुड़िया", "पूनम", "शबनम"),
        ("कुमारी", "देवी", "पासवान", "खातून", "यादव"),
    ),
    "mr": (
        ("सुवर्णा", "मंगल", "रूपाली", "छाया", "वैशाली", "लता"),
        ("पवार", "कांबळे", "शिंदे", "जगताप", "गायकवाड"),
    ),
}
"""First names and family names by language, combined at random."""

PARTICULARS = {
    "bn": "সকালে ফোন করা যায়। চিঠি পাঠানো হবে না। বাংলায় কথা বলতে স্বচ্ছন্দ।",
    "hi": "दोपहर के बाद मिलना ठीक रहता है। घर पर फ़ोन न करें। हिन्दी में बात करती हैं।",
    "mr": "सकाळी भेटणे सोयीचे. घरी पत्र पाठवू नये. मराठीत बोलतात.",
}

OWN_WORDS = "রাতে ঘুমোতে চাই, আর সেলাইয়ের কাজটা শিখে নিজের পায়ে দাঁড়াতে চাই।"
INTAKE = Intake(
    pronoun="তিনি",
    languages=("hi",),
    contacts=(
        Contact(Channel.CALL, Use.AT_TIMES, "98xxx xxx21"),
        Contact(Channel.LETTER, Use.NEVER),
        Contact(Channel.VISIT, Use.NEVER),
    ),
    times="সকাল দশটা থেকে বারোটা",
    referral="shelter",
    concerns=("sleep", "livelihood"),
    strengths="গান করেন, সেলাই ভালো পারেন",
    people="বোন, পাড়ার দিদি",
    places="পাঠাগার",
    age=23,
    declined=(Part.GUARDIAN,),
)
"""The first client's intake."""

NOTES = {
    "en": (
        "Came on time and said that the week had been quieter. We practised slow breathing "
        "together, and it shall go on at home in the evening.",
        "Spoke about the tailoring class and what is good in it. Sleep is a little better. "
        "We looked at whom to call when the evening feels long.",
        "Tired today, so we kept the talk short, with drawing while we talked. Next "
        "time we begin with the safety plan, as wished.",
        "We went through the goals in the client's own words. One is set aside for now and that "
        "is all right. Proud of having taken the bus alone.",
    ),
    "bn": (
        "আজ তিনি সময়মতো এসেছিলেন। বললেন, সপ্তাহটা একটু শান্ত কেটেছে। আমরা একসঙ্গে ধীরে শ্বাস "
        "নেওয়ার অভ্যাস করলাম। সন্ধ্যায় বাড়িতেও করতে চান।",
        "সেলাইয়ের ক্লাসের কথা বললেন, কী ভালো লাগে তা-ও। ঘুম আগের চেয়ে কিছুটা ভালো। মন খারাপ হলে "
        "কাকে ফোন করা যায়, সেই তালিকা দেখলাম।",
        "আজ ক্লান্ত ছিলেন, তাই অল্প কথা হলো। কথা বলতে বলতে ছবি আঁকলেন। পরের বার নিরাপত্তা "
        "পরিকল্পনা দিয়ে শুরু করতে চান।",
    ),
    "hi": (
        "समय पर आना हुआ। कहा कि हफ़्ता कुछ शांत रहा। हमने साथ में धीरे साँस लेने का अभ्यास किया।",
        "सिलाई की कक्षा के बारे में बताया। नींद पहले से थोड़ी अच्छी है। "
        "शाम को किसे फ़ोन किया जा सकता है, यह सूची देखी।",
    ),
    "mr": (
        "आज वेळेवर येणे झाले. आठवडा थोडा शांत गेला असे सांगितले. आम्ही मिळून हळू श्वास घेण्याचा सराव केला.",
        "शिवणकामाच्या वर्गाबद्दल बोलणे झाले. झोप आधीपेक्षा थोडी बरी आहे. पुढच्या वेळी सुरक्षा योजनेपासून "
        "सुरुवात करायची आहे.",
    ),
}
"""Session notes by language."""

HALF_WRITTEN = (
    "Came with a sister today. We began with tea and with what went well since last time.",
    "আজ বোনের সঙ্গে এসেছিলেন। চা খেতে খেতে গত সপ্তাহের ভালো দিকগুলো নিয়ে কথা শুরু হলো।",
)
"""An unsigned note, in English and in Bengali."""

ABOUT = "The person your office referred in September, file 14 of your own list"
CASE_REFERENCE = "Special Case 118/2026 (fictional)"
CASE_REMARKS = "Application for compensation to be filed before the next day in court."
REFERENCES = (
    CaseReference(ReferenceKind.FIR, "214", "Canning Women Police Station (fictional)", 2026),
    CaseReference(ReferenceKind.COURT, "118", "Special Court, Alipore (fictional)", 2026),
    CaseReference(ReferenceKind.LEGAL_AID, "77", "DLSA, South 24 Parganas (fictional)", 2026),
)
HEARING = Hearing(
    date(2027, 1, 18), "Special Court, Alipore (fictional)", HearingPurpose.CLIENTS_EVIDENCE
)
TASKS = (
    CaseTask(
        TaskKind.DOCUMENT, "Certified copy of the FIR", None, "", TaskState.OPEN, date(2026, 11, 1)
    ),
    CaseTask(
        TaskKind.COMPENSATION_CLAIM,
        "File the claim with the DLSA",
        None,
        "",
        TaskState.OPEN,
        date(2026, 11, 1),
    ),
)
REQUEST_ABOUT = "The person your office referred in September, file 14 of our own list"

SECTIONS = {
    "attendance": (
        "তিনি সেপ্টেম্বর মাস থেকে নিয়মিত কাউন্সেলিংয়ে আসছেন। প্রতি সপ্তাহে একবার, প্রায় এক ঘণ্টা করে দেখা "
        "হয়। যে দু-বার আসতে পারেননি, আগেই ফোন করে জানিয়েছিলেন।\n\n"
        "তাঁর যাতায়াতে সময় লাগে প্রায় দেড় ঘণ্টা, এবং ভাড়া জোগাড় করা সব সময় সহজ হয় না। তবু তিনি আসতে "
        "চান এবং জানিয়েছেন যে এই সময়টা তাঁর কাজে লাগে। সকালের দিকে দেখা হলে তাঁর সুবিধা হয়, কারণ "
        "দুপুরের পর সেলাইয়ের ক্লাস থাকে।\n\n"
        "এ পর্যন্ত যতগুলি দেখা হয়েছে, প্রতিটিতে তিনি নিজের ইচ্ছায় অংশ নিয়েছেন। কোন বিষয়ে কথা হবে তা তিনিই "
        "ঠিক করেন, এবং কোনো প্রশ্নের উত্তর না দিতে চাইলে দেন না।"
    ),
    "needs_and_recommendations": (
        "নিয়মিত কাউন্সেলিং আরও অন্তত ছয় মাস চলা দরকার। এই সময়ে একই কাউন্সেলরের সঙ্গে দেখা হলে ভালো, কারণ "
        "বিশ্বাস গড়ে উঠতে সময় লেগেছে।\n\n"
        "আদালতে বা থানায় যেতে হলে আগে থেকে জানানো দরকার, যাতে তিনি প্রস্তুত হতে পারেন এবং তাঁর পছন্দের কেউ "
        "সঙ্গে থাকতে পারেন। একই কথা বারবার বলতে না হলে তাঁর পক্ষে সহজ হয়। সম্ভব হলে পর্দার আড়াল থেকে বা "
        "ভিডিয়োর মাধ্যমে সাক্ষ্য দেওয়ার ব্যবস্থা চাওয়া যেতে পারে।\n\n"
        "যাতায়াতের খরচ ও ক্লাসের ফি মেটানোর জন্য অন্তর্বর্তী ক্ষতিপূরণ তাঁর কাজে আসবে। সেলাই শেখা তিনি শেষ "
        "করতে চান এবং তারপর নিজে রোজগার করতে চান। এই পরিকল্পনা তাঁর নিজের, এবং আমরা তা সমর্থন করি।\n\n"
        "ঘুম ও একাগ্রতার জন্য চিকিৎসকের পরামর্শ নেওয়ার কথা তাঁকে বলা হয়েছে। তিনি ভেবে দেখতে চান। এ নিয়ে চাপ "
        "না দেওয়াই ভালো।\n\n"
        "যোগাযোগ শুধু সকালে, এবং শুধু তাঁর নিজের ফোনে। বাড়িতে চিঠি পাঠানো বা অন্য কারও মাধ্যমে খবর দেওয়া "
        "নিরাপদ নয়।\n\n"
        "আমরা প্রস্তাব করছি যে তিন মাস পরে আবার একসঙ্গে দেখা হোক: তিনি, তাঁর কাউন্সেলর এবং আপনি, যদি তিনি "
        "তখনও চান। সেখানে কী নিয়ে কথা হবে এবং কে কে থাকবেন, তা তিনিই ঠিক করবেন।\n\n"
        "এই সারাংশের প্রতিটি অংশ তাঁকে বাংলায় পড়ে শোনানো হয়েছে। যে কথা তিনি বাদ দিতে বলেছেন তা বাদ দেওয়া "
        "হয়েছে, এবং যে কথা যোগ করতে বলেছেন তা তাঁর নিজের ভাষায় লেখা হয়েছে।"
    ),
}
"""Sections of the summary released in the fictional day, long enough for two pages."""

WITNESS = "রীনা, হোমের দিদি"
"""The witness of a spoken consent."""
