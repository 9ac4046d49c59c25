"""Form fields, plain forms and the tracking of unsaved input."""
