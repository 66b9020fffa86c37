"""A named person is one speaker however the article calls them, and never somebody else."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis, Voice


def test_a_surname_finds_the_full_name_given_before_it() -> None:
    first, second = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. <s2>Lee</s2> <c2>said</c2> <t2>it leaked</t2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker.name == "Ann Lee"
    assert second.speaker_basis is Basis.STATED


def test_a_surname_finds_a_full_name_that_is_only_spoken_about() -> None:
    (only,) = statements(
        "The prize went to Tilda Brandt on Sunday.\n\n<s1>Brandt</s1> <c1>said</c1> <t1>she was glad</t1>."
    )

    assert only.speaker.name == "Tilda Brandt"


def test_two_people_of_one_surname_are_kept_apart_by_their_titles() -> None:
    him, her = statements(
        "John Smith met Mary Smith at the mill. "
        "<s1>Mr Smith</s1> <c1>said</c1> <t1>it was cold</t1>. "
        "<s2>Mrs Smith</s2> <c2>said</c2> <t2>it was warm</t2>."
    )

    assert him.speaker.name == "John Smith"
    assert her.speaker.name == "Mary Smith"


def test_a_bare_surname_of_two_people_stays_as_written() -> None:
    (only,) = statements("John Smith met Mary Smith. <s1>Smith</s1> <c1>said</c1> <t1>it was cold</t1>.")

    assert only.speaker.name == "Smith"
    assert only.speaker.voice is Voice.NAMED_PERSON


def test_a_bare_surname_of_two_people_means_the_one_whom_the_paragraph_names() -> None:
    (only,) = statements(
        "Mary Smith keeps bees.\n\n"
        "John Smith keeps cows. <s1>Smith</s1> <c1>said</c1> <t1>milk was cheap</t1>."
    )

    assert only.speaker.name == "John Smith"
    assert only.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Prime Minister Jane Doe", "Jane Doe", "prime minister"),
        ("company spokesman Bob Roe", "Bob Roe", "company spokesman"),
        ("Ann Lee, the mayor of Rye", "Ann Lee", "mayor of Rye"),
        ("The club's manager, Jonas Reed", "Jonas Reed", "the club's manager"),
        ("Rye Mayor Ann Lee", "Ann Lee", "mayor"),
        ("Sir Tom Gray", "Sir Tom Gray", None),
        ("Dr Ada Quill", "Ada Quill", "dr"),
        ("Dr Ada Quill, a chemist at Rye,", "Ada Quill", "chemist at Rye"),
        ("Professor Ada Quill, an economist,", "Ada Quill", "economist"),
        ("Tim Cook", "Tim Cook", None),
        ("Opposition councillor Nora Pell", "Nora Pell", "Opposition councillor"),
        ("Former mayor Nora Pell", "Nora Pell", "former mayor"),
    ],
)
def test_titles_and_offices_stand_beside_the_name(source: str, name: str, role: str | None) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it would rain</t1>.")

    assert (only.speaker.name, only.speaker.role) == (name, role)
    assert only.speaker.voice is Voice.NAMED_PERSON


def test_an_office_finds_its_named_holder() -> None:
    _, second = statements(
        "<s1>Mayor Ann Lee</s1> <c1>said</c1> <t1>the road was shut</t1>.\n\n"
        "<s2>The mayor</s2> <c2>said</c2> <t2>it would open soon</t2>."
    )

    assert second.speaker.name == "Ann Lee"
    assert second.speaker_basis is Basis.INFERRED
    assert second.same_as == 1


def test_the_president_is_not_the_vice_president() -> None:
    (only,) = statements(
        "Vice President Joan Kerr was late. <s1>The president</s1> <c1>said</c1> <t1>he would wait</t1>."
    )

    assert only.speaker.name == "The president"
    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_an_age_finds_the_person_of_that_age() -> None:
    (only,) = statements(
        "Jonas Reed, 44, and Will Potts, 51, ran. <s1>The 44-year-old</s1> <c1>said</c1> <t1>it hurt</t1>."
    )

    assert only.speaker.name == "Jonas Reed"


def test_named_people_who_speak_together_are_one_statement_each() -> None:
    first, second = statements("<s1>Ann Lee and Bob Roe</s1> <c1>said</c1> <t1>the dam held</t1>.")

    assert [first.speaker.name, second.speaker.name] == ["Ann Lee", "Bob Roe"]
    assert first.joint == (2,)
    assert second.joint == (1,)
    assert first.spans == second.spans


@pytest.mark.parametrize(
    "source",
    [
        "Ann Lee, chairwoman and chief executive of Acme",
        "founder and director Ann Lee",
        "Ann Lee, a friend and colleague",
    ],
)
def test_two_offices_of_one_person_are_not_two_people(source: str) -> None:
    assert len(statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")) == 1


def test_a_nickname_belongs_to_the_name() -> None:
    _, second = statements(
        '<s1>Emil "Crusty" Sorge</s1> <c1>said</c1> <t1>bread was up</t1>. '
        "<s2>Sorge</s2> <c2>said</c2> <t2>flour was down</t2>."
    )

    assert second.speaker.name == 'Emil "Crusty" Sorge'


def test_a_surname_that_is_also_a_country_means_the_person() -> None:
    (only,) = statements("Ann Jordan won. <s1>Jordan</s1> <c1>said</c1> <t1>it was hard</t1>.")

    assert only.speaker.name == "Ann Jordan"


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        (
            "Leader of the House in the Town Council Pavel Dorn",
            "Pavel Dorn",
            "leader of the House in the Town Council",
        ),
        ("The Chief Surveyor, K.L. Brandt, when contacted", "K.L. Brandt", "chief surveyor"),
        ("the cellist Otto “Bear” Lindqvist", "Otto “Bear” Lindqvist", "cellist"),
    ],
)
def test_an_office_before_a_name_is_no_part_of_it(source: str, name: str, role: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, Voice.NAMED_PERSON)
    assert only.speaker.role == role


@pytest.mark.parametrize(
    "source", ["Director of the Royal Trade Council", "The manager of the Harbour Authority Bus Garage"]
)
def test_an_office_in_a_body_is_no_name(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_a_nickname_left_out_leaves_the_same_person() -> None:
    first, second = statements(
        "<s1>The pianist Otto “Bear” Lindqvist</s1> <c1>said</c1> <t1>he slept</t1>. "
        "<s2>Mr. Lindqvist</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert first.speaker.key == second.speaker.key


def test_a_body_called_by_its_trade_is_no_person() -> None:
    first, second = statements(
        "<s1>The operator, Western Dale</s1>, <c1>said</c1> <t1>buses would stop</t1>. "
        "<s2>Western Dale</s2> <c2>said</c2> <t2>it was sorry</t2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Western Dale", Voice.INSTITUTION)
    assert first.speaker.key == second.speaker.key


def test_the_head_of_a_body_stays_a_person() -> None:
    (only,) = statements(
        "<s1>The company’s founder, Sarah Dale</s1>, <c1>said</c1> <t1>buses would stop</t1>."
    )

    assert only.speaker.voice is Voice.NAMED_PERSON


def _names(*sources: str) -> list[str]:
    return [
        one.speaker.name
        for one in statements(
            " ".join(
                f"<s{n}>{source}</s{n}> <c{n}>said</c{n}> <t{n}>it was late</t{n}>."
                for n, source in enumerate(sources)
            )
        )
    ]


def test_mrs_gray_is_never_mr_gray() -> None:
    assert _names("Mr Gray", "Mrs Gray", "Mr Gray", "She") == ["Mr Gray", "Mrs Gray", "Mr Gray", "Mrs Gray"]


def test_a_plain_surname_is_neither_of_two_titled_people() -> None:
    assert _names("Mr Gray", "Mrs Gray", "Gray") == ["Mr Gray", "Mrs Gray", "Gray"]


def test_a_plain_surname_is_the_one_who_is_named_in_full() -> None:
    assert _names("Tom Gray", "Mrs Gray", "Gray") == ["Tom Gray", "Mrs Gray", "Tom Gray"]


def test_a_title_finds_its_gender_among_two_people_of_one_surname() -> None:
    assert _names("Tom Gray", "Ann Gray", "Mrs Gray", "Mr Gray") == [
        "Tom Gray",
        "Ann Gray",
        "Ann Gray",
        "Tom Gray",
    ]


def test_a_verb_and_its_hearers_after_a_name_are_no_role() -> None:
    (only,) = statements(
        "<t1>“The lift is sound,”</t1> <s1>its spokesman, Axel Thorn,</s1> <c1>told</c1> "
        "<h1>journalists</h1> on Friday."
    )

    assert only.speaker.role == "spokesman"


@pytest.mark.parametrize("mention", ["Retired teacher Wilmet Mills", "Wilmet Mills, 81,"])
def test_a_surname_that_ends_like_a_body_s_name_is_a_person_s_beside_a_trade_or_an_age(mention: str) -> None:
    (only,) = statements(f"{mention} came first. <s1>Mills</s1> <c1>said</c1> <t1>the hall was cold</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Wilmet Mills", Voice.NAMED_PERSON)


def test_letters_after_a_name_are_none_of_it() -> None:
    first, second = statements(
        "<s1>Prosecutor Simon Orr KC</s1> <c1>said</c1> <t1>the door was open</t1>. "
        "<s2>Mr Orr</s2> <c2>said</c2> <t2>a window was too</t2>."
    )

    assert first.speaker.name == second.speaker.name == "Simon Orr"


def test_who_speaks_after_a_name_is_not_the_one_named() -> None:
    (only,) = statements(
        "Asked about Tom Gray, <s1>the minister</s1> <c1>said</c1> <t1>nothing was wrong</t1>."
    )

    assert only.speaker.name == "The minister"


def test_an_office_before_a_name_between_commas_is_its_holder_s() -> None:
    *_, last = statements(
        "<s1>Her barrister, Ann Lee KC</s1>, <c1>said</c1> <t1>she was ill</t1>.\n\n"
        "Tom Gray spoke next. <s2>The barrister</s2> <c2>said</c2> <t2>he was wrong</t2>."
    )

    assert last.speaker.name == "Ann Lee"


def test_an_office_between_two_names_is_not_given_to_the_second() -> None:
    first, last = statements(
        "<s1>Ann Lee, a lawyer for the mill's former owner, Bob Roe</s1>, "
        "<c1>said</c1> <t1>he was ill</t1>.\n\n"
        "<s2>Mr Roe</s2> <c2>said</c2> <t2>he was well</t2>."
    )

    assert (first.speaker.name, last.speaker.name) == ("Ann Lee", "Bob Roe")
    assert last.speaker.role is None


def test_two_things_that_one_person_is_are_no_second_speaker() -> None:
    (only,) = statements(
        "<s1>Ann Lee, Bob Roe's cousin and a sponsor of the weir</s1>, <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.name == "Ann Lee"


def test_a_second_person_after_an_apposition_speaks_too() -> None:
    first, second = statements("<s1>Ann Lee, a miller, and Bob Roe</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (first.speaker.name, second.speaker.name) == ("Ann Lee", "Bob Roe")


def test_two_given_names_find_the_full_name() -> None:
    first, second = statements(
        "<s1>Ruth Ann Moss</s1> <c1>said</c1> <t1>she was tired</t1>. "
        "<t2>“I drove,”</t2> <s2>Ruth Ann</s2> <c2>said</c2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker.name == "Ruth Ann Moss"


def test_who_gives_one_name_has_that_name() -> None:
    first, second = statements(
        "<s1>Her neighbour, who gave only her first name, Lida,</s1> <c1>said</c1>: <t1>“It shook.”</t1> "
        "<t2>“It burnt,”</t2> <s2>Lida</s2> <c2>added</c2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Lida", Voice.NAMED_PERSON)
    assert second.speaker == first.speaker


def test_a_title_before_a_name_in_apposition_is_no_part_of_it() -> None:
    (only,) = statements(
        "<t1>“It helps,”</t1> <c1>said</c1> <s1>the lead author</s1>, Prof Sofie Lind of Aarhus University."
    )

    assert only.speaker.name.endswith("Sofie Lind")
    assert only.speaker.voice is Voice.NAMED_PERSON


@pytest.mark.parametrize(
    "relative",
    ["who runs a fund and holds the shares", "who was paid £312,000 last year and who holds the Shares"],
)
def test_a_relative_clause_with_two_verbs_is_one_speaker(relative: str) -> None:
    (only,) = statements(f"<s1>Lena Fuchs, {relative},</s1> <c1>called</c1> <t1>it “a gift”</t1>.")

    assert only.speaker.name == "Lena Fuchs"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("One of its volunteers, the student Bea Castle,", "Bea Castle"),
        ("One of her advisers, Ann Lee,", "Ann Lee"),
    ],
)
def test_one_of_several_who_is_named_has_that_name(source: str, name: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == name
    assert only.speaker.voice is Voice.NAMED_PERSON


def test_mr_before_a_judges_title_is_no_body_that_he_comes_from() -> None:
    (only,) = statements("<s1>Mr Justice Pell</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.role, only.speaker.affiliation) == (
        "Mr Justice Pell",
        "judge",
        None,
    )


@pytest.mark.parametrize(
    ("office", "role"),
    [
        ("the island’s minister of harbours", "the island’s minister of harbours"),
        ("the minister of harbours", "minister of harbours"),
    ],
)
def test_an_office_keeps_the_article_of_whose_it_is(office: str, role: str) -> None:
    (only,) = statements(f"<s1>Ann Lee, {office}</s1>, <c1>said</c1> <t1>ferries would stop</t1>.")

    assert only.speaker.role == role


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("A lawyer for Mr Vane, Samir Haddad", "lawyer for Mr Vane"),
        ("Mr Vane’s lawyer, Samir Haddad", "Mr Vane’s lawyer"),
        ("One lawyer of the Rye Council, Samir Haddad", "lawyer of the Rye Council"),
        ("A lawyer, Samir Haddad", "lawyer"),
    ],
)
def test_whose_lawyer_it_is_stays_joined_as_the_article_joins_it(source: str, role: str) -> None:
    (only,) = statements(f"<s1>{source}</s1>, <c1>said</c1> <t1>it rained</t1>.")

    assert (only.speaker.name, only.speaker.role) == ("Samir Haddad", role)


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("The zoo’s director, Ann Lee", "the zoo’s director"),
        ("The director, Ann Lee", "director"),
        ("Its director, Ann Lee", "director"),
    ],
)
def test_an_office_before_its_holder_keeps_the_article_of_its_owner(source: str, role: str) -> None:
    (only,) = statements(f"<s1>{source}</s1>, <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.role) == ("Ann Lee", role)


def test_the_doctor_is_who_is_called_dr() -> None:
    first, second = statements(
        "<s1>Dr Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>The doctor</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert first.speaker.key == second.speaker.key


@pytest.mark.parametrize("whose", ["his mother", "Tom Park’s mother", "the boy’s aunt"])
def test_one_given_name_closes_a_sentence_after_a_description(whose: str) -> None:
    (only,) = statements(f"<t1>“It is a blessing,”</t1> <c1>said</c1> <s1>{whose}</s1>, Rosa. She wept.")

    assert (only.speaker.name, only.speaker.voice) == ("Rosa", Voice.NAMED_PERSON)


def test_a_brother_with_a_given_name_alone_is_he() -> None:
    (only,) = statements("Her brother Tom helped her. <s1>He</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "Tom"


@pytest.mark.parametrize(
    "source",
    ["Coun Tom Sheikh", "Coun Tom Sheikh (Lab, Castle)", "Tom Sheikh (Lab, Castle and Quay), who left,"],
)
def test_a_surname_that_is_an_office_and_a_ward_in_brackets(source: str) -> None:
    first, second = statements(
        f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>. <s2>Sheikh</s2> <c2>denied</c2> <t2>it</t2>."
    )

    assert [one.speaker.name for one in (first, second)] == ["Tom Sheikh", "Tom Sheikh"]


def test_whose_mother_she_is_tells_who_speaks() -> None:
    *_, last = statements(
        "<s1>Denise Abel, a lawyer,</s1> <c1>said</c1> <t1>they would sue</t1>. Oakley’s mother, Rosa, spoke "
        "only briefly. <t2>“I wait,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name == "Rosa"


def test_her_sister_is_not_she() -> None:
    *_, last = statements(
        "<s1>Nora Fels</s1> <c1>said</c1> <t1>she lived alone</t1>. Her sister, Rosa, died. "
        "<s2>She</s2> <c2>asked</c2> <t2>for quiet</t2>."
    )

    assert last.speaker.name == "Nora Fels"


def test_a_gender_that_only_pronouns_tell_hands_his_words_to_nobody_farther_away() -> None:
    *_, last = statements(
        "Kit Amberley says she never talked about it.\n\n"
        "<s1>One nurse</s1> <c1>said</c1> <t1>that she hummed</t1>.\n\n"
        "According to <s2>Amberley</s2>, <t2>there were sixty by the time she let anyone look</t2>. "
        "It rained. "
        "<t3>“She played,”</t3> <s3>he</s3> <c3>said</c3>."
    )

    assert last.speaker.voice is Voice.NOT_STATED


def test_two_of_the_men_are_those_who_are_named() -> None:
    found = statements(
        "<s1>Two of the men, Tom Berg and Omar Diaz,</s1> <c1>told</c1> the court <t1>they were at home</t1>."
    )

    assert [one.speaker.name for one in found] == ["Tom Berg", "Omar Diaz"]


@pytest.mark.parametrize(
    ("short", "name"), [("Sir Alan", "Sir Alan Pike"), ("Mr Alan", "Alan"), ("Pike’s son, Max,", "Max Pike")]
)
def test_a_given_name_after_sir_or_kin_finds_the_whole_name(short: str, name: str) -> None:
    *_, last = statements(
        f"Sir Alan Pike and Max Pike sold the club. <s1>{short}</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert last.speaker.name == name


def test_the_mayor_of_one_town_is_not_the_mayor_of_the_other() -> None:
    *_, last = statements(
        "The mayor of Rye, Tom Holm, and the mayor of Ham, Ida Roe, met. "
        "<s1>The mayor of Ham</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert last.speaker.name == "Ida Roe"


def test_a_name_with_a_spokesman_of_its_own_is_a_body() -> None:
    (only,) = statements("<s1>Zenith</s1> <c1>said</c1> <t1>that all was well</t1>. A Zenith spokesman left.")

    assert only.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize(
    ("opening", "name"), [("Schoolteacher Ana Dell", "Ana Dell"), ("Carter Ana Dell", "Carter Ana Dell")]
)
def test_a_trade_that_no_list_has_is_no_given_name(opening: str, name: str) -> None:
    (only,) = statements(f"<s1>{opening}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == name


def test_a_baker_called_tomas_is_tomas_and_no_woman() -> None:
    first, second = statements(
        "<s1>A baker called Tomas</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<t2>“No,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Tomas", Voice.NAMED_PERSON)
    assert second.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize(
    ("name", "voice"),
    [
        ("Heather Mills", Voice.NAMED_PERSON),
        ("Tyrell Banks", Voice.NAMED_PERSON),
        ("General Mills", Voice.INSTITUTION),
        ("Danish Banks", Voice.INSTITUTION),
        ("Savings Banks", Voice.INSTITUTION),
    ],
)
def test_a_noun_for_bodies_can_be_a_surname(name: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>{name}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, voice)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Mrs Justice Kerrow", "Mrs Justice Kerrow"),
        ("Lord Justice Pell", "Lord Justice Pell"),
        ("Mr Justice Alan Pell", "Alan Pell"),
    ],
)
def test_a_judge_of_whom_the_surname_alone_is_known_keeps_the_title(source: str, name: str) -> None:
    first, second = statements(
        f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<t2>“No,”</t2> <s2>the judge</s2> <c2>said</c2>."
    )

    assert first.speaker.name == name
    assert second.speaker is first.speaker


def test_a_bare_surname_is_the_bearer_who_has_spoken() -> None:
    first, second = statements(
        "<s1>Ida Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\nHer father, Leonard Lee, had lived there. "
        "It rained.\n\n<s2>Lee</s2> <c2>said</c2> <t2>she would come</t2>."
    )

    assert second.speaker is first.speaker
    assert second.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Ann Lee, Democrat of Ohio and the ranking member of the panel,", ["Ann Lee"]),
        ("Ann Lee, mother of three and the owner of a shop,", ["Ann Lee"]),
        ("Ann Lee, Bob Roe and the mayor", ["Ann Lee", "Bob Roe", "The mayor"]),
        ("Ann Lee, a nurse, and the mayor", ["Ann Lee", "The mayor"]),
    ],
)
def test_what_stands_between_two_commas_is_one_person(source: str, names: list[str]) -> None:
    found = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert [one.speaker.name for one in found] == names


@pytest.mark.parametrize(
    "words",
    [
        "<c1>According to</c1> <s1>Ann Lee</s1>, <t1>the council's leader lied</t1>.",
        "In a letter to Ann Lee, the firm's director wept. <s1>Ms Lee</s1> <c1>said</c1> <t1>no</t1>.",
        "<t1>“It was odd,”</t1> <c1>said</c1> <s1>Ann Lee</s1>, the bank's chairman having rung her.",
    ],
)
def test_what_somebody_elses_officer_did_is_no_office(words: str) -> None:
    (only,) = statements(words)

    assert only.speaker.role is None


@pytest.mark.parametrize(
    "report",
    [
        "It was late, editor in chief Beatriz Sandoval said.",
        "“It was late,” said editor in chief Beatriz Sandoval.",
    ],
)
def test_an_editor_in_chief_has_a_name(report: str) -> None:
    _, (only,) = read_report(report)

    assert (only.speaker.name, only.speaker.role) == ("Beatriz Sandoval", "editor in chief")


@pytest.mark.parametrize("home", ["67, of Chak Bela", "aged 67, from Chak Bela", "a farmer, of Chak Bela"])
def test_where_somebody_is_from_is_nobody(home: str) -> None:
    told = f"Among them was Zor Vane, {home}, who owns a field. Her wheat, she said, had been sown late."
    assert who_speaks(told) == ["Zor Vane"]


def test_somebody_of_age_is_no_home() -> None:
    told = "Among them was Zor Vane, 67, and Tarn Bela, who owns a field. Her wheat, she said, was late."
    assert who_speaks(told) == [""]


@pytest.mark.parametrize(
    "rank",
    [
        "Vice-Admiral",
        "Lieutenant-Colonel",
        "Brigadier-General",
        "Air Vice-Marshal",
        "Lt-Col",
        "Attorney-General",
        "Datuk Seri",
        "Dato’",
    ],
)
def test_a_rank_with_a_hyphen_is_no_part_of_the_name(rank: str) -> None:
    assert who_speaks(f"{rank} Ada Holm said it was late. Ada Holm said it was wet.") == ["Ada Holm"] * 2


@pytest.mark.parametrize("paper", ["Publishers Ledger", "Builders Weekly"])
def test_a_trades_paper_is_named_whole(paper: str) -> None:
    assert who_speaks(f"{paper} said it was late.") == [paper]
