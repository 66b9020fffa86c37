"""Names of places, ships and states after `by`: the first two say nothing, and a state is no person."""

from __future__ import annotations

import pytest

from desk.one_desk import Desk
from whosaidthis.model import Voice

MEND = "“{}” is a place, a thing or a month here: describe under “speakers” who speaks for it."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine were aboard the trawler, the *Maud Ellis*. Bo owns the *Maud Ellis*.", "Maud Ellis"),
        ("Nine were aboard the trawler, the *Maud Ellis*. Bo owns the *Maud Ellis*.", "the Maud Ellis"),
        ("The boat was the *Grey Heron*. A log has the *Grey Heron*’s size.", "Grey Heron"),
        ("The boat was the *Grey Heron*. A log has the *Grey Heron*’s size.", "the Grey Heron"),
        ("The coaster *Grey Heron* sank.", "Grey Heron"),
        ("Cranes lifted MV Grey Heron.", "Grey Heron"),
        ("It snowed in Kestrel Bay.", "Kestrel Bay"),
        ("They met in the town of Maud Ellis.", "Maud Ellis"),
        ("It came from the minehunter *KD Tern*. The trial from *KD Tern* failed.", "KD Tern"),
        ("They saw HMAS Tern. They went to HMAS Tern.", "HMAS Tern"),
        ("Bo Ray wrote on X: it froze.", "X"),
    ],
)
def test_the_whole_name_of_a_place_or_a_ship_is_no_speaker(text: str, name: str) -> None:
    desk = Desk(f"{text} It froze. [It was late]{{.said by='{name}'}}.")
    assert (desk.fault.code, desk.fault.mend) == ("unknown-speaker", MEND.format(name))


@pytest.mark.parametrize(
    "text",
    [
        "Bo met Zor Vane. They saw in Zor Vane a friend.",
        "They stood near Zor Vane.",
        "The Zor Vane affair is over.",
        "Nobody knew the Zor Vane who came back. Zor Vane left.",
        "The captain of the trawler met Zor Vane.",
        "The trawler’s owner is Zor Vane.",
        "The boat Zor Vane bought sank. Zor Vane left. We met Zor Vane.",
    ],
)
def test_the_whole_name_of_a_person_is_a_speaker(text: str) -> None:
    desk = Desk(f"{text} It froze. [It was late]{{.said by='Zor Vane'}}.")
    assert (desk.faults, desk.after[0].speaker.voice) == ((), Voice.NAMED_PERSON)


@pytest.mark.parametrize(
    "text",
    ["The defence ministry of Korvath fell.", "It snowed in Korvath. We met Korvath’s foreign ministry."],
)
def test_a_state_is_an_institution(text: str) -> None:
    desk = Desk(f"{text} We left Korvath. [It was late]{{.said by='Korvath'}}.")
    assert (desk.faults, desk.after[0].speaker.voice) == ((), Voice.INSTITUTION)


@pytest.mark.parametrize("name", ["the White Helmets", "the Weir Gazette"])
def test_a_body_with_the_before_it_is_one(name: str) -> None:
    desk = Desk(f"It froze, and {name} left. [It was late]{{.said by='{name}'}}.")
    assert (desk.faults, desk.after[0].speaker.voice) == ((), Voice.INSTITUTION)


def test_initials_are_no_ships() -> None:
    desk = Desk("They met JS Vane. It froze. [It was late]{.said by='JS Vane'}.")
    assert (desk.faults, desk.after[0].speaker.voice) == ((), Voice.NAMED_PERSON)
