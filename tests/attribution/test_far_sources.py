"""Sources far from their cues: brackets, letters, asides and relative clauses between them."""

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("In a note, Rep. Ida Berg (D-N.Y.) reacted to the news, saying: “It must stop.”", "Rep. Ida Berg"),
        ("On Monday the mayor sent a note to the staff, saying “It must stop.”", "the mayor"),
        ("He got a letter from the bank, saying it had shut.", "the bank"),
        ("Roe replied to a message from Ida Berg, saying that the ship had left.", "Ida Berg"),
        ("Roe left for the island, saying that the ship was late.", "Roe"),
        (
            "The party ran an advertisement, in which children use a doll, yelling “Fire!” from a roof.",
            "children",
        ),
        (
            "Some claims about the dam, made long ago, are untrue, said Ida Berg, a geologist in Hull.",
            "Ida Berg",
        ),
        ("The mayor, a farmer, said Ida Berg had left.", "The mayor, a farmer"),
        ("The union replied to the offer on Facebook writing, “It is too little.”", "The union"),
        ("Footage of Ida Berg saying, “Go home,” was shown.", "Ida Berg"),
    ],
)
def test_the_source_is_who_speaks_however_far_the_cue(words: str, source: str) -> None:
    assert attributed(words)[-1].source == source


def test_who_stands_before_an_aside_takes_the_verb_after_it() -> None:
    found = attributed("She praised the club’s owners, who, on a call on Friday, called the plan “mad.”")
    assert ("the club’s owners … who", "the plan “mad.”") in [(one.source, one.content) for one in found]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("It was opposed by Ida Berg, a geologist, who said the dam leaks.", "Ida Berg, a geologist"),
        (
            "It was opposed by Ida Berg, leader of the miners, who said the dam leaks.",
            "Ida Berg, leader of the miners",
        ),
        (
            "It was opposed by Ida Berg, Labour leader of Hull, who said the dam leaks.",
            "Ida Berg, Labour leader of Hull",
        ),
        ("Among them were Ida Berg, miners from Hull, who said the dam leaks.", "miners from Hull"),
        ("It was opposed by Ida Berg, her sister, who said the dam leaks.", "her sister"),
    ],
)
def test_who_takes_up_the_name_before_the_office(words: str, source: str) -> None:
    assert attributed(words)[-1].source == f"{source} … who"


def test_which_takes_up_the_paper_before_its_participle() -> None:
    found = only("It came from a post, shared more than 900 times, which said “the dam leaks”.")
    assert found.source == "a post … which"
    (told, _) = attributed("Ida Berg, a geologist, said it was no account, which called the dam “dry”.")
    assert told.source == "Ida Berg, a geologist"


def test_a_hearing_is_no_cue() -> None:
    assert only("Ida Berg said before a 2014 Senate Rivers hearing, “The dam leaks.”").source == "Ida Berg"


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg, who is challenging the mayor for the office, left early.",
        "Ida Berg, a farmer and former host of the reality show “The Long Winter,” left early.",
    ],
)
def test_a_contest_and_a_show_are_no_speech(words: str) -> None:
    assert attributed(words) == []


def test_two_cues_of_one_source_give_the_words_once() -> None:
    found = only("Ida Berg responded to the question on Facebook writing, “Yes, I will.”")
    assert (found.cue, found.content) == ("writing", "“Yes, I will.”")


