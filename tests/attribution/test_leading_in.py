"""Participles that lead in a main clause: "After saying S, she left", "began by saying S"."""

import pytest

from attribution.attributed import attributed, credited, only, said_by


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("After saying that it was late, Ann Lee left.", "Ann Lee", "that it was late"),
        (
            "After saying her foot was “so swollen I could not walk,” she was taken away.",
            "she",
            "her foot was “so swollen I could not walk,”",
        ),
        ("By calling it “mad”, the mayor lost her seat.", "the mayor", "it “mad”"),
        ("Insisting that it was safe, the mayor left.", "the mayor", "that it was safe"),
        (
            "Ben Roe, a doctor, then came on Radio Hull and began by saying he would “never” do it.",
            "Ben Roe, a doctor",
            "he would “never” do it",
        ),
        (
            "On May 27 they published the check by announcing that it was “true.”",
            "they",
            "that it was “true.”",
        ),
        (
            "“Promise me that,” Ann Lee sang to him before asking him, “Where do we go?”",
            "Ann Lee",
            "“Where do we go?”",
        ),
        ("Although it named nobody, it referenced “political tensions”.", "it", "“political tensions”"),
        ("A couple in Rye say it was late.", "A couple in Rye", "it was late"),
    ],
)
def test_whose_words_they_are(words: str, source: str, content: str) -> None:
    assert [(one.source, one.content) for one in attributed(f"It rained. {words}")] == [(source, content)]


@pytest.mark.parametrize(
    "words",
    [
        "In saying that, he erred.",
        "Saying no, she left.",
        "After meeting the mayor, Ann Lee left.",
    ],
)
def test_nothing_is_said(words: str) -> None:
    assert attributed(f"It rained. {words}") == []


def test_a_second_verb_after_a_quotation_has_its_own_words() -> None:
    words = "The paper claimed “Roe exaggerates” by a “misuse,” and concluded it was “mostly false.”"
    found = attributed(f"It rained. {words}")
    assert [one.content for one in found] == [
        "“Roe exaggerates” by a “misuse,”",
        "it was “mostly false.”",
    ]
    assert {one.source for one in found} == {"The paper"}


def test_a_deed_between_a_name_and_its_verb_is_an_aside() -> None:
    words = (
        "Ann Lee said she had not got it; Ben Roe, after checking his phone, conceded that it was too large."
    )
    assert [(one.source.split(",")[0], one.content) for one in attributed(f"It rained.\n\n{words}")] == [
        ("Ann Lee", "she had not got it"),
        ("Ben Roe", "that it was too large"),
    ]


def test_a_noun_is_no_verb_of_a_body_before_it() -> None:
    words = "A party briefing note seen by this paper says that it would take “two terms”."
    assert [one.cue for one in attributed(f"It rained.\n\n{words}")] == ["says"]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Ann Lee went so far as to tell the court that it was over.", "Ann Lee"),
        ("In July Ann Lee went on to say that it was over.", "Ann Lee"),
        ("Ann Lee took the opportunity to say that it was over.", "Ann Lee"),
        ("Rye Mills Ltd. shut a plant on Thursday and said that it was over.", "Rye Mills Ltd."),
        ("In May the mayor quit and said that it was over.", "the mayor"),
    ],
)
def test_what_leads_on_to_a_verb_of_saying_has_its_subject(sentence: str, source: str) -> None:
    (found,) = attributed(sentence)

    assert (found.source, found.content) == (source, "that it was over")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee did not go so far as to say that it was over.",
        "Ann Lee had no time to say that it was over.",
        "Ann Lee called in the police for help.",
    ],
)
def test_what_nobody_got_round_to_saying_is_not_said(sentence: str) -> None:
    assert attributed(sentence) == []


@pytest.mark.parametrize("paper", ["in a joint statement", "on Monday", "in a speech"])
def test_who_calls_for_something_may_tell_where(paper: str) -> None:
    (found,) = attributed(f"The mayor called {paper} for calm.")

    assert (found.source, found.content) == ("The mayor", "calm")


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "State radio in Keldia led its bulletin with a new account, reporting that the fire was out.",
            "State radio in Keldia",
            "that the fire was out",
        ),
        (
            "The vote came hours after a group of parents sued the board, alleging that the clerks had lied.",
            "a group of parents",
            "that the clerks had lied",
        ),
    ],
)
def test_a_participle_behind_a_clause_brings_it(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Most of it came during a talk at the college, when students broke in, shouting “no more ships!”",
            "students",
            "“no more ships!”",
        ),
        (
            "Only 11 days ago Ben Roe gave his coach his trust, insisting that his place was “no topic”.",
            "Ben Roe",
            "that his place was “no topic”",
        ),
        (
            "Bakers in the town turned on the council at a meeting, accusing it of greed.",
            "Bakers in the town",
            "it of greed",
        ),
    ],
)
def test_a_participle_among_other_clauses_brings_it(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Alleging that a guard had told clerks to sign, she said she would show the papers “in time”.",
            "she",
            ["that a guard had told clerks to sign", "she would show the papers “in time”"],
        ),
        (
            "A baker at the same set was careful, warning that it was late.",
            "A baker at the same set",
            ["that it was late"],
        ),
        (
            "The session was adjourned after members walked out of the hall, alleging that money had gone.",
            "members",
            ["that money had gone"],
        ),
    ],
)
def test_the_subject_of_a_participle_says_it(words: str, source: str, content: list[str]) -> None:
    found = attributed(f"It rained. {words}")
    assert {one.source for one in found} == {source}
    assert [one.content for one in found] == content


