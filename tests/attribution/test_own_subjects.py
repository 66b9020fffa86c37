"""A verb of saying goes to the subject of its own clause, however the sentence began."""

import pytest

from .attributed import attributed, credited, only, said_by


def test_who_wrote_to_say_it_is_the_subject_of_that_clause() -> None:
    found = credited(
        "The law came later: a claim was lost, and the clerk wrote to the board to say that it was hers."
    )
    assert found == [("the clerk", "that it was hers")]


def test_a_demand_of_those_who_broke_in_is_theirs() -> None:
    found = credited(
        "It was the first strike since 2001, when two drivers blocked the road and demanded a rise."
    )
    assert found == [("two drivers", "a rise")]


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The board told them to leave; nobody did.", "to leave"),
        ("Ada Holm urged him to go; he stayed.", "to go"),
    ],
)
def test_a_request_ends_at_its_semicolon(words: str, content: str) -> None:
    assert [one.content for one in attributed(words)] == [content]


def test_a_list_of_requests_goes_on() -> None:
    (found,) = attributed("The board told them to leave; to pay; and to say nothing.")
    assert found.content.endswith("to say nothing")


def test_it_can_be_asked_of_a_body() -> None:
    (found,) = attributed("The court ordered it to pay.")
    assert (found.source, found.hearer, found.content) == ("The court", "it", "to pay")


@pytest.mark.parametrize(
    ("words", "hearer", "content"),
    [
        ("Residents were told last night that they must wait.", "Residents", "that they must wait"),
        ("Staff were told on Monday that it was over.", "Staff", "that it was over"),
        ("Officials were warned in May 2023 that it leaked.", "Officials", "that it leaked"),
    ],
)
def test_what_somebody_was_told_at_some_time_is_nobodys(words: str, hearer: str, content: str) -> None:
    (found,) = attributed(words)
    assert (found.source, found.hearer, found.content) == ("", hearer, content)


def test_a_clause_is_not_cut_before_its_verb() -> None:
    (found,) = attributed(
        "Results show that people given the drug, ruvalimab, fell ill twice, compared with once among others."
    )
    assert found.content.startswith("that people given the drug, ruvalimab, fell ill twice")


def test_figures_beside_others_are_no_cue() -> None:
    assert attributed("It fell to 0.7 a year, compared with 1.6 in May.") == []


def test_a_rare_verb_between_commas_is_a_cue() -> None:
    (found,) = attributed(
        "Nobody will lose more than £1,900, the company maintains, and two thirds will gain from more pay."
    )
    assert found.source == "the company"
    assert found.content.startswith("Nobody will lose")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The authority’s latest forecast says it will rise.", "The authority’s latest forecast"),
        ("It will rise, according to the authority’s latest forecast.", "the authority’s latest forecast"),
    ],
)
def test_a_forecast_is_no_verb_behind_its_owner(words: str, source: str) -> None:
    assert [one.source for one in attributed(words)] == [source]


@pytest.mark.parametrize(
    "who",
    [
        "A man in a red hat",
        "A man with a cap",
        "A soldier with the call sign Badger",
        "A soldier with the call sign “Badger”",
    ],
)
def test_who_wears_a_thing_that_can_bear_words_speaks(who: str) -> None:
    assert credited(f"{who} said the roof was wet.") == [(who, "the roof was wet")]


def test_a_call_sign_belongs_to_its_bearer_behind_the_verb_too() -> None:
    found = credited("“It was wet,” said a soldier with the call sign Badger.")
    assert found == [("a soldier with the call sign Badger", "“It was wet,”")]


@pytest.mark.parametrize(
    "who",
    [
        "One farmer she worked with",
        "A doctor I spoke to",
        "A draft budget I obtained",
        "A clerk briefed on that meeting",
        "Nearly 6 in 10 likely voters",
        "About six in 10 voters",
    ],
)
def test_who_speaks_is_told_by_the_whole_phrase(who: str) -> None:
    assert credited(f"{who} said the roof was wet.") == [(who, "the roof was wet")]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("A clerk briefed on that meeting, however, said", "A clerk briefed on that meeting"),
        ("The clerk who served them, Ada Holm, said", "The clerk who served them, Ada Holm"),
        ("Nearly 6 in 10 voters, 58%, say", "Nearly 6 in 10 voters, 58%"),
        (
            "Ada Holm, whose son Ben, six, has asthma, said",
            "Ada Holm, whose son Ben, six, has asthma",
        ),
    ],
)
def test_an_aside_belongs_to_who_speaks(told: str, source: str) -> None:
    assert credited(f"{told} the roof was wet.") == [(source, "the roof was wet")]


@pytest.mark.parametrize("who", ["six clerks and aides", "medics and residents"])
def test_two_kinds_of_people_are_one_source(who: str) -> None:
    assert credited(f"The roof was wet, according to {who}.") == [(who, "The roof was wet")]
    assert credited(f"The roof was wet, said {who}.") == [(who, "The roof was wet")]


