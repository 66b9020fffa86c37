"""How far a content reaches: what belongs to the speaker, and what the writer adds around it."""

import pytest

from attribution.attributed import attributed, only


def test_headline_closed_by_its_speaker() -> None:
    found = only("Bridge repairs stall again, mayor says\n\nThe town waits for spring.")
    assert (found.source, found.content) == ("mayor", "Bridge repairs stall again")


def test_time_clause_after_the_speaker_is_the_writers() -> None:
    found = only(
        "Engineers emptied the upper lock on Friday, the canal board said, a day before the race began."
    )
    assert found.content == "Engineers emptied the upper lock on Friday"


def test_content_taken_up_again_by_its_verb() -> None:
    found = only("The old pier, which was painted twice, the council said, is still open to anglers.")
    assert found.content == "The old pier, which was painted twice … is still open to anglers"


def test_refusal_to_give_a_name_is_no_statement() -> None:
    found = only("“The kiln ran all night,” a potter said, refusing to be named.")
    assert found.content == "“The kiln ran all night,”"


@pytest.mark.parametrize(
    "words",
    [
        "“A child showed me how the pump works,” Lena Ost said.",
        "“Some visitors told me that the roof leaks,” Lena Ost said.",
    ],
)
def test_somebody_unknown_inside_a_quotation_is_no_speaker(words: str) -> None:
    assert [found.source for found in attributed(words)] == ["Lena Ost"]


def test_a_report_of_somebodys_words_holds_both_speakers() -> None:
    paper, guards = attributed("The Evening Sun reported that two guards said the vault had stood open.")
    assert (paper.source, paper.content) == (
        "The Evening Sun",
        "that two guards said the vault had stood open",
    )
    assert (guards.source, guards.content, guards.inside) == ("two guards", "the vault had stood open", 0)


def test_clause_goes_on_after_its_speaker() -> None:
    found = only("The ice is thin, she said, and no cart should cross it.")
    assert found.content == "The ice is thin … and no cart should cross it"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Rosa Imms expects the orchard to lose half its fruit.",
            "Rosa Imms",
            "the orchard to lose half its fruit",
        ),
        ("The tenants want the owner to mend the lift.", "The tenants", "the owner to mend the lift"),
        (
            "A survey carried out in April found that bees avoid the hill.",
            "A survey carried out in April",
            "",
        ),
        ("She was quoted by the Evening Sun as saying that the vault was empty.", "She", ""),
    ],
)
def test_sources_and_contents_of_longer_build(words: str, source: str, content: str) -> None:
    found = only(words)
    assert found.source == source
    assert found.content.endswith(content or words[words.index("that ") : -1])


def test_what_is_asked_for_begins_after_who_is_asked() -> None:
    found = only("The cook asked the guild for a second oven.")
    assert (found.cue, found.hearer, found.content) == ("asked", "the guild", "for a second oven")


@pytest.mark.parametrize(
    "words",
    [
        "The guild dismissed its treasurer.",
        "He refused to carry the sacks.",
        "The umpire had shown her a yellow card.",
    ],
)
def test_deeds_are_no_statements(words: str) -> None:
    assert attributed(words) == []


def test_refusing_to_speak_is_one() -> None:
    assert only("The guild refused to discuss the theft.").content == "to discuss the theft"


def test_dismissing_a_claim_is_one() -> None:
    assert only("The guild dismissed the claim.").content == "the claim"


def test_a_second_deed_of_saying_ends_the_first() -> None:
    first, second = attributed("The mayor declared a day of mourning and appealed for blankets.")
    assert (first.content, second.content) == ("a day of mourning", "blankets")


def test_a_measure_found_is_a_content() -> None:
    assert only("A survey found Ida Berg at 7 percent.").content == "Ida Berg at 7 percent"
    assert only("The figures show him losing ground.").content == "him losing ground"


