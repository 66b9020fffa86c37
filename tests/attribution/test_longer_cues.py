"""Cues of several words, nouns as cues, passives, and what only sounds like one."""

import pytest

from attribution.attributed import attributed, only
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ida Lee made it clear that she would not go.", "made it clear"),
        ("Ida Lee has made it perfectly clear that she would not go.", "made it perfectly clear"),
        ("Ida Lee was always adamant that she would not go.", "was always adamant"),
        ("Ida Lee let it be known that she would not go.", "let it be known"),
        ("Ida Lee voiced fears that she would not go.", "voiced fears"),
        ("Ida Lee gave firm assurances that she would not go.", "gave firm assurances"),
        ("Ida Lee took the view that she would not go.", "took the view"),
        ("Ida Lee’s answer was that she would not go.", "answer was"),
        ("Ida Lee’s version is that she would not go.", "version is"),
        ("There was anger at Ida Lee’s warning that she would not go.", "warning"),
        ("Ida Lee was heard to say that she would not go.", "say"),
        ("Ida Lee was overheard saying that she would not go.", "saying"),
        ("Ida Lee is on record as saying that she would not go.", "saying"),
        ("Ida Lee was criticised for saying that she would not go.", "saying"),
        ("Ida Lee took to Telegram to say that she would not go.", "say"),
        ("Ida Lee used her speech to say that she would not go.", "say"),
        ("Tom Berg met Ida Lee, who left early, saying that she would not go.", "saying"),
        ("Ida Lee confessed to the board that she would not go.", "confessed"),
        ("Ida Lee agrees with Tom Berg that she would not go.", "agrees"),
        ("The inquest heard from Ida Lee, who said that she would not go.", "said"),
        ("Yesterday Ida Lee said that she would not go.", "said"),
    ],
)
def test_one_person_says_one_clause(text: str, cue: str) -> None:
    found = only(text)
    assert found.source.removesuffix(" … who").removesuffix("’s") == "Ida Lee"
    assert (found.cue, found.content) == (cue, "that she would not go")


