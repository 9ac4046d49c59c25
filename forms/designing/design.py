"""A form while it is designed: every change is one step, and scores follow their questions."""

from collections.abc import Mapping, Sequence
from typing import Any

from forms import fhir
from forms.designing import document as documents
from forms.designing.answers import AnswerLine, lines_of, parsed, put_answers
from forms.designing.conditions import Condition, put_condition
from forms.designing.document import Document, designable, edited, entry_of, outline
from forms.designing.history import History
from forms.designing.kinds import Kind, kind_of, shaped
from forms.designing.scores import (
    Score,
    Way,
    bands_of,
    is_band,
    put_bands,
    put_score,
    refreshed,
    score_of,
)
from forms.designing.wording import put_text
from forms.model import Item, Questionnaire, parse


class Design:
    """A form that is being changed.

    Args:
        document: The form's JSON.
        language: The language that wordings are written in.

    Raises:
        KnownError: It is no form, or one that is too long to be changed.
    """

    def __init__(self, document: Mapping[str, object], language: str = "") -> None:
        self._history = History(designable(document))
        self._form = parse(self._history.document)
        self.language = language or self.own_language

    @property
    def document(self) -> Document:
        """The form's JSON as it is now."""
        return self._history.document

    @property
    def form(self) -> Questionnaire:
        """The form as it is now."""
        return self._form

    @property
    def own_language(self) -> str:
        """The form's own language; may be empty."""
        return fhir.as_text(self.document.get("language"))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step."""
        return self._history.can_redo

    def outline(self) -> list[tuple[int, Item]]:
        """Return the items in their order with their levels, without the words of scores."""
        scores = [
            item.link_id for item in self._form.walk() if kind_of(item.document) is Kind.SCORE
        ]
        found = []
        for level, entry in outline(self.document):
            item = self._form.item(entry["linkId"])
            if item is not None and not any(is_band(entry, score) for score in scores):
                found.append((level, item))
        return found

    def word(self, link_id: str, text: str) -> None:
        """Word an item, or the form's title if no item is named."""
        name = "text" if link_id else "title"
        language, own = self.language, self.own_language
        self._change(
            edited(
                self.document, link_id, lambda entry: put_text(entry, name, text, language, own)
            ),
            f"{name} {link_id} {language}",
        )

    def shape(self, link_id: str, kind: Kind) -> None:
        """Give an item another kind."""
        self._change(edited(self.document, link_id, lambda entry: shaped(entry, kind)))
        if kind is Kind.SCORE:
            self.score(link_id, Score(Way.SUM, ()))

    def require(self, link_id: str, *, required: bool) -> None:
        """Ask for an answer, or leave it open."""

        def change(entry: Document) -> None:
            entry.pop("required", None)
            if required:
                entry["required"] = True

        self._change(edited(self.document, link_id, change))

    def answers(self, link_id: str) -> list[AnswerLine]:
        """Return the answers that a question offers, in the language of the wordings."""
        item = self._form.item(link_id)
        return lines_of(item.options, self.language) if item else []

    def offer(self, link_id: str, text: str) -> None:
        """Offer the answers that a person wrote, one a line."""
        item = self._form.item(link_id)
        options, lines = (item.options if item else ()), parsed(text)
        if lines == self.answers(link_id):
            return
        language, own = self.language, self.own_language
        self._change(
            edited(
                self.document,
                link_id,
                lambda entry: put_answers(entry, options, lines, language, own),
            ),
            f"answers {link_id} {language}",
        )

    def show_when(self, link_id: str, condition: Condition | None) -> None:
        """Show an item under a condition, or always."""
        self._change(edited(self.document, link_id, lambda entry: put_condition(entry, condition)))

    def score(self, link_id: str, score: Score) -> None:
        """Have an item show a score."""
        form = self._form
        self._change(edited(self.document, link_id, lambda entry: put_score(form, entry, score)))

    def bands(self, link_id: str) -> list[AnswerLine]:
        """Return the words that a score is shown with, in the language of the wordings."""
        return bands_of(self.document, link_id, self.language)

    def say_bands(self, link_id: str, text: str) -> None:
        """Show a score with the words that a person wrote, one a line."""
        made = put_bands(self.document, link_id, parsed(text), self.language)
        self._change(made, f"bands {link_id} {self.language}")

    def add(self, after: str, kind: Kind, text: str) -> str:
        """Add an item after another one, and return its linkId.

        Raises:
            FormTooLongToChangeError: There are too many items already.
        """
        made, link_id = documents.added(self.document, after, kind, text)
        if kind is Kind.SCORE:
            form = parse(made)
            made = edited(made, link_id, lambda entry: put_score(form, entry, Score(Way.SUM, ())))
        self._change(made)
        return link_id

    def move(self, link_id: str, by: int) -> None:
        """Move an item among those beside it; the words of a score go with it."""
        siblings = self._beside(link_id)
        names = [one["linkId"] for one in siblings]
        rows = [n for n, one in enumerate(siblings) if not self._is_words(one)]
        place = rows.index(names.index(link_id)) if link_id in names else -1
        if not 0 <= place + by < len(rows) or place < 0:
            return
        self._change(self._swapped(link_id, siblings, rows, place, by))

    def _swapped(
        self, link_id: str, siblings: Sequence[Document], rows: Sequence[int], place: int, by: int
    ) -> Document:
        """Return the form with an item and its words before or after the next one and its."""
        ends = [*rows[1:], len(siblings)]
        blocks = [siblings[first:last] for first, last in zip(rows, ends, strict=True)]
        blocks.insert(place + by, blocks.pop(place))
        order = [*siblings[: rows[0]], *(one for block in blocks for one in block)]
        wanted = {one["linkId"]: n for n, one in enumerate(order)}

        def sort(parent: Document) -> None:
            parent["item"].sort(key=lambda one: wanted[one["linkId"]])

        return edited(self.document, self._around(link_id), sort)

    def _is_words(self, entry: Document) -> bool:
        name = str(entry["linkId"])
        score = entry_of(self.document, name.rpartition("-from-")[0])
        return score is not None and is_band(entry, str(score["linkId"]))

    def _around(self, link_id: str) -> str:
        for _level, entry in outline(self.document):
            if any(one.get("linkId") == link_id for one in entry.get("item", [])):
                return str(entry["linkId"])
        return ""

    def _beside(self, link_id: str) -> list[Document]:
        around = self._around(link_id)
        parent = entry_of(self.document, around) if around else self.document
        return list((parent or {}).get("item", []))

    def remove(self, link_id: str) -> None:
        """Remove an item with what is below it, and the words of a score with it."""
        made = put_bands(self.document, link_id, (), self.language)
        self._change(documents.removed(made, link_id))

    def undo(self) -> None:
        """Go a step back."""
        self._history.undo()
        self._form = parse(self.document)

    def redo(self) -> None:
        """Take an undone step again."""
        self._history.redo()
        self._form = parse(self.document)

    def _change(self, made: Document, mark: str = "") -> None:
        form = parse(made)
        scores = {
            item.link_id: score
            for item in self._form.walk()
            if (score := score_of(self._form, item)) is not None
        }
        unchanged = {
            link_id: score
            for link_id, score in scores.items()
            if _rule(form, link_id) == _rule(self._form, link_id)
        }
        made = refreshed(made, form, unchanged)
        self._history.put(made, mark)
        self._form = parse(self.document)


def _rule(form: Questionnaire, link_id: str) -> Any:
    item = form.item(link_id)
    return fhir.expression_of(item.document, *fhir.CALCULATED) if item else None
