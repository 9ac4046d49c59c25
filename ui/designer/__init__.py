"""The office's library of forms, and the designer that changes a form of it."""
