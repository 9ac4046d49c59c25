"""The office log: one append-only chain of signed entries, and the state that it comes to.

`entry` says what an entry is and what is signed, `bodies` what each kind says, `state` what holds,
`rules` who may enter what, and `fold` is the one function that leads from entries to a state. What
is not in the state does not hold; a row that is missing breaks the chain as one that was changed.

The register is not read from the log yet (issue: the office log); the domain comes first.
"""
