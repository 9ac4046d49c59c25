"""Backups: made by themselves and by hand, checked, tried out and restored.

A backup is the data folder's own ciphertext, so nobody who finds it can read it, and making one
needs nobody's passphrase. It leaves out the key file and whatever else the desk can make again.
`making` copies, `settings` remembers where to and what the office log is yet to hear of,
`restoring` puts an office back, and `drill` shows that it can be done.
"""
