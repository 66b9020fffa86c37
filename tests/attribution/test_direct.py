"""Quotations and their sources: before, after, amid, inverted, continued, asked."""

import pytest

from attribution.attributed import Given, attributed, only
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ('"The bridge will stay shut," the mayor said.', "the mayor", "said"),
        ("“The bridge will stay shut,” said the mayor.", "the mayor", "said"),
        ("‘The bridge will stay shut,’ said the mayor.", "the mayor", "said"),
        ("'The bridge will stay shut,' the mayor's deputy said.", "the mayor's deputy", "said"),
        ("''The bridge will stay shut,'' Mr. Okafor said.", "Mr. Okafor", "said"),
        ("The mayor said: “The bridge will stay shut.”", "The mayor", "said"),
        ("The mayor told reporters, “The bridge will stay shut.”", "The mayor", "told"),
        ("“Will it ever open again?” Ana Ruiz asked.", "Ana Ruiz", "asked"),
        ("“Shut it down!” shouted one of the dock workers.", "one of the dock workers", "shouted"),
        (
            "“It is over,” Lena Voss, a goalkeeper who joined in May, said.",
            "Lena Voss, a goalkeeper who joined in May",
            "said",
        ),
        ("“It is over,” Lena Voss, 31, told the club's website on Friday.", "Lena Voss, 31", "told"),
        ("Lena Voss — a goalkeeper — said, “It is over.”", "Lena Voss — a goalkeeper", "said"),
        ("The nurse then sat down and added, “Nobody told us.”", "The nurse", "added"),
        ("She went on to say: “Nobody told us.”", "She", "say"),
        ("Hours later, the club returned the favour, telling fans, “We were wrong.”", "the club", "telling"),
        ("“No trace was found,” according to the coroner's report.", "the coroner's report", "according to"),
    ],
)
def test_the_source_is_the_noun_phrase_at_the_verb(text: str, source: str, cue: str) -> None:
    found = only(text)
    assert (found.source, found.cue, found.form) == (source, cue, Form.DIRECT)


def test_the_content_keeps_its_marks_and_the_comma_inside_them() -> None:
    assert only("“The bridge will stay shut,” the mayor said.").content == "“The bridge will stay shut,”"


def test_a_quotation_broken_by_its_cue_is_one_content() -> None:
    found = only("“The bridge,” the mayor said, “will stay shut.”")
    assert found.content == "“The bridge,” … “will stay shut.”"


def test_a_quotation_broken_by_a_longer_aside_is_one_content() -> None:
    found = only("“The bridge,” the mayor said in Leeds, Yorkshire, “will stay shut.”")
    assert found.content == "“The bridge,” … “will stay shut.”"


def test_what_the_speaker_did_next_is_the_writers_own() -> None:
    found = only("The crowd chanted “Open the gates now!” and went home.")
    assert found.content == "“Open the gates now!”"


def test_a_title_before_the_verb_is_no_content() -> None:
    found = only("Friday on “Morning Talk,” the mayor said the bridge would stay shut.")
    assert (found.source, found.content) == ("the mayor", "the bridge would stay shut")


def test_a_quotation_that_goes_on_in_the_paragraph_joins_the_one_before() -> None:
    found = only("“We lost,” the coach said. “We lost badly. It hurts.” “But we go on.”")
    assert found.content == "“We lost,” … “We lost badly. It hurts.” … “But we go on.”"


def test_a_quotation_after_a_paraphrase_goes_to_its_speaker_without_a_cue() -> None:
    found = attributed("The coach said that the team was tired. “They ran all night.”")
    assert [(item.source, item.cue, item.content) for item in found] == [
        ("The coach", "said", "that the team was tired"),
        ("The coach", "", "“They ran all night.”"),
    ]


def test_a_quotation_over_paragraphs_keeps_its_speaker() -> None:
    found = only(
        "“The first winter was hard,” Ida Berg said. “We burned chairs."
        "\n\n“The second was worse. We had none.”"
    )
    assert found.content.endswith("“We burned chairs. … “The second was worse. We had none.”")


def test_a_whole_paragraph_of_quotation_goes_on_where_source_and_cue_close_the_one_before() -> None:
    found = only(
        "“The first winter was hard,” said Ida Berg, a farmer."
        "\n\n“We burned the chairs, and then the doors of the barn.”"
    )
    assert found.content.endswith("“We burned the chairs, and then the doors of the barn.”")


def test_a_whole_paragraph_of_quotation_goes_to_nobody_where_a_closed_quotation_ends_the_one_before() -> None:
    found = only(
        "“The first winter was hard,” Ida Berg said. “We froze.”"
        "\n\n“You had it easy, we burned the chairs and then the doors of the barn.”"
    )
    assert found.content == "“The first winter was hard,” … “We froze.”"


