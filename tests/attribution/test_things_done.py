"""Verbs of saying that tell of a deed, a thing or what was not done: none of it is anybody's statement."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only

DEEDS = [
    "While the U.S. added around 292,000 jobs in December, China suffered.",
    "The state added the additional week last May.",
    "The former president and his wife's campaign found themselves in a muddy battle over sexism.",
    "The former secretary now finds herself struggling to right her campaign.",
    "The campaign has struggled in the south, instead claiming some victories in the Midwest.",
    "He has repeatedly answered the family's criticism with harsh rhetoric.",
    "So he dubbed himself over footage of Roe talking about Lee.",
    "Roe engineered a floor fight and denied Lee a final-night photograph of unity.",
    "He attached a measure to keep the board from finalizing rules that would have cut the pensions.",
    "The study relied on thousands of so-called “independent” reports that groups are required to file.",
    "The party first released its list of 25 recommended delegates.",
    "Ann Lee and Bob Roe maintained their battle as they sit atop the polls.",
    "Candidates used phrases that appealed to working-class voters.",
    "Ann Lee, a Democrat who declined to run again, was there.",
    "The farmer has refused to give it back until the court rules.",
    "Ann Lee refused to give the watch to police.",
    "The museum declined to give up the keys.",
    "The bank declined to give him a loan.",
    "Minutes of a meeting held that July, obtained by the Courier, do not mention magnets.",
    "A vote held that night ended in a draw.",
    "He will wait until someone tells him what it is.",
    "The ferry stays in port until inspectors say it is safe.",
    "The road will stay shut unless the council says it may open.",
    "The ministry will keep it shut, a plan announced earlier this year.",
    "Ann Lee was not among the engineers who described the bridge.",
    "Ann Lee was one of the two who had described the drone.",
    "Ann Lee projects optimism, and she has a modest streak.",
    "Rye has a large population who may find Ann Lee compelling.",
    "Ann Lee did well with the voters who identify themselves as poor.",
    "Her server handled messages later deemed “top secret,” and it fell.",
    "But so far Ann Lee, a nurse, has echoed his success online.",
    "Ann Lee felt slighted as the party fell in line behind Bob Roe.",
    "Ann Lee careens from night speeches to interviews on the early-morning news shows.",
    "Ann Lee, in a grey suit, showed no emotion as the verdict was read and blew a kiss.",
    "Rye itself shows no sign of alarm.",
    "It had begun to wear on her by the time he said that.",
    "The last time she encouraged a fast was after the flood.",
    "The coastguard in Cape Rye could not confirm that.",
    "The court seemed ready to say that it was late.",
    "Her aides have been reluctant to reveal too much of their plans.",
    "Ann Lee said the 11 words everyone was thinking.",
    "She gave him the book she wrote that helped the town.",
    "Ann Lee leaned on the danger, showing that she would not shy away from it.",
    "The firm realised that it could sell more.",
    "The girls have found a much-needed support system in their group.",
    "His agents found them during the search.",
    "It was used as offices for “The Boss” TV show, which starred Bob Roe.",
    "The army has found a cheap answer to the drones it fears: nets.",
    "The council has found a way to make it cheaper.",
    "Ann Lee, who is campaigning for re-election under the slogan “Safe Shores”, has been away.",
    "Ann Lee campaigned for the Senate in May.",
]
LOOMING = [
    "The decision threatens to create a political bind for the mayor.",
    "In a debate that threatened to make or break some of their campaigns, he fell.",
    "The debate promised to be a crucial moment, too, for Roe.",
]
DENIED = [
    "The United States has not publicly accused Russia of being behind the hack.",
    "Mannatech is a firm. It did not admit wrongdoing.",
    "Even her fellow cast members didn't know that she had been on her own since age 14.",
    "Ann Lee never mentioned Bob Roe by name.",
    "Ann Lee has not repeated the line since.",
]
SAID = {
    "Ann Lee campaigned for a safer road.": "Ann Lee",
    "Ann Lee did repeat that it was late.": "Ann Lee",
    "“It is late,” added another Rye Democrat.": "another Rye Democrat",
    "Ann Lee added that it was late.": "Ann Lee",
    "Ann Lee, a runner in the race, promised to deport 11 million people.": "Ann Lee, a runner in the race",
    "Her plan promises to “lift up the workforce”.": "Her plan",
    "Ann Lee did not say whether it was late.": "Ann Lee",
    "Ann Lee maintained her roof was safe.": "Ann Lee",
    "Ann Lee appealed to voters for calm.": "Ann Lee",
    "Ann Lee declined to be interviewed.": "Ann Lee",
    "The firm projects that it will lose 3 million.": "The firm",
    "Officials could find no proof that it was late.": "Officials",
    "The man identified himself as the owner.": "The man",
    "Ann Lee echoed his call for a vote.": "Ann Lee",
    "Ann Lee felt that it was late.": "Ann Lee",
    "Rye and Hull control a third of it, data compiled by Castle News show.": "data compiled by Castle News",
    "One of the men who described the raid as lawful went home.": "One of the men … who",
    "Ann Lee, who was not one of the two who described the drone, disputed the account.": (
        "Ann Lee, who was not one of the two who described the drone"
    ),
}


@pytest.mark.parametrize("words", DEEDS)
def test_what_somebody_does_is_no_statement(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize("words", LOOMING)
def test_what_a_thing_may_do_is_no_statement(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize("words", DENIED)
def test_what_somebody_did_not_say_is_not_in_their_mouth(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(("words", "source"), SAID.items())
def test_what_somebody_says_by_the_same_verbs_is_one(words: str, source: str) -> None:
    assert [one.source for one in attributed(words)] == [source]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("They showed the newspaper a radar log dated 13 May.", False),
        ("Two officials showed Reuters a map that was marked.", False),
        ("A poll shows the left is a point up.", True),
    ],
)
def test_who_is_shown_a_thing_is_told_nothing(words: str, said: bool) -> None:
    assert bool(attributed(words)) is said


@pytest.mark.parametrize("taken_back", ["two million cars", "its ambassador", "200 packs of pizza"])
def test_what_is_taken_back_is_nothing_remembered(taken_back: str) -> None:
    assert attributed(f"It rained. The firm recalled {taken_back}.") == []


def test_what_is_remembered_is_said() -> None:
    (found,) = attributed("It rained. Ann Lee recalled two meetings with the mayor.")
    assert found.content == "two meetings with the mayor"


@pytest.mark.parametrize(
    "cited",
    ["a Western diplomat", "two people familiar with it", "unnamed officials in Rye", "Ann Lee, a nurse"],
)
def test_citing_somebody_says_nothing(cited: str) -> None:
    assert attributed(f"The agency cited {cited}.") == []


@pytest.mark.parametrize("cited", ["a lack of money", "the cost of heating", "the mayor’s failure to act"])
def test_citing_a_reason_says_it(cited: str) -> None:
    assert only(f"The agency cited {cited}.").content == cited