def test_a_clause_ends_where_its_writer_goes_on() -> None:
    words = "Tom Hale, later alleging that the mayor wanted to let in 250 ships, said he would stop them."
    assert [one.content for one in attributed(words)] == [
        "that the mayor wanted to let in 250 ships",
        "he would stop them",
    ]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ann Lee used to say that it was over.", True),
        ("Ann Lee was used to say nothing.", False),
        ("Ann Lee used to be late.", False),
    ],
)
def test_what_somebody_used_to_say_is_said(sentence: str, said: bool) -> None:
    assert [one.content for one in attributed(sentence)] == (["that it was over"] if said else [])


@pytest.mark.parametrize("where", ["in Geneva", "in vain", "in court", "in its annual review", "in 2019"])
def test_who_calls_for_something_somewhere_asks_for_it(where: str) -> None:
    assert [one.content for one in attributed(f"The mayor called {where} for calm.")] == ["calm"]


@pytest.mark.parametrize(
    "whom", ["experts for a briefing", "the ambassador for a meeting", "three players for talks"]
)
def test_who_is_called_in_is_asked_for_nothing(whom: str) -> None:
    assert attributed(f"The mayor called in {whom}.") == []


@pytest.mark.parametrize(
    "lead", ["never went so far as", "could have taken the opportunity", "should have gone so far as"]
)
def test_what_somebody_did_not_get_to_say_is_not_said(lead: str) -> None:
    assert [one for one in attributed(f"Ann Lee {lead} to say that it leaks.") if one.cue == "say"] == []


@pytest.mark.parametrize("lead", ["Ida Berg disagreed", "Ida Berg warned the board", "Ida Berg agreed"])
def test_a_quotation_led_in_and_closed_by_a_pronoun_is_given_once(lead: str) -> None:
    found = only(f"{lead}: “It will fall,” she said.")
    assert (found.source, found.content) == ("Ida Berg", "“It will fall,”")


def test_who_closes_a_quotation_that_is_led_in_says_what_follows() -> None:
    first, second = attributed("Ida Berg agreed: “It is true,” she said. “It was late.”")
    assert (first.source, first.content) == ("Ida Berg", "“It is true,”")
    assert (second.source, second.content) == ("she", "“It was late.”")


def test_a_quotation_led_in_by_one_is_anothers_who_closes_it() -> None:
    praised, said = attributed("Ida Berg praised the union: “They were brave,” its leader said.")
    assert (praised.source, said.source) == ("Ida Berg", "its leader")


@pytest.mark.parametrize(
    ("lead", "content"),
    [
        ("Ida Berg rejected that", "that"),
        ("Ida Berg told the court that the road was wet", "that the road was wet"),
    ],
)
def test_what_is_said_before_the_colon_stays_beside_the_quotation(lead: str, content: str) -> None:
    before, quoted = attributed(f"{lead}: “It was dark,” she said.")
    assert (before.source, before.content) == ("Ida Berg", content)
    assert (quoted.source, quoted.content) == ("she", "“It was dark,”")


def test_whom_a_quotation_scolds_is_no_content_of_its_own() -> None:
    text = "Ida Berg scolded him: “The town is almost alone against you in terms of the road,” she said."
    found = only(text)
    assert (found.source, found.content[:4]) == ("Ida Berg", "“The")


def test_a_quotation_that_nobody_closed_does_not_go_on_with_anothers_words() -> None:
    text = "“It is a whistle,” Ida Berg said. “It is loud.\n\n“I thought of it,” added Ben Roe. “It is late.”"
    first, second = attributed(text)
    assert (first.source, first.content) == ("Ida Berg", "“It is a whistle,” … “It is loud.")
    assert (second.source, second.content) == ("Ben Roe", "“I thought of it,” … “It is late.”")
