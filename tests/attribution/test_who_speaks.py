"""Whose words they are: sources of unusual build, and sentences in which nobody in particular speaks."""

import pytest

from attribution.attributed import attributed, only
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("“Keep your gloves on,” says the notice.", "the notice"),
        ("Last spring a baker from Lille told me that rye sells best.", "a baker from Lille"),
        ("The company that runs the port said that ships would wait.", "The company that runs the port"),
        ("It was the port that ships use, the mayor said.", "the mayor"),
        ("Chief Ranger Olga Brandt on Tuesday said that the trail was shut.", "Chief Ranger Olga Brandt"),
        ("The petition was handed to the bishop, who promised that he would read it.", "the bishop … who"),
        (
            "The crack was found by Eli Moss, a roofer in Hull, who said it had grown.",
            "Eli Moss, a roofer in Hull … who",
        ),
    ],
)
def test_sources_without_what_stands_around_them(words: str, source: str) -> None:
    assert only(words).source == source


def test_neither_belongs_to_what_is_not_said() -> None:
    found = only("The ministry neither confirmed nor denied that a ship had sunk.")
    assert (found.source, found.content) == ("The ministry", "that a ship had sunk")


@pytest.mark.parametrize(
    "words",
    [
        "Some would say that tea is a meal.",
        "But who decided that bells must ring at six?",
        "She wrote two novels, “The Salt Road” and “A House Of Tin”.",
    ],
)
def test_nobody_in_particular_speaks(words: str) -> None:
    assert attributed(words) == []


def test_content_of_an_inserted_cue_after_a_relative_is_what_follows() -> None:
    found = only("The choir will sing in Bergen, where, she thinks, the hall is kinder.")
    assert (found.source, found.content) == ("she", "the hall is kinder")


def test_people_cited_for_a_report_say_the_same() -> None:
    paper, people = attributed(
        "The council plans to sell the baths, the Evening Sun reported on Friday, citing two officials."
    )
    assert (paper.source, paper.content) == ("the Evening Sun", "The council plans to sell the baths")
    assert (people.source, people.content, people.inside) == ("two officials", paper.content, 0)


def test_a_reason_cited_is_nobodys_words() -> None:
    found = attributed("The baths will close, the council said, citing high costs.")
    assert [one.source for one in found if one.cue == "said"] == ["the council"]
    assert not [one for one in found if one.source == "high costs"]


def test_somebody_quoted_by_somebody_else() -> None:
    found = only("It quoted an unnamed officer as saying the gate was “wide open”.")
    assert (found.source, found.content) == ("an unnamed officer", "the gate was “wide open”")


def test_something_is_called_something() -> None:
    assert only("The keeper termed it “nonsense”.").content == "it “nonsense”"
    assert only("The keeper called the accusation absurd.").content == "the accusation absurd"


def test_a_quotation_of_several_paragraphs_goes_on_with_who_spoke_last() -> None:
    found = only(
        "“The oven is cold,” Ida Berg said.\n\n“We lit it at four. It went out at five.\n\n“So we ate bread.”"
    )
    assert found.source == "Ida Berg"
    assert found.content.endswith("“So we ate bread.”")


TURNS = (
    "IDA BERG: Where is the key?\n\nTOM ASH: I gave it to the guard. He lost it.\n\nBERG: And you?\n\n"
    "ASH: (Laughs.) A locksmith from Hull told me it was no use."
)


def test_every_sentence_of_a_turn_belongs_to_its_name() -> None:
    turns = [found for found in attributed(TURNS) if found.inside is None]
    assert [(turn.source, turn.content) for turn in turns[:3]] == [
        ("IDA BERG", "Where is the key?"),
        ("TOM ASH", "I gave it to the guard. … He lost it."),
        ("BERG", "And you?"),
    ]
    assert all(turn.form is Form.DIRECT for turn in turns)


def test_somebody_described_inside_a_turn_is_told_apart() -> None:
    (inner,) = [found for found in attributed(TURNS) if found.inside is not None]
    assert (inner.source, inner.content) == ("A locksmith from Hull", "it was no use")


def test_a_name_after_a_dash_signs_the_paragraph_before() -> None:
    found = only("“No bread is better.”\n\n— Ida Berg")
    assert (found.source, found.content) == ("Ida Berg", "“No bread is better.”")


