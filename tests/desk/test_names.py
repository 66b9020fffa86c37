"""Whom an editor can have meant by a name that nobody bears whole."""

from __future__ import annotations

import pytest

from checks.written import article
from desk.one_desk import ANN, Desk
from whosaidthis.model import Speaker, Stance, Voice

JOAN = Speaker("joan-marsh", "Joan Marsh", Voice.NAMED_PERSON)
OTHER_JOAN = Speaker("joan-hill", "Joan Hill", Voice.NAMED_PERSON)
BUILDER = Speaker("builder", "The builder of Elmfield", Voice.UNNAMED_PERSON)
TEXT = "It rained. It snowed. It froze. It was dry. [It was late]{{.said by='{name}'}}."
FOUND = ("It rained", ANN), ("It snowed", JOAN), ("It froze", BUILDER)


@pytest.mark.parametrize(
    ("name", "meant"), [("Joan", "Joan Marsh"), ("Marsh", "Joan Marsh"), ("Lee", "Ann Lee")]
)
def test_a_given_name_or_a_surname_leads_to_who_bears_it(name: str, meant: str) -> None:
    desk = Desk(TEXT.format(name=name), *FOUND)
    assert (desk.fault.code, desk.fault.mend) == ("unknown-speaker", f"Did you mean “{meant}”?")


def test_a_name_that_the_article_spells_in_two_ways_is_not_led_to_one_of_them() -> None:
    text = f"{TEXT.format(name='Joan Marsch')} Marsch slept, Joan Marsh woke."
    desk = Desk(text, *FOUND)
    assert desk.fault.code == "unknown-speaker"
    assert desk.fault.mend.startswith("“Marsch” and “Marsh” both stand in the article: if they are one name,")


def test_of_two_who_bear_it_both_are_named() -> None:
    desk = Desk(TEXT.format(name="Joan"), *FOUND, ("It was dry", OTHER_JOAN))
    assert desk.fault.mend == "Did you mean “Joan Marsh” or “Joan Hill”?"


@pytest.mark.parametrize("word", ["none", "unknown", "No one", "not stated"])
def test_another_word_for_nobody_leads_to_nobody(word: str) -> None:
    desk = Desk(TEXT.format(name=word), *FOUND)
    assert (desk.fault.code, desk.fault.mend) == ("unknown-speaker", "Did you mean “nobody”?")


@pytest.mark.parametrize(("name", "meant"), [("Marsh, Joan", "Joan Marsh"), ("Roe, Bob", "Bob Roe")])
def test_a_surname_that_stands_first_leads_to_the_whole_name(name: str, meant: str) -> None:
    desk = Desk(f"{TEXT.format(name=name)} We met Bob Roe.", *FOUND)
    assert (desk.fault.code, desk.fault.mend) == ("unknown-speaker", f"Did you mean “{meant}”?")


@pytest.mark.parametrize("name", ["Elmfield, Joan", "Joan,", ", Marsh"])
def test_words_around_a_comma_that_are_no_such_name_do_not(name: str) -> None:
    assert "“Joan Elmfield”" not in Desk(TEXT.format(name=name), *FOUND).fault.mend


VARGA = Speaker(
    "ilse-varga", "Ilse Varga", Voice.NAMED_PERSON, role="foreign minister", affiliation="Velland"
)


@pytest.mark.parametrize("name", ["the foreign minister", "The minister", "Velland’s foreign minister"])
def test_an_office_leads_to_who_holds_it(name: str) -> None:
    text = f"{TEXT.format(name=name)} We met Velland’s foreign minister."
    desk = Desk(text, ("It rained", VARGA), ("It snowed", JOAN))
    assert (desk.fault.code, desk.fault.mend) == ("unknown-speaker", "Did you mean “Ilse Varga”?")


def test_the_same_office_of_others_is_somebody_else() -> None:
    text = f"{TEXT.format(name='Tavria’s foreign minister')} We met Tavria’s foreign minister."
    desk = Desk(text, ("It rained", VARGA))
    assert (desk.said[-1][1], desk.faults) == ("Tavria’s foreign minister", ())


