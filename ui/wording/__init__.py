"""The office's own wording for texts of the desk."""
