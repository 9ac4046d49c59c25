"""Team figures that somebody sends with a program of their own: only what could be is shown."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest

from counsel_desk.domain.framing import digest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.wellbeing.team import Figures, Form, days_of, period_of
from counsel_desk.domain.wellbeing.team_notice import TeamNotice
from counsel_desk.services.people import letters
from counsel_desk.services.wellbeing import team_news
from tests.helpers.meeting.exchanging import Exchanging

MEANS = {"stress_total": 7, "resilience_total": 11}


def link(laptop: str, period: int, recipient: str) -> str:
    """Return the link of a notice."""
    return digest("counsel_desk.team_notice.1", laptop, period, recipient).hex()[:32]


def shown_after(two: Exchanging, lie: str) -> list[str]:
    """Have the caseworker of the second laptop tell a lie; return what the supervisor sees."""
    a, b = two.a, two.others[0]
    village = uuid4().hex if lie == "an unknown laptop" else two.id_of(b)
    with two.at(a, Role.SUPERVISOR) as supervisor:
        to = supervisor.me
    with two.at(b, Role.CASEWORKER) as liar:
        period = period_of(liar.today()) - (0 if lie == "a period that is not over" else 1)
        first, last = days_of(period)
        figures = (Figures(Form.CHECK_IN, MEANS),)
        notice = TeamNotice(link(village, period, to.person), village, first, last, 6, figures)
        notice = {
            "too few people": replace(notice, people=4),
            "no period": replace(notice, last=last - timedelta(days=7)),
            "another link": replace(notice, link=uuid4().hex),
            "an impossible mean": replace(
                notice, figures=(Figures(Form.CHECK_IN, {**MEANS, "stress_total": 99}),)
            ),
            "a score of its own": replace(notice, figures=(Figures(Form.CHECK_IN, {"x": 1}),)),
        }.get(lie, notice)
        with liar.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
            expires, body = two.clock() + timedelta(days=9), msgspec.json.encode(notice)
            kind = letters.TEAM_FIGURES
            work.post(letters.seal(liar, work, kind, notice.link, to, "", expires, body))
    two.all_exchange(b, a, times=1)
    with two.at(a, Role.SUPERVISOR) as supervisor:
        return [one.laptop for one in team_news.elsewhere(supervisor)]


def test_what_could_be_is_shown_under_the_name_of_its_laptop(two: Exchanging) -> None:
    assert shown_after(two, "") == ["Village"]


@pytest.mark.parametrize(
    "lie",
    [
        "a period that is not over",
        "no period",
        "another link",
        "too few people",
        "an impossible mean",
        "a score of its own",
        "an unknown laptop",
    ],
)
def test_what_cannot_be_is_not_shown(two: Exchanging, lie: str) -> None:
    assert shown_after(two, lie) == []
