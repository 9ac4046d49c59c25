"""Opens and checks vaults, and decides who holds their keys.

`vaults` creates and opens vaults, `membership` reads and writes the grants of their keys, `cover`
lets a colleague in until a day, `recovery` hands a vault over with the root sheets, and `rotation`
gives a vault a new key. `verify` checks every file, `audit` reads and exports the audit trail.

Three things reveal that older or altered files were put back: `last_seen` notes in each person's
own vault what they last saw of the register, the register witnesses the head of every vault, and
`closing_seals` signs the bytes of a vault's file when a member closes it.
"""
