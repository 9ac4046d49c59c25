"""The first page of a day: what is planned, what is unfinished, what came, and the caseload.

`appointments_today` and `figures` serve it in parts, `to_finish` and `notes_to_write` find what is
unfinished, and `today` puts everything together. No note is read.
"""
