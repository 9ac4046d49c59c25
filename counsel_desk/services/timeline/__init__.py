"""One calm line for everything in a client's file.

`timeline`: collects the lines of a file, newest first. `lines`: one maker for each kind of record,
which decodes no more of the record than its line needs; `care_lines` and `line_parts` belong to it.
A new kind of record needs a maker in `lines.LINES` or a reason in `lines.NOT_SHOWN`, and its part
of the file in `ui/desk/file_parts.py`; two tests insist on it.
"""
