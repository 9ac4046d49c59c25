"""Checks pictures and papers from outside and rewrites them.

They are recognised by their content, measured before they are unpacked, and rewritten, all of it in
memory and in a child process that is killed if it takes too long: the desk calls `confined`, which
has `inside` answer in the child.
"""
