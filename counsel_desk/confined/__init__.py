"""Runs work on bytes that may be hostile in a child process with limits of time and memory.

`child` starts, asks and kills such a process; `limits` are what the process puts on itself before
it reads a byte; `messages` is what the two say to each other. The child begins in
`counsel_desk.confined_main`. It gets bytes and gives bytes back, opens no file for writing and no
connection, and its standard error is thrown away, since a library may print what it was given.

Nothing it says is believed: an answer has a largest size, and whoever asked checks what is in it.
"""

CHILD = "--confined"
"""The first argument of a bundled program that is to be a child; the second is its work."""