def test_the_programme_of_a_network_is_the_hearer() -> None:
    found = only("She told ABC’s “Good Evening Hull” that the dam leaks.")
    assert (found.hearer, found.content) == ("ABC’s “Good Evening Hull”", "that the dam leaks")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The bill, signed by the governor, who said it would save lives, is law.", "the governor"),
        ("The treaty, signed by Spain, which said it was sorry, failed.", "Spain"),
        ("The letter, sent by Ida Berg to the council, which said it would reply, is late.", "the council"),
        ("The documents, seen by Reuters, which said it knew them, name firms.", "Reuters"),
        (
            "In May the council, led by Ida Berg, released a statement, which said the road was safe.",
            "a statement",
        ),
        ("It was the sticking point for Cr Ida Berg, who said it was wet.", "Cr Ida Berg"),
        ("There was relief among the residents, who said it was wet.", "the residents"),
        ("The money is the last hope of the farmers, who say it is dry.", "the farmers"),
        ("It was a test for the aide to Ida Berg, who said it was wet.", "the aide to Ida Berg"),
        ("They met a cousin of Ida Berg, who said it was wet.", "a cousin of Ida Berg"),
        ("They met a stalwart of the Rye Party, who said it was wet.", "a stalwart of the Rye Party"),
        ("It was a setback for the council, which said it was wet.", "the council"),
        ("She is a member of the Rye Party, which said it was wet.", "the Rye Party"),
        ("They read a report by the council, which said it was wet.", "a report by the council"),
        ("Tom Reed, husband of Ida Berg, who said she was tired, left.", "Ida Berg"),
        ("Tom Reed, coach of the girl who said she was tired, left.", "coach of the girl"),
        ("Tom Reed, head of Rye Water, which said the pipe had burst, left.", "head of Rye Water"),
    ],
)
def test_who_and_which_take_up_whoever_stands_nearest(words: str, source: str) -> None:
    assert attributed(words)[0].source.removesuffix(" … who").removesuffix(" … which") == source


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            "A report which went to the board on Tuesday puts the bill at £2m.",
            "A report which went to the board",
        ),
        ("Judges had sounded sceptical of the firm’s claim that it was late.", "the firm’s"),
        ("Those critical of the plan say it is late.", "Those critical of the plan"),
    ],
)
def test_a_source_begins_where_its_noun_does(sentence: str, source: str) -> None:
    assert only(sentence).source.startswith(source)


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Ann Lee apologised through a spokesman, who said it was over.", "a spokesman … who"),
        ("Ann Lee declined to comment through her lawyer, who said it was over.", "her lawyer … who"),
        ("Ann Lee refused to meet Bob Roe, who said it was over.", "Bob Roe … who"),
    ],
)
def test_who_carries_a_message_says_what_follows(sentence: str, source: str) -> None:
    assert (attributed(sentence)[-1].source, attributed(sentence)[-1].content) == (source, "it was over")


@pytest.mark.parametrize(
    "aside",
    ["when asked about it", "as he shut the gate", "after she had left", "before the vote", "though tired"],
)
def test_a_clause_between_speaker_and_cue_changes_nobody(aside: str) -> None:
    (found,) = attributed(f"The guard, {aside}, said it was late.")

    assert found.source.startswith("The guard")
    assert found.content == "it was late"


