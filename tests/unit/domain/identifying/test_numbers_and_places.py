"""Numbers, addresses, places of the two states and birthdays are found, and plain prose is not."""

from datetime import date

import pytest

from counsel_desk.domain.identifying.identifying import Known, Sign, look

KNOWN = Known(born=date(2004, 8, 23))


def found(text: str) -> list[tuple[str, Sign]]:
    """Return the words that are found, with what they are."""
    return [(text[each.start : each.end], each.sign) for each in look(text, KNOWN)]


@pytest.mark.parametrize(
    "number",
    [
        "QWEPR5678K",
        "qwepr5678k",
        "XYZ1234567",
        "WB/04/027/345678",
        "K2345671",
        "WB 02 AK 7788",
        "MH-12-DE-1433",
        "wb".upper() + "20 20110034567",
        "SBIN0001234",
        "HDFC0CALZ01",
        "12345678901234",
    ],
)
def test_i01_a_number_of_a_card_a_vehicle_or_a_branch_is_found(number: str) -> None:
    assert (number, Sign.IDENTITY_NUMBER) in found(f"It says {number} there.")


@pytest.mark.parametrize(
    "text",
    [
        "her account is 3021 4455 667",
        "A/C no. 302144556",
        "অ্যাকাউন্ট নম্বর ৩০২১৪৪৫৫৬৬",
        "खाता संख्या 302144556677",
    ],
)
def test_i01_the_number_of_an_account_is_found(text: str) -> None:
    assert Sign.IDENTITY_NUMBER in {sign for _words, sign in found(text)}


@pytest.mark.parametrize(
    "address", ["rina.k+1@mail.example.in", "rina@okaxis", "98x.y@ybl", "office-3@example.org"]
)
def test_i01_an_e_mail_or_payment_address_is_found(address: str) -> None:
    assert found(f"Please use {address}.") == [(address, Sign.ELECTRONIC)]


@pytest.mark.parametrize(
    "text",
    [
        "house no. 14/2B",
        "Flat 3C",
        "27/1 Rashbehari Avenue",
        "12, M G Road",
        "বাড়ি নং ৪৫",
        "मकान नं. 12",
        "PIN 700084",
        "pin code: 411 038",
        "পিন কোড ৭৪৩৬১১",
        "Kolkata - 700019",
        "Sukhchar 700115",
        "in Basirhat",
        "from Kamathipura",
        "বসিরহাটে",
        "নদি\u09dfা থেকে",
        "पुण्यात",
        "मुंबईहून",
        "near Diamond Harbour",
    ],
)
def test_i01_an_address_and_a_place_of_the_two_states_is_found(text: str) -> None:
    assert {sign for _words, sign in found(f"They live {text} now.")} == {Sign.PLACE}


@pytest.mark.parametrize(
    "text",
    [
        "her birthday is 2 May",
        "the birthday, May 2nd, was hard",
        "born on 2/5",
        "জন্মদিন ২ মে",
        "वाढदिवस 2 मे",
        "on 23 August it was hard",
        "on August 23 it was hard",
    ],
)
def test_i01_a_birthday_without_a_year_is_found(text: str) -> None:
    assert Sign.BIRTH in {sign for _words, sign in found(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Compensation of Rs 743351 was paid.",
        "She received 150000 rupees, and 1,50,000 more.",
        "The Total 412000 is not final.",
        "On 23 August 2026 the court sat.",
        "The next date is 2 May, in the morning.",
        "Sessions 12/5 and 3 of 8.",
        "FIR 118/2026 under section 396, GD entry 1234.",
        "Writ petition WPA 12345 of 2026.",
        "PHQ-9 16, GAD-7 12, WHO-5 40.",
        "12 people went along the road to the market.",
        "At 10:30 in room with the door open",
        "She may go; in march they walked.",
        "We met @ 4 in the office.",
        "She keeps an account of her days, 5 of 7.",
        "তিনি আজ ভালো আছেন, ৩টি কাজ শেষ করেছেন।",
        "वह आज ठीक है, 3 काम पूरे किए।",
        "She thinks of kalyan and nadia as words.",
    ],
)
def test_i01_honest_sentences_raise_no_question(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("পরে সাতারায় চলে যান।", "সাতারায়"),
        ("নাগপুরে থাকেন", "নাগপুরে"),
        ("वह पुरुलिया में रही।", "पुरुलिया"),
        ("सध्या मालदा येथे राहते", "मालदा"),
    ],
)
def test_places_of_one_state_are_known_in_the_script_of_the_other(text: str, place: str) -> None:
    assert place in [text[found.start : found.end] for found in look(text, Known())]


def test_rivers_and_police_stations_are_no_places() -> None:
    assert look("नदियाँ, थाने, জানালার পাশে", Known()) == ()