def test_hearers_of_unusual_build() -> None:
    assert only("The envoy told this newspaper that talks went on.").hearer == "this newspaper"
    assert only("The guild is asking anyone with a boat to help.").hearer == "anyone with a boat"


def test_at_least_opens_a_clause() -> None:
    first, _ = attributed(
        "At least nine boats sank, the harbour office said on Monday, adding that it was late."
    )
    assert first.content == "At least nine boats sank"


def test_two_speakers_of_one_headline() -> None:
    first, second = attributed(
        "Water thieves looting wells, alleges union; mayor terms charge baseless\n\nIt rained."
    )
    assert (first.source, first.content) == ("union", "Water thieves looting wells")
    assert (second.source, second.content) == ("mayor", "charge baseless")


def test_hours_of_a_day_are_no_content() -> None:
    found = only("The guild plans to mend the roof, a clerk announced Monday morning.")
    assert (found.source, found.content) == ("a clerk", "The guild plans to mend the roof")


def test_a_number_after_about_opens_a_clause() -> None:
    assert only("The clerk said about 40 people waited.").content == "about 40 people waited"


def test_what_a_speaker_cites_in_writing_is_no_second_statement() -> None:
    found = only("Ida Crane said the bill was twice as large, citing a memo from the surveyors.")
    assert found.content == "the bill was twice as large"


def test_the_people_whom_a_report_cites_still_speak_inside_it() -> None:
    paper, people = attributed("The Evening Sun reported that the vault was empty, citing two officials.")
    assert (paper.source, people.source, people.inside) == ("The Evening Sun", "two officials", 0)


def test_a_charge_after_the_name_of_the_accused_is_all_one_content() -> None:
    found = only(
        "The guild accuses the mill's carrier, Dorn Brothers, of selling a third of what was stored."
    )
    assert found.content == "the mill's carrier, Dorn Brothers, of selling a third of what was stored"


def test_an_aside_without_a_charge_after_it_ends_the_content() -> None:
    found = only("The guild blamed the mill's carrier, Dorn Brothers, and left the room.")
    assert found.content == "the mill's carrier"


def test_a_charge_after_what_is_told_of_the_accused_is_all_one_content() -> None:
    found = only("The guild accused the carrier, which it has fought for years, of hiding grain.")
    assert found.content == "the carrier, which it has fought for years, of hiding grain"


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Ms. Fell said, “I don't like it,” adding that the roof leaks.", "“I don't like it,”"),
        ("Ms. Fell said of the loft: “It’s wet,” adding that the roof leaks.", "“It’s wet,”"),
        ("Ms. Fell described it as “a mess,” adding that the roof leaks.", "it as “a mess,”"),
        ("Ms. Fell said that the loft was wet, adding that the roof leaks.", "that the loft was wet"),
        ("Ms. Fell said that the loft was wet, and added that the roof leaks.", "that the loft was wet"),
    ],
)
def test_what_a_source_adds_is_a_statement_of_its_own(words: str, first: str) -> None:
    before, added = attributed(words)
    assert (before.source, before.content) == ("Ms. Fell", first)
    assert (added.source, added.content) == ("Ms. Fell", "that the roof leaks")