def test_those_who_say_something_when_asked_say_both() -> None:
    found = attributed("It fell, according to guards who, when asked, said they saw nothing.")

    assert [(one.source, one.content) for one in found] == [
        ("guards", "It fell"),
        ("guards … who", "they saw nothing"),
    ]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The clerk told reporters in the capital, Starava, that the bridge had gone.",
            "The clerk",
            "that the bridge had gone",
        ),
        (
            "A former cook there, who asked not to be named, said Lund Ltd had been warned.",
            "A former cook there, who asked not to be named",
            "Lund Ltd had been warned",
        ),
        (
            "The line looked like a swipe at gossip account TeaSpill, which claimed that it was over.",
            "gossip account TeaSpill … which",
            "that it was over",
        ),
        (
            "It came over the objections of Fire Chief Roy Lund, who told the council that it was old.",
            "Fire Chief Roy Lund … who",
            "that it was old",
        ),
        ("In a separate statement Lund, 61, denied taking money.", "Lund, 61", "taking money"),
        (
            "They waited after hours of testimony from residents who said the road would flood.",
            "residents … who",
            "the road would flood",
        ),
        (
            "Speaking afterwards, Constable Lee Berg, of Rye Police, said officers believed it.",
            "Constable Lee Berg, of Rye Police",
            "officers believed it",
        ),
        ("Harding Low, a cook, said the hall was shut.", "Harding Low, a cook", "the hall was shut"),
        (
            "Speaking Tuesday, Constable Lee Berg, a spokesman, said officers believed it.",
            "Constable Lee Berg, a spokesman",
            "officers believed it",
        ),
        (
            "Ida Berg, a nurse known for her patience, closed the door, saying that it was late.",
            "Ida Berg, a nurse known for her patience",
            "that it was late",
        ),
        ("Ida Berg hinted in background talks that it was late.", "Ida Berg", "that it was late"),
        ("Ida Berg said in several talks with cooks that it was late.", "Ida Berg", "that it was late"),
        (
            "The mill was late, two clerks who have seen it said.",
            "two clerks who have seen it",
            "The mill was late",
        ),
        (
            "In Rye, where the note was widely shared, a clerk called it “a forgery, and a bad one”.",
            "a clerk",
            "it “a forgery, and a bad one”",
        ),
        ("An aide stepped in to say that it was late.", "An aide", "that it was late"),
        ("The clerk came back to tell them that it was late.", "The clerk", "that it was late"),
        ("Quoting Shakespeare, Ida Berg, a nurse, said it was late.", "Ida Berg, a nurse", "it was late"),
        (
            "For years, when a dam leaked nobody told the town, Ida Berg said.",
            "Ida Berg",
            "For years, when a dam leaked nobody told the town",
        ),
        ("She told Lee, seated across from her, that it was late.", "She", "that it was late"),
        (
            "Asked about a film that appears to show a car, Ida Berg replied that it was hers.",
            "Ida Berg",
            "that it was hers",
        ),
    ],
)
def test_a_source_stands_apart_from_its_cue_or_its_hearer(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


def test_a_hearer_has_its_name_in_apposition() -> None:
    found = only("The clerk asked a director, Paula Berg, whether the roof had been mended.")
    assert (found.hearer, found.content) == ("a director, Paula Berg", "whether the roof had been mended")


@pytest.mark.parametrize(
    "told",
    [
        "who worked there until last year, and spoke on condition of anonymity",
        "who saw it, but did not stop",
        "who was there, and asked not to be named",
    ],
)
def test_two_things_told_of_somebody_hide_nobody(told: str) -> None:
    found = only(f"A nurse {told}, said it was late.")

    assert found.source.startswith("A nurse who")
    assert found.content == "it was late"


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The boy, when found, said police, was cold but well.", "police"),
        ("The scheme, if it works, says the council, will save lives.", "the council"),
        ("The hall, before it closes, needs a roof, says Tom Vane, the warden.", "Tom Vane"),
    ],
)
def test_a_cue_with_a_speaker_behind_it_is_that_speakers(sentence: str, source: str) -> None:
    assert only(sentence).source == source


@pytest.mark.parametrize("place", ["Spain", "the war", "a divorce"])
def test_what_somebody_went_through_carries_nothing(place: str) -> None:
    (found,) = attributed(f"A woman going through {place}, who said it was over, slept.")

    assert found.source.startswith("A woman")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The firm declined to name the worker, who said he was ill.", "the worker … who"),
        ("A letter to the mayor, who said it was late, was lost.", "the mayor … who"),
        ("An aide to the minister, who said it was late, left.", "An aide to the minister … who"),
    ],
)
def test_who_is_a_person_and_the_nearest_that_can_speak(sentence: str, source: str) -> None:
    assert attributed(sentence)[-1].source == source


@pytest.mark.parametrize(
    "first",
    [
        "Ida Berg, who runs the mill, called the report “a fire”, while",
        "Ida Berg, a baker, welcomed the news, but",
        "Ida Berg, a baker, welcomed the news, as",
        "Ida Berg, a baker, left early, and",
        "Ida Berg, a baker, welcomed the news, although",
    ],
)
@pytest.mark.parametrize("second", ["Tom Roe, a nurse from Rye,", "Tom Roe, who is 51,"])
def test_the_second_of_two_clauses_is_not_the_first_ones(first: str, second: str) -> None:
    found = attributed(f"{first} {second} said that it was late.")[-1]
    assert (found.source.startswith("Tom Roe"), found.content) == (True, "that it was late")


