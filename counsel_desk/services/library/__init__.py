"""The office's library of forms and note templates.

Each version is a fact of the office log, signed by who adds it, and goes to the other laptops with
the next exchange. What was answered with an older version keeps its own copy of it.
"""
