"""Credits that reports write in many ways, each with its speaker and its words."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "Fundy Health announced the change on Monday in a news release, which said the "
            "hospital had lost four nurses.",
            [("Fundy Health", "the change"), ("A news release", "the hospital had lost four nurses")],
        ),
        (
            "The 14-page document, dated 3 March and marked “Restricted – Staff Only”, says "
            "the export version of the rocket has “a reach of 540km”.",
            [("The 14-page document", "the export version of the rocket has “a reach of 540km”")],
        ),
        (
            "Mayor Ann Lee called in a post on X shortly after noon for “a full accounting, in daylight”.",
            [("Ann Lee", "“a full accounting, in daylight”")],
        ),
        (
            "The team never asked a forecaster, two of the officials told the paper. “They "
            "asked us whether an app could do it,” one said. “We thought they were joking.”",
            [
                ("Two of the officials", "The team never asked a forecaster"),
                ("One of the officials", "“They asked us whether an app could do it,”"),
                ("One of the officials", "“We thought they were joking.”"),
            ],
        ),
        (
            "The organiser of the Wendle Folk and Cider Weekend says the fair “will not survive”.",
            [("The organiser of the Wendle Folk and Cider Weekend", "the fair “will not survive”")],
        ),
        (
            "Crab fishermen have said for years that the seals “ride the pylons home”.",
            [("Crab fishermen", "the seals “ride the pylons home”")],
        ),
        (
            "Operators are warning customers to expect blank sailings after the waterways "
            "authority, WSV, conceded that the lock would not reopen.",
            [("Operators", "to expect blank sailings"), ("WSV", "the lock would not reopen")],
        ),
        (
            "Lee’s solicitors have demanded that the post be taken down, according to the "
            "page’s administrator, who did not want to be named.",
            [
                ("The page’s administrator", "Lee’s solicitors have demanded that the post be taken down"),
                ("Lee’s solicitors", "the post be taken down"),
            ],
        ),
        (
            "A person close to Ann Lee said that several donors had advised her to attack at "
            "once, and that she had told them no.",
            [
                (
                    "A person close to Ann Lee",
                    "several donors had advised her to attack at once, and that she had told them no",
                ),
                ("Several donors", "to attack at once"),
            ],
        ),
        (
            "At least 17 lawmakers have signed a letter calling for the plan to be dropped, "
            "according to two people who have seen it.",
            [
                (
                    "Two people who have seen it",
                    "At least 17 lawmakers have signed a letter calling for the plan to be dropped",
                ),
                ("At least 17 lawmakers", "the plan to be dropped"),
            ],
        ),
        (
            "Ann Lee, who left the firm in August, declined to comment when reached by phone.",
            [("Ann Lee", "to comment when reached by phone")],
        ),
        (
            "Passengers described a bang, then a long scrape.",
            [("Passengers", "a bang, then a long scrape")],
        ),
        (
            "Ann Lee, the author of “Dust and Wire,” a history of the period, has called Ben "
            "Roe “the missing link.”",
            [("Ann Lee", "Ben Roe “the missing link.”")],
        ),
        (
            "She accuses him of running the pier down so that he can sell it.",
            [("", "him of running the pier down so that he can sell it")],
        ),
        (
            "Ann Lee called the deadline “cruel but needed” at a crowded meeting in the lobby "
            "on Sunday night.",
            [("Ann Lee", "the deadline “cruel but needed”")],
        ),
        (
            "The ministry initially put the toll at 54 before revising it downward.",
            [("The ministry", "the toll at 54")],
        ),
        (
            "Ann Lee urged patience.",
            [("Ann Lee", "patience")],
        ),
        (
            "Ann Lee, the mayor’s closest ally, urged patience and calm.",
            [("Ann Lee", "patience and calm")],
        ),
        (
            "Talks were held. Ann Lee wrote to Cora Voss, the firm’s chief executive, to ask "
            "how many people had been hurt.",
            [("Ann Lee", "how many people had been hurt")],
        ),
        (
            "Ann Lee had written to Cora Voss to say that two wells were dry.",
            [("Ann Lee", "two wells were dry")],
        ),
        (
            "The letter, addressed to the mayor, Ann Lee, asks that it be paid in May.",
            [("The letter", "it be paid in May")],
        ),
        ("The judge ordered that it be paid within a week.", [("The judge", "it be paid within a week")]),
        ("The High Court on Friday directed the state to pay.", [("High Court", "to pay")]),
        ("Ann Lee directed the state to pay.", []),
        (
            "Ann Lee demanded that it be shut before the Easter recess and said that it was late.",
            [("Ann Lee", "it be shut before the Easter recess"), ("Ann Lee", "it was late")],
        ),
        (
            "Ann Lee demanded that it be shut before the recess began and said that it was late.",
            [("Ann Lee", "it be shut before the recess began and said that it was late")],
        ),
        (
            "Acme controls a third of the market, data compiled by the Post show.",
            [("Data compiled by the Post", "Acme controls a third of the market")],
        ),
        (
            "Acme controls a third of the market, the report found.",
            [("The report", "Acme controls a third of the market")],
        ),
        ("Ann Lee put to him that “any cook” would stop.", [("Ann Lee", "“any cook” would stop")]),
        ("The plan put to the board that week was lost.", []),
        (
            "She read it out, and then, Ann Lee recalls, neither of them spoke.",
            [("Ann Lee", "neither of them spoke")],
        ),
        (
            "Earlier, advocate Ann Lee, appearing for him, told the bench that it was late.",
            [("Ann Lee", "it was late")],
        ),
        ("Ann Lee rejected the charge at a regular briefing in the town.", [("Ann Lee", "the charge")]),
        (
            "Ann Lee said she had emailed the board in May, warning that it was unsafe.",
            [("Ann Lee", "she had emailed the board in May, warning that it was unsafe")],
        ),
        (
            "Ann Lee said she had called the board in May, adding that it was unsafe.",
            [("Ann Lee", "she had called the board in May"), ("Ann Lee", "it was unsafe")],
        ),
        ("As Ann Lee put it, the war was lost.", [("Ann Lee", "the war was lost")]),
        ("The war was lost, as Ann Lee put it.", [("Ann Lee", "The war was lost")]),
        ("“It is lost,” as Ann Lee put it.", [("Ann Lee", "“It is lost,”")]),
        ("He put it down as Ann Lee did.", []),
        ("As Ann Lee tells it, the shop was never hers.", [("Ann Lee", "the shop was never hers")]),
        ("The shop, as Ann Lee tells it, was never hers.", [("Ann Lee", "The shop … was never hers")]),
        ("As the clerk remembers it, the door was open.", [("The clerk", "the door was open")]),
        (
            "Ann Lee wrote to the minister on Monday demanding an answer.",
            [("Ann Lee", "an answer")],
        ),
        (
            "The group claimed responsibility for the attack in a post on Telegram.",
            [("The group", "responsibility for the attack")],
        ),
        (
            "Ann Lee said after looking at photographs of it for this newspaper that it was old.",
            [("Ann Lee", "it was old")],
        ),
        (
            "Ann Lee also wrote separately, in two paragraphs, to say that Congress could still fix it.",
            [("Ann Lee", "Congress could still fix it")],
        ),
        (
            "His son Andrew later rang to say the family wanted to be left alone.",
            [("Andrew", "the family wanted to be left alone")],
        ),
        (
            "An insider on the tour painted a very different picture, insisting the singer "
            "had flown home “every chance he got”.",
            [("An insider on the tour", "the singer had flown home “every chance he got”")],
        ),
        (
            "The bridge was late, Ann Lee, an author of the study, said in an email.",
            [("Ann Lee", "The bridge was late")],
        ),
        (
            "The mine’s owner, Tamarack Corp., said in an e-mailed statement that it had "
            "“offered two helicopters.”",
            [("Tamarack Corp.", "it had “offered two helicopters.”")],
        ),
        (
            "The mayor has booked the hall and is urging the province to send nurses.",
            [("The mayor", "to send nurses")],
        ),
        (
            "Ann Lee said when the Courier called at her farm that she had nothing to say.",
            [("Ann Lee", "she had nothing to say")],
        ),
        (
            "A source inside, according to Ann Lee, were 480 tonnes of waste.",
            [("Ann Lee", "A source inside … were 480 tonnes of waste")],
        ),
        (
            "One of them, Cora Voss, had wanted the word “deceived”, according to a "
            "colleague, but was talked round over lunch.",
            [
                (
                    "A colleague",
                    "One of them, Cora Voss, had wanted the word “deceived” … but was talked "
                    "round over lunch",
                )
            ],
        ),
    ],
)
def test_who_says_what(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("By Ida Berg’s account, the dog left the room.", "Ida Berg’s", "the dog left the room"),
        ("The dog left the room, by the crew’s reckoning.", "the crew’s", "The dog left the room"),
        ("In her view, the sale would change nothing.", "her", "the sale would change nothing"),
        (
            "Asked why he had moved it, the father of three replied: “She is good with figures.”",
            "the father of three",
            "“She is good with figures.”",
        ),
        ("Ida Berg reassured parents that the bells were safe.", "Ida Berg", "that the bells were safe"),
        ("Judge Berg held that the rule was void.", "Judge Berg", "that the rule was void"),
        ("The owner posted on Facebook that the shop was shut.", "The owner", "that the shop was shut"),
        ("The club insist that nothing has been agreed.", "The club", "that nothing has been agreed"),
        (
            "The paper quoted a general last month as saying that it was over.",
            "a general",
            "that it was over",
        ),
        ("The firm replied the next day that it was small.", "The firm", "that it was small"),
        (
            "Ida Berg wrote in a letter, read aloud by the clerk, that it was late.",
            "Ida Berg",
            "that it was late",
        ),
    ],
)
def test_a_credit_in_few_words_is_read(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Had she seen that, he asked.", "he", "Had she seen that"),
        ("Ada Lee first told the board that it was late.", "Ada Lee", "that it was late"),
        ("It threatened legal action.", "It", "legal action"),
        (
            'Ada Lee said on Radio Hull\'s "This Week With Tom Orr" that she would look at the law.',
            "Ada Lee",
            "that she would look at the law",
        ),
    ],
)
def test_a_credit_among_other_words_is_read(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The unit vowed “an answer” in a statement on Telegram.", "The unit", ["“an answer”"]),
        ("Bakers shouted “shame on you” as it was read out.", "Bakers", ["“shame on you”"]),
        ("Asked if it was so, Sir Piet smiled, said “Watch this” and left.", "Sir Piet", ["“Watch this”"]),
    ],
)
def test_a_vow_and_a_shout_are_read(words: str, source: str, content: list[str]) -> None:
    found = attributed(f"It rained. {words}")
    assert {one.source for one in found} == {source}
    assert [one.content for one in found] == content


@pytest.mark.parametrize("behind", ["", ", who was not authorised to speak publicly"])
def test_a_thing_that_arrived_does_not_say_who_says_so(behind: str) -> None:
    words = f"The missiles, which had a range of 120 km, arrived by ship, said the second official{behind}."
    assert only(words).source.startswith("the second official")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It was late, per two people with knowledge of it.", [("two people with knowledge", "It was late")]),
        ("It was late, per officials.", [("officials", "It was late")]),
        ("It cost £3, per person.", []),
        ("It was late, according to that report.", [("that report", "It was late")]),
        (
            "The memo, according to that report, described the plan as “mad”.",
            [("that report", "The memo … described the plan as “mad”")],
        ),
        (
            "A poll released last week by Rye University found Mr. Roe trailing Ann Lee by two points.",
            [("A poll released last week by Rye University", "Mr. Roe trailing Ann Lee by two points")],
        ),
        (
            "Nothing was found, said Ann Lee, although “marks” were seen.",
            [("Ann Lee", "Nothing was found … although “marks” were seen")],
        ),
        (
            "Rye “sees both sides”, Ann Lee told reporters in Hull on Tuesday, but it “will wait” if asked.",
            [("Ann Lee", "Rye “sees both sides” … but it “will wait” if asked")],
        ),
        (
            "Ann Lee told the board behind closed doors last week that it was late, according to two aides.",
            [
                (
                    "two aides",
                    "Ann Lee told the board behind closed doors last week that it was late",
                ),
                ("Ann Lee", "that it was late"),
            ],
        ),
    ],
)
def test_who_is_credited_in_a_clause(words: str, found: list[tuple[str, str]]) -> None:
    assert credited(words) == found
