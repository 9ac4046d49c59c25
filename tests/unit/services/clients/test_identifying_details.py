"""What a client's file holds that would tell who they are."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.identifying.identifying import Sign, look
from counsel_desk.domain.intake import Channel, Contact, Guardian, Intake, Interpreter, Use
from counsel_desk.services import intake
from counsel_desk.services.clients import clients, identifying_details
from counsel_desk.services.intake import Called
from counsel_desk.services.work.session import Session


def test_names_places_and_the_day_of_birth_are_taken_from_where_they_stand(
    counsellor: Session, client: str
) -> None:
    body = clients.get(counsellor, client).body
    called = Called("Asha Mondal", "She lives in Lakshmipur village.", body.language)
    kept = Intake(
        contacts=(
            Contact(Channel.VISIT, Use.AT_TIMES, "Sonarpur, 12 Station Road"),
            Contact(Channel.CALL, Use.SAFE, "98765 43210"),
        ),
        guardian=Guardian("Rahima Bibi", "aunt"),
        interpreter=Interpreter("yes", "Santali", "Phulmoni"),
        people="sister, মৌসুমি",
        places="the library",
        born=date(2001, 3, 5),
    )
    since = replace(body, since=date(2020, 1, 1))
    clients.change(counsellor, client, since)
    intake.save(counsellor, client, called, kept)
    known = identifying_details.known(counsellor, client)
    text = (
        "Asha and RAHIMA, with Phulmoni and মৌসুমির help, near Sonarpur and the library, from "
        "Lakshmipur village; 5.3.2001. Her sister comes too."
    )
    found = [(text[each.start : each.end], each.sign) for each in look(text, known)]
    assert found == [
        ("Asha", Sign.NAME),
        ("RAHIMA", Sign.NAME),
        ("Phulmoni", Sign.NAME),
        ("মৌসুমির", Sign.NAME),
        ("Sonarpur", Sign.PLACE),
        ("the library", Sign.PLACE),
        ("Lakshmipur village", Sign.PLACE),
        ("5.3.2001", Sign.BIRTH),
    ]
