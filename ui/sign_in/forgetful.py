"""A part of a page that forgets what was typed when the page is left."""

from PySide6.QtGui import QHideEvent

from ui.design.translated import Translated


class Forgetful(Translated):
    """Calls `forget` when it is left, but not when the window is minimised."""

    def forget(self) -> None:
        """Forget the secrets that were typed."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        """Notice that the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()
