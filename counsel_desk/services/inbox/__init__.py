"""What others sent to a person or did that concerns them, as one list.

`entry` says what there is, `counselling`, `casework`, `supervision` and `own` find it where it is
kept, and `inbox` puts it together. Nothing is stored here but that an entry was noted.
"""
