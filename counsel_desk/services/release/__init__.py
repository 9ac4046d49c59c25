"""Summaries that a client agreed to: suggesting, writing and releasing them.

`suggestions`, `suggested_scores`: first wordings from figures and codes, never from what was said.
`summary_wording`: the fixed sentences of each type of summary; `summary_sheet`: its pages.
`release`: the way to a caseworker's desk; `release_outside`: the way out as a locked file or on
paper. Both share the gate (`domain.consent.gate.gate`, one pure function, asked again inside the
transaction that releases), the client's agreement to exactly these words, and the ledger entry.

The counsellor's and the caseworker's vault share one value per release: a random link. No id of a
person is in both: a consent names its recipient as the certificate does, and the id of the message
in the register is derived from the link by SHA-256, which does not lead back.
"""
