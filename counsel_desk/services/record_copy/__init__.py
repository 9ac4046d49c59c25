"""The copy of a client's record that they may ask for, on paper and as FHIR.

`record_copy` makes the copy and records that it was made; `record_fhir` writes it as a FHIR
document. `record_parts` describes each kind of record in words, with `record_answers`,
`record_care`, `record_sharing` and `record_wording`. A kind is either in `record_parts.DESCRIBERS`
or in `LEFT_OUT`; a test insists on it. `withheld`: what a copy must not show yet, since knowing of
it would endanger the client.
"""
