"""Bringing the clients of an existing register into a vault.

`source` is a file as it was read, `table` one sheet of it, `fields` and `headings` say where its
columns go, `cells`, `values` and `spoken` read its cells, `entry` makes a client and an intake of a
row, and `report` holds what a dry run found. Foreign text is not trusted here: every value passes
`domain/sensible` again when it is written.
"""
