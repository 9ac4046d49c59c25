"""A client's file: a page with a tab for each part."""