def test_who_left_is_no_second_source() -> None:
    assert credited("The roof was wet, said doctors and left.") == [("doctors", "The roof was wet")]


def test_people_and_papers_are_one_source_without_a_loose_end() -> None:
    found = credited("It was wet, according to four clerks and more than 20 pages of internal documents.")
    assert found == [
        ("four clerks and more than 20 pages of internal documents", "It was wet"),
    ]


def test_a_counted_noun_is_no_verb() -> None:
    found = credited("The auditor named it as one of 11 stalled projects and noted that the roof was wet.")
    assert ("The auditor", "that the roof was wet") in found
    assert all("11" not in source for source, _ in found)


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The army said between three and five drones were seen.", "between three and five drones were seen"),
        ("The Treasury has put the arrears at Sh28 billion.", "the arrears at Sh28 billion"),
        ("The board flagged four cases of theft.", "four cases of theft"),
        ("The army concurred with three of the four pleas.", "three of the four pleas"),
        ("Ada Holm did allow that the roof was wet.", "that the roof was wet"),
    ],
)
def test_what_was_overlooked_is_told(words: str, content: str) -> None:
    assert [one.content for one in attributed(words)] == [content]


@pytest.mark.parametrize(
    "words",
    [
        "A driver flagged down a lorry.",
        "The new law allows drivers to park there.",
        "The deal allowed that firm to grow.",
        "A cook who asked me not to use his name left.",
    ],
)
def test_deeds_and_a_wish_for_secrecy_are_no_statements(words: str) -> None:
    assert credited(words) == []


@pytest.mark.parametrize(
    "who",
    ["A man claiming to be Ann Lee", "A person believed to be the driver", "A group claiming to be rebels"],
)
def test_who_may_be_somebody_else_is_not_that_one(who: str) -> None:
    assert credited(f"{who} said the roof was wet.") == [(who, "the roof was wet")]


def test_who_is_not_meant_does_not_speak() -> None:
    assert attributed("It was Ben Roe, not Ann Lee, who said it was late.")[0].source.startswith("Ben Roe")


@pytest.mark.parametrize("cue", ["responded to", "replied to", "reacted to"])
def test_a_claim_is_not_said_by_who_responds_to_it(cue: str) -> None:
    assert credited(f"Ann Lee {cue} Bo Roe's claim that it was late.") == [("Bo Roe's", "that it was late")]


@pytest.mark.parametrize("who", ["Two clerks", "A clerk and a cook close to the board"])
def test_each_is_no_part_of_those_who_speak(who: str) -> None:
    assert credited(f"{who} each said that it was late.") == [(who, "that it was late")]


def test_what_others_say_of_somebody_is_not_what_that_one_says() -> None:
    found = credited("Her husband Raj Holm, who, locals say, runs the mill, said it was late.")
    assert ("locals", "runs the mill") in found


@pytest.mark.parametrize(
    "who",
    [
        "An official who was not authorized to speak publicly",
        "Envoys involved in those talks",
        "A third",
        "Two of them",
        "Two people briefed on it",
    ],
)
@pytest.mark.parametrize("cue", ["said", "told reporters"])
def test_who_speaks_is_told_to_its_end(who: str, cue: str) -> None:
    assert credited(f"{who} {cue} that the roof was wet.") == [(who, "that the roof was wet")]


@pytest.mark.parametrize("told", ["Two of them say", "Two people briefed on it say", "A third says"])
def test_they_say_it_in_the_present_too(told: str) -> None:
    assert credited(f"{told} that the roof was wet.") == [(told.rpartition(" ")[0], "that the roof was wet")]


def test_who_yells_is_the_one_of_the_nearest_clause() -> None:
    found = credited("Several walked out, and a man was led from the room after yelling “Shame on you!”")
    assert found == [("a man", "“Shame on you!”")]


def test_warning_tape_warns_nobody() -> None:
    assert credited("Warning tape was put up, he added, but it fell.") == [
        ("he", "Warning tape was put up … but it fell")
    ]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("He rang Ida Berg, who laughed and said that it was late.", "Ida Berg … who", "that it was late"),
        (
            "The pit is run by Lund Corp, which shut it in May and said that it was unsafe.",
            "Lund Corp … which",
            "that it was unsafe",
        ),
        (
            "A claim came before the High Court, which heard both sides and ruled that it was late.",
            "the High Court … which",
            "that it was late",
        ),
        (
            "Ida Berg met Tom Pell, who runs the pit, and said that it was late.",
            "Ida Berg",
            "that it was late",
        ),
        (
            "Ida Berg wrote to Lund Corp, which owns the pit and demanded its closure.",
            "Ida Berg",
            "its closure",
        ),
    ],
)
def test_the_second_half_of_a_clause_with_who_is_of_the_same_one(
    words: str, source: str, content: str
) -> None:
    assert (source, content) in credited(words)


