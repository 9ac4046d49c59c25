"""Each type of summary has words of its own, and never says what is not so."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from counsel_desk.domain.consent.consent import Category, Part, Purpose
from counsel_desk.domain.documents import Document, Facts, Heading, Signature, Text
from counsel_desk.domain.summary import (
    CATEGORIES,
    PURPOSES,
    Section,
    Summary,
    SummaryType,
    lacking,
    offered,
    types_for,
)
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.release.summary_sheet import summary_sheet
from counsel_desk.services.release.summary_wording import WORDINGS
from counsel_desk.wiring import tools
from tests.helpers.office import english

DAY = date(2026, 11, 25)
HOSTILE = '<img src="file:///etc/passwd"/><b>x</b> & </para> <a href="http://x">y'


def summary(kind: SummaryType, *sections: Section) -> Summary:
    """Return a summary of a type, for the first purpose that the type is for."""
    purpose = sorted(PURPOSES[kind])[0]
    return Summary("l", kind, "A", purpose, "en", sections, DAY, "R", DAY)


def sheet(kind: SummaryType, *sections: Section) -> Document:
    """Return the sheet of a summary."""
    return summary_sheet(tools(english, FLOOR), "Asha House", summary(kind, *sections))


def all_sections(kind: SummaryType) -> list[Section]:
    """Return a section for every category that a type can have."""
    return [
        Section(one, f"text {one}", "phq-9" if one is Category.ASSESSMENT_RESULTS else "")
        for one in CATEGORIES[kind]
    ]


@pytest.mark.parametrize("kind", SummaryType)
def test_a_type_has_its_opening_headings_order_and_rules(kind: SummaryType) -> None:
    document = sheet(kind, *reversed(all_sections(kind)))
    opening, facts, *rest, rules, signed = document.blocks
    assert isinstance(facts, Facts)
    assert opening == Text(WORDINGS[kind].opening)
    assert {("Office", "Asha House"), ("From", "R, counsellor")} <= set(facts.rows)
    assert signed == Signature("Signature of the counsellor")
    headings = [block.text for block in rest if isinstance(block, Heading)]
    assert [heading.partition(" (")[0] for heading in headings] == [
        WORDINGS[kind].headings[one] for one in CATEGORIES[kind]
    ]
    texts = [block.text for block in rest if isinstance(block, Text)]
    assert texts == [f"text {one}" for one in CATEGORIES[kind]]
    assert rules.text.endswith("\n\n".join(WORDINGS[kind].rules))
    figures = {Category.FUNCTIONING, Category.ASSESSMENT_RESULTS} & set(CATEGORIES[kind])
    assert ("no diagnosis" in rules.text) is bool(figures)


def test_no_two_types_open_or_close_alike() -> None:
    assert len({one.opening for one in WORDINGS.values()}) == len(SummaryType)
    assert len({one.rules for one in WORDINGS.values()}) == len(SummaryType)


def test_results_name_their_questionnaire() -> None:
    section = Section(Category.ASSESSMENT_RESULTS, "x", "phq-9")
    document = sheet(SummaryType.IMPACT_STATEMENT, section)
    assert Heading("Results of questionnaires (PHQ-9: depression)") in document.blocks


@pytest.mark.parametrize("kind", SummaryType)
def test_i32_markup_in_any_field_is_literal_on_the_page(kind: SummaryType) -> None:
    made = summary(kind, *(Section(one, HOSTILE) for one in CATEGORIES[kind]))
    hostile = replace(made, about=HOSTILE, counsellor=HOSTILE, conditions=HOSTILE)
    with_tools = tools(english, FLOOR)
    pdf = with_tools.documents.render(summary_sheet(with_tools, "Asha House", hostile, HOSTILE))
    pages = [page.get_textpage().get_text_bounded() for page in PdfDocument(pdf)]
    plain = "".join("".join(pages).split())
    assert plain.count("".join(HOSTILE.split())) >= len(CATEGORIES[kind]) + 3
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert all("/Annots" not in page for page in opened.pages)


@pytest.mark.parametrize("purpose", Purpose)
def test_types_fit_their_purpose(purpose: Purpose) -> None:
    assert all(purpose in PURPOSES[kind] for kind in types_for(purpose))


@pytest.mark.parametrize("kind", SummaryType)
def test_what_is_offered_and_what_is_lacking_make_up_the_type(kind: SummaryType) -> None:
    agreed = {
        Part(Category.NEEDS_AND_RECOMMENDATIONS),
        Part(Category.ASSESSMENT_RESULTS, "who-5"),
        Part(Category.ASSESSMENT_RESULTS, "gad-7"),
        Part(Category.ATTENDANCE),
    }
    parts = offered(kind, agreed)
    assert set(parts) <= agreed
    assert {part.category for part in parts} | set(lacking(kind, agreed)) == set(CATEGORIES[kind])
    places = [CATEGORIES[kind].index(part.category) for part in parts]
    assert places == sorted(places)
