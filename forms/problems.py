"""Describes what is wrong with an answer, in a sentence that can be translated."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class FormProblem:
    """One thing to put right before a form is complete.

    `text` is the English sentence, translated in the context ``forms``, with placeholders that
    `parameters` fill; neither ever holds what was answered. `path` says which repetition of the
    enclosing repeating groups is meant, outermost first (see `forms.answers.places`).
    """

    link_id: str
    text: str
    parameters: Mapping[str, object] = field(default_factory=dict)
    path: tuple[int, ...] = ()

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text.format(**self.parameters)
