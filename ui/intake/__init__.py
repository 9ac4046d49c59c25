"""A client's intake: the form, its tab, and the line on how to reach them."""