@pytest.mark.parametrize(
    "words",
    [
        "The storm was a warning, Ms. Fell said, that the dam was weak.",
        "It's a warning, Ms. Fell said, that “the dam is weak.”",
    ],
)
def test_a_noun_and_its_that_clause_around_the_speaker_are_one_content(words: str) -> None:
    found = only(words)
    assert found.content.split(" … ")[0].endswith("a warning")
    assert found.content.split(" … ")[1].startswith("that ")


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Peru's tax office, which said on Friday that its staff had left the port, gave no reason.",
            "Peru's tax office … which",
            "that its staff had left the port",
        ),
        (
            "Ada Holm, who said that the village had flooded, left.",
            "Ada Holm … who",
            "that the village had flooded",
        ),
    ],
)
def test_what_a_relative_clause_reports_ends_before_the_main_verb(
    words: str, source: str, content: str
) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    [
        "“I wish her well,” says Ian Moss, who predicts that four members will go.",
        "“I wish her well,” says Ian Moss, the club's voice (no relation), who predicts that four will go.",
        "The dam was hit, according to the river board, which added that two gates had jammed.",
    ],
)
def test_a_source_that_closes_one_clause_can_open_the_next(words: str) -> None:
    first, second = attributed(words)
    assert second.source.startswith(first.source)
    assert second.content.startswith("that ")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "She agreed to settle, court records show, in exchange for a lower fine.",
            "She agreed to settle … in exchange for a lower fine",
        ),
        (
            "The risk described there, he wrote, concerned a valve that never shipped.",
            "The risk described there … concerned a valve that never shipped",
        ),
        ("The valve had failed, he wrote, in a letter to the board.", "The valve had failed"),
    ],
)
def test_a_clause_goes_on_after_its_speaker_but_not_with_the_occasion(words: str, content: str) -> None:
    assert content in [found.content for found in attributed(words)]


def test_first_information_is_nobody() -> None:
    found = only("According to preliminary information, he said, no one was hurt.")
    assert (found.source, found.content) == ("he", "no one was hurt")


def test_a_second_verb_that_calls_names_is_a_statement_of_its_own() -> None:
    warned, called = attributed("The board warns that the roof is weak and calls the plan “a bad joke”.")
    assert (warned.content, called.content) == ("that the roof is weak", "the plan “a bad joke”")
    assert warned.source == called.source == "The board"


def test_a_description_in_an_aside_is_a_statement_where_it_is_quoted() -> None:
    described, said = attributed("Silva, who describes himself as “a lapsed cook,” said he was wary.")
    assert (described.source, described.content) == ("Silva … who", "himself as “a lapsed cook,”")
    assert said.content == "he was wary"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ed Holm has pleaded not guilty.", "not guilty"),
        ("Ed Holm pleaded guilty to two counts of theft, and left.", "guilty to two counts of theft"),
    ],
)
def test_a_plea_is_whole(words: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == ("Ed Holm", content)


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ed Holm called it “a mess,” which stung.", "it “a mess,”"),
        ("Ed Holm said that it was “a mess”, which stung.", "that it was “a mess”"),
        (
            "What he minds, Ed Holm says, is the word “kind,” which stood in the paper.",
            "What he minds … is the word “kind,”",
        ),
    ],
)
def test_what_the_writer_tells_of_the_quoted_words_is_not_said(words: str, content: str) -> None:
    assert only(words).content == content


def test_a_plain_question_of_the_writers_says_nothing() -> None:
    assert attributed("Did Ed Holm promise to leave the board?") == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "The ice is thin, she said, because the spring is warm.",
            "The ice is thin … because the spring is warm",
        ),
        ("The ferry will sail, he said, unless it snows.", "The ferry will sail … unless it snows"),
        ("The ice is thin, she said, as she looked out to sea.", "The ice is thin"),
        ("The ice is thin, she said, when she was asked about it.", "The ice is thin"),
    ],
)
def test_a_reason_after_the_speaker_is_said_and_what_the_speaker_does_is_not(
    words: str, content: str
) -> None:
    assert only(words).content == content


def test_a_condition_before_its_speaker_belongs_to_what_is_said() -> None:
    found = only("If this one fails, he warned, shelling could resume before winter.")
    assert found.content == "If this one fails … shelling could resume before winter"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "Others were less sure: the study, argued Helen Moss, was “too small to tell”.",
            "the study … was “too small to tell”",
        ),
        (
            "According to the study, prepared by a consultant, the road would carry more cars.",
            "the road would carry more cars",
        ),
    ],
)
def test_neither_the_sentence_before_nor_an_aside_about_the_source_is_said(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (
            "Ms. Fell described the hall as “a barn” and said that “nobody can sing there”.",
            "the hall as “a barn”",
            "that “nobody can sing there”",
        ),
        ("Ms. Fell said the alarm had come “too late” and demanded an inquiry.", "“too late”", "an inquiry"),
        (
            "Ms. Fell denied that the fund existed and accused the town of malice.",
            "that the fund existed",
            "the town of malice",
        ),
        ("Ms. Fell said the hall was “shut” and called for calm.", "“shut”", "calm"),
    ],
)
def test_a_second_verb_of_speech_is_the_sources_too(words: str, first: str, second: str) -> None:
    one, other = attributed(words)
    assert one.source == other.source == "Ms. Fell"
    assert one.content.endswith(first)
    assert other.content.endswith(second)


