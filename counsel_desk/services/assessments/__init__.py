"""A client's questionnaires: entering and scoring them, what follows from them, and export.

`assessments` saves answers with their scores; `scored_forms` does so for a form that is an
instrument; `safety_prompts` keeps what was done about answers that concern safety; `export`
and `scores_sheet` are what leaves the desk.
"""
