"""Sets up the office, certifies its people, and keeps its policy and its sheets on paper.

`founding` creates the data folder, `certifying` uses the office root, brought together from its
sheets, to confirm keys and change roles, `key_sheets` prints sheets and codes, and
`device_recovery` restores a lost device secret. `policy` holds the settings of the office, signed
by an administrator: if the register's policy is not signed by one, or is older than one the person
has already seen, the defaults apply and the person is told.
"""
