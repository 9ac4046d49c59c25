"""What can be seen only after somebody else did something, or in a state of the whole desk."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMenu, QWidget

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import staff as staff_of
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.shell.name_menu import NameMenu
from ui.shell.settings_menu import SettingsMenu
from ui.walk import exceptional, files
from ui.walk.acts import enter, load
from ui.walk.backing_up import backed_up
from ui.walk.driver import Driver, NotThereError
from ui.walk.filling import LINE, fill
from ui.walk.joining import joined

People = Sequence[Person]
Seen = str | tuple[str, QWidget]
"""What is to be looked at: the window in front, or another one."""
Story = Callable[[Driver, People], Iterator[Seen]]


def _sign_in(desk: Driver, people: People, role: Role, number: int = 0) -> Person:
    person = [one for one in people if role in one.roles][number]
    desk.sign_in(person.name, person.passphrase)
    return person


def _open(desk: Driver, part: str, number: int = 0) -> None:
    client = clients.listing(desk.desk.session)[number].filed.record
    desk.desk.context.open_file(Spot(client, part))
    desk.idle()


def _page(desk: Driver, name: str) -> None:
    desk.desk.shell.show_page(name)
    desk.idle()


def settle(desk: Driver, people: People) -> None:
    """Let the office keep drawn marks, and choose somebody to whom complaints go."""
    _sign_in(desk, people, Role.ADMINISTRATOR)
    session = desk.desk.session
    wanted = people_of(people, Role.STAFF).name
    staff = next(one for one in staff_of(session) if one.name == wanted)
    policy.keep(session, replace(policy.read(session), marks_kept=True, safeguarding=staff.person))
    desk.lock()


def handed_over(desk: Driver, people: People) -> Iterator[Seen]:
    """One counsellor offers a file, and the other sees the offer."""
    receiver = people_of(people, Role.COUNSELLOR)
    _sign_in(desk, people, Role.COUNSELLOR, 1)
    _open(desk, "hand_over", _without_draft(desk))
    desk.click("hand_over_file")
    desk.pick_text("hand_over_colleague", receiver.name)
    desk.pick("hand_over_reason", "language")
    desk.pick("hand_over_knew", "agreed")
    desk.click("offer_file")
    yield "offered"
    desk.lock()
    _sign_in(desk, people, Role.COUNSELLOR)
    _page(desk, "hand_overs")
    yield "offer"
    desk.lock()


def _without_draft(desk: Driver) -> int:
    """Return the place of the first client with no note half written, as a hand-over needs."""
    session = desk.desk.session
    listed = [one.filed.record for one in clients.listing(session)]
    return next((n for n, each in enumerate(listed) if not notes.drafts_of(session, each)), 0)


def passed_on(desk: Driver, people: People) -> Iterator[Seen]:
    """Somebody on the staff passes on what a client told them; the counsellor reads it."""
    _sign_in(desk, people, Role.STAFF)
    _page(desk, "told")
    fill(desk)
    desk.pick_text("told_counsellor", people_of(people, Role.COUNSELLOR).name)
    desk.click("save_told")
    yield "passed on"
    desk.lock()
    _sign_in(desk, people, Role.COUNSELLOR)
    _page(desk, "told")
    yield "told"
    desk.lock()


def people_of(people: People, role: Role) -> Person:
    """Return the first person with a role."""
    return next(one for one in people if role in one.roles)


def answered_alone(desk: Driver, people: People) -> Iterator[Seen]:
    """A client answers on the screen that is theirs alone: a form, and about the talks."""
    _sign_in(desk, people, Role.COUNSELLOR)
    _open(desk, "forms")
    load("load_form", files.form, "every-question.json")(desk)
    desk.click("give_form")
    yield "form"
    desk.click("client_stop")
    desk.click("client_close")
    _sign_in(desk, people, Role.COUNSELLOR)
    _open(desk, "voice")
    desk.click("hand_over_the_computer")
    yield "first question"
    desk.click("voice_0_4")
    for number in (1, 2):
        desk.click(f"voice_{number}_skip")
    yield "own words"
    desk.check("voice_share")
    desk.click("voice_finish")
    yield "thanks"
    desk.click("voice_close")
    _sign_in(desk, people, Role.COUNSELLOR)
    _page(desk, "own_workload")
    yield "what clients say"
    desk.lock()


def complained(desk: Driver, people: People) -> Iterator[Seen]:
    """A client writes a complaint alone, and the person whom the office chose reads it."""
    settle(desk, people)
    _sign_in(desk, people, Role.COUNSELLOR)
    _open(desk, "voice")
    desk.click("give_complaint_page")
    yield "complaint"
    desk.type("complaint_text", LINE)
    desk.click("complaint_send")
    desk.click("complaint_close")
    _sign_in(desk, people, Role.STAFF)
    _page(desk, "told")
    yield "complaint read"
    desk.lock()


def cosigned(desk: Driver, people: People) -> Iterator[Seen]:
    """A counsellor asks to share without consent, a supervisor signs, and it leaves."""
    _sign_in(desk, people, Role.COUNSELLOR)
    _open(desk, "exceptional")
    exceptional.ask(desk, lambda _name: None)
    yield "letters waiting"
    desk.lock()
    _sign_in(desk, people, Role.SUPERVISOR)
    _page(desk, "cosign")
    yield "to co-sign"
    desk.click("cosign")
    desk.lock()
    _sign_in(desk, people, Role.COUNSELLOR)
    _open(desk, "exceptional")
    enter("exceptional_releases")(desk)
    yield "co-signed"
    desk.lock()


def _find_group(desk: Driver) -> None:
    """Put the cursor on the group where the week is a list, as it is with large text."""
    for table in desk.page().findChildren(DataTable):
        if table.isVisible():
            table.select(lambda line: bool(line.appointment.group))


def in_a_group(desk: Driver, people: People) -> Iterator[Seen]:
    """A group meets, and its note is written, signed and found in a file."""
    _sign_in(desk, people, Role.COUNSELLOR)
    _page(desk, "clients")
    _page(desk, "week")
    desk.click("new_appointment")
    desk.check("appointment_group")
    members = desk.find(QListView, "group_participants")
    for number in range(2):
        members.setCurrentIndex(members.model().index(number, 0))
        QTest.keyClick(members, Qt.Key.Key_Space)
    desk.type("appointment_at", "10:00")
    yield "planned"
    desk.click("save_appointment")
    _find_group(desk)
    desk.press("Return")
    yield "appointment"
    desk.click("appointment_note")
    fill(desk)
    yield "note"
    desk.click("group_sign_note")
    enter("group_notes_table")(desk)
    yield "signed"
    _open(desk, "sessions")
    enter("group_sessions")(desk)
    yield "in a file"
    desk.lock()


def invited(desk: Driver, people: People) -> Iterator[Seen]:
    """Somebody is invited, makes their keys and is to be confirmed."""
    _sign_in(desk, people, Role.ADMINISTRATOR)
    _page(desk, "team")
    desk.type("new_person", LINE[:14])
    desk.check("role_counsellor")
    desk.click("invite")
    code = desk.text("invitation")
    yield "invited"
    desk.click("hand_over_vault")
    yield "vault to hand over"
    desk.lock()
    desk.restart()
    desk.click("first_sign_in")
    desk.type("enrol_name", LINE[:14])
    desk.type("invitation_code", code)
    desk.type("new_passphrase", people[0].passphrase)
    desk.type("repeated_passphrase", people[0].passphrase)
    desk.click("enrol")
    yield "recovery code"
    desk.check("sheet_written")
    desk.click("sheet_done")
    yield "waiting to be confirmed"
    _sign_in(desk, people, Role.ADMINISTRATOR)
    _page(desk, "team")
    desk.click("confirm_person")
    yield "to confirm"
    _page(desk, "backups")
    yield "backups"
    desk.lock()


def left_half_done(desk: Driver, people: People) -> Iterator[Seen]:
    """A form is left half filled in, the desk is covered and locked, and somebody comes back."""
    _sign_in(desk, people, Role.COUNSELLOR)
    yield from _menus(desk)
    _open(desk, "referrals")
    desk.click("new_referral")
    fill(desk)
    desk.press("F9")
    yield "covered"
    desk.press("F9")
    desk.lock()
    _sign_in(desk, people, Role.COUNSELLOR)
    yield "come back"
    _open(desk, "notes", _unwritten(desk))
    yield "without a note"
    _page(desk, "account")
    yield "own account"
    _page(desk, "clients")
    desk.click("back_to_clients")
    desk.click("add_client")
    desk.click("first_words_spoken")
    known = clients.listing(desk.desk.session)[0].filed.body.name
    desk.type("client_name", known)
    desk.idle()
    yield "similar client"
    desk.desk.open_for_reading(full=True)
    desk.idle()
    yield "read only"
    desk.lock()


def _unwritten(desk: Driver) -> int:
    """Return the place of the first client with a session that has no note yet."""
    session = desk.desk.session
    listed = [one.filed.record for one in clients.listing(session)]
    return next((n for n, each in enumerate(listed) if notes.unwritten(session, each)), 0)


def _menus(desk: Driver) -> Iterator[Seen]:
    desk.app.help.open_here()
    window = desk.app.help.window
    if window is None:
        raise NotThereError("help_window")
    yield "help", window
    window.show_contents()
    yield "help contents", window
    window.close()
    for name, kind in (("name menu", NameMenu), ("settings", SettingsMenu)):
        menu = next(iter(desk.window().findChildren(kind)), None)
        if isinstance(menu, QMenu):
            menu.popup(QPoint())
            yield name, menu
            menu.close()


STORIES: Mapping[str, Story] = {
    "handed-over": handed_over,
    "passed-on": passed_on,
    "answered-alone": answered_alone,
    "complained": complained,
    "cosigned": cosigned,
    "in-a-group": in_a_group,
    "invited": invited,
    "left-half-done": left_half_done,
    "joining": joined,
    "backed-up": backed_up,
}
"""The stories by name."""
