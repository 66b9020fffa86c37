"""Paraphrases: clauses, infinitives, noun phrases; what stays the writer's own."""

import pytest

from attribution.attributed import attributed, only
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The ministry said that the dam was safe.", "The ministry", "said", "that the dam was safe"),
        ("The ministry said the dam was safe.", "The ministry", "said", "the dam was safe"),
        ("The dam was safe, the ministry said.", "the ministry", "said", "The dam was safe"),
        ("The dam was safe, said the ministry.", "the ministry", "said", "The dam was safe"),
        ("The dam, the ministry said, was safe.", "the ministry", "said", "The dam … was safe"),
        (
            "According to the inspectors, the dam was safe.",
            "the inspectors",
            "According to",
            "the dam was safe",
        ),
        (
            "The dam was safe, according to the inspectors.",
            "the inspectors",
            "according to",
            "The dam was safe",
        ),
        (
            "The ministry has repeatedly denied that the dam leaks.",
            "The ministry",
            "denied",
            "that the dam leaks",
        ),
        ("The engineer denied having signed the plans.", "The engineer", "denied", "having signed the plans"),
        ("The company declined to comment.", "The company", "declined", "to comment"),
        ("A second engineer reportedly confirmed the leak.", "A second engineer", "confirmed", "the leak"),
        ("Local farmers disagreed with this view.", "Local farmers", "disagreed with", "this view"),
        ("The union accused the owners of greed.", "The union", "accused", "the owners of greed"),
        ("Scientists warned of a long drought.", "Scientists", "warned of", "a long drought"),
        ("The bank predicted that prices would fall.", "The bank", "predicted", "that prices would fall"),
        (
            "Ana Ruiz, who runs the port, said the cranes were old.",
            "Ana Ruiz, who runs the port",
            "said",
            "the cranes were old",
        ),
        ("He asked whether the cranes were old.", "He", "asked", "whether the cranes were old"),
        (
            "Both Norway and Sweden have denied that fish was dumped.",
            "Norway and Sweden",
            "denied",
            "that fish was dumped",
        ),
    ],
)
def test_source_cue_and_content(text: str, source: str, cue: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.cue, found.content, found.form) == (source, cue, content, Form.INDIRECT)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "GENEVA (Reuters) - Two drivers were freed, a spokesman said.",
            "a spokesman",
            "Two drivers were freed",
        ),
        ("Asked whether she would resign, the minister said no.", "the minister", "no"),
        ("Shares fell after the company said profits would drop.", "the company", "profits would drop"),
        (
            "Doctors who asked not to be named said the ward was full.",
            "Doctors who asked not to be named",
            "the ward was full",
        ),
        ("When the firm denied the leak, the mayor left.", "the firm", "the leak"),
        ("Readers checked the minister’s claim that prices fell.", "the minister’s", "that prices fell"),
        (
            "As the Courier noted, the bridge had failed before.",
            "the Courier",
            "the bridge had failed before",
        ),
        ("Police, however, said that nobody was hurt.", "Police", "that nobody was hurt"),
        ("A poll by Arden found that voters back the plan.", "A poll by Arden", "that voters back the plan"),
        ("The network pointed out that the tape was old.", "The network", "that the tape was old"),
    ],
)
def test_what_frames_a_saying_stays_outside_it(text: str, source: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.content) == (source, content)


def test_coordinated_sources_are_one_span_and_the_hearer_is_kept() -> None:
    found = only("Three union leaders and a group of drivers told the Courier that the strike would go on.")
    assert found.source == "Three union leaders and a group of drivers"
    assert (found.hearer, found.content) == ("the Courier", "that the strike would go on")


@pytest.mark.parametrize(
    ("told", "hearer"),
    [
        ("AFP", "AFP"),
        ("reporters in Lund", "reporters"),
        ("the head of the board", "the head of the board"),
        ("AFP on Monday", "AFP"),
    ],
)
def test_a_clause_without_that_begins_where_the_hearer_ends(told: str, hearer: str) -> None:
    found = only(f"The warden told {told} the sluice was shut.")
    assert (found.source, found.hearer, found.content) == ("The warden", hearer, "the sluice was shut")


