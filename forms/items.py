"""A form and its items, as its author wrote them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from forms import fhir
from forms.options import Option
from forms.rules import Role, Rule, Variable


@dataclass(frozen=True)
class EnableWhen:
    """One condition under which an item is asked.

    `answer` is the type and content of answer[x], such as ``("Integer", 3)``.
    """

    question: str
    operator: str
    answer: tuple[str, object] | None


@dataclass(frozen=True)
class Item:
    """One group, question or display text. `document` is the item's own JSON.

    One that is `drawn` is answered by a drawn signature; one that `signs` stands for the signature
    of the form or group that it is last in. `picture` is a FHIR Attachment to show with it.
    """

    link_id: str
    type: str
    document: fhir.Json = field(repr=False)
    prefix: str = ""
    required: bool = False
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    items: tuple["Item", ...] = ()
    options: tuple[Option, ...] = ()
    enable_when: tuple[EnableWhen, ...] = ()
    enable_any: bool = False
    min_value: object = None
    max_value: object = None
    min_length: int | None = None
    max_length: int | None = None
    min_occurs: int | None = None
    max_occurs: int | None = None
    max_decimal_places: int | None = None
    regex: str = ""
    unit: str = ""
    units: tuple[fhir.Json, ...] = ()
    rules: tuple[Rule, ...] = ()
    variables: tuple[Variable, ...] = ()
    initial: tuple[fhir.Json, ...] = ()
    picture: fhir.Json = field(default_factory=dict, repr=False)
    drawn: bool = False
    signs: bool = False

    def text_in(self, language: str) -> str:
        """Return the wording in a language (BCP 47), or as the form gives it."""
        return fhir.translated(self.document, "text", language)

    @property
    def asks(self) -> bool:
        """Whether the item takes an answer of its own."""
        return self.type not in {"group", "display"}

    @property
    def calculated(self) -> bool:
        """Whether its answer is calculated."""
        return any(rule.role is Role.CALCULATED for rule in self.rules)

    @property
    def offers_by_expression(self) -> bool:
        """Whether the answers to choose from depend on other answers."""
        return any(rule.role is Role.ANSWERS for rule in self.rules)

    @property
    def nests(self) -> bool:
        """Whether it is a question that has items below each of several answers."""
        return self.asks and self.repeats and bool(self.items)

    @property
    def repeating_group(self) -> bool:
        """Whether the item is a group that may be filled several times."""
        return self.type == "group" and self.repeats


@dataclass(frozen=True)
class Questionnaire:
    """A form as its author wrote it."""

    title: str
    url: str
    items: tuple[Item, ...]
    document: fhir.Json = field(repr=False)
    rules: tuple[Rule, ...] = ()
    variables: tuple[Variable, ...] = ()

    def title_in(self, language: str) -> str:
        """Return the title in a language (BCP 47), or as the form gives it."""
        return fhir.translated(self.document, "title", language) or self.title

    @property
    def canonical(self) -> str:
        """The URL that a response refers to, with the version if there is one."""
        version = fhir.as_text(self.document.get("version"))
        return f"{self.url}|{version}" if self.url and version else self.url

    def walk(self) -> Iterator[Item]:
        """Yield every item, nested ones included, in the order of the document."""
        waiting = list(reversed(self.items))
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(reversed(item.items))

    def item(self, link_id: str) -> Item | None:
        """Return the item with that linkId, or None."""
        return next((item for item in self.walk() if item.link_id == link_id), None)
