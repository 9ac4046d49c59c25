"""Complaints of clients: written at the desk, sealed to the office's safeguarding person.

An administrator names that person in the office settings; a counsellor can neither choose nor read.
The letter is signed by the counsellor at whose desk it was written, who can tell that something was
sent and not what.
"""