def test_a_participles_clause_before_the_source_is_no_part_of_it() -> None:
    found = only("Speaking to reporters, the warden, Ida Brand, said: “We will wait.”")
    assert found.source == "the warden, Ida Brand"


def test_a_document_keeps_the_day_on_which_it_appeared() -> None:
    found = only("A poll published on Sunday showed that most people back the plan.")
    assert (found.source, found.content) == ("A poll published on Sunday", "that most people back the plan")


def test_quoted_words_make_a_paraphrase_mixed() -> None:
    found = only("The coach called the defeat “a disgrace for us all”.")
    assert (found.source, found.content, found.form) == (
        "The coach",
        "the defeat “a disgrace for us all”",
        Form.MIXED,
    )


def test_a_clause_after_the_second_comma_is_the_writers_own() -> None:
    found = only(
        "The firm is to close two plants, the Courier reported Friday, as the region goes on losing jobs."
    )
    assert found.content == "The firm is to close two plants"


def test_a_subordinate_clause_before_the_speaker_is_the_writers_own() -> None:
    found = only("While fans will surely be upset, the club denied that it had sold its captain.")
    assert (found.source, found.content) == ("the club", "that it had sold its captain")


def test_a_participle_with_its_own_source_starts_an_attribution_of_its_own() -> None:
    first, second = attributed(
        "Doctors rejected the claim, with the health board telling The Courier that no bed was empty."
    )
    assert (first.source, first.content) == ("Doctors", "the claim")
    assert (second.source, second.cue, second.hearer) == ("the health board", "telling", "The Courier")
    assert second.content == "that no bed was empty"


def test_a_participle_with_its_own_source_needs_no_with() -> None:
    first, second = attributed(
        "Doctors disagreed with that view, the health board telling The Courier that beds were free."
    )
    assert (first.source, first.content) == ("Doctors", "that view")
    assert (second.source, second.content) == ("the health board", "that beds were free")


def test_a_participle_without_a_source_goes_on_with_the_speaker() -> None:
    first, second = attributed("The judge said the case was closed, adding that the files would be burned.")
    assert (first.content, second.source, second.content) == (
        "the case was closed",
        "The judge",
        "that the files would be burned",
    )


def test_a_second_verb_goes_on_with_the_speaker() -> None:
    first, second = attributed("The senator praised the plan and said that it would save lives.")
    assert (first.content, second.source, second.content) == (
        "the plan",
        "The senator",
        "that it would save lives",
    )


def test_two_speakers_of_one_sentence_keep_their_clauses() -> None:
    first, second = attributed("The owners said the mine was safe, but the miners said it was flooded.")
    assert (first.source, first.content) == ("The owners", "the mine was safe")
    assert (second.source, second.content) == ("the miners", "it was flooded")


def test_a_report_of_what_somebody_said_holds_that_inside() -> None:
    found = attributed("The owners said the mine was safe, the Courier reported.")
    outer = next(item for item in found if item.source == "the Courier")
    inner = next(item for item in found if item.source == "The owners")
    assert outer.inside is None
    assert inner.inside == found.index(outer)


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        ("City to get new trams from Poland, report says", "report", "City to get new trams from Poland"),
        ("Minister: we will not yield to threats", "Minister", "we will not yield to threats"),
    ],
)
def test_headlines(headline: str, source: str, content: str) -> None:
    found = only(headline + "\n\nThe trams are old.")
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The sale reportedly involved three banks.",
            "reportedly",
            "The sale reportedly involved three banks",
        ),
        ("The painter is said to live abroad.", "is said to", "The painter is said to live abroad"),
        ("It is believed the painter lives abroad.", "is believed", "the painter lives abroad"),
        ("It was reported that the painter had died.", "was reported", "that the painter had died"),
    ],
)
def test_a_hedge_without_a_source_names_nobody(text: str, cue: str, content: str) -> None:
    found = only(text)
    assert (found.source, found.cue, found.content) == ("", cue, content)


