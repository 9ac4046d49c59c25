"""Corrections, retention, and sealing and erasure of a client's file.

`corrections`: what a client wishes to be put right; it is kept beside the record, whose text stays
as signed. `retention`: until when a closed file is kept. `erasure`: a file is sealed at once and
destroyed once its time is over. What was destroyed is remembered outside the vault, so that a power
cut, or an older copy of a vault that is put back, is followed by the same erasure at the next
sign-in. `erasure_reserve`: disk space set aside, so that a full disk cannot prevent an erasure.
`reviews`: somebody looks again at what was left out or refused. `retention_due`: how many files
await a decision.
"""
