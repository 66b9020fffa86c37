"""Turns of newspaper prose that reports showed which nobody had read before the machine did."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("By Ida Berg’s account, the dog left the room.", "Ida Berg’s", "the dog left the room"),
        ("The dog left the room, by the crew’s reckoning.", "the crew’s", "The dog left the room"),
        (
            "The board sent its staff a memo reminding them that the files were its property.",
            "The board",
            "that the files were its property",
        ),
        (
            "Ida Berg sent a letter to the trustees warning that the bells would be flat.",
            "Ida Berg",
            "that the bells would be flat",
        ),
        (
            "In her last letter to her Tom Pell confessed that he had been wrong.",
            "Tom Pell",
            "that he had been wrong",
        ),
        (
            "The paper, seen by the Post and marked “secret”, lists sites and estimates that it would pay.",
            "The paper",
            "that it would pay",
        ),
        (
            "The row follows a report by the institute, which found that numbers fell.",
            "a report by the institute … which",
            "that numbers fell",
        ),
        (
            "The clerk told reporters in the capital, Starava, that the bridge had gone.",
            "The clerk",
            "that the bridge had gone",
        ),
        (
            "State radio in Keldia led its bulletin with a new account, reporting that the fire was out.",
            "State radio in Keldia",
            "that the fire was out",
        ),
        (
            "You need a ticket and a receipt within a week, a rule that Owen Berg, of Hull, called “mad”.",
            "Owen Berg, of Hull",
            "“mad”",
        ),
        ("Roe left with what Tom Pell described as “a dead leg”.", "Tom Pell", "“a dead leg”"),
        (
            "A former cook there, who asked not to be named, said Lund Ltd had been warned.",
            "A former cook there, who asked not to be named",
            "Lund Ltd had been warned",
        ),
        ("The turning point, players say, came in March.", "players", "The turning point … came in March"),
        (
            "“My farm,” Ida Berg said as she came in, “is not for sale.”",
            "Ida Berg",
            "“My farm,” … “is not for sale.”",
        ),
        (
            "The work would go on, Ida Berg said, “with or without the court.”",
            "Ida Berg",
            "The work would go on … “with or without the court.”",
        ),
        (
            "The line looked like a swipe at gossip account TeaSpill, which claimed that it was over.",
            "gossip account TeaSpill … which",
            "that it was over",
        ),
        (
            "The ministry accused its neighbour of “theft” and summoned the envoy.",
            "The ministry",
            "its neighbour of “theft”",
        ),
        (
            "The clerk confirmed the arrest in a statement made available on Tuesday.",
            "The clerk",
            "the arrest",
        ),
        (
            "The union called the review “a stamp” in written comments sent before it began.",
            "The union",
            "the review “a stamp”",
        ),
        ("The Opposition termed the post an eyewash.", "The Opposition", "the post an eyewash"),
        (
            "It came over the objections of Fire Chief Roy Lund, who told the council that it was old.",
            "Fire Chief Roy Lund … who",
            "that it was old",
        ),
        (
            "The mayor accused the board of theft and the clerk appealed for calm.",
            "The mayor",
            "the board of theft",
        ),
        ("Tom Pell described the dunes in a post as “mine”.", "Tom Pell", "the dunes in a post as “mine”"),
        ("In a separate statement Lund, 61, denied taking money.", "Lund, 61", "taking money"),
        ("Ida Berg congratulated Tom Pell on his “clear win”.", "Ida Berg", "Tom Pell on his “clear win”"),
        ("In her view, the sale would change nothing.", "her", "the sale would change nothing"),
        (
            "They waited after hours of testimony from residents who said the road would flood.",
            "residents … who",
            "the road would flood",
        ),
        (
            "Asked why he had moved it, the father of three replied: “She is good with figures.”",
            "the father of three",
            "“She is good with figures.”",
        ),
        (
            "The union, which has called the rule “a law on carpet”, wants more.",
            "The union … which",
            "the rule “a law on carpet”",
        ),
        (
            "Speaking afterwards, Constable Lee Berg, of Rye Police, said officers believed it.",
            "Constable Lee Berg, of Rye Police",
            "officers believed it",
        ),
        (
            "The vote came hours after a group of parents sued the board, alleging that the clerks had lied.",
            "a group of parents",
            "that the clerks had lied",
        ),
        (
            "Ida Berg, who sits on the board, branded the reply ‘an insult’.",
            "Ida Berg, who sits on the board",
            "the reply ‘an insult’",
        ),
        ("Ida Berg reassured parents that the bells were safe.", "Ida Berg", "that the bells were safe"),
        ("Ida Berg promised £2 million for repairs.", "Ida Berg", "£2 million for repairs"),
        ("The mayor said at least 61 mills were open.", "The mayor", "at least 61 mills were open"),
        ("The mayor said over two dozen mills were open.", "The mayor", "over two dozen mills were open"),
        (
            "Ida Berg said that was fair, but that small risks added up.",
            "Ida Berg",
            "that was fair, but that small risks added up",
        ),
    ],
)
def test_who_says_what(words: str, source: str, content: str) -> None:
    found = attributed(words)
    assert (source, content) in [(one.source, one.content) for one in found]


def test_a_headline_leaves_out_the_article_of_who_speaks() -> None:
    found = only("Riders “left at the roadside”, says watchdog as complaints double\n\nIt rained.")
    assert (found.source, found.content) == ("watchdog", "Riders “left at the roadside”")


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (
            "Ida Berg said she would sue and accused the firm of lying.",
            "she would sue",
            "the firm of lying",
        ),
        (
            "Ida Berg said wages were low and urged the board to act.",
            "wages were low",
            "to act",
        ),
        (
            "Ida Berg promised that they “will hear from us” and rejected calls to go.",
            "that they “will hear from us”",
            "calls to go",
        ),
        ("Ida Berg promised to appeal and says she will win.", "to appeal", "she will win"),
        (
            "The board confirmed that talks had begun and urged both sides to rest.",
            "that talks had begun",
            "to rest",
        ),
        ("Ida Berg called the rule “a mess” and promised a new one.", "the rule “a mess”", "a new one"),
    ],
)
def test_what_one_source_says_with_two_verbs_is_told_apart(words: str, first: str, second: str) -> None:
    assert [one.content for one in attributed(words)] == [first, second]


@pytest.mark.parametrize(
    "words",
    [
        "Lund Corp. agreed on Monday to buy Berg Ltd for a pound.",
        "Lund Corp. agreed to a 5% raise.",
        "The mayor declared three days of mourning and was due to visit the valley.",
        "A top aide discussed a possible sale of the school.",
        "It also threatened to upend a third round of talks.",
        "She has not said whether she will go.",
        "The crew knew of the leak.",
        "Ida Berg was showing a crew how to take it apart.",
        "The board will decide whether to make the plan permanent.",
        "An amendment he offered to limit the rule failed.",
        "Lund Corp. challenged the fine in court.",
        "A banner strung across the fence read “No Robots Without Rights”.",
        "They left flowers under the sign on the door, which still reads “Back in Five.”",
        "The bouquet came with a card that read “Top man”.",
        "The two titles stand in the window under a card: “Judge for yourselves.”",
        "Few people in Hull blame Ida Berg, the founder.",
        "Four asked not to be named because they feared losing their jobs.",
        "What visitors will find instead is a long white room.",
        "Lund Corp. had not asked for a single favour.",
        "The mayor has never praised the plan.",
    ],
)
def test_what_is_only_done_or_found_is_not_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize("reporter", ["said Ida Berg", "Ida Berg said"])
def test_a_clause_in_which_somebody_praises_is_reported_as_a_whole(reporter: str) -> None:
    whole, praised = attributed(f"The mayor praised the plan, {reporter}.")
    assert (whole.source, whole.content) == ("Ida Berg", "The mayor praised the plan")
    assert (praised.source, praised.content, praised.inside) == ("The mayor", "the plan", 0)


def test_a_clause_in_which_somebody_did_not_ask_is_only_reported() -> None:
    found = only("Lund Corp. had not asked for a single favour, Ida Berg noted.")
    assert (found.source, found.content) == ("Ida Berg", "Lund Corp. had not asked for a single favour")


def test_who_says_what_after_such_a_clause_says_that() -> None:
    praised, said = attributed("The mayor praised the plan, Ida Berg said that it was late.")
    assert (praised.content, said.content) == ("the plan", "that it was late")


def test_a_paper_reads_what_its_writer_says() -> None:
    assert only("The letter on the board read: “I cannot hear it.”").source == "The letter"


def test_a_heading_says_again_what_somebody_says_below_it() -> None:
    heading, below = attributed("“We were bad at Tuesdays”\n\n“We were bad at Tuesdays,” Ida Berg said.")
    assert (heading.source, heading.content) == ("Ida Berg", "“We were bad at Tuesdays”")
    assert below.source == "Ida Berg"


@pytest.mark.parametrize("heading", ["“Bad Tuesdays”", "“We were good at Tuesdays”"])
def test_other_quotations_of_a_heading_are_nobodys(heading: str) -> None:
    assert only(f"{heading}\n\n“We were bad at Tuesdays,” Ida Berg said.").source == "Ida Berg"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg called that untrue.", "that untrue"),
        ("Ida Berg’s office called this simply false, and left.", "this simply false"),
        ("Ida Berg branded that a stunt.", "that a stunt"),
    ],
)
def test_what_was_just_told_is_called_something(words: str, content: str) -> None:
    assert only(words).content == content


def test_a_day_that_is_called_something_is_no_statement() -> None:
    assert attributed("Ida Berg called that day the best of her life.") == []


def test_who_turns_away_from_what_they_called_it_says_no_more_of_it() -> None:
    assert only("Ida Berg described the plan as “a fraud” but stopped short of a vote.").content == (
        "the plan as “a fraud”"
    )


@pytest.mark.parametrize("occasion", ["two days after the flood", "a year before the vote", "hours after it"])
def test_when_it_was_said_is_no_part_of_it(occasion: str) -> None:
    assert only(f"Ida Berg said that it was late, {occasion}.").content == "that it was late"


def test_a_toll_is_put_at_words_for_a_number() -> None:
    assert only("Ida Berg puts the toll at six.").content == "the toll at six"


@pytest.mark.parametrize(
    "source",
    [
        "An email sent to parents and seen by the Post",
        "A letter seen by the Post and sent to the parents",
    ],
)
def test_what_was_done_to_a_paper_belongs_to_its_phrase(source: str) -> None:
    assert only(f"{source} said that the school was shut.").source == source


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg thanked the crew and rejected the suggestion.",
        "Ida Berg went home, rejected the suggestion and walked off.",
    ],
)
def test_a_claim_is_spoken_to_after_something_else_was_done(words: str) -> None:
    found = only(words)
    assert (found.source, found.content) == ("Ida Berg", "the suggestion")


def test_a_thing_refused_after_something_else_was_done_is_not_spoken_to() -> None:
    assert attributed("Ida Berg sat down and rejected the soup.") == []


def test_what_goes_before_a_semicolon_is_not_said_after_it() -> None:
    assert only("The plan was sound; the mayor, Ida Berg said, was not.").content == "the mayor … was not"


def test_a_court_that_hears_a_case_and_acts_hears_nobody() -> None:
    assert attributed("The court heard the case and rejected the appeal.") == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg denied the charge and went home.", "the charge"),
        ("Ida Berg accused him of theft and fled the town.", "him of theft"),
        ("Ida Berg called for an inquiry and resigned.", "for an inquiry"),
        ("Ida Berg dismissed the report as nonsense and walked out.", "the report as nonsense"),
        ("Ida Berg denied the charge and related claims.", "the charge and related claims"),
        (
            "Ida Berg denied the river had risen and flooded the mill.",
            "the river had risen and flooded the mill",
        ),
    ],
)
def test_what_the_speaker_did_then_was_not_spoken_of(words: str, content: str) -> None:
    assert only(words).content.removeprefix("for ") == content.removeprefix("for ")


def test_a_warning_of_something_ends_before_the_next_deed() -> None:
    assert only("Lund Corp. warned of losses and cut 40 jobs.").content == "of losses"


@pytest.mark.parametrize("wrong", ["theft", "two counts of fraud", "the mistake"])
def test_a_wrong_is_admitted(wrong: str) -> None:
    assert only(f"Ida Berg admitted {wrong}.").content == wrong


def test_patients_are_admitted_in_silence() -> None:
    assert attributed("The clinic admitted 40 patients.") == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("What Ida Berg called a “mistake” cost the town £3m.", "a “mistake”"),
        ("What Ida Berg describes as “a mistake” was hidden for years.", "“a mistake”"),
    ],
)
def test_what_something_is_called_ends_with_its_marks(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    ("cited", "source"),
    [("police", "police"), ("the health ministry", "the health ministry"), ("Ida Berg, a nurse", "Ida Berg")],
)
def test_those_whom_a_report_cites_say_what_it_reports(cited: str, source: str) -> None:
    _, theirs = attributed(f"Reuters reported that three people were hurt, citing {cited}.")
    assert (theirs.source, theirs.content, theirs.inside) == (source, "that three people were hurt", 0)


def test_prices_that_are_cited_say_nothing() -> None:
    found = attributed("Lund Corp. said that the plant would close, citing high prices.")
    assert {one.source for one in found} == {"Lund Corp."}


def test_a_past_does_not_go_on_from_an_infinitive() -> None:
    urged, *_ = attributed("Ida Berg urged the faithful to pray, and called the war a defeat for all.")
    assert urged.content == "to pray"


def test_what_the_speaker_leaves_out_is_no_part_of_what_they_say() -> None:
    assert only("Ida Berg said the general had died, without giving a cause.").content == (
        "the general had died"
    )


def test_a_quotation_that_was_somebodys_answer_is_theirs() -> None:
    found = only("“Not on my watch,” was Ida Berg’s answer.")
    assert (found.source, found.content) == ("Ida Berg’s", "“Not on my watch,”")


def test_a_title_that_was_an_answer_is_not_said() -> None:
    assert attributed("“Gone Fishing” was Ida Berg’s answer to the critics.") == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg insists the dam is safe, but a leaked paper says otherwise.", "the dam is safe"),
        ("Ida Berg insists the dam is safe, but campaigners disagree.", "the dam is safe"),
        (
            "Ida Berg says she has tried but the pump did not start.",
            "she has tried but the pump did not start",
        ),
    ],
)
def test_who_says_otherwise_is_somebody_else(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_who_denies_it_in_the_same_sentence_says_so() -> None:
    first, second = attributed("Ida Berg said it was safe, but engineers who saw it said it was not.")
    assert (first.content, second.content) == ("it was safe", "it was not")
    assert second.source.startswith("engineers")


def test_a_door_is_slammed_in_silence() -> None:
    assert only("“We are done,” said Ida Berg, slamming the door and leaving.").content == "“We are done,”"
