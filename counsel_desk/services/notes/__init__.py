"""Session notes, process notes and note templates.

`notes`: a note is an autosaved draft until it is signed; from then on it can only be amended, by a
further version. `process_notes`: a counsellor's own reflections. They lie beside the client's file
and are not part of it: only their author sees them, and nothing that leaves the desk reads them.
`note_templates`: the built-in templates, and those of the office's library.
"""
