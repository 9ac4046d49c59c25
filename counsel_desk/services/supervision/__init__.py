"""Supervision between a supervisor and a counsellor, in a vault that only the two can open.

`pairs` begins and ends it, `kept` writes and reads what the two keep, each entry signed by its
author, `books` puts it together for a window, and `bringing` says what a counsellor may bring of a
client: no identity in any case, and under the client's consent if there is one.
"""
