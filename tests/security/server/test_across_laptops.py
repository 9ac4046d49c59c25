"""What people do for one another at two laptops goes over a real office server."""

from tests.contracts.across_laptops import (
    test_a_file_is_taken_over_at_another_laptop,
    test_a_request_goes_there_and_its_answer_comes_back,
    test_a_supervisor_at_another_laptop_co_signs,
    test_supervisors_elsewhere_are_told_of_the_team_figures_of_a_laptop,
    test_supervisors_have_the_figures_of_counsellors_at_all_laptops,
    test_whoever_works_at_two_laptops_covers_for_a_colleague_at_theirs,
    test_whoever_works_at_two_laptops_is_told_at_both_of_a_vault_that_was_handed_over,
)
from tests.security.server.test_two_laptops import two

__all__ = [
    "test_a_file_is_taken_over_at_another_laptop",
    "test_a_request_goes_there_and_its_answer_comes_back",
    "test_a_supervisor_at_another_laptop_co_signs",
    "test_supervisors_elsewhere_are_told_of_the_team_figures_of_a_laptop",
    "test_supervisors_have_the_figures_of_counsellors_at_all_laptops",
    "test_whoever_works_at_two_laptops_covers_for_a_colleague_at_theirs",
    "test_whoever_works_at_two_laptops_is_told_at_both_of_a_vault_that_was_handed_over",
    "two",
]