def test_his_warning_is_the_warning_of_whom_he_stands_for() -> None:
    found = only("He leaves behind a backlash, particularly his warning that the port would close.")
    assert (found.source, found.cue, found.content) == ("his", "warning", "that the port would close")


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The plan, described by Ida Lee as “a joke”, was dropped.",
            "Ida Lee",
            "described",
            "The plan … as “a joke”",
        ),
        ("“It is a joke” was how Ida Lee described the plan.", "Ida Lee", "described", "“It is a joke”"),
        ("What Ida Lee called “a joke” has become law.", "Ida Lee", "called", "“a joke”"),
        ("In Ida Lee’s words, the plan is “a joke”.", "Ida Lee’s", "words", "the plan is “a joke”"),
        (
            "The plan, in the words of one resident, is “a joke”.",
            "one resident",
            "in the words of",
            "The plan … is “a joke”",
        ),
        ("To Ida Lee, the plan is “a joke”.", "Ida Lee", "To", "the plan is “a joke”"),
        ("“It is a joke”: Ida Lee.", "Ida Lee", ":", "“It is a joke”"),
        (
            "“It is a joke,” read a statement from Ida Lee.",
            "a statement from Ida Lee",
            "read",
            "“It is a joke,”",
        ),
        ("“A joke,” came shouts from the crowd.", "the crowd", "came shouts", "“A joke,”"),
        ("The road was, in Ida Lee’s words, “a mess”.", "Ida Lee’s", "words", "The road was … “a mess”"),
        ("The road – “a mess”, according to Ida Lee – is shut.", "Ida Lee", "according to", "“a mess”"),
        (
            "Whether it holds is, according to Ida Lee, “a guess”.",
            "Ida Lee",
            "according to",
            "Whether it holds is … “a guess”",
        ),
        (
            "“This,” Ida Lee said, holding up a letter, “is a mess.”",
            "Ida Lee",
            "said",
            "“This,” … “is a mess.”",
        ),
        ("Media reports said the dam was weak.", "Media reports", "said", "the dam was weak"),
        ("Officials have hinted the dam is weak.", "Officials", "hinted", "the dam is weak"),
        ("“It is late,” said one cook, who asked for anonymity.", "one cook", "said", "“It is late,”"),
        ("Two people put it at between £4m and £6m.", "Two people", "put", "it at between £4m and £6m"),
        (
            "A poll published Monday by Lund found that 58 percent left.",
            "A poll published Monday by Lund",
            "found",
            "that 58 percent left",
        ),
        ("The paper put the odds at “low, not nil.”", "The paper", "put", "the odds at “low, not nil.”"),
        ("A cook said by telephone that it rained.", "A cook", "said", "that it rained"),
        ("Ida Lee accepted that it rained.", "Ida Lee", "accepted", "that it rained"),
        (
            "The rule, said Tom Lee (Labour, Rye), is old.",
            "Tom Lee (Labour, Rye)",
            "said",
            "The rule … is old",
        ),
        (
            "She has moved, but according to her agent, Pia Holm, there have been no talks.",
            "her agent, Pia Holm",
            "according to",
            "there have been no talks",
        ),
        ("The bank emailed a statement saying it was false.", "The bank", "saying", "it was false"),
        ("“It is late,” lead author Ida Lee said.", "lead author Ida Lee", "said", "“It is late,”"),
        ("The report’s conclusion: “It is late.”", "The report’s", "conclusion", "“It is late.”"),
        ("One passage reads: “It is late.”", "One passage", "reads", "“It is late.”"),
        ("Officials declined to say why, citing the inquiry.", "Officials", "declined", "to say why"),
        ("“It is late,” say engineers.", "engineers", "say", "“It is late,”"),
        ("Although the firm says it is safe, engineers disagree.", "the firm", "says", "it is safe"),
        ("The firm’s claim that it is safe has been disputed.", "The firm’s", "claim", "that it is safe"),
        ("Police identified the man as Tom Berg.", "Police", "identified", "the man as Tom Berg"),
        ("Friends remembered him as “a rock”.", "Friends", "remembered", "him as “a rock”"),
        ("“It was cold, but we went” – Ida Lee", "Ida Lee", "–", "“It was cold, but we went”"),
        ("“It was cold, but we went,” Ida Lee, 71", "Ida Lee, 71", "", "“It was cold, but we went,”"),
        ("The minutes record Ida Lee as saying it was cold.", "Ida Lee", "saying", "it was cold"),
        ("Ida Lee said both had alibis.", "Ida Lee", "said", "both had alibis"),
        ("Ida Lee said nothing was hit.", "Ida Lee", "said", "nothing was hit"),
        ("It was no accident, say the families.", "the families", "say", "It was no accident"),
        ("By his own count, the ferry has sunk twice.", "his", "count", "the ferry has sunk twice"),
        ("Her response was blunt: “It is a joke.”", "Her", "response", "“It is a joke.”"),
        ("Not so, says Ida Lee.", "Ida Lee", "says", "Not so"),
        ("Ida Lee pledged £2 million for the road.", "Ida Lee", "pledged", "£2 million for the road"),
        ("Ida Lee pledged support for the road.", "Ida Lee", "pledged", "support for the road"),
        ("Ida Lee expressed doubts about the dam.", "Ida Lee", "expressed", "doubts about the dam"),
        ("Neighbours reported hearing a bang.", "Neighbours", "reported", "hearing a bang"),
    ],
)
def test_whose_words_they_are_without_a_plain_said(text: str, source: str, cue: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.cue, found.content) == (source, cue, content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ida Lee was asked, “Will you run again?” She laughed.", "“Will you run again?”"),
        ("Ida Lee was told: “You must go home at once.”", "“You must go home at once.”"),
        ("Ida Lee was told:\n\n“You must go home at once.”", "“You must go home at once.”"),
        ("“No,” came the reply from the back of the hall.", "“No,”"),
        (
            "The plan has been described as “a joke” and was dropped.",
            "The plan has been described as “a joke”",
        ),
        ("There have been claims that Ida Lee was ill.", "that Ida Lee was ill"),
    ],
)
def test_where_nobody_is_named_nobody_is_given(text: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.content) == ("", content)


