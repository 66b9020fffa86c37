"""Links between statements: only those that the article draws."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report
from whosaidthis.model import Relation, RelationKind, Stance


def test_a_headline_restates_its_lead() -> None:
    headline, _ = statements(
        "<t1>Mill in Tarn to close</t1>, <s1>report</s1> <c1>says</c1>\n\n"
        "<t2>The mill in Tarn will close in June</t2>, <s2>Reuters</s2> <c2>reported</c2>."
    )

    assert headline.relations == (Relation(RelationKind.RESTATES, 2),)


def test_a_confirmed_noun_is_looked_for_under_other_words() -> None:
    *_, last = statements(
        "<s1>Two envoys</s1> <c1>said</c1> <t1>a deal was made</t1>. "
        "<s2>A minister</s2> <c2>said</c2> <t2>bread was dear</t2>. "
        "<s3>A third envoy</s3> <c3>confirmed</c3> <t3>the agreement</t3>."
    )

    assert last.relations == (Relation(RelationKind.CONFIRMS, 1, "agreement"),)


@pytest.mark.parametrize("pointer", ["this", "that", "these"])
def test_who_confirms_this_confirms_what_was_told_last_and_no_word_this(pointer: str) -> None:
    *_, last = statements(
        f"<s1>Ann Lee</s1> <c1>said</c1> <t1>{pointer} town was old</t1>.\n\n"
        "<s2>A porter</s2> <c2>said</c2> <t2>the dam leaked</t2>. "
        f"<s3>The board</s3> <c3>confirms</c3> <t3>{pointer}</t3>."
    )

    assert last.relations == (Relation(RelationKind.CONFIRMS, 2),)


def test_who_confirms_this_where_nobody_has_told_anything_nearby_confirms_no_statement() -> None:
    _, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>this town was old</t1>.\n\nIt rained.\n\nIt froze.\n\n"
        "<s2>The board</s2> <c2>confirms</c2> <t2>this</t2>."
    )

    assert last.relations == ()


def test_what_nobody_said_before_is_confirmed_without_a_link() -> None:
    _, last = statements(
        "<s1>Two envoys</s1> <c1>said</c1> <t1>bread was dear</t1>. "
        "<s2>Police</s2> <c2>confirmed</c2> <t2>the arrest</t2>."
    )

    assert last.relations == ()


def test_a_dispute_of_this_disputes_every_joint_statement_before_it_and_its_example_contradicts_them() -> (
    None
):
    found = statements(
        "<s1>Norway and Sweden</s1> <c1>denied</c1> <t1>that ships were lost</t1>. "
        "<s2>Danish officials</s2> <c2>disagreed</c2> <t2>with this assessment</t2>, with "
        "<s3>the Admiralty</s3> <c3>telling</c3> <h3>AFP</h3> <t3>two ships sank</t3>."
    )

    assert found[2].relations == (Relation(RelationKind.DISPUTES, 1), Relation(RelationKind.DISPUTES, 2))
    assert found[3].relations == (
        Relation(RelationKind.EXAMPLE, 3),
        Relation(RelationKind.CONTRADICTS, 1),
        Relation(RelationKind.CONTRADICTS, 2),
    )


def test_nobody_disputes_themselves() -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. "
        "<s2>Lee</s2> <c2>rejected</c2> <t2>the claim</t2>."
    )

    assert second.relations == ()


def test_a_denial_answers_the_charge_before_it() -> None:
    _, second = statements(
        "<s1>The union</s1> <c1>accused</c1> <t1>the company of breaking a promise</t1>. "
        "<s2>Acme</s2> <c2>denied</c2> <t2>the accusation</t2>."
    )

    assert second.relations == (Relation(RelationKind.CONTRADICTS, 1),)


@pytest.mark.parametrize(
    ("between", "answers"),
    [
        ("That claim was made by ", (Relation(RelationKind.CONTRADICTS, 2),)),
        ("\n\nThat claim was made by ", (Relation(RelationKind.CONTRADICTS, 2),)),
        ("The accusation came from ", (Relation(RelationKind.CONTRADICTS, 2),)),
        ("The vote was won by ", ()),
        ("It rained. That claim was made by ", ()),
    ],
)
def test_a_denial_answers_the_charge_that_the_next_sentence_gives_to_somebody(
    between: str, answers: tuple[Relation, ...]
) -> None:
    first, second = statements(
        "<s1>Ann Lee</s1> <c1>denied</c1> <t1>that the ferry had been let go</t1>. "
        f"{between}<s2>Bob Roe</s2>, who <c2>accused</c2> <t2>the council of “managed neglect”</t2>."
    )

    assert (first.relations, second.relations) == (answers, ())


def test_a_denial_of_something_else_answers_nothing() -> None:
    _, second = statements(
        "<s1>The union</s1> <c1>said</c1> <t1>bread was dear</t1>. "
        "<s2>Acme</s2> <c2>denied</c2> <t2>that the mill would close</t2>."
    )

    assert second.relations == ()


def test_an_assertion_in_the_words_of_a_denial_contradicts_it() -> None:
    _, second = statements(
        "<s1>Acme</s1> <c1>denied</c1> <t1>that the mill leaked oil into the river</t1>. "
        "<s2>Inspectors</s2> <c2>said</c2> <t2>the mill leaked oil into the river for years</t2>."
    )

    assert second.relations == (Relation(RelationKind.CONTRADICTS, 1),)


def test_a_dispute_of_what_is_named_as_something_else_is_a_dispute_of_it() -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. "
        "<s2>Bob Roe</s2> <c2>dismissed</c2> <t2>the account as “fiction”</t2>."
    )

    assert second.relations == (Relation(RelationKind.DISPUTES, 1),)


def test_somebody_beside_a_participle_is_an_example_of_those_before() -> None:
    *_, last = statements(
        "<s1>Danish officials</s1> <c1>disagreed</c1> <t1>with this assessment</t1>, "
        "<s2>the Danish Admiralty</s2> <c2>telling</c2> <h2>AFP</h2> <t2>two ships sank</t2>."
    )

    assert last.relations[0] == Relation(RelationKind.EXAMPLE, 1)


@pytest.mark.parametrize(
    "content", ['it "baseless and silly"', "the charge “a fairy tale”", "the claim baseless"]
)
def test_what_is_called_baseless_is_the_charge_before_not_the_question_after_it(content: str) -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>alleged</c1> <t1>the mill sold sand</t1>. "
        "<s2>She</s2> <c2>demanded</c2> <t2>to see the books</t2>. "
        f"<s3>Bob Roe</s3> <c3>rejected</c3> <t3>{content}</t3>."
    )

    assert last.relations == (Relation(RelationKind.DISPUTES, 1),)


def test_a_headline_disputes_the_charge_in_it() -> None:
    _, second = statements(
        "<t1>Mill sells sand</t1>, <c1>alleges</c1> <s1>Lee</s1>; "
        "<s2>Roe</s2> <c2>rejects</c2> <t2>charge outright</t2>"
        "\n\nAnn Lee met Bob Roe on Monday."
    )

    assert second.relations == (Relation(RelationKind.DISPUTES, 1),)


def test_a_bare_disagreement_disputes_what_was_said_right_before() -> None:
    _, answer = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>she had not heard of it</t1>. "
        '<s2>Jon Orr</s2> <c2>disagreed</c2>: <t2>"She heard in May."</t2>'
    )

    assert answer.relations == (Relation(RelationKind.DISPUTES, 1),)


def test_a_bare_disagreement_disputes_the_one_statement_of_the_other_polarity() -> None:
    *_, answer = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>she had not heard of it</t1>. "
        "<s2>Lee</s2> <c2>said</c2> <t2>the crew did well</t2>. "
        '<s3>Jon Orr</s3> <c3>disagreed</c3>: <t3>"She heard in May."</t3>'
    )

    assert answer.relations == (Relation(RelationKind.DISPUTES, 1),)


def test_a_bare_disagreement_with_either_of_two_statements_is_left_without_a_link() -> None:
    *_, answer = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the crew was late</t1>. "
        "<s2>Lee</s2> <c2>said</c2> <t2>the crew was tired</t2>. "
        '<s3>Jon Orr</s3> <c3>disagreed</c3>: <t3>"They slept well."</t3>'
    )

    assert answer.relations == ()


def test_a_rejected_accusation_is_the_one_that_accused() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>accused</c1> <t1>the firm of neglect</t1>. <t2>“They starved it,”</t2> "
        "<s2>Lee</s2> <c2>said</c2>.\n\n<s3>Acme Corp.</s3> <c3>rejected</c3> <t3>the accusation</t3>."
    )

    assert [(link.kind, link.other) for link in last.relations] == [(RelationKind.DISPUTES, 1)]


@pytest.mark.parametrize(
    ("between", "answered"),
    [
        ("<s2>The port</s2> <c2>declined</c2> <t2>to comment</t2>.", 1),
        ("<s2>The port</s2> <c2>said</c2> <t2>a whale had passed</t2>.", 2),
    ],
)
def test_who_doubts_that_disputes_what_was_said_and_no_silence(between: str, answered: int) -> None:
    *_, last = statements(
        f"<s1>Bo Kern</s1> <c1>said</c1> <t1>a buoy had sunk</t1>. {between}\n\n"
        "<s3>Ann Lee</s3> <c3>doubted</c3> <t3>that</t3>."
    )

    assert [(link.kind, link.other) for link in last.relations] == [(RelationKind.DISPUTES, answered)]


@pytest.mark.parametrize(
    ("words", "links"),
    [("the accusations", []), ("the allegation", []), ("that version", [(RelationKind.DISPUTES, 1)])],
)
def test_accusations_are_charges_and_never_what_a_paper_lists(
    words: str, links: list[tuple[RelationKind, int]]
) -> None:
    *_, last = statements(
        "<c1>According to</c1> <s1>the cargo manifest</s1>, <t1>the ship was carrying tiles</t1>.\n\n"
        f"<s2>Acme Corp.</s2> <c2>rejected</c2> <t2>{words}</t2>."
    )

    assert [(link.kind, link.other) for link in last.relations] == links


@pytest.mark.parametrize(
    ("denied", "links"),
    [
        ("that the switch had been turned off on purpose", [(RelationKind.CONTRADICTS, 1)]),
        ("that the switch had not been turned off", []),
        ("that the crew had been warned", []),
    ],
)
def test_a_denial_of_a_deed_answers_who_told_of_it(
    denied: str, links: list[tuple[RelationKind, int]]
) -> None:
    *_, last = statements(
        "<t1>“They turned off the switch twice, and we knew where they were,”</t1> <s1>an official</s1> "
        "<c1>said</c1>.\n\nThe ship lay in port.\n\nIt rained.\n\n"
        f"<s2>Bo Roe</s2> <c2>denied</c2> <t2>{denied}</t2>."
    )

    assert [(link.kind, link.other) for link in last.relations] == links


@pytest.mark.parametrize(
    ("denied", "links"),
    [
        ("that any missile had been delivered", [(RelationKind.CONTRADICTS, 1)]),
        ("that any missile had been paid for", []),
        ("that a missile had been delivered to Norland", []),
        ("that no missile had been delivered", []),
    ],
)
def test_a_delivery_denied_is_an_arrival_that_others_told_of(
    denied: str, links: list[tuple[RelationKind, int]]
) -> None:
    *_, last = statements(
        "<s1>Two officials</s1> <c1>said</c1> <t1>the first 24 missiles had arrived at the base</t1>.\n\n"
        "<s2>Ann Lee</s2> <c2>defended</c2> <t2>the purchase</t2>.\n\nThe house rose.\n\n"
        f"<s3>The embassy</s3> <c3>denied</c3> <t3>{denied}</t3>."
    )

    assert [(link.kind, link.other) for link in last.relations] == links


@pytest.mark.parametrize(
    ("told", "verdict", "disputes"),
    [
        ("spending had been halved", "the figure was wrong", True),
        ("the dam leaked", "that the claim was not true", True),
        ("the dam leaked", "the charge was invented", True),
        ("the dam leaks", "the figure was wrong", False),
        ("spending had been halved", "his own figure was wrong", False),
        ("spending had been halved", "the bank charge was wrong", False),
        ("the film was great", "the story was fiction", False),
    ],
)
def test_who_finds_wrong_what_was_told_disputes_it(told: str, verdict: str, disputes: bool) -> None:
    _, second = statements(
        f"<s1>Ann Lee</s1> <c1>said</c1> <t1>{told}</t1>. <s2>Bob Roe</s2> <c2>said</c2> <t2>{verdict}</t2>."
    )

    assert second.relations == ((Relation(RelationKind.DISPUTES, 1),) if disputes else ())
    assert second.stance is (Stance.DISPUTES if disputes else Stance.ASSERTS)


def test_a_verdict_on_nothing_told_disputes_nothing() -> None:
    (only,) = statements("<s1>The cashier</s1> <c1>said</c1> <t1>the total was wrong</t1>.")

    assert only.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("asked", "links"),
    [
        ("<c1>demanded</c1> <t1>an outside inquiry</t1>", (Relation(RelationKind.DISPUTES, 1),)),
        ("<c1>said</c1> <t1>the inquiry was late</t1>", ()),
    ],
)
def test_who_rejects_the_call_disputes_what_was_asked_for(asked: str, links: tuple[Relation, ...]) -> None:
    _, second = statements(f"<s1>Ann Lee</s1> {asked}. <s2>Bob Roe</s2> <c2>rejected</c2> <t2>the call</t2>.")

    assert second.relations == links


def test_an_appeal_that_a_court_rejects_is_no_demand_of_somebody_else() -> None:
    _, second = statements(
        "<s1>Police</s1> <c1>urged</c1> <t1>witnesses to call</t1>. "
        "<s2>The court</s2> <c2>rejected</c2> <t2>the appeal</t2>."
    )

    assert second.relations == ()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("He rejected a claim by the opposition that he had been warned in May.", RelationKind.DISPUTES),
        ("He denied allegations from two clerks that he had lied to the court.", RelationKind.CONTRADICTS),
    ],
)
def test_a_claim_told_inside_its_denial_is_what_it_answers(sentence: str, kind: RelationKind) -> None:
    _, found = read_report(f"The mayor, Ben Roe, said it was late. {sentence}")
    denial = next(one for one in found if one.number == 2)
    inner = next(one for one in found if one.inside == 2)

    assert denial.relations == (Relation(kind, inner.number),)


def test_what_somebody_is_denied_to_have_said_is_not_what_is_denied() -> None:
    _, found = read_report("Ben Roe denied that the council had said the bridge was safe.")

    assert [(one.speaker.name, one.relations) for one in found] == [("Ben Roe", ())]


@pytest.mark.parametrize(
    "rejects", ["rejected the accusation", "denied the charge", "rejected the allegation"]
)
def test_an_accusation_is_nothing_that_somebody_told_in_between(rejects: str) -> None:
    cue, content = rejects.split(" ", 1)
    *_, last = statements(
        "<t1>“It came from their side,”</t1> <s1>the governor</s1> <c1>said</c1>.\n\n"
        "<t2>“Two children will not see again,”</t2> <s2>a doctor</s2> <c2>said</c2>.\n\n"
        f"<s3>The ministry</s3> <c3>{cue}</c3> <t3>{content}</t3>."
    )

    assert last.relations == ()


def test_an_account_that_is_contradicted_is_its_owners() -> None:
    _, found = read_report(
        "Ingrid Solheim denied that there was any delay.\n\n"
        "Arne Kairys said Lithuania still trusted its ally.\n\n"
        "Solheim’s account was contradicted by a member of parliament, Lars Haugland."
    )

    assert [one.speaker.name for one in found] == ["Ingrid Solheim", "Arne Kairys", "Lars Haugland"]
    assert found[2].relations == (Relation(RelationKind.DISPUTES, 1),)


def test_the_account_of_somebody_who_told_nothing_is_linked_to_nobody() -> None:
    _, found = read_report(
        "Arne Kairys said Lithuania still trusted its ally.\n\n"
        "Ingrid Solheim’s account was contradicted by a member of parliament, Lars Haugland."
    )

    assert found[-1].relations == ()
