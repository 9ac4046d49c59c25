"""Consents: explains, records and renews them, and reminds of those that end.

`consent_terms` lists what a consent cannot do without, `consent_text` fills in the built-in forms,
and `consent` records the result. `coming_of_age` shortens what others gave for a child once their
age is known (`intake.save` calls it), `consent_renewal` treats a consent and its renewals as one,
`consent_marks` keeps signatures and thumb impressions, `consent_reminders` finds ending consents by
the `day` stored beside each record, and `consent_sheet` prints. `services/withdrawal.py` takes
consents back; it is a module of its own because it reaches into the ledger and hand-overs.
"""
