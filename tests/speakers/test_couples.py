"""Two people named with one surname are two, and a title finds the right one."""

from .reported import who_speaks


def test_the_one_named_first_has_the_surname_too() -> None:
    found = who_speaks(
        "James and Lorna Teesdale, whose daughter Iris died in May, sat at the back. Outside, Mr Teesdale "
        "read from a sheet. “We came for names,” he said. Mrs Teesdale said no."
    )
    assert found == ["James Teesdale", "Lorna Teesdale"]


def test_a_state_before_a_name_is_no_couple() -> None:
    found = who_speaks("Talks between Jordan and Ann Lee failed. Mr Lee said no.")
    assert "Jordan Lee" not in found
