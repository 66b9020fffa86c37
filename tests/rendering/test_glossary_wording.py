"""What the glossary's pages say, word for word."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rendering.making import ANN, NURSE, Maker, find, paragraphs
from whosaidthis.building.gathering import GatheredArticle
from whosaidthis.entries import Passage
from whosaidthis.model import (
    Article,
    Basis,
    Entry,
    Facts,
    Form,
    Glossary,
    Hearer,
    Hedge,
    Kind,
    Mention,
    Office,
    Relation,
    RelationKind,
    RoughDay,
    Source,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
)
from whosaidthis.reading.plain import read_plain
from whosaidthis.reading.source import Source as SourceFile
from whosaidthis.rendering.glossary.held import HeldForEntry, held_in
from whosaidthis.rendering.glossary.pages import tally
from whosaidthis.rendering.glossary.passages import Passages
from whosaidthis.rendering.wording import glossary as wording
from whosaidthis.rendering.wording.glossary import Named

SAID = Statement(
    number=4,
    anchor="s-abc",
    block=0,
    spans=(Span(0, 8),),
    content=(Span(0, 8),),
    form=Form.INDIRECT,
    speaker=Speaker("aide", "One of the aides", Voice.UNNAMED_PERSON),
    speaker_basis=Basis.STATED,
    source=(),
    cue=(),
    stance=Stance.ASSERTS,
)
LEE = replace(SAID, speaker=Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, role="mayor"))
NOBODY = replace(SAID, speaker=Speaker("", "", Voice.NOT_STATED))
FIRST, LAST = RoughDay(2020, 3, 1), RoughDay(2021, 5, 31)


def source(date_words: str | None, via: str | None = None) -> Source:
    return Source("k", "Title", "Gazette", date_words, "https://example.org", via)


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        ((SAID,), "One of the aides, unnamed."),
        ((LEE,), "Ann Lee, mayor."),
        ((LEE, replace(LEE, speaker=Speaker("x", "Acme", Voice.INSTITUTION))), "Ann Lee, mayor and Acme."),
        ((replace(LEE, hearer=Hearer("Gazette", Basis.STATED)),), "Ann Lee, mayor, told Gazette."),
        (
            (replace(LEE, hearer=Hearer("Gazette", Basis.INFERRED), speaker_basis=Basis.INFERRED),),
            "Ann Lee, mayor, told Gazette, as we read it.",
        ),
        (
            (replace(LEE, hearer=Hearer("Gazette", Basis.INFERRED)),),
            "Ann Lee, mayor, told, as we read it, Gazette.",
        ),
        (
            (replace(LEE, hearer=Hearer("Gazette", Basis.STATED), speaker_basis=Basis.INFERRED),),
            "Ann Lee, mayor, as we read it, told Gazette.",
        ),
        (
            (replace(NOBODY, hedge=Hedge("reportedly", Span(0, 1))),),
            "The article does not say who; The Mirror writes “reportedly”.",
        ),
        ((), "The Mirror’s own words; we found no source."),
    ],
)
def test_who_says_a_passage(statements: tuple[Statement, ...], sentence: str) -> None:
    assert wording.who(statements, Facts(outlet="The Mirror")) == sentence


@pytest.mark.parametrize(
    ("office", "words"),
    [
        (Office("Mayor", FIRST, LAST, ()), "Mayor, 1 March 2020 to 31 May 2021"),
        (Office("Mayor", FIRST, None, (), ongoing=True), "Mayor, since 1 March 2020"),
        (Office("Mayor", FIRST, None, ()), "Mayor, from 1 March 2020; no end known"),
        (Office("Mayor", None, LAST, ()), "Mayor, until 31 May 2021"),
        (Office("Mayor", RoughDay(2020, 7), None, (), ongoing=True), "Mayor, since July 2020"),
        (Office("Mayor", RoughDay(2020), RoughDay(2020, 7), ()), "Mayor, 2020 to July 2020"),
        (Office("Mayor", None, None, ()), "Mayor; no days known"),
    ],
)
def test_every_office_has_its_days(office: Office, words: str) -> None:
    assert wording.office(office) == words


@pytest.mark.parametrize(
    ("cited", "short", "whole"),
    [
        (source("2016-09-25"), "Gazette, 2016", "25 September 2016"),
        (source("2016-09", via="Dock"), "Gazette, via Dock, 2016", "September 2016"),
        (source("2016"), "Gazette, 2016", "2016"),
        (source(None), "Gazette, undated", "undated"),
    ],
)
def test_a_source_in_short_and_its_day(cited: Source, short: str, whole: str) -> None:
    assert (wording.source(cited), wording.source_day(cited)) == (short, whole)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((Kind.BODY, 2, Named(1), 0), "says 2 statements"),
        ((Kind.OFFICIAL, 0, Named(1, about=1), 0), "named in 1, says none"),
        ((Kind.OFFICIAL, 0, Named(about=2), 0), "spoken about in 2, says none"),
        ((Kind.MISSILE, 0, Named(1, sentences=3), 0), "named in 1 statement"),
        ((Kind.DOCUMENT, 0, Named(meant=1), 0), "meant in 1 statement, as we read it"),
        ((Kind.PLACE, 0, Named(sentences=2), 0), "named in 2 sentences"),
        ((Kind.BODY, 0, Named(), 1), "the text we retell"),
        ((Kind.BODY, 0, Named(), 0), "no article links to it"),
        ((Kind.BODY, 1, Named(), 0, 2), "says 1 statement"),
        ((Kind.BODY, 0, Named(3), 0, 2), "gives no comment"),
    ],
)
def test_the_tally_of_an_entry(counts: tuple[Any, ...], words: str) -> None:
    assert wording.tally(*counts) == words


def test_who_is_silent_is_told_by_name_without_a_guess() -> None:
    assert wording.says_nothing("Ann Lee", 2, 0) == (
        "Nothing in our articles. Ann Lee is spoken about in 2 statements and makes none."
    )


def test_who_is_in_no_article_is_said_nothing_more_of() -> None:
    """Their name may still stand there inside a longer one."""
    assert wording.says_nothing("Ann Lee", 0, 0) == "Nothing in our articles."


def test_an_outlet_whose_report_is_retold_is_not_said_to_say_nothing() -> None:
    told = wording.says_nothing("The Mirror", 0, 0, retold=True)
    assert "Nothing" not in told
    assert told.endswith("that we retell, The Mirror writes without a source.")


def shown(characters: str, *passages: Passage) -> list[str]:
    article = Article(read_plain(characters), Facts(outlet="The Mirror"), (SAID,))
    file = SourceFile("a.md", characters, 0, article.text)
    listed = {"a": GatheredArticle("a.md", "a/", "Gulls", article, file)}
    return [
        "".join(f"*{words}*" if name else words for words, name in one.pieces)
        + f" [{one.link}]({one.address})"
        for one in Passages(listed, lambda path: f"../{path}").shown(passages)
    ]


def test_a_passage_is_printed_on_one_line_with_its_names_and_a_link_to_its_place() -> None:
    characters = "The big\n gull flew, he said, to sea."
    spans = (Span(0, 18), Span(29, 35))
    both = shown(
        characters,
        Passage("a", spans, (Span(9, 13),), (SAID,)),
        Passage("a", (Span(0, 36),), (), (), None, 0),
    )

    assert both == [
        "The big *gull* flew … to sea [Gulls, statement 4](../a.md#s-abc)",
        "The big gull flew, he said, to sea. [The same article](../a.md#wst-notes-4)",
    ]


def test_who_says_nothing_is_told_so_and_is_no_statement_of_the_tally() -> None:
    made = Maker(paragraphs("Ann Lee did not reply. Ann Lee declined to give a date. Ann Lee said no."))
    made.one("did not reply", ANN, stance=Stance.DECLINES)
    made.one("declined to give a date", ANN, stance=Stance.DECLINES)
    made.one("no", ANN)
    article = made.article()
    file = SourceFile("a.md", made.text.characters, 0, made.text)
    listed = {"a": GatheredArticle("a.md", "a/", "Dam", article, file)}
    said = [Passage("a", one.spans, (), (one,)) for one in article.statements]
    found = Passages(listed, lambda path: path).shown(said)

    assert [(one.who, one.silent) for one in found] == [
        ("Ann Lee, mayor. Does not reply.", True),
        ("Ann Lee, mayor. Declines to say.", False),
        ("Ann Lee, mayor.", False),
    ]
    entry = Entry("ann-lee", "a.md", Kind.OFFICIAL, "Ann Lee", "A mayor.")
    assert tally(entry, HeldForEntry(said=found)) == "says 2 statements"


def test_a_headline_that_repeats_is_shown_as_such_and_is_no_second_statement() -> None:
    made = Maker(paragraphs("Dam leaks, Ann Lee says.", "The dam leaks, Ann Lee said.", headline=True))
    made.one("Dam leaks", ANN, relations=(Relation(RelationKind.RESTATES, 2),))
    made.one("The dam leaks", ANN)
    article = made.article()
    file = SourceFile("a.md", made.text.characters, 0, made.text)
    listed = GatheredArticle("a.md", "a/", "Dam", article, file)
    said = [Passage("a", one.spans, (), (one,)) for one in article.statements]
    found = Passages({"a": listed}, lambda path: path).shown(said)
    assert found[0].who == "Ann Lee, mayor. It repeats statement 2, and is not counted."
    entry = Entry("ann-lee", "a.md", Kind.OFFICIAL, "Ann Lee", "A mayor.")
    assert tally(entry, HeldForEntry(said=found)) == "says 1 statement"


def test_named_in_counts_names_and_not_clauses_or_words_that_only_an_editor_reads_so() -> None:
    words = "Ann Lee, who went to sea, owes the old rule, it was said."
    made = Maker(paragraphs(words))
    rule = find(made.text, "the old rule")
    made.one("Ann Lee", NURSE)
    made.one("who went to sea", NURSE)
    made.one("owes the old rule", NURSE)
    mentions = (Mention(find(made.text, "Ann Lee"), "lee", True), Mention(rule, "rule", True))
    article = replace(made.article(Facts(terms={"The old\nrule": "rule"})), mentions=mentions)
    file = SourceFile("a.md", words, 0, made.text)
    lee = Entry("lee", "l.md", Kind.OFFICIAL, "Ann Lee", "A mayor.")
    paper = Entry("rule", "r.md", Kind.DOCUMENT, "Rule 7", "A rule.")
    listed = GatheredArticle("a.md", "a/", "Dam", article, file)
    held = held_in("a", listed, Glossary((lee, paper)))
    assert tally(lee, held["lee"]) == "named in 1, says none"
    assert tally(paper, held["rule"]) == "meant in 1 statement, as we read it"


@pytest.mark.parametrize(
    ("words", "form", "printed"),
    [
        ("“It leaks.", Form.DIRECT, "“It leaks.”"),
        ("It is old.", Form.DIRECT, "“It is old.”"),
        ("Nobody looked.”", Form.DIRECT, "“Nobody looked.”"),
        ("It is old", Form.INDIRECT, "It is old"),
    ],
)
def test_a_sentence_of_a_quotation_stands_in_a_pair_of_marks(words: str, form: Form, printed: str) -> None:
    made = Maker(paragraphs("“It leaks. It is old. Nobody looked.” Ann Lee said so."))
    one = made.one(words, ANN, form=form)
    file = SourceFile("a.md", made.text.characters, 0, made.text)
    listed = {"a": GatheredArticle("a.md", "a/", "Dam", made.article(), file)}
    (found,) = Passages(listed, lambda path: path).shown([Passage("a", one.spans, (), (one,))])

    assert "".join(words for words, _ in found.pieces) == printed


def test_a_long_passage_is_cut_around_the_name() -> None:
    characters = f"{'before ' * 2000}Auk {'after ' * 2000}"
    name = Span(characters.index("Auk"), characters.index("Auk") + 3)
    (one,) = shown(characters, Passage("a", (Span(0, len(characters) - 1),), (name,), (SAID,)))

    assert one.startswith("… before before")
    assert " *Auk* after after" in one
    assert " after … [" in one
    assert len(one.split()) < 70


def test_a_source_is_told_without_two_stops() -> None:
    assert (wording.after_title(source(None)), wording.after_note(source(None))) == (".", ".")
    cut = replace(source(None), title="Ten killed …", note="Is it true?")
    assert (wording.after_title(cut), wording.after_note(cut)) == ("", "")


@pytest.mark.parametrize(
    ("content", "printed"),
    [("that", "denied that [“the dam leaks”]"), ("the leak in May", "denied the leak in May")],
)
def test_what_only_points_at_a_statement_is_printed_with_it(content: str, printed: str) -> None:
    made = Maker(paragraphs(f"A nurse said “the dam leaks”. Ann Lee denied {content}."))
    made.one("“the dam leaks”", NURSE, "A nurse", "said")
    against = (Relation(RelationKind.CONTRADICTS, 1),)
    made.one(content, ANN, "Ann Lee", "denied", stance=Stance.DENIES, relations=against)
    article = made.article()
    denied = replace(article.statements[1], spans=(find(made.text, f"denied {content}"),))
    article = replace(article, statements=(article.statements[0], denied))
    file = SourceFile("a.md", made.text.characters, 0, made.text)
    listed = {"a": GatheredArticle("a.md", "a/", "Dam", article, file)}
    (one,) = Passages(listed, lambda path: path).shown([Passage("a", denied.spans, (), (denied,))])

    assert "".join(words for words, _ in one.pieces) == printed
