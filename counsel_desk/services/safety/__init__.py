"""Safety plans and risk assessments.

A level of risk is recorded by a person, never computed. `domain/safety.py` decides which assessment
holds and what follows from it; `services/clients/safety_flags.py` finds that for all clients in one
query, for the list of clients and for the burden figures, which leave as numbers only. `safety`:
stores plans and assessments. `safety_sheet`: prints the plan for the client to take along; its
title and headings would suit anybody's page. `helplines`: the numbers shown where the danger is
great.
"""
