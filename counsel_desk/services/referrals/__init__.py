"""Referrals to other services and the letters that go with them."""
