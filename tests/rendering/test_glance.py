"""What the summary counts, and what the way here lists, for articles of every make."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rendering.making import (
    ANN,
    COUNCIL,
    GUARDS,
    MINERS,
    NOBODY,
    NURSE,
    REPORT,
    WIRE,
    Maker,
    find,
    paragraphs,
)
from whosaidthis.model import (
    Article,
    Basis,
    Facts,
    Hearer,
    Hedge,
    Relation,
    RelationKind,
    Retold,
    Speaker,
    Stance,
    Voice,
)
from whosaidthis.rendering.glance.agencies import agencies
from whosaidthis.rendering.glance.contradictions import contradictions
from whosaidthis.rendering.glance.summary import count_unnamed, glance
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.notes.definite import with_article
from whosaidthis.rendering.reached import Step, find_routes, steps
from whosaidthis.rendering.wording import plain, sources
from whosaidthis.rendering.wording.front import counted
from whosaidthis.rendering.wording.glance import not_stated

WIRED = Hearer("Northern Wire", Basis.STATED)
GAUGE = Speaker("gauge", "A gauge at the weir", Voice.DOCUMENT, 1, kind="gauge")
CAMERA = Speaker("camera", "The camera", Voice.DOCUMENT, 1, kind="camera")


def rows(article: Article) -> list[tuple[str, str]]:
    return [(row.count, plain(row.who)) for row in glance(gather_cast(article, {})).rows]


def article(*speakers: Speaker, facts: Facts | None = None) -> Article:
    """An article in which each speaker says one word."""
    maker = Maker(paragraphs(" ".join(f"word{n}." for n in range(len(speakers)))))
    for number, speaker in enumerate(speakers):
        maker.one(f"word{number}", speaker)
    return maker.article(facts)


def test_each_speaker_counts_once_in_the_row_of_its_kind() -> None:
    assert rows(article(ANN, NURSE, COUNCIL, NOBODY, ANN, NURSE, COUNCIL, NOBODY)) == [
        ("1", "Ann Lee, mayor"),
        ("1", "a nurse at the clinic"),
        ("1", "River Council"),
        ("2", "statements: notes 4 and 8"),
    ]


def test_a_body_that_is_no_name_has_no_capital_in_the_row() -> None:
    made = Maker(paragraphs("It rained, the local council said."))
    mention = find(made.text, "the local council")
    made.one("It rained", Speaker("council", "Local council", Voice.INSTITUTION, 1, mentions=(mention,)))
    assert rows(made.article())[2] == ("1", "the local council")


def test_every_row_stands_even_when_empty() -> None:
    assert rows(article(ANN)) == [("1", "Ann Lee, mayor"), ("0", "none"), ("0", "none"), ("0", "none")]


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        ([], (0, False)),
        ([NURSE], (1, False)),
        ([NURSE, GUARDS], (4, False)),
        ([NURSE, GUARDS, MINERS], (4, True)),
        ([MINERS], (2, True)),
    ],
)
def test_groups_without_a_number_make_the_count_a_least_one(
    sources: list[Speaker], count: tuple[int, bool]
) -> None:
    assert count_unnamed(sources) == count


def test_a_member_of_a_counted_group_is_not_counted_again() -> None:
    member = replace(NURSE, member_of="guards", name="One of the guards")
    assert rows(article(GUARDS, member))[1] == (
        "3",
        "three prison guards; we read the speaker of note 2 as one of these people",
    )
    another = replace(member, key="another")
    assert rows(article(GUARDS, member, another))[1][1].endswith(
        "; we read the speakers of notes 2 and 3 as some of these people"
    )
    assert rows(article(member))[1][0] == "1"


def test_several_of_a_group_without_a_number_are_counted_for_it() -> None:
    some = replace(GUARDS, key="some", name="Three of the miners", member_of=MINERS.key)
    pair = replace(some, key="pair", name="Two of the miners", count=2)
    assert rows(article(NURSE, MINERS, some, pair))[1][0] == "at least 4"
    one = replace(NURSE, key="one", name="One of the miners", member_of=MINERS.key)
    assert rows(article(NURSE, MINERS, one))[1][0] == "at least 1"


def test_an_unnamed_person_who_says_nothing_is_told_as_that_and_not_counted() -> None:
    made = Maker(
        paragraphs("It rained, a nurse said. A clerk did not reply. Two guards declined to comment.")
    )
    made.one("It rained", NURSE)
    made.one("did not reply", replace(NURSE, key="clerk", name="A clerk"), stance=Stance.DECLINES)
    made.one("declined to comment", replace(GUARDS, name="Two guards"), stance=Stance.DECLINES)
    told = "a nurse at the clinic; a clerk does not reply; two guards decline to comment"
    assert rows(made.article())[1] == ("1", told)
    made = Maker(paragraphs("A clerk did not reply."))
    made.one("did not reply", replace(NURSE, name="A clerk"), stance=Stance.DECLINES)
    assert rows(made.article())[1] == ("0", "a clerk does not reply")


def test_a_group_that_says_nothing_and_of_which_one_speaks_is_counted() -> None:
    made = Maker(paragraphs("Three guards declined to comment. It rained, one of the guards said."))
    made.one("declined to comment", GUARDS, stance=Stance.DECLINES)
    made.one("It rained", replace(NURSE, key="one", member_of=GUARDS.key))
    assert rows(made.article())[1][0] == "3"


def test_a_member_of_a_part_of_a_group_is_not_counted_again() -> None:
    whole = Speaker("all", "Three guards and a cook", Voice.UNNAMED_GROUP, 4, parts=(GUARDS, NURSE))
    assert rows(article(whole, replace(NURSE, key="one", member_of="guards")))[1][0] == "4"


def test_a_body_only_said_to_have_spoken_does_not_count() -> None:
    maker = Maker(paragraphs("The council asked for it, a nurse said."))
    maker.one("The council asked for it", NURSE)
    maker.one("asked for it", COUNCIL, inside=1, stance=Stance.ASKS)
    assert rows(maker.article())[2] == ("0", "none")


def test_documents_count_with_institutions_and_the_row_says_so() -> None:
    row = glance(gather_cast(article(COUNCIL, REPORT), {})).rows[2]
    assert (row.count, row.title, plain(row.who)) == (
        "2",
        "Institutions and documents",
        "River Council, an audit",
    )


def test_a_title_agrees_with_its_count() -> None:
    one, two = (
        glance(gather_cast(article(*speakers), {})).rows
        for speakers in ((ANN, NURSE), (ANN, replace(ANN, key="ben"), NURSE, replace(NURSE, key="cook")))
    )
    assert [(row.count, row.title) for row in one[:2]] == [("1", "Named person"), ("1", "Unnamed person")]
    assert [(row.count, row.title) for row in two[:2]] == [("2", "Named people"), ("2", "Unnamed people")]


@pytest.mark.parametrize(
    ("speakers", "title"),
    [
        ((COUNCIL,), "Institution"),
        ((COUNCIL, replace(COUNCIL, key="two")), "Institutions"),
        ((COUNCIL, GAUGE), "Institutions and devices"),
        ((COUNCIL, GAUGE, REPORT), "Institutions, documents and devices"),
        ((ANN, REPORT), "Document"),
        ((ANN, GAUGE), "Device"),
        ((REPORT, replace(REPORT, key="two")), "Documents"),
        ((REPORT, GAUGE), "Documents and devices"),
        ((ANN,), "Institutions"),
    ],
)
def test_a_gauge_is_counted_as_no_document(speakers: tuple[Speaker, ...], title: str) -> None:
    assert glance(gather_cast(article(*speakers), {})).rows[2].title == title


@pytest.mark.parametrize(
    ("text", "name", "mention", "shown"),
    [
        ("The River Council met.", "River Council", "River Council", "the River Council"),
        ("It told the River Council.", "River Council", "the River Council", "the River Council"),
        ("River Council met.", "River Council", "River Council", "River Council"),
        ("The Norlanders met.", "Norland", "The Norlanders", "Norland"),
        ("Bathe River Council met.", "River Council", "River Council", "River Council"),
    ],
)
def test_a_body_has_the_article_that_the_text_gives_it(
    text: str, name: str, mention: str, shown: str
) -> None:
    made = Maker(paragraphs(text))
    speaker = Speaker("x", name, Voice.INSTITUTION, 1, mentions=(find(made.text, mention),))
    assert with_article(speaker, made.article()) == shown


def carried() -> Maker:
    """The wire says one thing, is told another, and stands behind a third; a fourth is told to a court."""
    maker = Maker(paragraphs("aaa bbb ccc ddd eee"))
    maker.one("aaa", WIRE)
    maker.one("bbb", NURSE, hearer=WIRED)
    maker.one("ccc", NOBODY, through=Hearer("Northern Wire", Basis.INFERRED))
    maker.one("ddd", ANN, hearer=Hearer("the court", Basis.STATED))
    maker.one("bb", COUNCIL, inside=2)
    return maker


def test_what_reaches_us_through_an_agency_alone() -> None:
    assert agencies(gather_cast(carried().article(), {})) == {"Northern Wire": (1, 2, 3, 5)}


def test_what_only_we_read_so_is_counted_by_the_way_to_the_agency_alone() -> None:
    """Whom one inside another told is no way here, nor is a listener beside the agency."""
    maker = carried()
    maker.one("bb", COUNCIL, inside=2, hearer=Hearer("Norland", Basis.INFERRED))
    maker.one("e", ANN, hearer=Hearer("the court", Basis.INFERRED), through=WIRED)
    fact = plain(glance(gather_cast(maker.article(), {})).facts[1])
    assert fact == ("6 reach us only through Northern Wire, 1 of them as we read it: notes 1–3 and 5–7")


def test_an_agency_has_the_article_that_the_text_gives_it() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", WIRE)
    maker.one("bbb", ANN, hearer=Hearer("Northern Wire", Basis.STATED, definite=True))
    fact = plain(glance(gather_cast(maker.article(), {})).facts[1])
    assert fact == "2 reach us only through the Northern Wire"


def test_an_agency_that_the_page_retells_is_no_step_of_its_own() -> None:
    facts = Facts(retold=Retold("T", "Northern Wire"))
    assert agencies(gather_cast(carried().article(facts), {})) == {}


def test_being_told_does_not_make_a_body_an_agency() -> None:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN, hearer=Hearer("parliament", Basis.STATED))
    assert agencies(gather_cast(maker.article(), {})) == {}


def test_the_row_of_unnamed_people_is_running_text() -> None:
    maker = Maker(paragraphs("Health officials in the county shut the well, a nurse said."))
    officials = Speaker("h", "Health officials in the county", Voice.UNNAMED_GROUP)
    maker.one("shut the well", officials)
    maker.one("the well", NURSE)
    assert rows(maker.article())[1] == (
        "at least 1",
        "a nurse at the clinic, plus health officials in the county, number not given",
    )


@pytest.mark.parametrize(
    ("speakers", "words"),
    [
        ((COUNCIL,), "institution"),
        ((COUNCIL, WIRE), "institutions"),
        ((REPORT,), "document"),
        ((COUNCIL, REPORT), "institutions and documents"),
        ((GAUGE,), "device"),
        ((GAUGE, CAMERA), "devices"),
        ((GAUGE, REPORT), "documents and devices"),
        ((COUNCIL, GAUGE, REPORT), "institutions, documents and devices"),
        ((), "institutions"),
    ],
)
def test_the_front_page_tells_documents_from_institutions(speakers: tuple[Speaker, ...], words: str) -> None:
    row = glance(gather_cast(article(ANN, *speakers), {})).rows[2]
    assert counted(row.voice, row.count, row.documents, row.devices) == words


def test_each_pair_of_sides_is_one_contradiction() -> None:
    maker = Maker(paragraphs("aaa bbb ccc ddd eee fff"))
    against = RelationKind.CONTRADICTS
    maker.one("aaa", ANN)
    maker.one("bbb", NURSE, relations=(Relation(against, 1),))
    maker.one("ccc", COUNCIL, relations=(Relation(RelationKind.DISPUTES, 1),))
    maker.one("ddd", GUARDS)
    maker.one("eee", WIRE, relations=(Relation(against, 6),))
    maker.one("fff", ANN, relations=(Relation(against, 5),))
    assert contradictions(gather_cast(maker.article(), {})) == (((1,), (2, 3)), ((5,), (6,)))


@pytest.mark.parametrize(
    ("said", "answered", "about"),
    [
        ("the old dam leaks at night", "nothing shows that the old dam leaks", ", on “the old dam leaks”"),
        ("the old dam leaks at night", "that claim was made up", ""),
        ("it is as safe as it was", "it is as it was in May", ""),
    ],
)
def test_a_contradiction_is_about_the_words_that_both_sides_have(
    said: str, answered: str, about: str
) -> None:
    maker = Maker(paragraphs(f"{said}. {answered}."))
    maker.one(said, ANN)
    maker.one(answered, NURSE, relations=(Relation(RelationKind.CONTRADICTS, 1),))
    fact = glance(gather_cast(maker.article(), {})).facts[-1]
    assert plain(fact) == f"1 contradiction: note 1 against 2{about}"


def test_where_several_stand_against_several_no_side_is_quoted() -> None:
    maker = Maker(
        paragraphs("the dam leaks badly. The dam leaks badly now. the dam leaks badly too. all fine")
    )
    maker.one("the dam leaks badly", ANN)
    maker.one("The dam leaks badly now", NURSE)
    for words in ("the dam leaks badly too", "all fine"):
        maker.one(words, WIRE, relations=tuple(Relation(RelationKind.CONTRADICTS, one) for one in (1, 2)))
    fact = glance(gather_cast(maker.article(), {})).facts[-1]
    assert plain(fact) == "1 contradiction: notes 1 and 2 against 3 and 4"


def test_who_turns_down_a_demand_contradicts_nobody() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", ANN, stance=Stance.ASKS)
    maker.one("bbb", NURSE, stance=Stance.DISPUTES, relations=(Relation(RelationKind.DISPUTES, 1),))
    assert contradictions(gather_cast(maker.article(), {})) == ()


def test_a_relation_to_a_statement_that_is_not_there_is_passed_over() -> None:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN, relations=(Relation(RelationKind.CONTRADICTS, 99),))
    assert contradictions(gather_cast(maker.article(), {})) == ()


def outline(step: Step, depth: int = 0) -> list[str]:
    return [f"{'  ' * depth}{step.way}: {plain(step.words)}"] + [
        line for one in step.below for line in outline(one, depth + 1)
    ]


def test_the_way_here_without_a_report() -> None:
    assert outline(steps(find_routes(gather_cast(carried().article(), {})))) == [
        "stated: This page, 5 statements. Not listed here: note 5 (which stands inside another)",
        "  stated: Northern Wire reported (note 1); 4 statements",
        "    stated: A nurse at the clinic unnamed; told Northern Wire (note 2)",
        "    inferred: No speaker given we read it as Northern Wire (note 3)",
        "  stated: Ann Lee, mayor told the court (note 4)",
    ]


def test_each_statement_goes_its_own_way() -> None:
    maker = Maker(paragraphs("aaa bbb ccc ddd"))
    maker.one("aaa", ANN)
    maker.one("bbb", ANN, hearer=Hearer("the court", Basis.STATED))
    maker.one("ccc", ANN, hearer=Hearer("the court", Basis.INFERRED))
    maker.one("ddd", ANN)
    assert outline(steps(find_routes(gather_cast(maker.article(), {}))))[1:] == [
        "  stated: Ann Lee, mayor told the court (note 2); we read the listener as the court (note 3); "
        "the article does not say who was told (notes 1 and 4)",
    ]


def test_where_only_the_occasion_is_told_it_stands_with_that() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", ANN, occasion="in a statement")
    maker.one("bbb", ANN)
    assert outline(steps(find_routes(gather_cast(maker.article(), {}))))[1:] == [
        "  not-stated: Ann Lee, mayor said in a statement; the article does not say to whom (note 1); "
        "the article does not say who was told (note 2)",
    ]


def test_a_published_report_needs_no_listener() -> None:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN, occasion="in a report")
    assert outline(steps(find_routes(gather_cast(maker.article(), {}))))[1:] == [
        "  not-stated: Ann Lee, mayor said in a report (note 1)"
    ]


def test_a_hedge_is_only_of_the_notes_that_have_it() -> None:
    maker = Maker(paragraphs("aaa bbb ccc"))
    maker.one("aaa", NOBODY)
    maker.one("bbb", NOBODY, hedge=Hedge("reportedly", find(maker.text, "bbb"), Basis.STATED))
    assert plain(not_stated(maker.made, None)) == (
        "statements: notes 1 and 2; in note 2 the article writes “reportedly”"
    )
    assert (
        plain(not_stated(maker.made[1:], "The Week"))
        == "statement: note 2, where The Week writes “reportedly”"
    )


def test_a_member_stands_under_its_group() -> None:
    maker = Maker(paragraphs("aaa bbb ccc"))
    member = replace(NURSE, member_of="guards")
    maker.one("aaa", GUARDS)
    maker.one("bbb", member)
    maker.one("ccc", member, speaker_basis=Basis.INFERRED, same_as=2)
    assert outline(steps(find_routes(gather_cast(maker.article(), {}))))[1:] == [
        "  not-stated: Three prison guards unnamed; the article does not say who was told (note 1)",
        "    not-stated: One of them, as we read it, speaks alone (notes 2 and 3)",
    ]


def test_a_report_that_an_editor_names_was_told_nothing_and_is_not_only_read_so() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", REPORT, through=Hearer("Northern Wire", Basis.EDITOR))
    assert outline(steps(find_routes(gather_cast(maker.article(), {})))) == [
        "stated: This page, 1 statement",
        "  stated: Northern Wire reported; 1 statement",
        "    stated: An audit in Northern Wire’s report (note 1)",
    ]
    assert sources.whom(maker.made) == "in Northern Wire’s report"
    maker.one("bbb", REPORT, through=Hearer("Northern Wire", Basis.INFERRED))
    assert sources.whom(maker.made[1:]) == "in Northern Wire’s report, as we read it"


def test_who_keeps_silent_has_sent_no_words_on_any_way() -> None:
    maker = Maker(paragraphs("Holm did not reply. A nurse said no. Lee told the court no comment."))
    maker.one("did not reply", ANN, stance=Stance.DECLINES)
    maker.one("said no", NURSE)
    assert outline(steps(find_routes(gather_cast(maker.article(), {})))) == [
        "stated: This page, 2 statements. Not listed here: note 1 (where nothing was said)",
        "  not-stated: A nurse at the clinic unnamed; the article does not say who was told (note 2)",
    ]
    maker.one("no comment", ANN, stance=Stance.DECLINES, hearer=Hearer("the court", Basis.STATED))
    assert len(find_routes(gather_cast(maker.article(), {})).told) == 2


@pytest.mark.parametrize("words", ["did not reply", "said no"])
def test_the_way_here_has_as_many_statements_as_the_page_and_tells_which_it_does_not_list(words: str) -> None:
    maker = Maker(paragraphs("Holm said no", "Holm said no. Lee did not reply.", headline=True))
    stance = Stance.DECLINES if words == "did not reply" else Stance.ASSERTS
    maker.one("Holm said no", ANN, relations=(Relation(RelationKind.RESTATES, 2),))
    maker.one("Holm said no", ANN)
    maker.one(words, NURSE, stance=stance)
    cast = gather_cast(maker.article(), {})
    assert plain(glance(cast).facts[0]) == "3 statements, counting note 1 (which repeats another)"
    silent = " and note 3 (where nothing was said)" if stance is Stance.DECLINES else ""
    assert plain(steps(find_routes(cast)).words) == (
        f"This page, 3 statements. Not listed here: note 1 (which repeats another){silent}"
    )


def test_a_page_of_silences_alone_has_no_way_here() -> None:
    maker = Maker(paragraphs("Lee did not reply."))
    maker.one("did not reply", NURSE, stance=Stance.DECLINES)
    routes = find_routes(gather_cast(maker.article(), {}))
    assert (routes.relays, routes.told) == ((), ())


def test_denials_are_counted_though_nobody_here_said_what_they_deny() -> None:
    maker = Maker(paragraphs("aaa bbb ccc"))
    maker.one("aaa", ANN, stance=Stance.DENIES)
    maker.one("bbb", NURSE)
    assert plain(glance(gather_cast(maker.article(), {})).facts[-1]) == (
        "No contradiction found; 1 denies or disputes something"
    )
    maker.one("ccc", NURSE, stance=Stance.DISPUTES, relations=(Relation(RelationKind.DISPUTES, 2),))
    assert "1 contradiction" in plain(glance(gather_cast(maker.article(), {})).facts[-1])


def test_who_only_keeps_silent_does_not_speak_under_their_name() -> None:
    told = "word0. Ann Lee could not be reached. Bo Chan did not reply. Cy Roe never replied to it."
    maker = Maker(paragraphs(told))
    maker.one("word0", NURSE)
    for name, words in (
        ("Ann Lee", "could not be reached"),
        ("Bo Chan", "did not reply"),
        ("Cy Roe", "never replied to it"),
    ):
        maker.one(words, replace(ANN, key=name, name=name), stance=Stance.DECLINES)
    made = maker.article(None)

    assert rows(made)[0] == ("0", "Ann Lee could not be reached; Bo Chan and Cy Roe do not reply")
    assert glance(gather_cast(made, {})).sentence == "Nobody in this article speaks under their own name."


def test_who_only_keeps_silent_or_speaks_in_anothers_account_does_not_speak() -> None:
    maker = Maker(paragraphs("Ann Lee said that Bo Chan had told her it was late. Bo Chan gave no comment."))
    chan = replace(ANN, key="bo", name="Bo Chan", role=None)
    maker.one("Bo Chan had told her it was late", ANN)
    maker.one("it was late", chan, inside=1)
    maker.one("gave no comment", chan, stance=Stance.DECLINES)
    assert rows(maker.article())[0] == ("1", "Ann Lee, mayor; Bo Chan gives no comment")
