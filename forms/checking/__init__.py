"""Says what of a form works here, before anybody fills it in."""
