"""The pages of the help in a language, and the search over them."""

from dataclasses import dataclass

from counsel_desk.domain.search.searching import words
from resources.loader import help_text
from ui.help.about import LICENCE, filled_in, licence_page
from ui.help.shown_names import with_shown_names
from ui.help.topics import TOPICS


@dataclass(frozen=True)
class HelpPage:
    """One page of the help.

    Attributes:
        topic: What it is about.
        title: Its title.
        text: All of it, title included, as Markdown.
        translated: Whether it is in the language that was asked for.
    """

    topic: str
    title: str
    text: str
    translated: bool


def page(topic: str, language: str) -> HelpPage:
    """Return the page of a topic, in English where the language has none; licences as written.

    Raises:
        FileNotFoundError: There is no such topic.
    """
    if topic.startswith(LICENCE):
        written = licence_page(topic)
        return HelpPage(topic, topic.removeprefix(LICENCE), written, True)
    own = help_text(language, topic)
    text = own if own is not None else help_text("en", topic)
    if text is None:
        raise FileNotFoundError(topic)
    if topic == "about":
        text = filled_in(text)
    named = with_shown_names(text, language)
    title = named.split("\n", 1)[0].removeprefix("# ")
    return HelpPage(topic, title, named, own is not None)


def find(asked: str, language: str) -> list[HelpPage]:
    """Return the pages that contain every word asked for, those with them in the title first.

    Words are compared as the search over the records does: in any script, without accents, and
    numbers in the digits of any script. The beginning of a word is enough.
    """
    wanted = words(asked)
    if not wanted:
        return []
    found = [each for topic in TOPICS if _holds((each := page(topic, language)).text, wanted)]
    return sorted(found, key=lambda each: not _holds(each.title, wanted))


def _holds(text: str, wanted: list[str]) -> bool:
    written = words(text)
    return all(any(word.startswith(each) for word in written) for each in wanted)