@pytest.mark.parametrize(
    "clause",
    [
        "The ferry, which sank in May, reportedly had no licence",
        "The bank, founded in 1901, has reportedly lent the money",
        "The admiral, who commands the fleet, is said to have stayed ashore",
        "The ferry — a wreck from 1960 — reportedly sank",
    ],
)
def test_a_hedge_after_an_aside_holds_the_whole_clause(clause: str) -> None:
    assert [given.content for given in attributed(f"{clause}.")] == [clause]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The judge told the jurors not to read about the case.", "not to read about the case"),
        ("Ann Lee asked them never to return.", "never to return"),
        ("The mayor urged the crew on Monday not to sail.", "not to sail"),
        ("The judge told the jurors to read the notes.", "to read the notes"),
    ],
)
def test_what_somebody_is_told_not_to_do_keeps_its_not(text: str, content: str) -> None:
    assert only(text).content == content


def test_a_hedge_in_a_clause_of_its_own_leaves_the_one_before() -> None:
    found = only("The ferry sank, and the crew, who were asleep, reportedly drowned.")

    assert found.content == "the crew, who were asleep, reportedly drowned"


@pytest.mark.parametrize(
    "text",
    [
        "Investors will likely be angered by the sale.",
        "The report was long.",
        "Some states remained quiet.",
        "The storm, called Ida, hit the coast.",
        "The president was accused of fraud.",
        "The United States is large.",
        "Their claims are old.",
        "We know how hard that is.",
        "The proposal was known as the harbour plan.",
    ],
)
def test_the_writers_own_words_are_nobodys(text: str) -> None:
    assert attributed(text) == []


def test_an_outlet_that_cites_people_passes_on_what_they_say() -> None:
    outlet, people = attributed(
        "The Daily Post, citing two officials in the port, reported that a crane fell."
    )
    assert (outlet.source, outlet.cue, outlet.content) == ("The Daily Post", "reported", "that a crane fell")
    assert (people.source, people.cue, people.content) == (
        "two officials in the port",
        "citing",
        "that a crane fell",
    )
    assert people.inside == 0


def test_an_outlet_that_cites_papers_speaks_alone() -> None:
    found = only("The Daily Post, citing court records, reported that a crane fell.")
    assert (found.source, found.content) == ("The Daily Post", "that a crane fell")


@pytest.mark.parametrize(
    ("words", "hearer", "content"),
    [
        ("The judge warned them not to leave.", "them", "not to leave"),
        ("Bo Kern warned the crew not only to wait but to rest.", "the crew", "not only to wait but to rest"),
        ("He told them not only to wait but to rest.", "them", "not only to wait but to rest"),
        ("He told them only that the gate was shut.", "them", "that the gate was shut"),
        ("The judge warned the crew that the river rose.", "the crew", "that the river rose"),
    ],
)
def test_who_is_warned_or_told_not_to_hears_it(words: str, hearer: str, content: str) -> None:
    found = only(words)

    assert (found.hearer, found.content) == (hearer, content)


@pytest.mark.parametrize(
    ("words", "promise", "hedged"),
    [
        (
            "Ada Moor, who had promised to help, reportedly left the yard.",
            "to help",
            "Ada Moor, who had promised to help, reportedly left the yard",
        ),
        (
            "Ada Moor, who had said the gate was shut, reportedly opened it.",
            "the gate was shut",
            "Ada Moor, who had said the gate was shut, reportedly opened it",
        ),
    ],
)
def test_a_promise_ends_before_what_its_maker_reportedly_did(words: str, promise: str, hedged: str) -> None:
    found = attributed(words)

    assert [(one.cue, one.content) for one in found if not one.source] == [("reportedly", hedged)]
    assert [one.content for one in found if one.source] == [promise]


def test_a_hedge_in_what_was_promised_ends_nothing() -> None:
    found = only("Ada Moor, who had said the gate was reportedly shut, left.")

    assert found.content == "the gate was reportedly shut"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The log records that the pump was off at noon.", "The log", "that the pump was off at noon"),
        ("The minutes recorded that nobody objected.", "The minutes", "that nobody objected"),
        ("The log was found. It records that it rained.", "It", "that it rained"),
        ("Ann Lee recorded in her notes that a van left.", "Ann Lee", "that a van left"),
    ],
)
def test_who_records_that_something_was_so_says_so(words: str, source: str, content: str) -> None:
    found = only(words)

    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    [
        "The company recorded a loss of two million.",
        "Mia Torv recorded three goals.",
        "The band recorded that song in 1990.",
        "The ship recorded that year its worst loss.",
        "The most rain ever recorded that week was a centimetre.",
        "The records were lost in a fire.",
    ],
)
def test_what_else_is_recorded_is_nothing_said(words: str) -> None:
    assert attributed(words) == []


