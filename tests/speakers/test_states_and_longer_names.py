"""A state, a town or a lone name is never taken for a longer name that only begins with it."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

AFTER = {
    "Mexico": "The peso fell in Mexico City on Monday.",
    "China": "A paper, China Daily, printed it.",
    "Israel": "The Israel Electric Corporation shut a plant.",
    "Iran": "The news site Iran International printed the letter.",
    "Ukraine": "The Ukraine Air Force was on alert.",
    "Syria": "The Syria Campaign, an aid group, was not reached.",
    "Qatar": "The plane was a Qatar Airways jet.",
    "Libya": "The Libya Observer had the letter.",
    "Kosovo": "The Kosovo Liberation Army was dissolved in 1999.",
    "Kuwait": "It rained in Kuwait City.",
    "Turkey": "The Turkey Office Building was shut.",
    "York": "A flood hit York County on Monday.",
    "Oxford": "A fire broke out in Oxford Street on Monday.",
    "Marzan": "Additional reporting by Karl Oss in Marzan City.",
}


@pytest.mark.parametrize("name", AFTER)
@pytest.mark.parametrize("deed", ["denied any role", "said it had no part in it"])
def test_a_longer_name_further_down_takes_no_words(name: str, deed: str) -> None:
    assert who_speaks(f"It rained. {name} {deed}.\n\n{AFTER[name]}") == [name]


@pytest.mark.parametrize("name", [name for name in AFTER if name != "Marzan"])
def test_a_longer_name_above_takes_no_words_of_a_state_or_town(name: str) -> None:
    assert who_speaks(f"{AFTER[name]}\n\n{name} denied any role.") == [name]


@pytest.mark.parametrize(
    ("full", "short"),
    [("Keystone Ltd", "Keystone"), ("Calder Vale Water", "Calder Vale"), ("Acme Corp.", "Acme")],
)
def test_a_body_is_still_known_by_the_first_words_of_its_name(full: str, short: str) -> None:
    assert who_speaks(f"{full} said it was late. {short} denied any role.") == [full, full]


@pytest.mark.parametrize("who", ["Tajik army", "Rye council", "Kelham school", "Norish delegation"])
def test_a_place_is_not_what_its_body_is_called(who: str) -> None:
    noun = who.split()[-1]
    assert who_speaks(f"The {who} came late. The {noun} said it was late.") == [who]


def test_a_nation_is_not_what_its_ministry_is_called() -> None:
    words = "The Portuguese navy confirmed the raid. The defence ministry in Lisbon declined to comment."
    assert who_speaks(words) == ["Portuguese navy", "Defence ministry in Lisbon"]
