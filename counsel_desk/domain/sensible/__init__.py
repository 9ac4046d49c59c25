"""What can be true of a record, a letter or a file, whoever wrote it.

Decoding checks shapes; this checks values. `values` knows what a text, a day, an instant or a
number can be; `client_file`, `casework`, `letters` and `files` say what each dataclass adds to
that; and `sensible` looks the rule of everything up and asks it, inside out. `handed_over` checks
the records of one client's file against each other.

A rule refuses only what no version of the desk could have written: what is merely unlikely passes.
"""
