"""A counsellor's appointments, group sessions and calendar export.

`appointments`: plans, changes and lists. A series is stored as one record for each date, so that
changing one, or one and all that follow, adds a version to each and never touches the past. A
session is an appointment that took place. Lists find days by the `day` beside a row, without
reading bodies; only the latest version of a record has one, so an index leads from a client
straight to their last day. `appointment_rules`: what is refused; what is odd but may be true (an
overlap, a day in the past, a closed file) is saved and remarked on. `group_sessions`: one note that
belongs to no client, and in each participant's own file a line that knows how many took part but
not who. `own_times`: an iCalendar file of busy intervals under one word, with random ids and
nothing that leads to a client.
"""
