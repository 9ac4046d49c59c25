"""A client's file: its list, age, pictures and papers, names to watch for, search, closing."""
