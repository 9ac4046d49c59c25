"""A counsellor's week, by clicks and keys."""

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QComboBox

from counsel_desk.domain.office_time import local_day
from ui.walk.driver import Driver, Picture


def plan(desk: Driver, picture: Picture) -> None:
    """Plan an appointment that repeats, then record a session in the client's file."""
    desk.go("week")
    desk.click("new_appointment")
    desk.pick("appointment_client", desk.find(QComboBox, "appointment_client").itemData(0))
    day = local_day(datetime.now(UTC)) + timedelta(days=1)
    desk.type("appointment_day", f"{day:%d-%m-%Y}")
    desk.type("appointment_at", "11:30")
    desk.pick("appointment_every", "week")
    desk.type("repeats_times", "6")
    picture("3-appointment")
    desk.click("save_appointment")
    picture("3-week")
    desk.go("clients")
    desk.tab("sessions")
    desk.click("new_session")
    desk.check("took_place")
    desk.click("save_appointment")
    picture("3-sessions")
