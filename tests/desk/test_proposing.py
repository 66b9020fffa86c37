"""What the machine proposes can be pasted: it confirms the speaker and changes nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from cases.pages import convert
from whosaidthis.desk import Proposal, Who, propose
from whosaidthis.joining import ReadArticle
from whosaidthis.model import NO_GLOSSARY, Basis, Facts, Voice

FERRY = Path(__file__).resolve().parents[1] / "browser" / "data" / "ferry.md"
STORY = """\
The *old* mill of [the valley](https://valley.example) must close, two inspectors told Reuters. “Nobody should
be under it,” one of them said. “It is \\[sic\\] unsafe,” he said, “and it was so for years.”

“We knew,” Ada Holm, the owner, told Reuters. “Nobody *asked*,” she said. Ms Holm “never saw” it, she said.
"""


def read(content: str) -> ReadArticle:
    return convert(content)[1]


def proposals(content: str) -> dict[int, Proposal | None]:
    """What is proposed for each statement of an article that has a speaker."""
    found = read(content)
    statements = found.article.statements
    who = Who(Facts(), statements, NO_GLOSSARY, found.source.text.characters)
    return {
        one.number: propose(one, statements, found.source, who)
        for one in statements
        if one.speaker.voice is not Voice.NOT_STATED
    }


def pasted(content: str, proposal: Proposal) -> str:
    """The article with the proposal in the place of the words that it is for."""
    lines = content.splitlines(keepends=True)
    start = sum(map(len, lines[: proposal.place.line - 1])) + proposal.place.column - 1
    end = start + len(proposal.written)
    assert content[start:end] == proposal.written
    return content[:start] + proposal.markdown + content[end:]


def told(found: ReadArticle) -> list[tuple[object, ...]]:
    """All of each statement that a paste must leave as it is."""
    return [(one.anchor, one.speaker.key, one.stance, one.hearer) for one in found.article.statements]


@pytest.mark.parametrize(
    "content", [STORY, FERRY.read_text("utf-8").split("---\n", 2)[2]], ids=["mill", "ferry"]
)
def test_a_paste_confirms_its_statement_and_changes_nothing_else(content: str) -> None:
    before = read(content)
    assert before.faults == ()
    for number, proposal in proposals(content).items():
        if proposal is None:
            continue
        after = read(pasted(content, proposal))
        was = before.article.statements[number - 1]
        needless = was.sure and was.speaker_basis is not Basis.INFERRED
        codes = ["needless-correction"] if needless else []
        assert [fault.code for fault in after.faults] == codes, proposal.markdown
        assert told(after) == told(before), proposal.markdown
        one = after.article.statements[number - 1]
        assert one.by_editor
        assert one.sure
        assert one.speaker_basis is not Basis.INFERRED


def test_nearly_every_statement_of_a_long_article_has_one() -> None:
    found = proposals(FERRY.read_text("utf-8").split("---\n", 2)[2])
    assert sum(one is not None for one in found.values()) >= 0.9 * len(found)


def test_it_names_who_was_read() -> None:
    found = [one.markdown for one in proposals(STORY).values() if one]
    assert '[“Nobody *asked*,”]{.said by="Ada Holm"}' in found


def test_emphasis_and_links_are_taken_in_whole() -> None:
    found = [one.written for one in proposals(STORY).values() if one]
    assert "The *old* mill of [the valley](https://valley.example) must close" in found


def test_a_quotation_around_its_words_of_saying_is_one_statement() -> None:
    found = [one.written for one in proposals(STORY).values() if one]
    assert "“It is \\[sic\\] unsafe,” he said, “and it was so for years.”" in found


def test_a_statement_that_runs_over_two_paragraphs_has_none() -> None:
    content = "Ann Lee said: “It burns.\n\n“It burns still.”\n"
    for proposal in proposals(content).values():
        assert proposal is None or "\n\n" not in proposal.markdown


def test_one_pair_of_brackets_holds_a_quotation_that_a_long_cue_cuts_in_two() -> None:
    content = "Ann Lee came late. “I am the mayor,” she told the meeting, “and nobody told me.”\n"
    (proposal,) = proposals(content).values()
    assert proposal is not None
    before, after = read(content).article.statements, read(pasted(content, proposal)).article.statements
    assert [one.content for one in after] == [one.content for one in before]
    assert after[0].form is before[0].form


@pytest.mark.parametrize("marks", ["“”", '""', "‘’"])
def test_brackets_hold_no_half_of_a_pair_of_quotation_marks(marks: str) -> None:
    content = f"{marks[0]}It leaks,{marks[1]} Ada Holm said. {marks[0]}It is old. Nobody looked.{marks[1]}\n"
    found = proposals(content)
    assert [one.markdown for one in found.values() if one] == [
        f'[{marks[0]}It leaks,{marks[1]}]{{.said by="Ada Holm"}}',
        '[It is old.]{.said by="Ada Holm"}',
        '[Nobody looked.]{.said by="Ada Holm"}',
    ]
    before = read(content)
    for number, proposal in found.items():
        assert proposal is not None
        after = read(pasted(content, proposal))
        assert told(after) == told(before)
        assert after.article.statements[number - 1].by_editor


def test_what_somebody_was_told_to_do_has_brackets_of_its_own() -> None:
    content = "“The board told me to log it,” said Ann Lee.\n"
    found = proposals(content)
    assert found[2] is not None
    assert found[2].markdown == '[told me to log it]{.said by="The board"}'
