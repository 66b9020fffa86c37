"""What a speaker does by saying it, and which words are shown for it."""

from __future__ import annotations

import pytest

from speakers.marked import read, said, statements
from speakers.reported import read_report
from whosaidthis.model import Stance
from whosaidthis.speakers.stances.kept_back import KeptBack, kept_back


@pytest.mark.parametrize(
    ("cue", "stance"),
    [
        ("said", Stance.ASSERTS),
        ("admitted", Stance.ASSERTS),
        ("denied", Stance.DENIES),
        ("has denied", Stance.DENIES),
        ("confirmed", Stance.CONFIRMS),
        ("disagreed with", Stance.DISPUTES),
        ("rejected", Stance.DISPUTES),
        ("accused", Stance.ACCUSES),
        ("alleged", Stance.ACCUSES),
        ("warned", Stance.WARNS),
        ("predicted", Stance.PREDICTS),
        ("called for", Stance.ASKS),
        ("called in a letter for", Stance.ASKS),
        ("urged", Stance.ASKS),
        ("hopes", Stance.WISHES),
        ("longs", Stance.WISHES),
        ("has long complained", Stance.ASSERTS),
        ("expressed doubt", Stance.DISPUTES),
        ("declined", Stance.DECLINES),
        ("refused", Stance.DECLINES),
        ("would not confirm", Stance.DECLINES),
        ("neither confirmed nor denied", Stance.DECLINES),
        ("commented", Stance.ASSERTS),
        ("replied", Stance.ASSERTS),
    ],
)
def test_the_cue_gives_the_stance(cue: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>{cue}</c1> <t1>that the dam leaked</t1>.")

    assert only.stance is stance


@pytest.mark.parametrize(
    "words", ["would not", "wouldn’t", "will not", "won’t", "would neither", "refused to", "declined to"]
)
@pytest.mark.parametrize("cue", ["confirm", "deny"])
def test_who_would_not_confirm_declines(words: str, cue: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>{words} {cue}</c1> <t1>that the dam leaked</t1>.")

    assert only.stance is Stance.DECLINES


@pytest.mark.parametrize("words", ["did not confirm or deny", "could not confirm nor deny"])
def test_neither_yes_nor_no_is_a_refusal(words: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>{words}</c1> <t1>that the dam leaked</t1>.")

    assert only.stance is Stance.DECLINES


@pytest.mark.parametrize(
    "words",
    [
        "did not confirm",
        "didn’t confirm",
        "has not confirmed",
        "has never confirmed",
        "did not immediately confirm",
    ],
)
def test_who_has_not_confirmed_a_thing_has_not_said_it_and_need_not_have_refused(words: str) -> None:
    *before, cue = words.split()
    marked = f"<s1>Ann Lee</s1> {' '.join(before)} <c1>{cue}</c1> <t1>that the dam leaked</t1>."
    (only,) = statements(marked)

    assert only.stance is Stance.DECLINES
    assert kept_back(read(marked)[0].characters, only) is KeptBack.UNSAID


@pytest.mark.parametrize(
    "words",
    [
        "could not confirm",
        "cannot confirm",
        "could not independently verify",
        "did not deny",
        "has not denied",
        "did not dispute",
        "has never disputed",
    ],
)
def test_who_did_not_confirm_or_dispute_does_neither_nor_refuses(words: str) -> None:
    *before, cue = words.split()
    marked = f"<s1>Ann Lee</s1> {' '.join(before)} <c1>{cue}</c1> <t1>that the dam leaked</t1>."
    (only,) = statements(marked)

    assert only.stance is Stance.ASSERTS
    assert said(marked, only) == f"{words} that the dam leaked"


def test_what_did_not_happen_leaves_a_confirmation_one() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>confirmed</c1> <t1>that the dam did not leak</t1>.")

    assert only.stance is Stance.CONFIRMS


def test_a_comma_before_a_negation_is_not_shown() -> None:
    marked = "<s1>Ann Lee</s1>, did not <c1>deny</c1> <t1>the leak</t1>."
    (only,) = statements(marked)

    assert said(marked, only) == "did not deny the leak"


@pytest.mark.parametrize("words", ["We want an end to it", "I hope it rains", "We’d like a pause"])
def test_a_first_person_wish_is_a_wish(words: str) -> None:
    (only,) = statements(f"<t1>“{words},”</t1> <s1>Ann Lee</s1> <c1>said</c1>.")

    assert only.stance is Stance.WISHES


@pytest.mark.parametrize("words", ["They want an end to it", "What I want is rest", "We wanted it"])
def test_other_wanting_is_no_wish(words: str) -> None:
    (only,) = statements(f"<t1>“{words},”</t1> <s1>Ann Lee</s1> <c1>said</c1>.")

    assert only.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("headline", "stance"),
    [
        ("Mill to close in June", Stance.PREDICTS),
        ("Mill set to close in June", Stance.ASSERTS),
        ("Mill closed in June", Stance.ASSERTS),
    ],
)
def test_a_headline_foretells_by_to(headline: str, stance: Stance) -> None:
    (only,) = statements(f"<t1>{headline}</t1>, <s1>report</s1> <c1>says</c1>\n\nIt rained.")

    assert only.stance is stance


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("<s1>Ann Lee</s1> <c1>said</c1> <t1>that it leaked</t1>.", "it leaked"),
        ("<s1>Ann Lee</s1> <c1>denied</c1> <t1>that it leaked</t1>.", "denied that it leaked"),
        ("<s1>Ann Lee</s1> has <c1>denied</c1> <t1>that it leaked</t1>.", "denied that it leaked"),
        ("<s1>Ann Lee</s1> reportedly <c1>confirmed</c1> <t1>the leak</t1>.", "confirmed the leak"),
        ("<s1>Ann Lee</s1> <c1>reportedly confirmed</c1> <t1>the leak</t1>.", "confirmed the leak"),
        ("<s1>Ann Lee</s1> <c1>disputed</c1> <t1>that account</t1>.", "disputed that account"),
        ("<s1>Ann Lee</s1> did not <c1>deny</c1> <t1>the leak</t1>.", "did not deny the leak"),
        ("<t1>“It leaked,”</t1> <s1>Ann Lee</s1> <c1>confirmed</c1>.", "“It leaked,”"),
        (
            "<t1>The deal</t1> <c1>reportedly</c1> <t1>covers drones</t1>.",
            "The deal reportedly covers drones",
        ),
    ],
)
def test_what_is_shown_never_loses_its_polarity(marked: str, shown: str) -> None:
    (only,) = statements(marked)

    assert said(marked, only) == shown


