"""Exchanges what is new with the other laptops of the office, over a road that nobody trusts.

`exchange` is the one way there and back. `gathering` finds what the others lack and `packing` makes
parcels of it; `opening` checks who made one and opens it, and `taking` takes it in, exactly once.
`keeping` is what a laptop keeps for that beside the office log. `laptops` lists and retires
laptops; `joining` lets a new one in by a code, which is `arriving` at the other end.
"""
