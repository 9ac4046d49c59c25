"""A signed-in person's work in a vault: sessions, units of work, records and drafts.

`Session.reading` and `Session.work` are the only ways into a vault. Both refuse unless the roles in
the person's certificate allow the operation and the person holds the vault's key. A unit of work
is committed in three steps: the vault (rows, signed head, outgoing envelopes as drafts), then the
register (witness of that head, audit entries, envelopes), then the outbox is emptied. A power cut
after the first step leaves the vault ahead of its witness, which is allowed: the envelopes go out
at the next sign-in. A vault behind its witness is refused, because an older file was put back.

Records are never overwritten: a change is a further version, and erasing removes bodies and salts
but keeps the digests of the chain. Drafts and `file_marks` live beside the chain. Saving a form
deletes its draft in the same transaction (`Session.replacing_draft`).
"""
