"""A client's file: the list of clients, age, attachments, identifying names, search, closing.

`identifying` collects what a file knows that could identify the client, for checking texts before
release. `legal_holds` says what forbids destroying anything of a file. `safety_flags` finds the
risk assessments in force of all clients with one query. Pictures and papers are identified by
content, measured before they are unpacked and rewritten (`security/media`), which may take ten
seconds in a child process: `attachments.look` runs aside. They are viewed in memory only.

Saving does not wait for the search index: `search` first indexes what was written since the last
search (`indexing`), also in the vaults of colleagues whom the counsellor covers for. An erased
record's words leave the index in the transaction that erases it.
"""