def test_a_paper_that_does_not_say_something_makes_no_statement() -> None:
    assert statements("<s1>The report</s1> did not <c1>say</c1> <t1>why the pump failed</t1>.") == ()
    (one,) = statements("<s1>Ann Lee</s1> did not <c1>say</c1> <t1>why the pump failed</t1>.")
    assert one.stance is Stance.DECLINES


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("<s1>Ann Lee</s1> <c1>called</c1> <t1>the claim baseless</t1>.", Stance.DISPUTES),
        ("<s1>Ann Lee</s1> <c1>termed</c1> <t1>it “utter nonsense”</t1>.", Stance.DISPUTES),
        ("<s1>Ann Lee</s1> <c1>called</c1> <t1>the plan “a bandage”</t1>.", Stance.ASSERTS),
    ],
)
def test_to_call_a_claim_baseless_is_to_dispute_it(marked: str, stance: Stance) -> None:
    (one,) = statements(marked)
    assert one.stance is stance


def test_only_the_question_of_an_answer_that_was_asked_asks() -> None:
    first, second = statements("<t1>“The well is dry. Who drained it?”</t1> <s1>Ann Lee</s1> <c1>asked</c1>.")
    assert (first.stance, second.stance) == (Stance.ASSERTS, Stance.ASKS)


def test_what_is_asked_of_somebody_is_shown_from_its_cue() -> None:
    marked = "<s1>Ann Lee</s1> <c1>asked</c1> <h1>the guild</h1> <t1>for a longer rope</t1>."
    (one,) = statements(marked)
    assert said(marked, one) == "asked the guild for a longer rope"


@pytest.mark.parametrize(
    ("plea", "stance"), [("not guilty to theft", Stance.DENIES), ("guilty to theft", Stance.CONFIRMS)]
)
def test_a_plea_denies_or_confirms(plea: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>pleaded</c1> <t1>{plea}</t1>.")

    assert only.stance is stance


def test_a_claim_called_untrue_is_disputed() -> None:
    (only,) = statements(
        "He spoke of fraud, a claim <s1>Ann Lee</s1> <c1>called</c1> <t1>“simply untrue”</t1>."
    )

    assert only.stance is Stance.DISPUTES


@pytest.mark.parametrize(
    "marked",
    [
        "<s1>The bank</s1> <c1>did not immediately respond</c1> <t1>to a request for comment</t1>.",
        "<s1>The bank</s1> <c1>didn’t respond</c1> <t1>to questions</t1>.",
        "<s1>The bank</s1> <c1>has not replied</c1> <t1>to emails</t1>.",
        "<s1>The mayor</s1> <c1>could not be</c1> <t1>reached</t1>.",
        "<s1>Ann Lee</s1> <c1>could not be reached</c1> <t1>for comment</t1>.",
    ],
)
def test_who_does_not_answer_gives_no_comment(marked: str) -> None:
    (only,) = statements(marked)

    assert only.stance is Stance.DECLINES


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("<s1>The mayor</s1> does not <c1>support</c1> <t1>the plan</t1>.", "does not support the plan"),
        ("<s1>The union</s1> did not <c1>oppose</c1> <t1>the deal</t1>.", "did not oppose the deal"),
        ("<s1>The mayor</s1> never <c1>promised</c1> <t1>a bridge</t1>.", "never promised a bridge"),
    ],
)
def test_who_is_not_for_a_plan_has_a_view_and_is_not_silent(marked: str, words: str) -> None:
    (only,) = statements(marked)

    assert (only.stance, said(marked, only)) == (Stance.ASSERTS, words)