@pytest.mark.parametrize(
    "words",
    [
        "Ms. Fell said she would not run again, opening a contest for the seat.",
        "Ms. Fell said she would not run again, setting up a clash with her party.",
    ],
)
def test_what_comes_of_a_decision_is_the_writers(words: str) -> None:
    assert only(words).content == "she would not run again"


def test_what_follows_from_what_is_said_stays_in_it() -> None:
    found = only("Ms. Fell said the river would rise, flooding two streets.")
    assert found.content == "the river would rise, flooding two streets"


@pytest.mark.parametrize("verb", ["urged staff to lie", "accused its clerk of theft", "called for silence"])
def test_a_second_verb_that_can_be_anothers_is_not_given_to_the_source(verb: str) -> None:
    found = only(f"Ms. Fell said the firm broke the rules and {verb}.")
    assert (found.source, found.cue) == ("Ms. Fell", "said")


def test_mark_that_closes_the_quotation_before_is_no_part() -> None:
    found = attributed(
        "One of the two engineers said of the papers: “It was listed as equipment, and nobody opened the "
        "crates.” At least eleven more crates have taken the same route since spring, according to the other."
    )
    assert [one.content for one in found][-1] == (
        "At least eleven more crates have taken the same route since spring"
    )


@pytest.mark.parametrize(
    ("words", "hearer"),
    [
        ("Vole asked people in Lower Rye to keep their dogs indoors.", "people in Lower Rye"),
        ("Vole asked residents near Hull not to swim.", "residents near Hull"),
        ("Vole asked the mayor in January to wait.", "the mayor"),
        ("Vole told reporters in Hull the gate was shut.", "reporters"),
    ],
)
def test_the_place_of_people_tells_which_of_them_hear(words: str, hearer: str) -> None:
    assert only(words).hearer == hearer


def test_it_is_unclear_goes_on_after_its_speaker() -> None:
    found = only("It was unclear, the clerk added, whether they had looked away.")

    assert found.content == "It was unclear … whether they had looked away"


@pytest.mark.parametrize(
    ("words", "contents"),
    [
        (
            "Lee urged farmers to check stock after it spread, forcing the sale to close.",
            ["to check stock after it spread"],
        ),
        (
            "Lee urged people to call before leaving home and promised extra staff at the desks.",
            ["to call before leaving home", "extra staff at the desks"],
        ),
        (
            "The report describes wedged doors, a pump that “failed twice” and an alarm that was off.",
            ["wedged doors, a pump that “failed twice” and an alarm that was off"],
        ),
        (
            "It is “a hazard,” the report concludes, and should not be used.",
            ["It is “a hazard,” … and should not be used"],
        ),
        ("Lee put the cost to the farm at £42,000.", ["the cost to the farm at £42,000"]),
        ("Lee estimated the loss at $22,000.", ["the loss at $22,000"]),
        ("Lee said there was nothing to find.", ["there was nothing to find"]),
    ],
)
def test_contents_end_where_the_writer_goes_on(words: str, contents: list[str]) -> None:
    assert [one.content for one in attributed(words)] == contents


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Ann Lee (who said it was safe) left.", "Ann Lee … who", "it was safe"),
        ("The firm (which denied that it was late) closed.", "The firm … which", "that it was late"),
        ("Lee said the dam (built in 1988) was safe.", "Lee", "the dam (built in 1988) was safe"),
    ],
)
def test_what_is_said_in_brackets_ends_with_them(words: str, source: str, content: str) -> None:
    found = only(words)

    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "aside", ["a copy of which was seen by the Post", "seen by the Post", "a tracking firm's own"]
)
def test_what_a_source_is_is_no_part_of_what_it_says(aside: str) -> None:
    found = only(f"According to the manifest, {aside}, the ship was carrying tiles.")

    assert (found.source, found.content) == ("the manifest", "the ship was carrying tiles")