@pytest.mark.parametrize("pronoun", ["she", "They"])
def test_a_pronoun_names_nobody(pronoun: str) -> None:
    desk = Desk(TEXT.format(name=pronoun), *FOUND)
    assert (desk.fault.code, desk.fault.wrong) == ("unknown-speaker", f"“{pronoun}” names nobody.")
    assert "“Joan Marsh”" in desk.fault.mend


def test_a_place_leads_to_nobody_who_is_described_by_it() -> None:
    desk = Desk(TEXT.format(name="Elmfield"), *FOUND)
    assert desk.fault.mend.startswith("Known here are “The old miller”, “Ann Lee”, “Joan Marsh”")


@pytest.mark.parametrize(
    "text",
    [
        "We met Korvath in Tavria.",
        "In Korvath’s army it rained.",
        "Korvath’s army fell.",
        "It rained, and Korvath left.",
        "Ann Korvath left. We met Korvath.",
    ],
)
def test_a_lone_name_that_stands_in_the_article_is_a_speaker(text: str) -> None:
    desk = Desk(f"{text} It was dry. [It was late]{{.said by='Korvath'}}.")
    ((_, name),) = desk.said
    assert (name, desk.faults, desk.after[0].speaker.voice) == ("Korvath", (), Voice.NAMED_PERSON)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We met Ann Korvath.", "Korvath"),
        ("We met Korvath Lee.", "Korvath"),
        ("We met Korvath.", "korvath"),
        ("We met the Korvathi.", "Korvath"),
        ("Bread is dear. We like bread.", "Bread"),
        ("We left on Monday.", "Monday"),
        ("We met Joan.", "Joan"),
    ],
)
def test_part_of_a_name_or_what_only_begins_a_sentence_is_none(text: str, name: str) -> None:
    desk = Desk(f"{text} It snowed. [It was late]{{.said by='{name}'}}.", ("It snowed", JOAN))
    assert desk.fault.code == "unknown-speaker"


class TestTheOutlet:
    """ "the Weir Gazette" after a key is the Weir Gazette that prints the article."""

    def test_as_a_listener(self) -> None:
        desk = Desk("[It rained]{.said to='the Weir Gazette'}.", ("It rained", ANN), outlet="Weir Gazette")
        heard = desk.after[0].hearer
        assert heard is not None
        assert (heard.name, heard.definite) == ("Weir Gazette", True)

    def test_as_what_carried_it(self) -> None:
        desk = Desk(
            "[It rained]{.said through='the Weir Gazette'}.", ("It rained", ANN), outlet="Weir Gazette"
        )
        through = desk.after[0].through
        assert through is not None
        assert (through.name, through.definite) == ("Weir Gazette", True)

    @pytest.mark.parametrize("name", ["the mayor", "The Weir Gazette", "the Lock Gazette"])
    def test_other_listeners_are_called_as_they_are_written(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.said to='{name}'}}.", ("It rained", ANN), outlet="Weir Herald")
        heard = desk.after[0].hearer
        assert heard is not None
        assert heard.name == name


@pytest.mark.parametrize("name", ["Ann Lee and Joan Marsh", "Ann Lee, Joan Marsh", "Ann Lee, and Joan Marsh"])
def test_two_who_speak_here_are_no_third(name: str) -> None:
    desk = Desk(f"{name} went. {TEXT.format(name=name)}", *FOUND)
    assert desk.fault.code == "unknown-speaker"
    assert desk.fault.mend == 'Put a semicolon between them: by="Ann Lee; Joan Marsh".'


@pytest.mark.parametrize(
    "name", ["Elmfield's water board", "Elmfield’s  water board", "Elmfield’s\xa0water board"]
)
@pytest.mark.parametrize("written", ["Elmfield’s water board", "Elmfield's water\nboard"])
def test_apostrophes_and_blanks_of_any_kind_name_the_same(name: str, written: str) -> None:
    text = f'{written} met. It snowed. [It was late]{{.said by="{name}"}}. It froze.'
    text += f" [It thawed]{{.said by='Joan Marsh' to=\"{name}\"}}."
    desk = Desk(text, ("It snowed", JOAN))
    called = " ".join(written.split())
    assert (desk.faults, [each for _, each in desk.said]) == ((), ["Joan Marsh", called, "Joan Marsh"])
    heard = desk.after[2].hearer
    assert heard is not None
    assert heard.name == called