def test_the_claim_of_one_ends_where_another_speaks() -> None:
    first, second = attributed("Asked about the mayor's claim that it had rained, Ida Berg said “It snowed.”")
    assert first.content == "that it had rained"
    assert (second.source, second.content) == ("Ida Berg", "“It snowed.”")


def test_showing_something_with_quoted_words_is_no_statement() -> None:
    assert attributed("The cook had shown great care in baking “the long loaf of Lent”.") == []


def test_turns_in_quotation_marks() -> None:
    found = attributed("“LEE: Who rang?\n\n“ROE: The porter. He left.\n\n“LEE: And now?\n\nThat was all.")
    assert [(turn.source, turn.content) for turn in found] == [
        ("LEE", "Who rang?"),
        ("ROE", "The porter. He left."),
        ("LEE", "And now?"),
    ]


def test_according_to_an_office_and_the_name_of_who_holds_it() -> None:
    found = only("According to its treasurer, Olga Finn, at least nine boats are late.")
    assert (found.source, found.content) == ("its treasurer, Olga Finn", "at least nine boats are late")


def test_a_name_that_is_told_of_is_no_part_of_the_source_before_it() -> None:
    found = only("According to the sheriff, Olga Finn, a baker, fell from the quay.")
    assert found.source == "the sheriff"


def test_one_of_two_without_a_noun_speaks() -> None:
    found = only("“Nobody rang,” the younger of the two said.")
    assert found.source == "the younger of the two"


def test_one_of_two_reports_is_a_paper_and_no_verb() -> None:
    found = only("One of the two reports said the weir was sound.")
    assert (found.source, found.cue) == ("One of the two reports", "said")


def test_the_main_verb_speaks_after_a_relative_clause_with_a_verb_of_its_own() -> None:
    found = only("Councillor Olga Finn, who backs the new quay, said the old one had rotted.")
    assert (found.cue, found.content) == ("said", "the old one had rotted")


def test_a_clause_inside_a_relative_clause_is_told_as_well() -> None:
    inner, outer = attributed("Olga Finn, who said the quay had rotted, warned that it could fall.")
    assert (inner.content, outer.content) == ("the quay had rotted", "that it could fall")


def test_those_who_use_a_nickname_do_not_speak() -> None:
    found = only("Mr. Finn, 70, a miller whom neighbours call “the Owl,” denied that the weir leaked.")
    assert (found.cue, found.content) == ("denied", "that the weir leaked")


@pytest.mark.parametrize(
    "words",
    [
        "A baker accused of theft left the town in March.",
        "A shirt that said “Not Today” hung in the window.",
        "One wore a cap that read “Crew.”",
        "Olga Finn calls her van “the Ark.”",
        "The mayor did not mention the quay.",
        "The choir sang “The Lark in the Corn” until dusk.",
        "The new plans “for the quay” are late.",
    ],
)
def test_words_that_nobody_says(words: str) -> None:
    assert attributed(words) == []


def test_a_charge_that_somebody_makes_is_still_one() -> None:
    assert only("A baker accused the mill of theft.").cue == "accused"


def test_what_one_was_asked_is_not_what_one_said() -> None:
    assert attributed("Asked whether the quay would hold, Finn smiled and sighed.") == []


def test_the_clause_that_an_event_followed_lends_its_subject() -> None:
    found = only("Prices fell after the miller cut his order and said he would buy no more rye.")
    assert found.source == "the miller"


def test_what_one_says_that_others_were_told_is_inside_it() -> None:
    outer, inner = attributed("The clerk said that Norland had told the envoys it would pay.")
    assert (outer.source, inner.source, inner.hearer) == ("The clerk", "Norland", "the envoys")
    assert inner.inside == 0


def test_a_trade_with_a_word_like_a_verb_in_it_does_not_speak() -> None:
    found = only("Finn, a creative writing teacher, said the quay had rotted.")
    assert (found.cue, found.content) == ("said", "the quay had rotted")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Two people briefed on the talks said the mill would close.", "Two people briefed on the talks"),
        ("A man involved in the claims said the mill would close.", "A man involved in the claims"),
    ],
)
def test_a_noun_that_looks_like_a_verb_ends_a_source_after_its_article(words: str, source: str) -> None:
    assert only(words).source == source


def test_the_second_verb_after_an_aside_has_the_same_source() -> None:
    found = only("Finn, a miller from Hull, left the room but wrote that the weir leaked.")
    assert (found.source, found.content) == ("Finn, a miller from Hull", "that the weir leaked")


