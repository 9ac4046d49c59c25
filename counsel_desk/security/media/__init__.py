"""Checks pictures and papers from outside and rewrites them.

They are recognised by their content, measured before they are unpacked, and rewritten, all of it in
memory.
"""
