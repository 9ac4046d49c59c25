"""The page of the office's library of forms, and of the form that is being designed."""

from PySide6.QtWidgets import QWidget

from ui.design.focus import focus_first
from ui.design.layout.layouts import page_layout
from ui.designer.design_view import DesignView
from ui.designer.library_view import LibraryView
from ui.designer.preview_view import PreviewView


class DesignerPage(QWidget):
    """Shows the library, a design or its preview.

    Args:
        parent: Its parent, if any.

    Attributes:
        library: The forms of the office.
        design: The form that is being designed.
        preview: How it will look.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("designer_page")
        self.library, self.design, self.preview = LibraryView(), DesignView(), PreviewView()
        layout = page_layout(self)
        for view in (self.library, self.design, self.preview):
            layout.addWidget(view)
        layout.addStretch(1)
        self.show_view(self.library)

    def show_view(self, wanted: QWidget) -> None:
        """Show one of the three views, with the focus in it if the page had it."""
        moved = wanted.isHidden()
        for view in (self.library, self.design, self.preview):
            view.setVisible(view is wanted)
        if moved and self.isVisible():
            focus_first(wanted)