def test_a_document_is_the_source_with_its_author() -> None:
    found = only(
        "A report published last month by Helen March, an economist in Hull, estimated that rents would rise."
    )
    assert found.source == "A report published last month by Helen March, an economist in Hull"


def test_who_is_familiar_with_it_speaks() -> None:
    found = only("People familiar with it said the road would open.")
    assert found.source == "People familiar with it"


def test_those_of_whom_a_clause_without_a_comma_tells_speak() -> None:
    found = only("The plan has set it against neighbours who say its fans keep them awake.")
    assert found.source == "neighbours … who"


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("It is a plan the board called “a bad joke”.", "the board"),
        ("He spoke of fraud, a claim Ms. Fell called “simply untrue”.", "Ms. Fell"),
        ("Roe accused the firm of fraud, a charge Corvane denies.", "Corvane"),
        ("Roe accused the firm of fraud, a serious charge Ben Lee has denied.", "Ben Lee"),
        ("Roe accused the firm of fraud, charges Corvane denies.", "Corvane"),
    ],
)
def test_the_subject_of_a_bare_clause_is_not_the_noun_before_it(words: str, source: str) -> None:
    assert attributed(words)[-1].source == source


def test_a_name_that_ends_like_an_adverb_is_a_name() -> None:
    found = only("The clerk was accused by Jim Tully of bowing to the crowd.")
    assert found.source == "Jim Tully"


@pytest.mark.parametrize("who", ["one", "another", "the other"])
@pytest.mark.parametrize(
    "text",
    [
        "The roof leaks, according to {}.",
        "“The roof leaks,” {} said.",
        "“The roof leaks,” said {}.",
        "“It is dry,” Ann Lee said. “The roof leaks,” {} added.",
    ],
)
def test_one_another_and_the_other_can_speak(who: str, text: str) -> None:
    last = attributed(text.format(who))[-1]
    assert (last.source, last.content.strip("“”,")) == (who, "The roof leaks")


@pytest.mark.parametrize(
    "text", ["Another report was late.", "Another warning came.", "One must say that it leaks."]
)
def test_a_thing_or_nobody_in_particular_does_not(text: str) -> None:
    assert attributed(text) == []


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Two bakers who work there told the Post the roof leaked.", "Two bakers who work there"),
        ("The guards there told the Post the roof leaked.", "The guards"),
    ],
)
def test_where_a_speaker_works_ends_the_words_for_it(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "A letter sent to members last week, and published by the Post, warned that it would rain.",
            "A letter sent to members last week, and published by the Post",
        ),
        (
            "A report written by two engineers, and seen by the Post, said the roof leaked.",
            "A report written by two engineers, and seen by the Post",
        ),
        ("The roof leaked, and the Post said it would rain.", "the Post"),
    ],
)
def test_what_became_of_a_paper_belongs_to_it(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "The union that represents the plants accused Rye of theft.",
            "The union that represents the plants",
        ),
        ("A claim the company denied was that it was late.", "the company"),
        ("Her choice to run the agency said it was late.", "Her choice to run the agency"),
        ("Ann Lee, a nurse, and the mayor said it was late.", "Ann Lee, a nurse, and the mayor"),
        ("In Rye, the river rose, and the mayor said it was late.", "the mayor"),
    ],
)
def test_what_tells_which_is_meant_belongs_to_the_source(words: str, source: str) -> None:
    assert only(words).source == source


def test_a_measure_says_nothing() -> None:
    found = only(
        "A report found that the water was at 8 degrees, well below the 40 degrees recommended to stop it."
    )

    assert found.source == "A report"


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The judge intervened twice to remind counsel that it was late.", "The judge"),
        ("Roe wrote to the council to complain that it was late.", "Roe"),
    ],
)
def test_who_makes_contact_to_say_something_says_it(words: str, source: str) -> None:
    found = only(words)

    assert (found.source, found.content) == (source, "that it was late")


