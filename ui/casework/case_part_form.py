"""A form for something in a legal case."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.design.fields.plain_form import PlainForm


class CasePartForm(PlainForm):
    """A form whose heading names the case that it belongs to; see `PlainForm`."""

    _cases: Mapping[str, str] = MappingProxyType({})

    def name_cases(self, references: Mapping[str, str]) -> None:
        """Set the references of the cases, by record id; also for input that is restored."""
        self._cases = references
        self._update_heading()

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the case and what is written into it."""
        case = self._cases.get(ids.get("case", ""), "")
        return " · ".join(filter(None, [case, self.what(ids)]))

    def what(self, ids: Mapping[str, str]) -> str:
        """Return what is written."""
        raise NotImplementedError
