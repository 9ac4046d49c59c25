"""The design system: themes, icons and the small widgets that pages are built from."""
