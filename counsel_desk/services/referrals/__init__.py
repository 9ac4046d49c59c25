"""Referrals to other services, and letters to offices that have not answered.

`referrals`: what was applied for, its history, and the ladder of offices to turn to.
`domain/referrals.py` decides when an answer is due and which rung is next; nothing is proposed
until it is more than a week overdue, and nothing is ever sent. `referral_letter`: letters made of
fixed sentences. Naming the client needs a consent that passes the gate for the purpose of that
service, for their needs and for that very office, and the counsellor's tick that the client agrees
to this letter.
"""