def test_words_by_which_a_speaker_is_only_called_once_are_no_suggestion() -> None:
    text = "Elmfield’s water keeper said it snowed. [It was late]{.said by='Elmfield’s water keeping'}."
    read = article(text)
    (fault,) = read.faults
    assert fault.code == "unknown-speaker"
    assert "Did you mean" not in fault.mend or "Elmfield’s water keeper" in fault.mend


@pytest.mark.parametrize("blank", ["\xa0", "\u202f", " \xa0"])
def test_a_blank_of_any_kind_parts_two_keys(blank: str) -> None:
    braces = f'.said{blank}by="Bo{blank}Chan"{blank}stance=denies'
    read = article(f"Bo Chan left. The roof leaks, Ann Lee said. [The wall is dry]{{{braces}}}, it was said.")
    last = read.article.statements[-1]
    assert (read.faults, last.speaker.name, last.stance) == ((), "Bo Chan", Stance.DENIES)


@pytest.mark.parametrize(
    "text",
    ["It snowed in Korvath.", "The ferry Korvath sank.", "We saw the Korvath sink.", "It sank off Korvath."],
)
def test_a_lone_name_of_a_place_or_a_ship_is_no_speaker(text: str) -> None:
    desk = Desk(f"{text} [It was late]{{.said by='Korvath'}}.")
    assert (desk.fault.code, desk.fault.wrong) == (
        "unknown-speaker",
        "The speaker “Korvath” is not known here.",
    )


@pytest.mark.parametrize("text", ["Their trust in Korvath fell.", "In Korvath’s army it rained."])
def test_a_person_in_whom_others_trust_is_one(text: str) -> None:
    assert Desk(f"{text} We met Korvath. [It was late]{{.said by='Korvath'}}.").faults == ()


@pytest.mark.parametrize("name", ["fire brigade", "the fire brigade"])
def test_the_end_of_the_name_of_a_body_that_speaks_leads_to_the_whole(name: str) -> None:
    body = Speaker("elmfield-s-fire-brigade", "Elmfield’s fire brigade", Voice.INSTITUTION)
    text = f"It snowed. The fire brigade came, and a fire brigade left. [It was late]{{.said by='{name}'}}."
    desk = Desk(text, ("It snowed", body))
    assert (desk.fault.code, desk.fault.mend) == (
        "unknown-speaker",
        "Did you mean “Elmfield’s fire brigade”?",
    )


@pytest.mark.parametrize(
    "name", ["Joan Marsh, Ann Korvath", "Ann Korvath and Joan Marsh", "Bo Ray & Ann Korvath"]
)
def test_two_of_whom_one_speaks_or_both_stand_here_are_parted_by_a_semicolon(name: str) -> None:
    text = f"It snowed. We met Ann Korvath, and later Bo Ray. [It was late]{{.said by='{name}'}}."
    desk = Desk(text, ("It snowed", JOAN))
    assert desk.fault.wrong == f"“{name}” names more than one speaker."
    assert "; " in desk.fault.mend


@pytest.mark.parametrize("office", ["harbour minister", "the harbour minister", "a baker and juror"])
@pytest.mark.parametrize("text", ["The harbour minister met Joan Marsh.", "A baker and juror left."])
def test_an_office_behind_a_name_is_no_second_speaker(office: str, text: str) -> None:
    desk = Desk(f"{text} It snowed. [It was late]{{.said by='Joan Marsh, {office}'}}.", ("It snowed", JOAN))
    assert (desk.fault.code, desk.fault.wrong) == (
        "unknown-speaker",
        f"“Joan Marsh, {office}” holds more than a name.",
    )
    assert desk.fault.mend == 'Write by="Joan Marsh", and the office in the front matter under “speakers”.'