def test_a_show_of_a_day_says_nothing() -> None:
    found = credited("Host Tom Pell spent most of his Monday show on what he called “a shank”.")
    assert [source for source, _ in found] in ([], ["he"])


BEHIND_WITH = {
    "Bo Roe was sacked on Friday, with the chair, Ida Lund, telling staff that it was over.": (
        "the chair, Ida Lund"
    ),
    "The mill shut, with the firm’s owner in Rye, Ida Lund, then telling staff that it was over.": (
        "the firm’s owner in Rye, Ida Lund"
    ),
    "The mill shut, with the coach and champion, Ida Lund, telling staff that it was over.": (
        "the coach and champion, Ida Lund"
    ),
    "Bo Roe left the club in May with the cup, a year early, telling staff that it was over.": "Bo Roe",
}


@pytest.mark.parametrize(("words", "source"), BEHIND_WITH.items())
def test_who_is_named_behind_with_tells_it(words: str, source: str) -> None:
    assert only(words).source == source


def test_what_is_pointed_to_is_the_paper_alone() -> None:
    found = attributed("Ida Lund pressed on, pointing to a long post by Mayor Keld that called it “a mess.”")
    assert ("a long post by Mayor Keld … that") in [one.source for one in found]


IN_SCENE = {
    "Ms. Lund works at a mill outside Rye and says she doubts it.": "Ms. Lund",
    "Ida Lund works in a bar near Rye and said that it was late.": "Ida Lund",
    "The public works in Rye and Ham show that it is late.": "The public works in Rye and Ham",
}


@pytest.mark.parametrize(("words", "source"), IN_SCENE.items())
def test_where_somebody_works_is_no_part_of_who_says_it(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The emails date from May, when Roe was touring mills and vowing to “fight for every job.”", "Roe"),
        (
            "The memo came in a week in which Ann Lee was in Rye and was warning that it “would fall.”",
            "Ann Lee",
        ),
        ("The plan was written while the mayor was seeking votes and calling it “a goat path.”", "the mayor"),
        ("The minister was touring the mills and warning that it “would fall.”", "The minister"),
    ],
)
def test_who_was_doing_one_thing_and_saying_another_is_of_that_clause(words: str, source: str) -> None:
    assert source in [one.source for one in attributed(words)]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Ann Lee resigned, days after a report by the council warned that it leaked.",
            "a report by the council",
            "that it leaked",
        ),
        (
            "The wall will hold, the mayor said on Monday, three days after a report found it “unsafe.”",
            "a report",
            "it “unsafe.”",
        ),
        (
            "The roof was mended, weeks before inspectors called it “unsafe.”",
            "inspectors",
            "it “unsafe.”",
        ),
    ],
)
def test_the_clause_before_days_after_is_no_part_of_who_speaks(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


def test_what_was_said_of_a_thing_ends_before_the_next_clause() -> None:
    words = "The firm ran a film that it said showed the boat; divers at Rye traced it to May."
    assert said_by(words, "it") == ["showed the boat"]


def test_what_somebody_was_waiting_for_was_said() -> None:
    words = "She waited until the clerk told her the road was open."
    assert said_by(words, "the clerk") == ["the road was open"]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "Its chief executive, Olaf Reen, told investors that it was “glue,” a remark which one of them, "
            "who was on the call, described as “mad.”",
            "one of them, who was on the call",
        ),
        ("Olaf Reen told staff it was over, a phrase which the union described as “mad.”", "the union"),
        ("Olaf Reen told staff it was over, a fact which Ann Lee called “mad.”", "Ann Lee"),
    ],
)
def test_who_called_it_something_is_the_subject_of_which(words: str, source: str) -> None:
    assert said_by(words, source) == ["“mad.”"]


@pytest.mark.parametrize(
    "source",
    [
        "The firm which owns the docks",
        "A union which speaks for nurses",
        "The board, which pays,",
        "A report, which News 5 obtained in May,",
    ],
)
def test_who_is_told_of_with_which_called_it_something(source: str) -> None:
    assert [one.strip(",") for one, _ in credited(f"{source} described the offer as “mad.”")] == [
        source.strip(",")
    ]


@pytest.mark.parametrize(
    "aside", ["a remark she later regretted", "a sentence the firm later withdrew", "a claim Bob Roe denies"]
)
def test_what_became_of_the_words_is_not_said(aside: str) -> None:
    assert said_by(f"Ann Lee said the roof was safe, {aside}.", "Ann Lee") == ["the roof was safe"]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Roe said his boss, Sir Hugh Dane, used to say that rain was “luck.”", "his boss, Sir Hugh Dane"),
        ("Ann Lee, a nurse, used to say that rain was “luck.”", "Ann Lee, a nurse"),
    ],
)
def test_who_used_to_say_it_stands_right_before(words: str, source: str) -> None:
    assert said_by(words, source) == ["that rain was “luck.”"]