def test_several_charges_are_one_accusation() -> None:
    found = only("The indictment, unsealed in court, accuses Roe, 57, of bribery, wire fraud and lying.")

    assert found.content == "Roe, 57, of bribery, wire fraud and lying"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        (
            "Ida Berg said the state “sold it”, in a speech that mixed hopes with claims.",
            "the state “sold it”",
        ),
        (
            "Ida Berg said the state had sold it, in a letter to her.",
            "the state had sold it, in a letter to her",
        ),
        ("Ida Berg told him that the state “sold it”, in a speech in Hull.", "that the state “sold it”"),
        (
            "Ida Berg said the state, in a letter to him, had asked for it.",
            "the state, in a letter to him, had asked for it",
        ),
    ],
)
def test_where_all_of_it_was_said_is_no_part_of_it(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    "headline",
    ["Spain seizes the ship in Rye, owner denies oil link", "Mayor resigns, owner denies oil link"],
)
def test_a_denial_in_a_headline_is_of_what_follows_it(headline: str) -> None:
    assert only(headline).content == "oil link"


@pytest.mark.parametrize(
    ("words", "contents"),
    [
        (
            "A letter warns that cracks had been found and recommends a survey.",
            ["that cracks had been found", "a survey"],
        ),
        ("Ida Berg says the firm had lied and denies the rest.", ["the firm had lied", "the rest"]),
        ("Ida Berg says the roof was old and leaks.", ["the roof was old and leaks"]),
        ("Ida Berg says the man is ill and denies the rest.", ["the man is ill and denies the rest"]),
    ],
)
def test_a_second_verb_of_the_present_is_the_sources(words: str, contents: list[str]) -> None:
    assert [one.content for one in attributed(words)] == contents


def test_an_aside_behind_the_subject_does_not_end_what_is_said() -> None:
    told = "the rounds, mostly of 120 mm, were moved by truck to a depot near Rye within days of each landing"
    assert only(f"The regional security official said {told}.").content == told


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The report recommends a boat, a radar and a crew.", "a boat, a radar and a crew"),
        (
            "The union demanded higher pay, shorter shifts and new boots.",
            "higher pay, shorter shifts and new boots",
        ),
        ("The mayor promised a new bridge by Tuesday.", "a new bridge by Tuesday"),
        ("The clerk promised a new road, but no date was set.", "a new road"),
        ("The clerk demanded an apology, a week after the fire.", "an apology"),
    ],
)
def test_what_is_wanted_or_promised_may_be_a_list_and_have_a_deadline(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Voters who rejected the candidate went home.", "the candidate"),
        ("Officers who denied the charge have left.", "the charge"),
        ("The man who accused the mayor of theft left the town.", "the mayor of theft"),
        ("The man who accused the firm owned by Roe of theft left.", "the firm owned by Roe of theft"),
        ("The man who accused the firm owned by Roe of theft.", "the firm owned by Roe of theft"),
    ],
)
def test_what_tells_which_people_are_meant_ends_before_what_they_did(words: str, content: str) -> None:
    assert only(words).content == content


def test_a_clause_about_some_of_those_told_of_ends_nothing() -> None:
    words = "nine of the wounded were ill, two of them teenagers who had just begun their training"
    assert only(f"Its chief surgeon, Pavel Ondrus, said {words}.").content == words