def test_records_that_show_something_go_on_showing_it() -> None:
    assert only("Court records show that the ferry was late.").source == "Court records"


@pytest.mark.parametrize(
    ("words", "source", "cue", "content"),
    [
        ("The log appeared to contradict the warden.", "The log", "appeared to contradict", "the warden"),
        ("The log seems to confirm that it rained.", "The log", "seems to confirm", "that it rained"),
        ("The minister appeared to rule out a bridge.", "The minister", "appeared to rule out", "a bridge"),
        (
            "The clerk appears to have denied that it rained.",
            "The clerk",
            "appears to have denied",
            "that it rained",
        ),
    ],
)
def test_who_seems_to_say_something_has_the_distance_in_the_cue(
    words: str, source: str, cue: str, content: str
) -> None:
    found = only(words)

    assert (found.source, found.cue, found.content) == (source, cue, content)


def test_a_second_verb_can_have_its_distance_too() -> None:
    first, second = attributed("She said it was late, but then appeared to rule out a strike.")

    assert (first.content, second.cue, second.content) == ("it was late", "appeared to rule out", "a strike")


@pytest.mark.parametrize(
    "words",
    [
        "The minister appeared to leave.",
        "Her remarks appeared to confirm that the gate was shut.",
        "The bridge seems to be closed.",
    ],
)
def test_what_only_seems_so_is_nothing_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    "said",
    [
        "In June the fund had raised £73",
        "By last night it had closed",
        "For years the doors were shut",
        "Under the deal the club will pay",
        "Since May it has closed twice",
        "As of Friday 53 people were missing",
        "When the doors opened a crowd rushed in",
    ],
)
@pytest.mark.parametrize("rest", ["the club said", "the club told reporters on Tuesday"])
def test_a_clause_that_a_time_or_a_place_opens_is_said_all_the_same(said: str, rest: str) -> None:
    found = only(f"{said}, {rest}.")

    assert (found.source, found.content) == ("the club", said)


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("In a letter that leaked in June, the club said it was late.", "it was late"),
        ("After the vote failed, the club told reporters it was late.", "it was late"),
        ("At a meeting in June, the club warned of a flood.", "a flood"),
        ("Under the headline “What now for the rest of us?” the paper said it was late.", "it was late"),
        (
            "A tape in which Lee appears to describe her as “a pest” has shut the office.",
            "her as “a pest”",
        ),
        (
            "When the pump failed, according to Lee, the town was dry.",
            "When the pump failed … the town was dry",
        ),
        ("The man who fell, according to Lee, had been ill.", "The man who fell … had been ill"),
        (
            "Eleven people are in hospital, according to Lee, including a girl.",
            "Eleven people are in hospital … , including a girl",
        ),
        ("In June the club won, and Lee said it was late.", "it was late"),
    ],
)
def test_what_only_opens_a_sentence_is_no_statement_of_its_own(words: str, content: str) -> None:
    assert only(words).content == content


def test_who_tells_reporters_that_somebody_backs_a_plan_says_all_of_it() -> None:
    found = only("The party will support a vote, its leader Ann Lee told reporters after a meeting.")

    assert (found.source, found.content) == ("its leader Ann Lee", "The party will support a vote")


