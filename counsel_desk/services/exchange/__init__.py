"""Exchanges what is new with the other laptops of the office, over a road that nobody trusts.

`exchange` is the one way there and back. `packing` makes parcels of what the others lack, `opening`
checks who made one and opens it, `taking` takes it in, exactly once. `keeping` is what a laptop
keeps for that beside the office log. `laptops` adds and retires laptops, and `joining` lets a new
one in by a code.
"""
