"""The report for support, which a person reads before it leaves."""
