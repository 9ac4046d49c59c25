"""A counsellor's request to share without consent, up to asking a supervisor."""

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.exceptional_disclosure import Telling
from counsel_desk.domain.summary import Ground
from ui.walk.driver import Driver, Picture

_TO = ("The officer in charge", "District police (fictional)")
_WORDS = "The client told us of a plan to harm them, and where they are tonight."
_REASON = "The client cannot be reached to be asked."


def ask(desk: Driver, picture: Picture) -> None:
    """Fill in the form for a danger to life, and see that the letter to the supervisor waits."""
    desk.tab("exceptional")
    desk.click("new_exceptional")
    picture("9-exceptional-form")
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE)
    desk.type("exceptional_name", _TO[0])
    desk.type("exceptional_organisation", _TO[1])
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", _WORDS)
    desk.type("exceptional_reason", _REASON)
    desk.choose("exceptional_telling", Telling.NOT_YET)
    picture("9-exceptional-filled")
    desk.click("ask_for_cosignature")
    picture("9-exceptional-asked")
    desk.go("laptops")
    picture("9-letters-waiting")
