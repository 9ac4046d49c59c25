"""What things are and the rules they obey: frozen dataclasses and pure functions.

Only the standard library is imported, so every rule can be tested without files, keys or windows.
A record's body is the JSON of its dataclass: the names of fields and the values of enums are part
of the file format and must not change. Fields may be empty except for a client's code, and none
asks what happened to the client. Instants have a time zone.
"""
