"""The other of two, told by what they are, is one of the two: nobody is counted twice."""

import pytest

from speakers.reported import read_report, who_says_what


@pytest.mark.parametrize(
    "other",
    ["The other survivor, an engineer,", "The second survivor, an engineer from Rye,", "The other, a cook,"],
)
def test_the_other_is_one_of_the_two(other: str) -> None:
    _, (both, one, second) = read_report(
        "The cutter sank, two survivors told the Gazette.\n\n"
        f"“I saw it,” said one of the survivors, a deckhand of 24. {other} said that it was dark."
    )
    assert (both.speaker.count, one.speaker.member_of) == (2, both.speaker.key)
    assert second.speaker.member_of == both.speaker.key
    assert second.speaker.name == other.strip(",")


def test_the_other_is_one_of_the_two_where_the_first_has_gone_on_alone() -> None:
    _, found = read_report(
        "Two cooks told the Gazette that it leaked. “We saw it,” said one of them.\n\n"
        "“We even sent a letter.”\n\nThe other doubted that anybody had read it."
    )
    assert [one.speaker.name for one in found][-2:] == ["One of the two cooks", "The other of the two cooks"]
    assert found[-1].speaker.member_of == found[0].speaker.key


def test_another_of_whom_nobody_told_is_none_of_them() -> None:
    _, (one, second) = read_report(
        "“I saw it,” said a deckhand.\n\nThe other survivor, an engineer, said it was dark."
    )
    assert second.speaker.member_of is None
    assert one.speaker.key != second.speaker.key


def test_what_somebody_would_not_say_is_none_of_what_they_confirm() -> None:
    said = who_says_what(
        "The board confirmed that the report was genuine, but would not say to whom it had gone."
    )
    assert said[0] == ("The board", "the report was genuine")


@pytest.mark.parametrize(("quote", "mark"), [("“It rained,”", "’"), ('"It rained,"', "'")])
def test_what_is_somebodys_has_the_mark_of_its_article(quote: str, mark: str) -> None:
    said = who_says_what(f"Mira Solheim left. {quote} her brother said.")
    assert said[0][0] == f"Mira Solheim{mark}s brother"


def test_what_somebody_would_not_say_is_a_silence_of_its_own() -> None:
    said = who_says_what("Ann Lee said the firm was selling the mill but would not say when.")
    assert said == [("Ann Lee", "the firm was selling the mill"), ("Ann Lee", "when")]


NAMED_OF_THEM = {
    "“It leaks,” said one of them, the Rev. Ada Roe, a nun who left. “I saw it.”": ["Ada Roe", "Ada Roe"],
    "“It leaks,” said one of them, Ada Roe.": ["Ada Roe"],
    "“It leaks,” said one of them, a Rye man who left.": ["One of the two cooks"],
    "“It leaks,” said one of them. Ada Roe laughed.": ["One of the two cooks"],
}


@pytest.mark.parametrize(("told", "names"), NAMED_OF_THEM.items())
def test_one_of_them_is_who_is_named_right_behind(told: str, names: list[str]) -> None:
    said = who_says_what(f"Two cooks said it was late.\n\n{told}")
    assert [who for who, _ in said][1:] == names