@pytest.mark.parametrize("source", ["A deal", "The summit", "Consensus", "Agreement"])
def test_what_could_not_be_reached_need_not_be_anybody(source: str) -> None:
    assert statements(f"<s1>{source}</s1> <c1>could not be</c1> <t1>reached</t1>.") == ()


@pytest.mark.parametrize(("cue", "stance"), [("doubted", Stance.DISPUTES), ("thought", Stance.ASSERTS)])
def test_who_doubts_disputes(cue: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>{cue}</c1> <t1>that the kite flew</t1>.")

    assert only.stance is stance


def test_what_one_verb_denies_is_not_denied_by_the_next() -> None:
    marked = "<s1>He</s1> warned them not to wait, and <c1>said</c1> <t1>that rain was coming</t1>."
    (only,) = statements(marked)

    assert only.stance is Stance.ASSERTS
    assert said(marked, only) == "rain was coming"


def test_a_verb_keeps_its_own_not() -> None:
    marked = "<s1>He</s1> left early and did not <c1>say</c1> <t1>why it rained</t1>."
    (only,) = statements(marked)

    assert only.stance is Stance.DECLINES
    assert said(marked, only) == "did not say why it rained"


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("<s1>Ann Lee</s1> <c1>ruled out</c1> <t1>a bridge</t1>.", "ruled out a bridge"),
        (
            "<s1>Ann Lee</s1> <c1>apologised for</c1> <t1>the delay</t1>.",
            "apologised for the delay",
        ),
        (
            "<s1>Ann Lee</s1> <c1>appeared to rule out</c1> <t1>a bridge</t1>.",
            "appeared to rule out a bridge",
        ),
        ("<s1>Ann Lee</s1> <c1>ruled that</c1> <t1>the bridge is safe</t1>.", "the bridge is safe"),
    ],
)
def test_what_is_ruled_out_is_shown_with_the_words_that_rule_it_out(marked: str, shown: str) -> None:
    (only,) = statements(marked)

    assert said(marked, only) == shown


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("“Who pays for this?”", Stance.ASKS),
        ("“But isn’t it late?”", Stance.ASKS),
        ("“Who pays for this.”", Stance.ASSERTS),
        ("“I have none, but what can I do?”", Stance.ASSERTS),
    ],
)
def test_a_quotation_that_is_a_question_asks(words: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>said</c1>: <t1>{words}</t1>")

    assert only.stance is stance


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("“It is simply not true that anyone knew,”", Stance.DENIES),
        ("“That is false,”", Stance.DENIES),
        ("that it was not true", Stance.DENIES),
        ("“It is not true love,”", Stance.ASSERTS),
        ("“It is late,”", Stance.ASSERTS),
    ],
)
def test_who_says_that_it_is_not_true_denies(words: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>said</c1> <t1>{words}</t1>")

    assert only.stance is stance


@pytest.mark.parametrize(
    ("cue", "content", "shown"),
    [("said", "it was false", "it was false"), ("denied", "it was late", "denied it was late")],
)
def test_a_denial_keeps_its_cue_only_where_the_cue_denies(cue: str, content: str, shown: str) -> None:
    marked = f"<s1>Ann Lee</s1> <c1>{cue}</c1> <t1>{content}</t1>."
    (only,) = statements(marked)

    characters = read(marked)[0].characters
    assert only.stance is Stance.DENIES
    assert [span.of(characters) for span in only.spans] == [shown]


def test_no_comment_is_none() -> None:
    (only,) = statements("<t1>“No comment,”</t1> <s1>Ann Lee</s1> <c1>said</c1>.")

    assert only.stance is Stance.DECLINES


@pytest.mark.parametrize(
    ("cue", "content"),
    [("defended", "the officer"), ("accused", "the county of keeping silent"), ("blamed", "rain")],
)
def test_what_would_only_be_an_object_is_shown_with_its_verb(cue: str, content: str) -> None:
    marked = f"<s1>Ann Lee</s1> <c1>{cue}</c1> <t1>{content}</t1>."
    (only,) = statements(marked)

    assert [span.of(read(marked)[0].characters) for span in only.spans] == [f"{cue} {content}"]


@pytest.mark.parametrize(
    ("marked", "shown", "stance"),
    [
        ("<s1>Ann Lee</s1> <c1>called</c1> <t1>that a lie</t1>.", "called that a lie", Stance.DISPUTES),
        ("<s1>Ann Lee</s1> <c1>called</c1> <t1>it a joy</t1>.", "called it a joy", Stance.ASSERTS),
        ("<s1>Ann Lee</s1> <c1>admitted</c1> <t1>theft</t1>.", "admitted theft", Stance.ASSERTS),
        ("<s1>Ann Lee</s1> <c1>admitted</c1> <t1>the firm lied</t1>.", "the firm lied", Stance.ASSERTS),
    ],
)
def test_what_it_is_called_is_shown_with_the_cue(marked: str, shown: str, stance: Stance) -> None:
    (one,) = statements(marked)
    assert (said(marked, one), one.stance) == (shown, stance)


def test_what_is_said_after_a_refusal_is_not_refused() -> None:
    marked = "<s1>Ann Lee</s1> would not confirm it, <c1>saying</c1> <t1>only that talks went on</t1>."
    (one,) = statements(marked)
    assert one.stance is Stance.ASSERTS


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("<s1>The mayor</s1> <c1>didn’t</c1> <t1>take any questions on it</t1>.", Stance.DECLINES),
        ("<s1>The mayor</s1> <c1>took</c1> <t1>no questions about it</t1>.", Stance.DECLINES),
        ("<t1>Ms Lee did not take questions on it</t1>, <s1>a spokesman</s1> <c1>said</c1>.", Stance.ASSERTS),
    ],
)
def test_who_takes_no_questions_keeps_silent_and_not_who_says_so(marked: str, stance: Stance) -> None:
    (only,) = statements(marked)

    assert only.stance is stance