def test_a_name_behind_another_that_stands_nowhere_is_offered_no_semicolon() -> None:
    desk = Desk("It snowed. [It was late]{.said by='Joan Marsh, Harbour Minister'}.", ("It snowed", JOAN))
    assert desk.fault.wrong == "The speaker “Joan Marsh, Harbour Minister” is not known here."


def test_some_who_are_described_behind_a_name_are_parted_by_a_semicolon() -> None:
    text = "It snowed. Two porters left. [It was late]{.said by='Joan Marsh, two porters'}."
    desk = Desk(text, ("It snowed", JOAN))
    assert desk.fault.mend == 'Put a semicolon between them: by="Joan Marsh; two porters".'


def test_a_person_whom_the_article_calls_with_the_office_is_that_one() -> None:
    desk = Desk("We met Bo Ray, a baker. [It was late]{.said by='Bo Ray, a baker'}.")
    assert [name for _, name in desk.said] == ["Bo Ray"]


@pytest.mark.parametrize("number", ["12", "14", "9,000", "three"])
def test_a_lone_number_is_nobody(number: str) -> None:
    desk = Desk(f'They counted {number} of 20. [It was late]{{.said by="{number}"}}.')
    assert (desk.fault.code, desk.after) == ("unknown-speaker", ())


@pytest.mark.parametrize("name", ["12 sailors", "three of them", "several", "two with knowledge of it"])
def test_a_number_of_people_is_somebody(name: str) -> None:
    assert Desk(f'They met {name}. [It was late]{{.said by="{name}"}}.').faults == ()


@pytest.mark.parametrize("thing", ["a life raft", "a grain ship", "9,000 tonnes of barley", "two lorries"])
def test_a_thing_says_nothing(thing: str) -> None:
    desk = Desk(f'They saw {thing}. [It was late]{{.said by="{thing}"}}.')
    assert (desk.fault.code, desk.after) == ("unknown-speaker", ())


@pytest.mark.parametrize(
    "name", ["a senior figure", "a skipper", "an old widow", "a railway", "a pump operator"]
)
def test_somebody_who_is_described_is_no_thing(name: str) -> None:
    assert Desk(f'They met {name}. [It was late]{{.said by="{name}"}}.').faults == ()


@pytest.mark.parametrize("text", ["It froze until May.", "By the end of May it froze.", "It froze on 3 May."])
def test_a_month_says_nothing(text: str) -> None:
    assert Desk(f"{text} [It was late]{{.said by=May}}.").fault.code == "unknown-speaker"


def test_somebody_called_like_a_month_is_a_speaker() -> None:
    assert Desk("It froze until May. They met May twice. [It was late]{.said by=May}.").faults == ()


def test_a_weapon_of_the_glossary_says_nothing() -> None:
    text = "They tested the Great Wheel. [It was late]{.said by='Great Wheel'}."
    assert Desk(text).fault.code == "unknown-speaker"


@pytest.mark.parametrize("what", ["office", "spokesman", "deputy"])
@pytest.mark.parametrize("owner", ["Ann Lee", "Mayor Ann Lee", "Anne Lee"])
def test_nobody_is_meant_by_the_name_of_their_office(owner: str, what: str) -> None:
    desk = Desk(TEXT.format(name=f"{owner}’s {what}"), *FOUND)
    assert desk.fault.code == "unknown-speaker"
    assert "Did you mean" not in desk.fault.mend


def test_nor_is_an_office_by_the_name_of_who_holds_it() -> None:
    office = Speaker("lund-office", "Bo Lunde’s office", Voice.INSTITUTION)
    desk = Desk("It rained. [It was late]{.said by='Bo Lunde'}.", ("It rained", office))
    assert "Did you mean" not in desk.fault.mend
    other = Desk("It rained. [It was late]{.said by='Bo Lunde’s deputy'}.", ("It rained", office))
    assert "Did you mean" not in other.fault.mend
    slip = Desk("It rained. [It was late]{.said by='Bo Lund’s ofice'}.", ("It rained", office))
    assert slip.fault.mend == "Did you mean “Bo Lunde’s office”?"