@pytest.mark.parametrize(
    "text",
    [
        "It was clear that the dam was weak.",
        "It was not Ida Lee who said that the dam was weak.",
        "There was no suggestion that Ida Lee was ill.",
        "Ida Lee said little about the dam.",
        "Ida Lee would say no more.",
        "In other words, the plan is a joke.",
        "Fans left scarves. One, pinned to a post, read: “Goodnight, Skip.”",
        "The actor has written and directed her own film.",
        "Few of the staff knew who she was.",
        "Ida Lee begs to differ.",
        "Police identified two bodies.",
        "The jury heard a statement from Ida Lee, who lost a pound.",
        "For Ida Lee, the plan is too expensive.",
        "The dam was described as safe.",
        "Ida Lee never thanked the crew for its work.",
        "Ida Lee congratulated her.",
    ],
)
def test_what_only_sounds_like_a_statement_is_none(text: str) -> None:
    assert attributed(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ida Lee said the firm would leave but did not give a reason.", "the firm would leave"),
        ("Ida Lee said the firm would leave, but did not say when.", "the firm would leave"),
        (
            "Ida Lee said they bought the house but did not pay for it.",
            "they bought the house but did not pay for it",
        ),
    ],
)
def test_what_the_speaker_leaves_out_is_the_writers(text: str, content: str) -> None:
    assert only(text).content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "“We are worried,” the members wrote in a letter to the board, that the mill “may shut in May.”",
            "“We are worried,” … that the mill “may shut in May.”",
        ),
        (
            "“Family leave,” the members wrote, is “a right of every worker.”",
            "“Family leave,” … is “a right of every worker.”",
        ),
        (
            "“Many are unsure,” the members wrote in a letter explaining why they are leaving, “but we go.”",
            "“Many are unsure,” … “but we go.”",
        ),
    ],
)
def test_a_quotation_goes_on_after_a_longer_cue(text: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.content) == ("the members", content)


def test_the_next_sentences_quotation_is_no_second_half_of_a_paraphrase() -> None:
    said, quoted = attributed("The dam was too weak, Ida Lee said. “It is weak.”")
    assert (said.content, said.form) == ("The dam was too weak", Form.INDIRECT)
    assert (quoted.source, quoted.content, quoted.form) == ("Ida Lee", "“It is weak.”", Form.DIRECT)


def test_officials_of_whom_something_is_learnt_are_not_said_to_read_it() -> None:
    learnt, found = attributed(
        "The agencies concluded that the dam was weak, according to three officials who have read the memo."
    )
    assert learnt.content == "The agencies concluded that the dam was weak"
    assert found.content == "that the dam was weak"


def test_what_somebody_reports_ends_before_whom_they_cite() -> None:
    contents = [
        found.content for found in attributed("The Post reported that it was weak, citing two officials.")
    ]
    assert contents == ["that it was weak"] * 2


@pytest.mark.parametrize("opening", ["Calling the plan “a joke”", "Describing the plan as “a joke”"])
def test_who_calls_it_a_joke_says_two_things(opening: str) -> None:
    called, said = attributed(f"{opening}, the union said that it would strike.")
    assert (called.source, said.source) == ("the union", "the union")
    assert called.content == opening.partition(" ")[2]
    assert said.content == "that it would strike"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Ida Lee confirmed the memo was genuine but disputed its conclusions.",
            "the memo was genuine",
            "its conclusions",
        ),
        (
            "Ida Lee said the family would sue by May and called on the mayor to go.",
            "the family would sue by May",
            "the mayor to go",
        ),
    ],
)
def test_one_source_says_a_second_thing_with_a_verb_of_its_own(text: str, first: str, second: str) -> None:
    assert [(found.source, found.content) for found in attributed(text)] == [
        ("Ida Lee", first),
        ("Ida Lee", second),
    ]


def test_a_papers_own_words_are_not_those_of_who_speaks_of_it() -> None:
    said, described = attributed(
        "Ida Lee said the footage went against the first report, which described him as “a menace”."
    )
    assert said.content == "the footage went against the first report"
    assert (described.source, described.content) == ("the first report … which", "him as “a menace”")


def test_the_next_sentence_in_single_marks_is_no_part_of_a_paraphrase() -> None:
    added, said = attributed(
        "Mr Reith added that a fund would be set up if permission was granted. "
        "‘That money,’ he said, ‘will be spent by local people.’"
    )
    assert added.content == "that a fund would be set up if permission was granted"
    assert said.content == "‘That money,’ … ‘will be spent by local people.’"


def test_the_sentence_before_in_single_marks_is_no_part_of_a_paraphrase() -> None:
    *_, added = attributed(
        "A spokesman said: ‘A man was taken to hospital; his wounds are not grave.’ "
        "No arrests have been made, the spokesman added."
    )
    assert (added.content, added.form) == ("No arrests have been made", Form.INDIRECT)


