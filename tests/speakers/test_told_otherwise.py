"""Whom a noun cannot mean, and names that are no person's."""

from .reported import who_speaks


def test_an_investor_is_no_airline() -> None:
    found = who_speaks(
        "Sarair will cut flights before the airline runs out of cash. Marhaba Aviation, a Gulf investor, "
        "denied it would buy it.\n\nTickets remain valid, the airline said."
    )
    assert found == ["Marhaba Aviation", "The airline"]


def test_the_one_told_to_be_an_airline_is_it() -> None:
    found = who_speaks(
        "Zip Rye, a budget airline, denied it would fly.\n\nTickets remain valid, the airline said."
    )
    assert found == ["Zip Rye", "Zip Rye"]


def test_a_ship_is_nobody() -> None:
    found = who_speaks("Ella Stray, captain of the ferry Queen Marta, was at sea. “I saw it,” she said.")
    assert found == ["Ella Stray"]


def test_a_case_names_nobody_who_could_be_meant() -> None:
    found = who_speaks(
        "Honoria Pell is a judge. Her list has Aldous and Others v Department of Health. Her father, a "
        "preacher, held that it was late."
    )
    assert found == ["Honoria Pell's father, a preacher"]


def test_an_observer_mission_is_a_body() -> None:
    found = who_speaks("The United Nations Observer Mission on the Saral, known as UNOMS, said it was late.")
    assert found == ["United Nations Observer Mission"]


def test_a_trade_paper_has_its_name() -> None:
    assert who_speaks("The trade paper Salt Year claimed that it fell.") == ["Salt Year"]


def test_who_made_a_paper_is_not_its_name() -> None:
    assert who_speaks("An email Ann Lee shared says that it fell.") != ["Ann Lee"]


def test_a_titled_holder_goes_before_the_body_of_the_office() -> None:
    assert who_speaks("The Executive Secretary of Consumer Power Watch, Mr Bo Roe, said it was late.") == [
        "Bo Roe"
    ]
