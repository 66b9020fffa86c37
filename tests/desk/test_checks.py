import pytest

from reading.through_markdown import read_markdown
from whosaidthis.desk import check_text
from whosaidthis.reading.source import Source


def faults(content: str) -> list[str]:
    source = Source("a.md", content, 0, read_markdown(content).text)
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in check_text(source)]


@pytest.mark.parametrize(
    "content",
    [
        "“The mill burns,” she said.",
        '"The mill burns," she said.',
        "‘The miller’s mill burns,’ the Lees’ son said.",
        "“It burns.\n\n“It has burnt all day,” she said.",
        "The Lees’ mill burns, and the '90s are over.",
        "The board is 5' 6\" long.",
    ],
)
def test_closed_quotations_and_apostrophes_are_good(content: str) -> None:
    assert faults(content) == []


def test_a_quotation_that_is_never_closed() -> None:
    assert faults("It rained.\n\nShe said: “The mill burns.") == ["3:11 unclosed-quotation"]


def test_a_quotation_that_only_its_second_paragraph_leaves_open() -> None:
    assert faults("“It burns.\n\n“It has burnt all day.\n\nIt rained.") == ["3:1 unclosed-quotation"]


@pytest.mark.parametrize(
    "content",
    [
        "It rained, [she said] {.said by=x}.",
        "It rained, she said]{.said by=x}.",
        "It rained, [she said]{.said by=x.",
        "It rained, [she said\n\nso]{.unsaid}.",
    ],
)
def test_editors_words_that_became_text(content: str) -> None:
    assert [fault.split()[1] for fault in faults(content)] == ["broken-brackets"]
