"""What laptops of one office exchange: parcels, what is in them, and what does not fit.

`parcel` is a parcel from outside and from inside, `standing` what a laptop knows of the others, and
`findings` names what a laptop that lies, or a road that does, is noticed by. `server_ticket` leads
to the office server.
"""
