"""System events: sleep, screen lock, switched user.

The desk locks when one arrives. `events` is the interface, with `logind`, `windows_events` and
`mac_events` behind it; `chooser` picks the one for this platform. On logind a delay lock holds
sleep back until the drafts are stored.
"""
