"""The client's own comments on the service, and the figures made of them.

`voice`: comments that a client gives alone at the desk. The window hands the whole desk to the
client's page (`ShellWindow.give_away`): no other page can be shown until the desk has been locked,
which the page's last button does, and the page keeps no draft. Figures count unshared answers by
person and up to the end of a month (`domain/caseload/suppression.py`), so that no figure moves on
the day of a single comment. `voice_wording`: the texts of that page.
"""
