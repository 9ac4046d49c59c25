"""Who belongs to the office, whom the root certified, and letters between them.

`people` invites and lists people; `certificates` is the only way to a person's keys and roles,
because the register itself is not trusted. `letters` seals letters to the certified keys of their
recipient, and `inbox` opens what waits for a person: each letter once, by a handler for its kind.
A handler may refuse a letter with a `KnownError`; the letter then stays in the post, and nothing it
did is kept.

A counselling and a casework vault share one value per release, a random link, and no person's id:
a consent names its recipient by their certified name. The id of a message in the register is
derived from the link by SHA-256 and cannot be traced back to it.
"""
