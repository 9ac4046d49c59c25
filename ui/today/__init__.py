"""The first page: the day, what is unfinished, what came, and the caseload in one line."""