def test_a_paraphrase_ends_before_the_next_quotation_with_a_cue_of_its_own() -> None:
    added, said = attributed("His customers would not, Ida Lee added. “They’re always late,” she said.")
    assert (added.content, added.form) == ("His customers would not", Form.INDIRECT)
    assert said.content == "“They’re always late,”"


def test_a_claim_and_who_disputes_it_are_two() -> None:
    says, disputes = attributed("The council says it is poor – a claim the union disputes.")
    assert (says.source, says.content) == ("The council", "it is poor")
    assert (disputes.source, disputes.cue, disputes.content) == ("the union", "disputes", "a claim")


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The bank lent him money and, Ann Lee said, lied to the board.", "lied to the board"),
        ("The rules are old and, according to the union, unfair.", "unfair"),
        ("Ida Roe kept the books and, by her daughter’s account, sang hymns.", "sang hymns"),
        ("The pay is low, Ann Lee said, and the hours are long.", "The pay is low … and the hours are long"),
    ],
)
def test_what_follows_and_with_its_speaker_is_all_that_one_says(sentence: str, content: str) -> None:
    assert only(sentence).content == content


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Mr Roe insisted in his memoir, “Sheet Music,” that he had won.", "he had won"),
        ("Mr Roe insisted in his memoir, ‘Sheet Music’, that he had won.", "he had won"),
        ("In an essay titled “I Was Wrong About Odile,” Mr Roe conceded that he had lied.", "he had lied"),
    ],
)
def test_the_title_of_a_work_is_nobodys_words(sentence: str, content: str) -> None:
    assert only(sentence).content.removeprefix("that ") == content


@pytest.mark.parametrize(
    ("act", "content"),
    [
        ("thanked the crew for saying that the dam was weak", "the crew for saying that the dam was weak"),
        ("congratulated the crew on its work", "the crew on its work"),
    ],
)
def test_thanks_are_of_whoever_gives_them_and_hold_no_words_of_others(act: str, content: str) -> None:
    assert [(one.source, one.content) for one in attributed(f"Ida Lee {act}.")] == [("Ida Lee", content)]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Ida Lee made it clear she would not go.", "made it clear", "she would not go"),
        ("Ida Lee has let it be known he may go.", "let it be known", "he may go"),
        ("Ida Lee is doubtful that the bid will survive.", "is doubtful", "that the bid will survive"),
        ("Ida Lee wants to know whether the board saw it.", "wants to know", "whether the board saw it"),
        ("Ida Lee assessed that the stock had doubled.", "assessed", "that the stock had doubled"),
        ("Ida Lee pleads that the cat not be fed.", "pleads", "that the cat not be fed"),
        ("Ida Lee dismissed talk that she would go.", "dismissed", "talk that she would go"),
        ("Ida Lee said states that joined in May would pay.", "said", "states that joined in May would pay"),
        (
            "Ida Lee put the cost at less than a third of that.",
            "put",
            "the cost at less than a third of that",
        ),
        ("Ida Lee put Tom Berg ahead by two points.", "put", "Tom Berg ahead by two points"),
        ("Ida Lee rated the wall that fell as “poor”.", "rated", "the wall that fell as “poor”"),
    ],
)
def test_ways_of_saying_that_lead_on_without_that_or_with_a_verdict(
    text: str, cue: str, content: str
) -> None:
    found = only(text)
    assert (found.source, found.cue, found.content) == ("Ida Lee", cue, content)


@pytest.mark.parametrize(
    "text",
    [
        "It was doubtful that the bid would survive.",
        "Ida Lee assessed the damage.",
        "Many want to know whether the board saw it.",
        "Ida Lee made it clear across the river.",
    ],
)
def test_what_only_looks_like_them_is_no_statement(text: str) -> None:
    assert attributed(text) == []


def test_who_trades_in_travel_can_be_cited() -> None:
    found = only("A ticket to Rye will cost more than a year ago, according to travel agents.")
    assert (found.source, found.content) == (
        "travel agents",
        "A ticket to Rye will cost more than a year ago",
    )


@pytest.mark.parametrize("day", ["", " last week", " on Monday"])
def test_a_day_may_stand_behind_the_evidence_that_somebody_gave(day: str) -> None:
    found = only(f"A baker, Ada Holm, gave evidence{day} that the gate was shut.")
    assert (found.source, found.content) == ("A baker, Ada Holm", "that the gate was shut")


def test_a_share_with_about_before_it_opens_what_is_said() -> None:
    assert (
        only("Rye Rail said about one in five trains would run.").content
        == "about one in five trains would run"
    )