def test_who_no_longer_believes_something_is_shown_with_that() -> None:
    marked = "<s1>Ann Lee</s1> no longer <c1>believes</c1> <t1>it leaks</t1>."
    (only,) = statements(marked)

    assert said(marked, only) == "no longer believes it leaks"


@pytest.mark.parametrize(
    ("told", "stance"),
    [("to wait", Stance.ASKS), ("not to wait", Stance.ASKS), ("that it was late", Stance.ASSERTS)],
)
def test_who_tells_somebody_to_do_something_asks(told: str, stance: Stance) -> None:
    (only,) = statements(f"<s1>The board</s1> <c1>told</c1> staff <t1>{told}</t1>.")
    assert only.stance is stance


@pytest.mark.parametrize("cue", ["ordered", "instructed", "advised"])
def test_who_orders_somebody_to_do_something_asks(cue: str) -> None:
    (only,) = statements(f"<s1>The board</s1> <c1>{cue}</c1> staff <t1>to wait</t1>.")
    assert only.stance is Stance.ASKS


def test_who_wanted_to_know_asks() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>wanted to know</c1> <t1>why it was late</t1>.")
    assert only.stance is Stance.ASKS


@pytest.mark.parametrize(
    ("doing", "stance"),
    [
        ("asking what was known and when", Stance.ASKS),
        ("urging it to close the mill", Stance.ASKS),
        ("warning that the mill was unsafe", Stance.WARNS),
        ("saying that the mill was unsafe", Stance.ASSERTS),
    ],
)
def test_what_a_letter_does(doing: str, stance: Stance) -> None:
    _, (only,) = read_report(f"Ann Lee wrote to the council {doing}.")
    assert only.stance is stance


@pytest.mark.parametrize(
    "opening",
    ["I want to mention her,", "I want to be very careful here,", "I would like to thank you all,"],
)
def test_who_wants_to_say_something_says_it(opening: str) -> None:
    (one,) = read_report(f"“{opening}” Ann Lee said.")[1]
    assert one.stance is Stance.ASSERTS


def test_who_asks_in_so_many_words_asks() -> None:
    (one,) = read_report("“I ask, for who exactly?” Ann Lee said.")[1]
    assert one.stance is Stance.ASKS


@pytest.mark.parametrize(("verb", "stance"), [("rejects", Stance.DISPUTES), ("denies", Stance.DENIES)])
def test_who_says_that_it_rejects_a_claim_rejects_it(verb: str, stance: Stance) -> None:
    (one,) = read_report(f"The ministry said that it “categorically {verb}” the accusation.")[1]
    assert one.stance is stance
