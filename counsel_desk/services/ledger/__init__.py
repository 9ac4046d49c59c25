"""The disclosure ledger: what was shared about a client, what happened to it, and recalls.

`disclosure` keeps the entries and sends recalls, `receipts` is the caseworker's side (the first
reading and a processed recall each post a receipt), and `disclosure_news` takes receipts in at the
counsellor's sign-in, in the inbox and in the ledger's tab. `ledger_wording` puts
entries into words for the counsellor's window and for the client's `ledger_sheet` alike.

A withdrawal deletes the envelope if nobody has opened it, and always sends a recall; the recall
erases the summary when the caseworker next signs in. If recipient or sender has left or has new
keys by then, the counsellor's next sign-in seals the recall again (`disclosure.recall_again`).
Receipts for a file that was handed over are passed on to its new counsellor.
"""