def test_a_lone_quotation_in_the_next_paragraph_goes_to_nobody() -> None:
    found = only("“The first winter was hard,” Ida Berg said.\n\n“The second was worse.”")
    assert found.content == "“The first winter was hard,”"


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    found = attributed("“We lost, the coach said.\n\nThe fans went home. “They were sad,” Ida Berg said.")
    assert [item.source for item in found] == ["Ida Berg"]


def test_a_colon_at_the_end_of_a_paragraph_leads_in_the_quotation_of_the_next() -> None:
    found = only("The captain wrote on the club's site:\n\n“I am leaving in June.”")
    assert (found.source, found.cue, found.content) == ("The captain", "wrote", "“I am leaving in June.”")


def test_a_colon_after_the_subject_leads_in_a_quotation() -> None:
    found = only("The captain was blunt: “I am leaving in June.”")
    assert (found.source, found.cue, found.content) == ("The captain", ":", "“I am leaving in June.”")


def test_a_name_and_a_dash_can_follow_a_quotation() -> None:
    found = only("“I never saw a calmer sea.” — Ida Berg")
    assert (found.source, found.content) == ("Ida Berg", "“I never saw a calmer sea.”")


def test_a_quotation_in_a_quotation_belongs_to_the_outer_speaker() -> None:
    first = attributed("“My father told me, ‘Never sell the boat,’ and I never did,” Ida Berg said.")[0]
    assert (first.source, first.inside) == ("Ida Berg", None)
    assert first.content.startswith("“My father")
    assert first.content.endswith("did,”")


def test_the_hearer_is_kept_apart_from_the_content() -> None:
    found = only('"Nobody warned us," two of the miners told a local radio station.')
    assert (found.source, found.hearer) == ("two of the miners", "a local radio station")


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “dream team” lost again.",
        "She starred in the film “The Long Way Home” two years ago.",
        "Eddie “The Eagle” Marsh won the race.",
        "The workers' union met at the mayor's office, and the players' lounge stayed shut.",
        "Rock 'n' roll was big in the '50s.",
        "Sign up for The Courier's newsletters",
        "Photograph: Ida Berg/The Courier",
        "Ida Berg has worked at The Courier since 2019. She covers business and politics.",
    ],
)
def test_scare_quotes_titles_and_notices_are_nobodys_words(text: str) -> None:
    assert attributed(text) == []


def test_a_transcript_gives_each_turn_to_its_name() -> None:
    found = attributed(
        "BERG: The road is closed.\n\nRUIZ: Since when is it closed?\n\nBERG: Since last night."
    )
    assert [item.source for item in found] == ["BERG", "RUIZ", "BERG"]


def test_what_a_quotation_reports_is_marked_as_inside_it() -> None:
    outer, inner = attributed("“The owners had asked for more time,” a lawyer said.")
    assert (outer.source, outer.inside) == ("a lawyer", None)
    assert inner == Given("The owners", "asked for", "more time", Form.INDIRECT, inside=0)


def test_a_pronoun_inside_a_quotation_is_no_source() -> None:
    assert only("“He said it would be fine,” a lawyer said.").source == "a lawyer"


@pytest.mark.parametrize(
    ("before", "source", "cue"),
    [
        ("Ms. Fell called them on it:", "Ms. Fell", ":"),
        ("Ms. Fell was late. She put it this way:", "She", "put it"),
        ("Ms. Fell said the bus was late. She had a word for it:", "She", ":"),
        ("Ms. Fell praised the plan:", "Ms. Fell", ":"),
    ],
)
def test_a_paragraph_that_ends_in_a_colon_leads_in_the_quotation_of_the_next(
    before: str, source: str, cue: str
) -> None:
    found = attributed(f"{before}\n\n“Nobody waits for ever.”")[-1]
    assert (found.source, found.cue, found.content) == (source, cue, "“Nobody waits for ever.”")


def test_calling_people_out_says_nothing() -> None:
    assert attributed("Ms. Fell called them out on Monday.") == []


@pytest.mark.parametrize(
    ("words", "source", "cue"),
    [
        ("“It is wet,” Ms. Fell went on.", "Ms. Fell", "went on"),
        ("After a long silence, Ms. Fell shot back: “It is wet.”", "Ms. Fell", "shot back"),
        ("Ms. Fell earned a wave of boos upon saying, “It is wet.”", "Ms. Fell", "saying"),
        ("“It is wet,” Will wrote.", "Will", "wrote"),
        ("''It is wet, '' said Ms. Fell, who owns the loft.", "Ms. Fell", "said"),
        ("The plan met some scorn (“It is wet,” wrote Ms. Fell, a tenant), and more.", "Ms. Fell", "wrote"),
    ],
)
def test_the_quotation_alone_is_what_was_said(words: str, source: str, cue: str) -> None:
    found = only(words)
    assert (found.source, found.cue) == (source, cue)
    assert found.content.strip("“”'., ") == "It is wet"
    assert found.form is Form.DIRECT


