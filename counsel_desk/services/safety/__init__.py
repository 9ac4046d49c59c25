"""Safety plans and risk assessments, on screen and on paper."""
