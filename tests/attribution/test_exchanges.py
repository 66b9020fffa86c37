"""Two people who speak in turns, a paragraph each."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed


def turns(words: str) -> list[tuple[str, str]]:
    """Source and content of each quotation in `words`, paragraphs parted by blank lines."""
    return [(one.source, one.content) for one in attributed(words) if one.content[:1] in "“‘"]


def test_turns_between_two_credits_alternate() -> None:
    assert turns(
        "“There have been leaks,” replied Mr Moe.\n\n“Name one!”\n\n“I will not.”\n\n"
        "“You cannot!” cried Ann Lee."
    ) == [
        ("Mr Moe", "“There have been leaks,”"),
        ("Ann Lee", "“Name one!”"),
        ("Mr Moe", "“I will not.”"),
        ("Ann Lee", "“You cannot!”"),
    ]


def test_an_answer_is_not_the_one_who_asked() -> None:
    assert turns(
        "“What did she tell you?” Mr Moe asked.\n\n“She said there were two ways.”\n\n"
        "“And what did that mean?”\n\n“That one was cheap,” Ann Lee answered."
    ) == [
        ("Mr Moe", "“What did she tell you?”"),
        ("Ann Lee", "“She said there were two ways.”"),
        ("Mr Moe", "“And what did that mean?”"),
        ("Ann Lee", "“That one was cheap,”"),
    ]


def test_a_question_after_an_answer_is_that_of_who_asked_before() -> None:
    assert turns(
        "“So you lied,” Mr Moe said.\n\n“I lied,” said Ann Lee.\n\n“And for what?”\n\nThe hall was silent."
    )[-1] == ("Mr Moe", "“And for what?”")


def test_who_put_something_to_a_witness_asks_on() -> None:
    assert turns(
        "Mr Moe put it to Ann Lee that the board had stopped looking.\n\n"
        "“That is not fair,” Ms Lee answered.\n\n“And did you?”\n\n“We did not.”"
    ) == [
        ("Ms Lee", "“That is not fair,”"),
        ("Mr Moe", "“And did you?”"),
        ("Ms Lee", "“We did not.”"),
    ]


def test_without_a_question_or_an_answer_a_speaker_goes_on() -> None:
    assert turns(
        "“The mill is shut,” Mr Moe said.\n\n“It leaked for years and years.”\n\n“We are sorry.”\n\n"
        "“It is a shame,” Ann Lee said."
    ) == [
        ("Mr Moe", "“The mill is shut,” … “It leaked for years and years.”"),
        ("Ann Lee", "“It is a shame,”"),
    ]


def test_an_odd_number_of_turns_leaves_open_whose_they_are() -> None:
    found = turns("“Is it shut?” Mr Moe asked.\n\n“It is.”\n\n“I see,” Ann Lee answered.")
    assert [source for source, content in found if content == "“It is.”"] == []


@pytest.mark.parametrize(
    ("before", "question", "answers"),
    [
        ("Ben Roe testified that it was late.", "“Was he ill?” Ann Lee asked.", "Ben Roe"),
        ("It rained all day.", "“Was he ill?” Ann Lee asked the clerk.", "the clerk"),
        ("“No,” the crowd shouted.", "“Was he ill?” Ann Lee asked.", "the crowd"),
    ],
)
def test_an_answer_without_a_credit_is_not_the_askers(before: str, question: str, answers: str) -> None:
    last = attributed(f"{before}\n\n{question}\n\n“Not that I have seen.”")[-1]
    assert (last.source, last.content) == (answers, "“Not that I have seen.”")


def test_an_answer_of_nobody_known_is_left_alone() -> None:
    found = attributed("It rained all day.\n\n“Was he ill?” one of them asked.\n\n“Not that I have seen.”")
    assert [one.content for one in found] == ["“Was he ill?”"]


def test_who_breaks_off_shows_that_turns_alternate() -> None:
    assert turns(
        "“I did maintain it,” Mr Moe said.\n\n“I know you did.”\n\n“Then why—”\n\n"
        "“Because the price isn’t in here,” Ann Lee said."
    ) == [
        ("Mr Moe", "“I did maintain it,”"),
        ("Ann Lee", "“I know you did.”"),
        ("Mr Moe", "“Then why—”"),
        ("Ann Lee", "“Because the price isn’t in here,”"),
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "“We had a question mark for a week,” Ann Lee says. Who took it out?",
        "“We had a question mark for a week,” Ann Lee says.\n\nWho took it out?",
    ],
)
def test_what_the_writer_asks_is_answered_by_who_spoke_before(asked: str) -> None:
    assert turns(f"{asked}\n\n“I did.”\n\nIt rained.")[-1] == ("Ann Lee", "“I did.”")


def test_where_two_spoke_before_the_writers_question_nobody_is_known_to_answer() -> None:
    found = turns(
        "“We had one,” Ann Lee says. “Two,” Mr Moe says. Who took it out?\n\n“I did.”\n\nIt rained."
    )
    assert all(content != "“I did.”" or not source for source, content in found)


_ASKED = (
    "“You would say anything, wouldn’t you?” Ann Lee asked{hearer}.\n\n“That’s not so.”\n\n“Was it true?”"
)


@pytest.mark.parametrize("hearer", ["", " Bo Roe"])
def test_questions_between_answers_are_the_askers_until_another_credit(hearer: str) -> None:
    passage = f"{_ASKED.format(hearer=hearer)}\n\n“No. It was a lie.”\n\n“So you lied,” the lawyer said."
    given = {content: source for source, content in turns(passage)}
    assert given["“Was it true?”"] == "Ann Lee"
    assert given.get("“No. It was a lie.”", "") == hearer.strip()


def test_turns_that_do_not_alternate_are_nobodys() -> None:
    passage = f"{_ASKED.format(hearer='')}\n\n“When?”\n\n“So you lied,” the lawyer said."
    assert ("Ann Lee", "“Was it true?”") not in turns(passage)


_HEARD = "“It says ten days,” Mr Moe said. “How many did you get?”\n\n“Four,” said Ann Lee.\n\n"


def test_a_question_in_turn_shows_whose_the_turns_before_it_are() -> None:
    told = f"{_HEARD}“And you shipped it.”\n\n“We were told to.”\n\n“By whom?”\n\nThe hall was silent."
    assert turns(told)[-3:] == [
        ("Mr Moe", "“And you shipped it.”"),
        ("Ann Lee", "“We were told to.”"),
        ("Mr Moe", "“By whom?”"),
    ]


def test_turns_without_a_question_in_turn_stay_open() -> None:
    told = f"{_HEARD}“And it was shipped.”\n\n“We were told to.”\n\nThe hall was silent."
    assert ("Mr Moe", "“And it was shipped.”") not in turns(told)


@pytest.mark.parametrize("body", ["The defense", "The prosecution", "The council"])
def test_a_body_that_was_told_of_answers_no_question(body: str) -> None:
    told = f"{body} called Ann Lee a liar. At the trial, Mr Moe went through it with the clerk.\n\n"
    given = turns(f"{told}“You signed it?” Mr Moe asked.\n\n“I did not.”\n\n“Whose is it?” Mr Moe asked.")
    assert (body, "“I did not.”") not in given


def test_a_person_who_spoke_before_the_question_answers_it() -> None:
    told = "The cook said that it was safe.\n\n“Is it safe?” Mr Moe asked.\n\n“It is not.”"
    assert ("The cook", "“It is not.”") in turns(told)