def test_going_on_a_programme_says_nothing() -> None:
    assert attributed("Ms. Fell went on “Late Talk” last night.") == []


@pytest.mark.parametrize(
    ("words", "source", "cue"),
    [
        ("Ms. Fell’s message to customers was short: “We blew it.”", "Ms. Fell’s", "message"),
        ("Some were wary. Another was blunter: “We blew it.”", "Another", ":"),
    ],
)
def test_a_colon_leads_in_what_a_message_or_another_person_says(words: str, source: str, cue: str) -> None:
    found = attributed(words)[-1]
    assert (found.source, found.cue, found.content) == (source, cue, "“We blew it.”")


def test_the_name_of_a_channel_is_part_of_its_authors() -> None:
    found = only("“It was too late,” wrote the author of the channel “Moss”, which has many readers.")
    assert found.content == "“It was too late,”"


def test_an_answer_to_the_writers_question_is_the_speakers() -> None:
    read, answer = attributed("She had read it, she said, and “liked it”. Had she thought of leaving? “No.”")
    assert (answer.source, answer.content, answer.form) == ("she", "“No.”", Form.DIRECT)
    assert read.content == "She had read it … “liked it”"


@pytest.mark.parametrize(
    "words",
    [
        "For years she has driven a van she calls “the Duchess” between the towns.",
        "A bumper sticker on the tailgate reads “Honk If You Love Brass.”",
        "The club, pointing to 2,100 letters, closed its doors.",
    ],
)
def test_names_of_things_stickers_and_evidence_are_no_statements(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "source", "cue"),
    [
        ("Ms. Fell said in the spring, when the news broke, “I saw nothing.”", "Ms. Fell", "said"),
        ("As Ms. Fell put it, “I saw nothing.”", "Ms. Fell", "put it"),
        ("“I saw nothing,” Ms. Fell said by telephone.", "Ms. Fell", "said"),
        ("Ms. Fell said in a statement. “I saw nothing.”", "Ms. Fell", "said"),
        ("Ms. Fell explained her delay by saying: “I saw nothing.”", "Ms. Fell", "saying"),
    ],
)
def test_a_quotation_finds_its_speaker_over_what_stands_between(words: str, source: str, cue: str) -> None:
    found = attributed(words)[-1]
    assert (found.source, found.cue) == (source, cue)
    assert found.content.strip("“”.,") == "I saw nothing"
    assert found.form is Form.DIRECT


@pytest.mark.parametrize(
    "before",
    [
        "Ms. Fell praised the plan, but critics were scathing:",
        "Ms. Fell praised the plan and the board was blunt:",
    ],
)
def test_a_colon_after_another_clause_is_not_led_in_by_the_first_verb(before: str) -> None:
    found = attributed(f"{before}\n\n“Nobody waits for ever.”")
    assert "Ms. Fell" not in [one.source for one in found if "Nobody" in one.content]


@pytest.mark.parametrize("noun", ["verdict", "answer", "message"])
def test_a_quotation_can_be_somebody_s_verdict(noun: str) -> None:
    found = only(f"“It was late and cold” was Ann Lee’s {noun}.")

    assert (found.source, found.content) == ("Ann Lee’s", "“It was late and cold”")


def test_a_title_is_nobody_s_verdict() -> None:
    assert not attributed("“It Was Late” was Ann Lee’s first film.")


def test_a_quotation_behind_a_semicolon_is_all_that_is_said() -> None:
    found = only("Board delays the vote; “I’d rather be late than wrong,” trustee says")
    assert (found.source, found.content) == ("trustee", "“I’d rather be late than wrong,”")


def test_what_somebody_will_say_inside_a_quotation_is_not_said() -> None:
    assert only("“Any buyer at a big shop will tell you that,” Ida Berg said.").source == "Ida Berg"


@pytest.mark.parametrize(
    ("opening", "first"),
    [
        ("The film does not prove that it leaked", "The film does not prove that it leaked"),
        ("The roof is old", "The roof is old"),
    ],
)
def test_who_leads_in_a_quotation_says_the_clause_before_too(opening: str, first: str) -> None:
    found = only(f"{opening}, Ann Lee of the Rye Institute told Reuters: “It looks right.”")
    assert (found.source, found.content) == ("Ann Lee of the Rye Institute", f"{first} … “It looks right.”")


def test_what_only_tells_where_it_was_said_is_no_such_clause() -> None:
    found = only("In an interview, which was played in court, Ann Lee said: “I was there.”")
    assert found.content == "“I was there.”"


def test_behind_a_sentence_about_somebody_else_a_quotation_goes_on_but_stands_apart() -> None:
    found = attributed("“It hurts,” said Ann Lee. Ben Roe left the room. “It is late.” She coughed.")
    assert [(one.source, one.cue, one.content) for one in found] == [
        ("Ann Lee", "said", "“It hurts,”"),
        ("Ann Lee", "", "“It is late.”"),
    ]
