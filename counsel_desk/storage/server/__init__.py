"""The office server: a PostgreSQL database where laptops leave parcels for each other.

Nobody trusts it: parcels are signed and sealed before they get here. A laptop has a role of its own
there, may run five functions and touch no table; the functions run as a role that nobody signs in
with, and row security holds that role to what the calling laptop may see. `docs/SERVER.md` says how
a server is set up and what its administrator can learn.
"""
