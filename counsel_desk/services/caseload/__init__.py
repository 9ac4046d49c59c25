"""Figures on a counsellor's workload, with no client in sight.

`workload`: burden figures, worked out where the clients are. `counting`: people in groups, of those
who agreed to statistics. `publishing` seals both to the supervisors, `receiving` takes them in and
proves once more what may be shown. `desk`: what a supervisor sees; `supervised`: the one place that
knows of supervision. `office_figures`: files between offices; `report`: for the committee. A
session counts once: for each client and day, the greater of signed notes and kept appointments; a
group session counts as one. The figures read every note of a counsellor's, and the appointments of
four weeks, when the page is opened and when the counsellor leaves the desk; the list of clients
does not. `caseload_sheet`: a year in figures, on paper, for the management committee; small figures
are suppressed.
"""
