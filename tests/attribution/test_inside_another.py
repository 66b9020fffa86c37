"""What somebody says inside what another says of them."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only, said_by
from speakers.reported import who_says_what


def test_he_who_told_her_is_read_inside_what_she_said() -> None:
    assert said_by(
        (
            "Ada Lee said that when she raised it with her deputy, Paul Kess, he told her to “take it to the"
            " dining room”."
        ),
        "he",
    ) == ["to “take it to the dining room”"]


@pytest.mark.parametrize("one", ["Another", "Another official", "One"])
def test_what_somebody_is_said_to_have_told_others_is_theirs(one: str) -> None:
    found = who_says_what(f"{one} said Mr. Roe had told staff that he did not want it.")
    assert found == [
        (one, "Mr. Roe had told staff that he did not want it"),
        ("Roe", "he did not want it"),
    ]


@pytest.mark.parametrize("reporter", ["said Ida Berg", "Ida Berg said"])
def test_a_clause_in_which_somebody_praises_is_reported_as_a_whole(reporter: str) -> None:
    whole, praised = attributed(f"The mayor praised the plan, {reporter}.")
    assert (whole.source, whole.content) == ("Ida Berg", "The mayor praised the plan")
    assert (praised.source, praised.content, praised.inside) == ("The mayor", "the plan", 0)


@pytest.mark.parametrize("reporter", ["said two officials", "two officials said", "Ida Berg said on Monday"])
@pytest.mark.parametrize("then", ["and was refused both times", "but did not get it"])
def test_a_clause_that_goes_on_behind_what_was_asked_for_is_reported_as_a_whole(
    reporter: str, then: str
) -> None:
    whole, asked = attributed(f"The captain had asked for permission {then}, {reporter}.")
    assert whole.source in reporter
    assert whole.content == f"The captain had asked for permission {then}"
    assert (asked.source, asked.content, asked.inside) == ("The captain", "permission", 0)


def test_a_clause_in_which_somebody_did_not_ask_is_only_reported() -> None:
    found = only("Lund Corp. had not asked for a single favour, Ida Berg noted.")
    assert (found.source, found.content) == ("Ida Berg", "Lund Corp. had not asked for a single favour")


def test_who_says_what_after_such_a_clause_says_that() -> None:
    praised, said = attributed("The mayor praised the plan, Ida Berg said that it was late.")
    assert (praised.content, said.content) == ("the plan", "that it was late")


@pytest.mark.parametrize(
    ("cited", "source"),
    [("police", "police"), ("the health ministry", "the health ministry"), ("Ida Berg, a nurse", "Ida Berg")],
)
def test_those_whom_a_report_cites_say_what_it_reports(cited: str, source: str) -> None:
    _, theirs = attributed(f"Reuters reported that three people were hurt, citing {cited}.")
    assert (theirs.source, theirs.content, theirs.inside) == (source, "that three people were hurt", 0)


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("Citing two diplomats, Reuters reported that the deal was dead.", "that the deal was dead"),
        ("Citing Ida Berg, a diplomat in Oslo, Reuters reported that it was dead.", "that it was dead"),
        ("According to Reuters, citing two diplomats, the deal was dead.", "the deal was dead"),
        ("The deal was dead, according to Reuters, citing two diplomats.", "The deal was dead"),
        (
            "The deal was dead, according to Reuters, which cited two diplomats in Oslo.",
            "The deal was dead",
        ),
        ("Reuters, which cited two diplomats, reported that the deal was dead.", "that the deal was dead"),
        ("The deal was dead, Reuters reported, quoting two diplomats.", "The deal was dead"),
        ("Reuters, quoting a diplomat's brother, reported that it was dead.", "that it was dead"),
        ("The deal was dead, Reuters reported, citing bankers close to diplomats.", "The deal was dead"),
        (
            "Reuters, citing two diplomats involved in it, reported on May 9 that it was dead.",
            "that it was dead",
        ),
    ],
)
def test_those_whom_a_report_cites_speak_wherever_they_are_named(told: str, content: str) -> None:
    outer, theirs = attributed(told)
    assert outer.source == "Reuters"
    assert "diplomat" in theirs.source
    assert (theirs.content, theirs.inside) == (content, 0)


@pytest.mark.parametrize(
    "told",
    [
        "Citing high prices, Lund Corp. said that the plant would close.",
        "Citing an old map, Reuters reported that the well was dry.",
    ],
)
def test_what_cannot_speak_is_only_cited(told: str) -> None:
    assert len(attributed(told)) == 1


def test_reasons_that_a_report_cites_are_not_said_by_themselves() -> None:
    found = attributed("According to Reuters, citing delays, the deal was dead.")
    assert {one.source for one in found} == {"Reuters"}


@pytest.mark.parametrize("what", ["passengers' safety", "a customer survey", "customer complaints", "debts"])
def test_reasons_that_only_tell_of_people_say_nothing(what: str) -> None:
    found = attributed(f"The line said that it would close, citing {what}.")
    assert {one.source for one in found} == {"The line"}


@pytest.mark.parametrize("cites", ["wrote, citing two envoys", "said, citing two envoys"])
def test_quoted_words_are_not_those_of_whom_their_writer_cites(cites: str) -> None:
    assert "two envoys" not in {one.source for one in attributed(f"“It is dead,” Ann Lee {cites}.")}


def test_quoted_words_are_theirs_who_are_quoted() -> None:
    _, theirs = attributed("“It is dead,” the Post reported, quoting an envoy.")
    assert (theirs.source, theirs.content) == ("an envoy", "“It is dead,”")


def test_prices_that_are_cited_say_nothing() -> None:
    found = attributed("Lund Corp. said that the plant would close, citing high prices.")
    assert {one.source for one in found} == {"Lund Corp."}


def test_nobody_speaks_twice_who_says_that_they_cannot_recall() -> None:
    assert who_says_what("Ann Lee left. She could not recall any call, she said.") == [
        ("Ann Lee", "She could not recall any call")
    ]


def test_what_a_diary_states_is_not_what_is_told_of_it() -> None:
    told = "Counsel read from a diary kept by a clerk, Ann Lee, whose entry for May 9 states: “DH rang.”"
    assert only(told).content == "“DH rang.”"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Ann Lee said she had been told by two lawyers that it was late.",
            "two lawyers",
            "that it was late",
        ),
        (
            "A clerk recalled being told by a director that “nobody would know”.",
            "a director",
            "that “nobody would know”",
        ),
    ],
)
def test_what_somebody_was_told_by_another_is_the_others(words: str, source: str, content: str) -> None:
    _, inner = attributed(words)
    assert (inner.source, inner.content, inner.inside) == (source, content, 0)


def test_a_quotation_of_several_sentences_inside_another_is_whole() -> None:
    _, inner = attributed("“The nurse told me, ‘Go home. You are well.’ I went,” Ann Lee said.")
    assert (inner.source, inner.content) == ("The nurse", "‘Go home. You are well.’")


@pytest.mark.parametrize("shown", ["show", "reveal", "suggest"])
def test_what_papers_show_that_somebody_said_is_a_statement_inside_theirs(shown: str) -> None:
    found = who_says_what(
        f"Emails {shown} that an engineer warned in June last year that the pumps had failed."
    )
    assert [speaker for speaker, _ in found] == ["Emails", "An engineer"]


@pytest.mark.parametrize("verb", ["described one bank as", "called one bank"])
def test_what_somebody_is_told_to_have_called_something_is_theirs(verb: str) -> None:
    _, inner = attributed(f"Ida Berg said that the caller had {verb} “good and patient”.")
    assert (inner.source, inner.inside, inner.content.endswith("“good and patient”")) == (
        "the caller",
        0,
        True,
    )


def test_what_somebody_told_ends_before_the_verb_of_the_clause_around_it() -> None:
    words = "Police said the driver, who told officers that he had slept, would be charged."
    inner = attributed(words)[-1]
    assert (inner.source, inner.content) == ("the driver … who", "that he had slept")


def test_what_a_paper_is_called_on_the_way_to_its_own_words_is_told_too() -> None:
    found = attributed("The report, which Ann Lee called “a whitewash”, said that the bridge was safe.")
    assert [(one.source, one.content) for one in found] == [
        ("Ann Lee", "“a whitewash”"),
        ("The report, which Ann Lee called “a whitewash”", "that the bridge was safe"),
    ]


@pytest.mark.parametrize(
    ("credit", "source"),
    [("according to two aides", "two aides"), ("according to two people briefed on it", "two people")],
)
@pytest.mark.parametrize("told", ["Rye has offered to pay", "The deal is dead"])
def test_one_of_those_credited_says_more(credit: str, source: str, told: str) -> None:
    found = attributed(f"{told}, {credit}, one of whom said it was late.")
    assert [(one.source, one.content) for one in found] == [(source, told), ("one of whom", "it was late")]
    (_, first), (who, _) = who_says_what(f"{told}, {credit}, one of whom said it was late.")
    assert (first, who.startswith("One of the two")) == (told, True)


@pytest.mark.parametrize("cue", ["concluded", "complained", "testified", "acknowledged"])
def test_what_others_conclude_or_complain_is_told_inside_a_report(cue: str) -> None:
    _, inner = attributed(f"Reuters reported that the board had {cue} in a secret paper that it was late.")
    assert (inner.source, inner.content, inner.inside) == ("the board", "that it was late", 0)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Another recalled Mr. Roe telling a July 11 staff meeting that it was late.",
            "Mr. Roe",
            "that it was late",
        ),
        ("A third, who had dialed in, remembered Roe warning that “it is late”.", "Roe", "that “it is late”"),
        (
            "Three clerks who were present said Ann Lee told them that it was late.",
            "Ann Lee",
            "that it was late",
        ),
    ],
)
def test_what_others_are_remembered_to_have_said_is_theirs(words: str, source: str, content: str) -> None:
    _, inner = attributed(words)
    assert (inner.source, inner.content, inner.inside) == (source, content, 0)


def test_whom_somebody_remembers_by_a_pronoun_says_it_inside_what_is_remembered() -> None:
    found = attributed("She remembered him saying that it was late.")
    assert [(one.source, one.inside) for one in found] == [("She", None), ("him", 0)]


@pytest.mark.parametrize("told", ["as having told him: “I leave.”", "as having said “I leave.”"])
def test_who_is_quoted_as_having_said_it_says_it(told: str) -> None:
    assert [one.source for one in attributed(f"He quoted an inspector {told}")] == ["an inspector"]


@pytest.mark.parametrize("verb", ["praised", "criticised", "welcomed"])
@pytest.mark.parametrize("joint", ["and", "but"])
def test_a_clause_behind_a_noun_phrase_is_the_next_speakers(verb: str, joint: str) -> None:
    first, second = attributed(f"Ida Berg {verb} the plan {joint} Ben Roe said it was fine.")
    assert (first.source, first.content) == ("Ida Berg", "the plan")
    assert (second.source, second.content) == ("Ben Roe", "it was fine")


def test_two_whose_words_are_praised_do_not_speak_themselves() -> None:
    assert [one.source for one in attributed("Ida Berg praised what Ann Lee and Ben Roe said.")] == [
        "Ida Berg"
    ]


@pytest.mark.parametrize("comma", ["", ","])
def test_who_turns_to_the_one_who_asked_says_what_follows(comma: str) -> None:
    text = (
        f"Ida Berg asked whose keys they were{comma} and the guard looked at her and said, “Does it matter?”"
    )
    assert ("The guard", "“Does it matter?”") in who_says_what(text)


@pytest.mark.parametrize("verb", ["yells", "shouted", "whispered"])
def test_what_somebody_cries_inside_a_quotation_is_theirs(verb: str) -> None:
    found = who_says_what(f"“And the tall guard {verb}, ‘Drop it!’ So I did,” said Ida Berg.")
    assert ("The tall guard", "‘Drop it!’") in found


def test_whoever_tells_of_the_nurse_is_not_the_nurse() -> None:
    found = who_says_what("Ida Berg, a baker, was there. “The nurse told me, ‘Run!’ and we ran,” she said.")
    assert ("The nurse", "‘Run!’") in found


def test_who_asks_is_not_the_guard_who_answers() -> None:
    answered = "Ida Berg asked which keys fitted the door. The guard said it did not matter."
    assert who_says_what(f"The door was shut.\n\n{answered}") == [
        ("Ida Berg", "which keys fitted the door"),
        ("The guard", "it did not matter"),
    ]


def test_whom_a_paper_quotes_answering_says_it_within_what_the_paper_says() -> None:
    paper, mayor = attributed("Mayor Ida Berg replied, according to the Hull Post, that the pier was shut.")
    assert (paper.source, paper.content) == (
        "the Hull Post",
        "Mayor Ida Berg replied … that the pier was shut",
    )
    assert (mayor.source, mayor.content, mayor.inside) == ("Mayor Ida Berg", "that the pier was shut", 0)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("When woken, the sergeant said, Mr Pell replied: “I was asleep.”", "Mr Pell", "“I was asleep.”"),
        (
            "A cook testified that she left and that the clerk joked it was “a zoo.”",
            "the clerk",
            "it was “a zoo.”",
        ),
        (
            "Ida Berg claims baker Tom promised to be back “in a jiffy” – but turned up at ten.",
            "baker Tom",
            "to be back “in a jiffy”",
        ),
    ],
)
def test_a_quotation_inside_what_somebody_tells_is_whose_it_is(words: str, source: str, content: str) -> None:
    inner = attributed(words)[-1]
    assert (inner.source, inner.content, inner.inside) == (source, content, 0)


def test_a_plea_is_told_by_who_is_credited_behind_it() -> None:
    plea, credit = sorted(
        attributed("Three of them have pleaded guilty, the mayor said."), key=lambda one: one.source
    )
    assert (plea.source, plea.content) == ("Three of them", "guilty")
    assert (credit.source, credit.content) == ("the mayor", "Three of them have pleaded guilty")


def test_a_plea_that_nobody_is_credited_with_is_the_writers_to_tell() -> None:
    assert [one.source for one in attributed("Three of them have pleaded guilty.")] == ["Three of them"]


def test_what_is_said_goes_on_behind_a_clause_about_something_in_it() -> None:
    found = attributed("The mayor said the weir, which, the guild said, leaks, would be mended.")
    assert "the weir, which, the guild said, leaks, would be mended" in [one.content for one in found]
    assert all(one.content != "leaks, would be mended" for one in found)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Roe said he rang the clerk, who told him that it was late.", "the clerk … who", "that it was late"),
        (
            "Police said they met the driver, who told them that he slept.",
            "the driver … who",
            "that he slept",
        ),
        (
            "Roe said he rang the mayor’s aide, Ida Berg, who instructed him to count nothing and drive on.",
            "Ida Berg … who",
            "to count nothing and drive on",
        ),
    ],
)
def test_what_somebody_was_told_is_read_inside_what_they_say(words: str, source: str, content: str) -> None:
    outer, inner = attributed(words)
    assert outer.source in ("Roe", "Police")
    assert inner.source.endswith(source)
    assert inner.content == content


@pytest.mark.parametrize(
    "words",
    [
        "Roe denied that he rang the clerk, who told him that it was late.",
        "Roe said he would ring the clerk, who could tell him that it was late.",
        "Roe said he would not name the woman who told him that it was late.",
        "Roe said he raised the matter with the envoy, who assured him that it was late.",
    ],
)
def test_what_is_not_plainly_told_by_another_stays_with_who_tells_of_it(words: str) -> None:
    assert [one.source for one in attributed(words)] == ["Roe"]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "One of the clerks said Ms. Lee read the letter and joked that she was “too old”.",
            "One of the clerks",
            "Ms. Lee read the letter and joked that she was “too old”",
        ),
        (
            "The nurse said that the doctor shrugged and replied that it was “nothing”.",
            "The nurse",
            "that the doctor shrugged and replied that it was “nothing”",
        ),
        (
            "Mr. Reed said the officers laughed and told him to go.",
            "Mr. Reed",
            "the officers laughed and told him to go",
        ),
    ],
)
def test_a_remark_of_whom_another_tells_is_not_given_to_the_teller(
    words: str, source: str, content: str
) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


def test_a_remark_behind_a_thing_is_the_speakers() -> None:
    assert said_by("Ann Lee said the mill was shut and joked that it was “a ruin”.", "Ann Lee") == [
        "the mill was shut",
        "that it was “a ruin”",
    ]


@pytest.mark.parametrize(
    ("told", "cited"),
    [
        (
            "The deal was dead, Reuters reported, citing Foreign Minister Ida Berg.",
            "Foreign Minister Ida Berg",
        ),
        ("The deal was dead, Reuters reported, citing Ida Berg.", "Ida Berg"),
        ("The deal was dead, Reuters reported, citing Berg.", "Berg"),
        ("The deal was dead, Reuters reported, citing Berg’s office.", "Berg’s office"),
        ("Citing Berg, Reuters reported that the deal was dead.", "Berg"),
        ("Reuters reported, citing Berg, that the deal was dead.", "Berg"),
        ("Reuters, citing Ida Berg, said that the deal was dead.", "Ida Berg"),
    ],
)
def test_whom_a_report_cites_by_name_says_what_it_reports(told: str, cited: str) -> None:
    outer, theirs = attributed(told)
    assert (outer.source, theirs.source, theirs.inside) == ("Reuters", cited, 0)
    assert theirs.content == outer.content


@pytest.mark.parametrize("cited", ["Shakespeare", "the Voting Rights Act", "Section 4", "Berg"])
def test_what_somebody_cites_says_nothing(cited: str) -> None:
    found = attributed(f"Ann Lee said that the law was void, citing {cited}.")
    assert {one.source for one in found} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("credit", "outer"),
    [
        ("according to two aides", "two aides"),
        ("according to the mayor’s aide", "the mayor’s aide"),
        ("according to Ida Berg, a former clerk", "Ida Berg"),
        ("according to her lawyer, Ida Berg", "her lawyer"),
        ("according to minutes seen by the Herald, a weekly", "minutes"),
    ],
)
@pytest.mark.parametrize(
    "said", ["told the board that it was late", "closed the mill and said that it was late"]
)
def test_who_is_behind_another_credit_reports_all_of_it(said: str, credit: str, outer: str) -> None:
    found = {one.source: one for one in attributed(f"It rained. Ann Lee {said}, {credit}.")}
    assert found[outer].content == f"Ann Lee {said}"
    assert found["Ann Lee"].content == "that it was late"


@pytest.mark.parametrize("aside", ["who says that it is safe", "whose aide says that it is safe"])
@pytest.mark.parametrize("credit", ["police said", "the board said on Monday", "according to police"])
def test_a_closing_credit_gives_what_stands_around_anothers_words(aside: str, credit: str) -> None:
    found = attributed(f"It rained. Ann Lee, {aside}, was fired, {credit}.")
    assert {one.content for one in found} == {"that it is safe", "Ann Lee … was fired"}


def test_a_credit_with_its_day_reports_a_deed_before_the_writer_turns() -> None:
    words = "It rained. Rye has rejected it, two officials said Thursday, though Ida Berg insisted it lived."
    found = {one.source: one.content for one in attributed(words)}
    assert found["two officials"] == "Rye has rejected it"


@pytest.mark.parametrize("who", ["one diplomat", "some officials", "two diplomats"])
def test_who_calls_a_thing_something_is_no_part_of_the_thing(who: str) -> None:
    assert {one.source for one in attributed(f"It has drones, a step {who} described as “mad.”")} <= {who}


@pytest.mark.parametrize(
    "paper",
    [
        "a report published on Monday",
        "a report by the navy",
        "a report that the navy commissioned",
        "two sailors aboard the ship",
        "emails obtained by the Post",
    ],
)
def test_what_tells_of_the_source_hides_no_credit(paper: str) -> None:
    outer, inner = attributed(f"Ann Lee asked for a delay, according to {paper}.")
    assert (outer.cue, outer.content) == ("according to", "Ann Lee asked for a delay")
    assert paper.startswith(outer.source)
    assert (inner.source, inner.inside) == ("Ann Lee", 0)


@pytest.mark.parametrize("when", ["on Monday", "in Rye", "during the storm"])
def test_a_credit_behind_when_it_was_said_covers_the_whole(when: str) -> None:
    outer, _ = attributed(f"Ann Lee asked for a delay {when}, according to the navy.")
    assert (outer.source, outer.content) == ("the navy", f"Ann Lee asked for a delay {when}")


@pytest.mark.parametrize("said", ["said that he would go", "told aides he would go", "said he will go"])
def test_a_credit_behind_what_somebody_would_do_is_no_outcome(said: str) -> None:
    outer, inner = attributed(f"Ben Roe {said}, according to the minutes.")
    assert (outer.source, outer.content) == ("the minutes", f"Ben Roe {said}")
    assert (inner.source, inner.inside) == ("Ben Roe", 0)
