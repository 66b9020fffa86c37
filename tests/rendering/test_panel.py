"""What the editor's panel says of one article."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from cases.pages import convert
from whosaidthis.model import NO_GLOSSARY, Facts, Fault, Level, Place, Signature
from whosaidthis.rendering.panel import Desk, panel
from whosaidthis.rendering.wording.panel import new_entry, shortened, sign

TEXT = "Two inspectors told Reuters that it leaks. “Nobody should use it,” one of them said.\n\nBo Hill left."
WARNING = Fault(Place("a.md", 1, 70), "late", "It is wrong.", "Mend it.")
NOTE = Fault(Place("a.md", 1, 3), "early", "It is odd.", "Look at it.", Level.NOTE)


def desk(text: str = TEXT, unsigned: tuple[int, ...] = (), facts: Facts | None = None) -> Desk:
    read = convert(text)[1]
    said = tuple(replace(one, checked=one.number not in unsigned) for one in read.article.statements)
    shown = replace(read.article, statements=said, facts=facts or read.article.facts)
    return Desk(shown, read.source, NO_GLOSSARY)


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def titles(html: str) -> list[str]:
    return re.findall(r"<h2>(.*?)</h2>", html)


def test_warnings_stand_before_notes_wherever_they_are() -> None:
    html = panel([NOTE, WARNING], desk("It rained."))
    assert titles(html) == ["Must be mended", "You may want to know"]
    assert "a.md:1:70 It is wrong. Mend it. late" in words(html)
    assert html.index("It is wrong.") < html.index("It is odd.")


def test_a_fault_inside_a_statement_leads_to_it() -> None:
    html = panel([Fault(Place("text.md", 1, 45), "odd", "It is odd.", "Look at it.")], desk())
    before = html.split("It is odd.")[0].rpartition("<li>")[2]
    assert re.search(r'<a href="#s-[0-9a-f]{8}">statement 2</a>', before)


def test_a_fault_in_the_braces_of_a_statement_leads_to_it_too() -> None:
    text = '[It leaks]{.said by="Ann Lee" colour="red"}, Ann Lee said.'
    html = panel([Fault(Place("text.md", 1, 33), "odd", "It is odd.", "Look.")], desk(text))
    assert "statement 1" in html


def test_how_much_there_is_stands_in_its_first_line() -> None:
    summary = words(panel([WARNING, NOTE], desk()).split("</summary>")[0])
    assert summary == "For the editor Must be mended: 1 · You may want to know: 1"


def test_a_reading_wants_attention_until_it_is_signed() -> None:
    facts = Facts(signature=Signature("Eve Moss", date(2024, 3, 6), (), Place("a.md", 1, 1)))
    assert "Speakers as we read them" in titles(panel([], desk(unsigned=(2,), facts=facts)))
    assert "Speakers as we read them" not in titles(panel([], desk(facts=facts)))


def test_nothing_to_say_is_said() -> None:
    assert "Nothing here wants your attention." in panel([], desk("It rained."))


def test_a_file_without_text_has_its_faults() -> None:
    assert "a.md:1:70 It is wrong." in words(panel([WARNING], None))


def test_what_we_are_not_sure_of_has_the_markdown_that_confirms_it() -> None:
    read = desk("The ferry is not safe, three of its crew told the Courier.")
    doubted = tuple(replace(one, sure=False) for one in read.article.statements)
    html = panel([], Desk(replace(read.article, statements=doubted), read.source, NO_GLOSSARY))
    assert titles(html) == ["We are not sure who says this"]
    assert '[The ferry is not safe]{.said by="Three of its crew"}' in words(html)


def test_what_an_editor_has_confirmed_is_not_there() -> None:
    text = TEXT.replace("“Nobody should use it,”", '[“Nobody should use it,”]{.said by="two inspectors"}')
    assert titles(panel([], desk(text))) == []


def test_a_name_in_no_entry_stands_once() -> None:
    text = "Foreign Minister Bo Hill said that it rained."
    fault = Fault(Place("text.md", 1, 18), "no-entry", "“Bo Hill” has no entry.", "Write one.", Level.NOTE)
    html = panel([fault], desk(text))
    assert titles(html) == ["Names in no entry"]
    assert 'new entry "Bo Hill" --kind official' in words(html)
    assert html.count("has no entry") == 1


@pytest.mark.parametrize(
    ("name", "kind"), [("Bo Hill", "official"), ("Reuters", "body"), ("Acme Corporation", "body")]
)
def test_a_speaker_in_no_entry_has_the_command_too(name: str, kind: str) -> None:
    read = desk(f"The dam leaks, {name} said.")
    (said,) = read.article.statements
    place = read.source.place(said.source[0])
    fault = Fault(place, "speaker-without-entry", f"“{name}” speaks here.", "Write one.", Level.NOTE)
    html = panel([fault], read)
    assert titles(html) == ["Names in no entry"]
    assert f'new entry "{name}" --kind {kind}' in words(html)


def test_where_entries_are_required_it_stands_among_what_must_be_mended() -> None:
    text = "Foreign Minister Bo Hill said that it rained."
    html = panel(
        [Fault(Place("text.md", 1, 18), "no-entry", "“Bo Hill” has no entry.", "Write one.")], desk(text)
    )
    assert titles(html) == ["Must be mended"]
    assert 'new entry "Bo Hill" --kind official' in words(html)


def test_a_first_draft_has_one_line_on_all_that_is_not_signed() -> None:
    html = panel([], desk(unsigned=(1, 2)))
    group = words(html.split("<h2>Not signed</h2>")[1])
    assert group == "2 statements. Read the notes, then sign: python -m whosaidthis sign text.md"
    assert "Not signed: 2" in words(html)


@pytest.mark.parametrize(
    "facts", [Facts(published=True), Facts(signature=Signature("Ada Holm", date(2024, 3, 5), ()))]
)
def test_what_is_published_or_was_signed_has_each_that_is_not_signed_now(facts: Facts) -> None:
    html = panel([], desk(unsigned=(1,), facts=facts))
    group = words(html.split("<h2>Not signed</h2>")[1])
    assert group.startswith("python -m whosaidthis sign text.md text.md:1:")
    assert "statement 1" in group
    assert "statement 2" not in group


def test_hostile_words_stay_words() -> None:
    html = panel([Fault(Place("<b>.md", 1, 1), "odd", "<script>x</script>", '"&')], None)
    assert "<script>" not in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    ("name", "quoted"),
    [
        ("Bo Hill", '"Bo Hill"'),
        ("Bo’s", '"Bo’s"'),
        ("O'Hill", '"O\'Hill"'),
        ('"$x"', "'\"$x\"'"),
        ("`rm`", "'`rm`'"),
    ],
)
def test_a_name_is_one_word_of_the_command(name: str, quoted: str) -> None:
    assert new_entry(name, "official") == f"python -m whosaidthis new entry {quoted} --kind official"


def test_a_path_with_a_space_is_one_word_of_the_command() -> None:
    assert sign("docs/a b.md") == "python -m whosaidthis sign 'docs/a b.md'"


def test_long_statements_are_cut() -> None:
    assert shortened("one " * 12) == " ".join(["one"] * 12)
    assert shortened("one " * 13).endswith("one …")
