"""Looks for faults in a live window: what is cut off, covered, mixed, untranslated, out of reach.

Each module finds one kind of fault and returns `fault.Fault` values; `look.look` asks all of them.
They serve `make screenshots` and the tests that open every page.
"""
