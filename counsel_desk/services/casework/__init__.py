"""Legal cases and the summaries that caseworkers ask for and receive.

`cases`, `hearings`, `case_tasks`: the cases, their hearings and their tasks; `agenda`: what comes
next over all cases. `requests` is the caseworker's end of a request for a summary and
`incoming_requests` the counsellor's; a counsellor takes requests in at sign-in and when the page is
opened. Each end forgets the link between the two once the request is settled, and a caseworker
never learns why a summary was refused. `received_summaries`: the summaries that clients agreed to
send; a recall erases one when the caseworker next comes to the desk.
"""
