"""Exceptional disclosure: what leaves without consent, co-signed or reviewed by a supervisor.

In order: `exceptional` asks a supervisor to sign, or tells them of a report; `cosigning` is the
supervisor's side (a request is opened in memory only, and the wellbeing vault just remembers that
it was answered); `exceptional_answers` takes answers in at sign-in; `exceptional_release` releases
it through the gate, `domain.exceptional.exceptional_disclosure.gate`; `exceptional_ledger` enters
it in the disclosure ledger. `ground_statements` finds what the law says on each ground.
`services/documents/exceptional_sheet.py` makes the report to an authority and the page for anybody
else. `domain.disclosure.held_back` decides what a copy for the client does not show yet.
"""