def test_what_somebody_was_called_to_say_is_said_by_nobody_so_far() -> None:
    assert not [one for one in attributed("She was called to say what she had seen.") if one.source == "She"]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "By night the two navies that met in the dark said it was late.",
            "the two navies that met in the dark",
        ),
        (
            "In court, where the benches waved bags, the minister, Bo Roe, said it was late.",
            "the minister, Bo Roe",
        ),
        (
            "A cook who lives there alone, and who was ill, said it was late.",
            "A cook who lives there alone, and who was ill",
        ),
        ("They agreed on the hour, 2:14 a.m. Rye’s navy said it was late.", "Rye’s navy"),
    ],
)
def test_a_source_ends_and_begins_with_its_own_clause(words: str, source: str) -> None:
    assert attributed(words)[-1].source == source


@pytest.mark.parametrize(
    "words",
    [
        "The bank left its rate alone, resisting calls for a cut.",
        "Kettle recalls typically depress a brand’s sales.",
        "Lee had told nobody what it was.",
        "Lee thanked him.",
        "Schoolchildren knew it as “the cat chair”.",
        "Cyprus seizes freighter with drone parts said to be bound for Libya",
        "The two sides agreed on almost nothing.",
        "Workers call the clause in the contract “the handshake.”",
    ],
)
def test_nobody_says_anything_by_resisting_calls_or_having_a_nickname(words: str) -> None:
    assert not attributed(words)


def test_a_nickname_led_in_by_a_colon_is_nobody_s_statement() -> None:
    assert not attributed("The traders have a name for it: “the club”")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Media reports on Sunday said Lee had left.", "Media reports"),
        ("Mr Roe, who sued in May, long maintained that it was late.", "Mr Roe, who sued in May"),
        (
            "A panel of experts that monitors the ban said it was late.",
            "A panel of experts that monitors the ban",
        ),
        ("A couple in Rye say it was late.", "A couple in Rye"),
    ],
)
def test_plurals_adverbs_and_clauses_beside_a_source(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Questioned by the council, Ann Lee, a nurse, said it was late.", "Ann Lee, a nurse"),
        (
            "The Seafarers’ and Port Workers’ Union said it was late.",
            "The Seafarers’ and Port Workers’ Union",
        ),
        ("A probable cause affidavit says it was late.", "A probable cause affidavit"),
        ("According to a probable cause affidavit, it was late.", "a probable cause affidavit"),
        ("“It was late,” wrote a user called lemon7.", "a user called lemon7"),
        ("A user named lemon7 wrote that it was late.", "A user named lemon7"),
    ],
)
def test_leads_unions_nouns_like_verbs_and_handles(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    ("words", "source", "hearer"),
    [
        ("He told them, they recall, “It was late.”", "He", "them"),
        ("Ann Lee told Roe, she remembered, “It was late.”", "Ann Lee", "Roe"),
        ("They recall, “It was late.”", "They", ""),
    ],
)
def test_who_recalls_what_another_told_them_has_not_said_it(words: str, source: str, hearer: str) -> None:
    found = only(words)

    assert (found.source, found.content, found.hearer) == (source, "“It was late.”", hearer)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The Post quoted the mayor: “It was late.”", "the mayor", "“It was late.”"),
        ("Ann Lee quoted the old saying: “It was late.”", "Ann Lee", "“It was late.”"),
        ("The men – police say there were two – fled.", "police", "there were two"),
        ("The Anglo–French firm said it was late.", "The Anglo–French firm", "it was late"),
    ],
)
def test_dashes_apart_join_nothing_and_the_quoted_speak(words: str, source: str, content: str) -> None:
    found = only(words)

    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize("told", ["said it was fine", "thought it was fine", "denied it"])
@pytest.mark.parametrize("who", ["Ben Roe", "Ben Roe, her brother,"])
def test_a_quotation_is_of_who_was_told_of_last_and_not_of_who_was_quoted_before(who: str, told: str) -> None:
    found = attributed(f"“It hurts,” said Ann Lee. {who} {told}. “They told us.”")
    assert (found[-1].source.rstrip(","), found[-1].content) == (who.rstrip(","), "“They told us.”")


def test_a_quotation_after_her_own_paraphrase_stays_hers() -> None:
    found = attributed("“It hurts,” said Ann Lee. She said it was fine. “They told us.”")
    assert (found[0].source, found[0].content) == ("Ann Lee", "“It hurts,” … “They told us.”")


def test_a_quotation_after_others_have_declined_to_speak_is_nobodys() -> None:
    found = attributed("“It hurts,” said Ann Lee. Officials declined to comment. “They told us.”")
    assert [one.content for one in found if "They told us" in one.content] == []