def test_two_who_speak_together_have_no_clause_between_them() -> None:
    assert only("Ida Berg, a baker, and Tom Roe, a nurse, said that it was late.").source.startswith("Ida")


@pytest.mark.parametrize(
    ("told", "paper"),
    [
        ("a text sent from his phone", "a text"),
        ("a note, the day before her flight", "a note"),
        ("a letter, a day after the call", "a letter"),
    ],
)
def test_a_paper_reads_and_not_what_it_came_after(told: str, paper: str) -> None:
    found = only(f"The jury saw {told}, an hour after the alarm, which read: “Plug it in.”")
    assert (found.source, found.content) == (f"{paper} … which", "“Plug it in.”")


def test_which_is_parted_from_its_verb_by_a_time() -> None:
    found = only("Anger is directed at the agency, which in 2023 promised that a bank would be built.")
    assert (found.source, found.content) == ("the agency … which", "that a bank would be built")


def test_which_takes_up_who_owns_a_thing_that_is_looked_at() -> None:
    told = "Police are looking at a line owned by Rye Water, which told the board that it had failed."
    assert only(told).source == "Rye Water … which"


@pytest.mark.parametrize("day", ["on Monday", "on July 3", "on 3 July"])
def test_a_day_and_a_short_name_part_nobody_from_what_they_do(day: str) -> None:
    leader = "Main opposition Rye Unity Party (RUP) leader Ida Berg"
    found = credited(f"{leader} {day} renewed her call for a vote, saying that the mill was lost.")
    assert (leader, "that the mill was lost") in found


def test_a_man_whose_son_died_speaks_himself_and_his_lawyer_for_him() -> None:
    assert credited("A man whose son died said it was late.") == [("A man whose son died", "it was late")]
    assert "Ida Berg" not in dict(credited("Ida Berg, whose lawyer said it was late, left."))


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "A tie-up would give Rye, whose chief Jonas Berg has promised to double sales, a foothold.",
            "whose chief Jonas Berg",
            "to double sales",
        ),
        (
            "Rye needs the votes of a party, Home First, whose leader called it a joke.",
            "whose leader",
            "it a joke",
        ),
        ("They defied the council, whose leader she called “a tourist”.", "she", "“a tourist”"),
    ],
)
def test_what_stands_before_whose_is_not_said_by_what_is_theirs(
    words: str, source: str, content: str
) -> None:
    told = [said for one, said in credited(words) if one == source]
    assert [said[: len(content)] for said in told] == [content]


@pytest.mark.parametrize(
    "source",
    [
        "An engineer at one of the town’s three largest mills, who asked not to be named,",
        "The union that represents most of the clerks, Local 233,",
    ],
)
def test_a_number_inside_a_source_does_not_cut_it(source: str) -> None:
    assert [one.rstrip(",") for one, _ in credited(f"{source} said that it was late.")] == [
        source.rstrip(",")
    ]


@pytest.mark.parametrize("deed", ["contradicting", "embarrassing", "overruling", "including"])
@pytest.mark.parametrize("whom", ["two of his own officers", "his own officers", "the officers"])
def test_who_takes_up_whom_something_is_done_to(deed: str, whom: str) -> None:
    found = attributed(f"Ben Roe left in May, {deed} {whom}, who said that it leaked.")[-1]
    assert (found.source, found.content) == (f"{whom} … who", "that it leaked")


@pytest.mark.parametrize("whom", ["the mayor", "a clerk", "his aides"])
def test_her_before_an_article_is_who_hears_it(whom: str) -> None:
    found = attributed(f"Ann Lee said that a cook told her {whom} thought it was “mad.”")
    assert all(not one.source.startswith("her ") for one in found)
