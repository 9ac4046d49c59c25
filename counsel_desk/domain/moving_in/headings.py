"""What registers in the four languages call their columns, by the field each goes to."""

import unicodedata
from collections.abc import Mapping


def folded(heading: str) -> str:
    """Return a heading as it is compared: letters, vowel signs and digits alone."""
    whole = unicodedata.normalize("NFKC", heading).casefold()
    return "".join(
        char for char in whole if char.isalnum() or unicodedata.category(char) in {"Mn", "Mc"}
    )


PLACES = (
    *("Place", "Village", "District", "Block", "Town", "City", "Home place", "Location"),
    *("গ্রাম", "জেলা", "ব্লক", "শহর", "গ্রাম/শহর"),
    *("गाँव", "गांव", "गाव", "जिला", "ज़िला", "जिल्हा", "शहर"),
)
"""Where somebody lives; it goes to the particulars."""
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("Name", "Client", "Client name", "Name of client", "Survivor", "Survivor name"),
        *("Name of survivor", "Name of the survivor", "Name of the client", "Full name"),
        *("Beneficiary name", "Name of beneficiary", "Called", "Preferred name", "Alias"),
        *("নাম", "ক্লায়েন্টের নাম", "সারভাইভারের নাম", "পুরো নাম", "ডাকনাম"),
        *("नाम", "नाव", "पूरा नाम", "पूर्ण नाव", "क्लायंट का नाम", "क्लाएंट का नाम", "क्लायंटचे नाव"),
    ),
    "born": (
        *("Date of birth", "DOB", "D.O.B.", "Birth date", "Day of birth", "Born", "Year of birth"),
        *("জন্ম তারিখ", "জন্মতারিখ", "জন্মদিন", "জন্ম", "জন্ম সাল"),
        *("जन्म तिथि", "जन्मतिथि", "जन्म तारीख", "जन्मतारीख", "जन्म दिनांक", "जन्म वर्ष"),
    ),
    "age": (
        *("Age", "Age (years)", "Age in years", "Age at intake", "Age at registration"),
        *("বয়স", "বয়স (বছর)", "आयु", "उम्र", "वय"),
    ),
    "age_now": (
        *("Present age", "Current age", "Age now", "Age at present"),
        *("বর্তমান বয়স", "এখন বয়স", "वर्तमान आयु", "वर्तमान उम्र", "सध्याचे वय"),
    ),
    "since": (
        *("Since", "Date", "Start date", "First session", "Date of first session", "First day"),
        *("Date of intake", "Intake date", "Date of registration", "Registration date"),
        *("Date of admission", "Counselling since", "Date of enrolment", "Enrolment date"),
        *("তারিখ", "ভর্তির তারিখ", "নিবন্ধনের তারিখ", "শুরুর তারিখ", "প্রথম দিন"),
        *("तारीख", "दिनांक", "पंजीकरण तिथि", "नोंदणी दिनांक", "प्रवेश तिथि", "पहला दिन"),
    ),
    "closed": (
        *("Closed", "Date closed", "Closing date", "Date of closure", "Case closed on", "Last day"),
        *("End date", "বন্ধের তারিখ", "শেষ দিন", "समाप्ति तिथि", "बंद होने की तारीख", "शेवटचा दिवस"),
    ),
    "language": (
        *("Language", "Languages", "Mother tongue", "Preferred language", "Language spoken"),
        *("Languages spoken", "ভাষা", "মাতৃভাষা", "भाषा", "मातृभाषा"),
    ),
    "intensity": ("Support", "Support level", "Intensity", "Level of support", "সহায়তার মাত্রা"),
    "pronoun": ("Pronoun", "Pronouns", "সর্বনাম", "सर्वनाम"),
    "call": (
        *("Phone", "Phone no", "Phone number", "Telephone", "Mobile", "Mobile no", "Mobile number"),
        *("Contact", "Contact no", "Contact number", "Ph", "Ph no", "Cell"),
        *("ফোন", "ফোন নম্বর", "মোবাইল", "মোবাইল নম্বর", "যোগাযোগ নম্বর"),
        *("फ़ोन", "फोन", "फ़ोन नंबर", "फोन नंबर", "मोबाइल", "मोबाइल नंबर", "मोबाईल", "संपर्क क्रमांक"),
    ),
    "text": ("SMS", "Text message", "WhatsApp", "WhatsApp number", "হোয়াটসঅ্যাপ", "व्हाट्सएप"),
    "email": ("Email", "E-mail", "Mail", "Email address", "ইমেল", "ई-मेल", "ईमेल"),
    "address": (
        *("Address", "Home address", "Present address", "Permanent address", "Residence"),
        *("ঠিকানা", "বর্তমান ঠিকানা", "স্থায়ী ঠিকানা", "पता", "वर्तमान पता", "स्थायी पता", "पत्ता"),
    ),
    "times": (
        *("Safe times", "Best time to call", "Safe time to call", "When to call", "Call times"),
        *("নিরাপদ সময়", "ফোন করার সময়", "सुरक्षित समय", "फोन का समय", "सुरक्षित वेळ"),
    ),
    "guardian_name": (
        *("Guardian", "Guardian name", "Name of guardian", "Guardian's name", "Parent"),
        *("Parent name", "Father's name", "Mother's name", "Father's / Guardian's name"),
        *("অভিভাবক", "অভিভাবকের নাম", "अभिभावक", "अभिभावक का नाम", "पालक", "पालकाचे नाव"),
    ),
    "guardian_relation": (
        *("Relation", "Relationship", "Relation to client", "Guardian relation"),
        *("সম্পর্ক", "संबंध", "सम्बन्ध", "रिश्ता", "नाते"),
    ),
    "guardian_reach": (
        *("Guardian phone", "Guardian contact", "Guardian's phone", "Guardian mobile"),
        *("অভিভাবকের ফোন", "अभिभावक का फ़ोन", "अभिभावक का फोन", "पालकांचा फोन"),
    ),
    "referral": (
        *("Referred by", "Referral", "Source of referral", "Referral source", "Came through"),
        *("কে পাঠিয়েছে", "রেফার করেছেন", "किसने भेजा", "कोणी पाठवले"),
    ),
    "concerns": (
        *("Concerns", "Presenting concerns", "Presenting concern", "Presenting problem"),
        *("Reason for counselling", "Issues", "সমস্যা", "কাউন্সেলিংয়ের কারণ", "समस्या", "परामर्श का कारण"),
    ),
    "strengths": ("Strengths", "শক্তি", "সবল দিক", "ताकत", "बलस्थाने", "सामर्थ्य"),
    "people": (
        *("Support people", "Supports", "Support system", "People who support", "Family"),
        *("পাশে কারা", "পরিবার", "परिवार", "कुटुंब", "सहारा देने वाले"),
    ),
    "particulars": (
        *PLACES,
        *("Remarks", "Notes", "Comments", "Other", "Other details", "Details", "Particulars"),
        *("Client ID", "Client code", "File no", "Register no", "Registration no"),
        *("মন্তব্য", "বিবরণ", "অন্যান্য", "टिप्पणी", "विवरण", "शेरा", "अन्य"),
    ),
}
"""By field, as `fields.Field` names it."""
_OF_PLACES = frozenset(map(folded, PLACES))


def places_named(particulars: str) -> tuple[str, ...]:
    """Return what stands in particulars behind the heading of a place."""
    lines = (line.partition(":") for line in particulars.splitlines())
    return tuple(text.strip() for heading, _, text in lines if folded(heading) in _OF_PLACES)
