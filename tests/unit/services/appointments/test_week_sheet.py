"""A week on paper: times and codes; names only if they were asked for."""

from datetime import date, time

from counsel_desk.domain.appointments.appointment import Mode
from counsel_desk.domain.documents import Facts
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.appointments.week_sheet import week_sheet
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session
from tests.unit.services.stored import actions

MONDAY = date(2031, 3, 3)


def test_a_week_has_times_and_codes_and_names_only_on_request(counsellor: Session) -> None:
    filed = clients.listing(counsellor)[0].filed
    name, code = filed.body.name, filed.body.code
    assert name
    wanted = Wanted((filed.record,), MONDAY, time(10), 50, Mode.PHONE)
    appointments.plan(counsellor, wanted)
    sheet = week_sheet(counsellor, MONDAY, "en")
    [rows] = [block.rows for block in sheet.blocks if isinstance(block, Facts)]
    assert rows == (("10:00–10:50", f"{code} · By phone"),)
    assert name not in repr(sheet)
    assert "03-03-2031" in sheet.title
    assert actions(counsellor)[0] == "week_printed"
    assert name in repr(week_sheet(counsellor, MONDAY, "en", named=True))
    assert actions(counsellor)[0] == "week_printed_named"
    assert "Nothing is planned" in repr(week_sheet(counsellor, date(2031, 3, 10), "en").blocks)