@pytest.mark.parametrize("noun", ["numbers", "figures", "claims"])
def test_numbers_can_be_dismissed(noun: str) -> None:
    found = only(f"The mayor dismissed the {noun}.")

    assert (found.source, found.content) == ("The mayor", f"the {noun}")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Lee agreed it was late.", "it was late"),
        ("Lee said late on Monday it was late.", "it was late"),
        ("Lee has long said it was late.", "it was late"),
        ("Lee implied it was late.", "it was late"),
        ("Rumours that it was late were denied by Lee.", "Rumours that it was late"),
        ("Lee admitted it was late, but gave no details.", "it was late"),
        ("Lee said as many as 40 people were late.", "as many as 40 people were late"),
        ("According to Lee, the plan, which cost £3m, had failed.", "the plan, which cost £3m, had failed"),
        ("According to Lee, 41, it was late.", "it was late"),
    ],
)
def test_clauses_after_agreeing_denying_and_according(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize("words", ["The club has agreed a fee of £3m.", "A truce agreed in May has ended."])
def test_an_agreed_fee_or_truce_is_nothing_said(words: str) -> None:
    assert not attributed(words)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The drones, which Ukraine says were made in Iran, hit Kyiv.", "Ukraine", "were made in Iran"),
        ("The drones that Ukraine says were made in Iran hit Kyiv.", "Ukraine", "were made in Iran"),
        ("A man who police say fled the scene was held.", "police", "fled the scene"),
        ("Ann Lee, who the police say is armed, fled.", "the police", "is armed"),
        ("Russia used drones that Kyiv says came from Iran.", "Kyiv", "came from Iran"),
        (
            "He saw marks that three analysts asked by Rye said were old.",
            "three analysts asked by Rye",
            "were old",
        ),
        (
            "It is a plan that two mayors reached by phone said was dead.",
            "two mayors reached by phone",
            "was dead",
        ),
        ("The engine, which experts believe was made in Rye, was found.", "experts", "was made in Rye"),
        ("The fire, which the mayor said had been set, burnt on.", "the mayor", "had been set"),
        (
            "They shut a wash that neighbours said would bring noise, traffic and “a river of soap.”",
            "neighbours",
            "would bring noise, traffic and “a river of soap.”",
        ),
    ],
)
def test_a_speaker_put_between_a_noun_and_its_clause(words: str, source: str, content: str) -> None:
    found = only(words)

    assert (found.source, found.content) == (source, content)


def test_a_clause_with_its_speaker_stands_inside_what_another_says() -> None:
    outer, inner = attributed("Lee said she bought a car that police said was stolen.")

    assert (inner.source, inner.content, inner.inside) == ("police", "was stolen", 0)
    assert outer.source == "Lee"


@pytest.mark.parametrize(
    "content",
    [
        "up to 40 people were hurt",
        "up to eight posts are at risk",
        "about eight people were hurt",
        "over 40 people fell",
    ],
)
def test_a_clause_can_open_with_what_bounds_its_number(content: str) -> None:
    assert only(f"Ida Berg said {content}.").content == content


@pytest.mark.parametrize(
    "day", ["Saturday, 7 February 2026,", "Saturday, 7 February,", "Saturday 7 February"]
)
def test_a_weekday_with_its_date_is_no_content(day: str) -> None:
    assert only(f"Ida Berg said on {day} that it was late.").content == "that it was late"


def test_what_somebody_recalls_doing_is_said() -> None:
    found = only("Ann Lee recalled being told by a guard to “stop writing”.")

    assert (found.source, found.content) == ("Ann Lee", "being told by a guard to “stop writing”")


def test_a_hedged_clause_ends_before_the_word_that_opens_anothers() -> None:
    hedged, told = attributed(
        "Divers are said to have found a mast last week, although the mayor has said that it was a pole."
    )
    assert hedged.content == "Divers are said to have found a mast last week"
    assert (told.source, told.content) == ("the mayor", "that it was a pole")


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Lee said late Tuesday that it was late.", "that it was late"),
        ("Lee said early Monday morning the road was shut.", "the road was shut"),
        ("Lee told reporters late Friday that it was late.", "that it was late"),
        ("The union vowed early Friday to shut the road.", "to shut the road"),
        ("Lee tweeted late Tuesday that it was late.", "that it was late"),
        ("Lee said late Tuesday trains would be fewer.", "late Tuesday trains would be fewer"),
    ],
)
def test_late_on_a_day_is_when_it_was_said(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Allies seem to think so too: a clerk said it was late.", [("a clerk", "it was late")]),
        ("The union thinks otherwise: a clerk told us that it was late.", [("a clerk", "that it was late")]),
        ("The mayor believes so.", [("The mayor", "so")]),
        ("Lee thinks so little is known that it is late.", [("Lee", "so little is known that it is late")]),
    ],
)
def test_who_thinks_so_too_does_not_say_what_follows_the_colon(
    words: str, found: list[tuple[str, str]]
) -> None:
    assert [(one.source, one.content) for one in attributed(words)] == found
