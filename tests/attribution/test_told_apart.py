"""Words that a text only shows, names or passes on, told apart from what somebody says."""

import pytest

from attribution.attributed import attributed, credited, only, said_by


@pytest.mark.parametrize(
    "words",
    [
        "The ridge, which farmers call “the Saw”, was closed.",
        "It is the start of what bakers call “the long rise”.",
        "Placards reading “Give Us Back Our Pond” lined the fence.",
        "A leak could explain why the pump stopped.",
    ],
)
def test_names_signs_and_causes_are_nobodys_words(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("The report quotes Nora Blum: “We lost the keys.”", "Nora Blum"),
        ("Alderman Piet Vos, who wrote the bylaw, accused the mayor of “dozing”.", "Piet Vos"),
        ("The memoir, “Salt Roads”, concludes that the trade was legal.", "The memoir"),
        ("Guards close to the gates say it never shut.", "Guards close to the gates"),
        ("The dust dulled the glaze, says lead conservator Ute Kern.", "lead conservator Ute Kern"),
        ("Moss's aunt, Ida, said outside the clinic that he was well.", "Ida"),
    ],
)
def test_the_source_is_who_speaks(words: str, source: str) -> None:
    assert source in only(words).source


def test_a_refusal_after_but_is_the_speakers_second_deed() -> None:
    first, second = attributed("Greta Holm confirmed the visit had been cut short but declined to say why.")
    assert first.content == "the visit had been cut short"
    assert second.source == first.source
    assert second.cue == "declined"


def test_a_dateline_with_a_day_is_left_out() -> None:
    assert only("LISBON, Mar 4 - The ferry will stop, its owner said.").content == "The ferry will stop"


def test_a_quotation_after_a_colon_goes_to_whom_it_stands_before() -> None:
    thought, predicted = attributed("He thought the pier unsafe: “It won't hold,” Ms. Fell predicted.")
    assert (thought.source, thought.content) == ("He", "the pier unsafe")
    assert (predicted.source, predicted.content) == ("Ms. Fell", "“It won't hold,”")


def test_who_closes_the_sentence_says_all_of_it() -> None:
    whole = "Polling shows that “nobody is comfortable,”"
    found = attributed(f"{whole} said Ms. Fell, a voter.")
    assert ("Ms. Fell", whole) in [(one.source, one.content) for one in found]


def test_a_board_shows_words_but_a_board_of_people_speaks() -> None:
    assert attributed("A board outside the inn still read “Live Music Tonight”.") == []
    assert only("The canal board said the lock was shut.").source == "The canal board"


def test_a_show_called_by_its_name_says_nothing() -> None:
    assert attributed("The chief, who presents a show called “Roofs Over Heads”, has not been seen.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The fire claimed two lives.",
        "The club claimed the title in 2019.",
        "The army denies access to the area.",
        "The court hears the case in May.",
        "She was born in Leeds in 1961 and moved to Rye as a child.",
        "The firm has 300 staff and had sales of £4m last year.",
        "Ann Lee read the letter twice.",
        "The statement was published at noon.",
        "The song “Go Home” was played twice.",
        "The so-called “red wall” fell in 2019.",
        "The announced strike was called off.",
        "The suspected gunman fled.",
        "The minister called an election.",
        "He said grace.",
        "The clock told the time.",
        "The mayor maintains the lamps.",
        "The lake reflects the sky.",
        "Ann Lee never said it was late.",
        "Ann Lee did not say that it was late.",
        "Ann Lee may have said it was late.",
    ],
)
def test_news_without_a_speaker_is_nobody_s(words: str) -> None:
    assert not attributed(words)


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The group claimed lives were lost.", "lives were lost"),
        ("He claimed the title was his.", "the title was his"),
        ("She denied access was blocked.", "access was blocked"),
    ],
)
def test_lives_titles_and_access_can_be_spoken_of(words: str, content: str) -> None:
    assert only(words).content == content


def test_what_is_said_in_a_clause_before_it_is_only_told() -> None:
    assert said_by(
        "While not everything Roe says is true, Ada Lee said Roe is “telling people what they like”.",
        "Ada Lee",
    ) == ["Roe is “telling people what they like”"]


def test_what_somebody_says_is_true_is_nobodys_statement() -> None:
    words = "While not everything Roe says is true, Ada Lee said Roe is “telling people what they like”."
    assert [one.source for one in attributed(words)] == ["Ada Lee"]


def test_telling_is_no_cue_of_a_figure_of_speech() -> None:
    assert attributed("Alpert's picture is telling: the foundation wants cuts.") == []


@pytest.mark.parametrize("wrong", ["theft", "two counts of fraud", "the mistake"])
def test_a_wrong_is_admitted(wrong: str) -> None:
    assert only(f"Ida Berg admitted {wrong}.").content == wrong


def test_patients_are_admitted_in_silence() -> None:
    assert attributed("The clinic admitted 40 patients.") == []


@pytest.mark.parametrize("opener", ["Unlike", "Like", "With"])
def test_who_stands_in_an_opening_phrase_says_no_more_than_the_phrase(opener: str) -> None:
    found = credited(f"{opener} Ann Lee, who said the deal was off, Bo Roe said it was signed.")
    assert [content for _, content in found] == ["the deal was off", "it was signed"]
    assert found[1][0] == "Bo Roe"
