"""What a signature still covers after somebody has been at the article."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from signing.articles import HEAD, comparison, opened, signed
from whosaidthis.checks.signatures import check_signature, check_signing_days
from whosaidthis.command.articles import ArticleReader
from whosaidthis.command.site import Site
from whosaidthis.model import NO_GLOSSARY, Level
from whosaidthis.settings import Settings
from whosaidthis.signing import Comparison, Part, parts_changed
from whosaidthis.signing.digest import digests

TEXT = (
    "The roof of the mill is unsafe, two inspectors told the Valley Herald. “Nobody should be under it,” Bo\n"
    "Hill said on Monday. It rained all day.\n\n"
    "The owner, Ada Holm, denied that the roof had ever leaked. The mayor reportedly agreed with her.\n"
)
SIGNED = signed(HEAD + TEXT)


def after(old: str, new: str) -> Comparison:
    """What the signature covers once `old` has become `new`."""
    assert SIGNED.count(old) >= 1
    return comparison(
        SIGNED.rpartition("---\n")[0] + "---\n" + SIGNED.rpartition("---\n")[2].replace(old, new)
    )


def parts(found: Comparison) -> list[tuple[Part, ...]]:
    return [parts_changed(one) for one in found.changed]


def test_the_article_has_statements_to_sign() -> None:
    assert len(opened(SIGNED).read.article.statements) >= 4


def test_nothing_has_changed_when_nothing_was_touched() -> None:
    found = comparison(SIGNED)
    assert found.same
    assert len(found.kept) == len(opened(SIGNED).read.article.statements)


FAMILY = "\N{WOMAN}\u200d\N{GIRL} می\u200cروم"


def test_joiners_stand_in_a_signature_and_what_nobody_sees_does_not() -> None:
    words = signed(f"{HEAD}“The old {FAMILY} wa\u00adter burns,” Ada Holm said.\n")
    assert f"“The old {FAMILY} water burns,”" in words.rpartition("---\n")[0]
    assert comparison(words).same


def test_a_signature_from_before_joiners_stood_in_it_holds() -> None:
    text = f"“The old {FAMILY} burns,” Ada Holm said.\n"
    front = signed(HEAD + text).rpartition("---\n")[0].replace("\u200c", " ").replace("\u200d", " ")
    above = f"{front}---\n\n# The mill must close\n\n"
    assert comparison(f"{above}{text}").same
    (changed,) = parts(comparison(f"{above}{text.replace('Holm said', 'Holm denied')}"))
    assert Part.WORDS not in changed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rained all day.", "It snowed all day."),
        ("It rained all day.", ""),
        ("said on Monday", "said\non Monday"),
        ("“Nobody should be under it,”", "“*Nobody* should be under it,”"),
        ("“Nobody should be under it,”", "“Nobody should\nbe under it,”"),
        ("\n\nThe owner", "\n\nThe sun shone on the roof.\n\nThe owner"),
    ],
)
def test_what_is_outside_the_statements_or_changes_no_word_of_them_is_nobodys_affair(
    old: str, new: str
) -> None:
    assert after(old, new).same


def test_a_word_of_a_quotation() -> None:
    found = after("Nobody should be", "Somebody should be")
    assert parts(found) == [(Part.WORDS,)]
    assert found.changed[0].was.words == "“Nobody should be under it,”"
    assert found.changed[0].now.words == "“Somebody should be under it,”"


def test_a_speaker() -> None:
    found = after("Bo\nHill said", "Cy\nHill said")
    assert parts(found) == [(Part.SPEAKER,)]
    assert (found.changed[0].was.speaker, found.changed[0].now.speaker) == ("Bo Hill", "Cy Hill")


def test_a_hearer() -> None:
    assert parts(after("told the Valley Herald", "told the Hill Herald")) == [(Part.HEARER,)]


def test_a_stance() -> None:
    assert Part.STANCE in parts(after("denied that the roof", "confirmed that the roof"))[0]


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("said on Monday", "said on Sunday", Part.DAY),
        ("two inspectors", "two Rye inspectors", Part.SPEAKER),
        ("mayor reportedly agreed", "mayor agreed", Part.HEDGE),
    ],
)
def test_each_part_is_told_from_others(old: str, new: str, part: Part) -> None:
    assert parts(after(old, new)) == [(part,)]


def test_a_signature_from_before_parts_were_kept_apart_tells_that_something_changed() -> None:
    of_old = re.sub(r"(?<=- '[0-9a-f]{12})\.[\w-]+", "", SIGNED)
    assert of_old != SIGNED
    assert comparison(of_old).same
    assert parts(comparison(of_old.replace("said on Monday", "said on Sunday"))) == [(Part.OTHER,)]


@pytest.mark.parametrize(
    ("retells", "touched"), [("", False), ("retells: {title: Mill, outlet: OUTLET}\n", True)]
)
def test_the_printers_name_is_signed_only_where_notes_have_it(retells: str, touched: bool) -> None:
    head = f"---\ndate: 2024-03-05\n{retells}---\n\n"
    words = "The roof is unsafe, two inspectors told the *Valley Herald*."
    found = {}
    for name in ("The Weir", "The Mill"):
        site = Site(Path("site"), Path("site/docs"), name, Settings(), ())
        opened = ArticleReader(NO_GLOSSARY, site).read_content(
            head.replace("OUTLET", name) + words, "mill.md"
        )
        found[name] = digests(opened.read.article)
    assert (found["The Weir"] != found["The Mill"]) is touched


def test_who_contradicts_it_is_told() -> None:
    text = (
        "Bo Hill denied that the roof leaked. Officials disagreed with that view, the ministry\n"
        "telling Reuters that the roof had leaked in May.\n"
    )
    before = signed(HEAD + text)
    assert check_signature(opened(before).read) == ()
    found = comparison(before.replace("disagreed with that view", "spoke of it"))
    assert (Part.ANSWERED,) in [parts_changed(one) for one in found.changed if one.now.speaker == "Bo Hill"]


def test_a_statement_that_is_gone() -> None:
    found = after("“Nobody should be under it,” Bo\nHill said on Monday. ", "")
    assert not found.changed
    assert [one.words for one in found.gone] == ["“Nobody should be under it,”"]


def test_a_statement_that_is_new() -> None:
    found = after("It rained all day.", "“The wheel is broken,” Bo Hill said.")
    assert not found.changed
    assert len(found.new) == 1


def test_two_equal_statements_are_two() -> None:
    twice = signed(HEAD + "“It burns,” Bo Hill said.\n\n“It burns,” Bo Hill said.\n")
    assert comparison(twice).same
    assert len(comparison(twice.removesuffix("\n\n“It burns,” Bo Hill said.\n") + "\n").gone) == 1


def test_whoever_signs_is_sure() -> None:
    statements = opened(SIGNED).read.article.statements
    assert all(one.checked and one.sure for one in statements)
    assert not any(one.checked for one in opened(HEAD + TEXT).read.article.statements)


class TestWhatABoxSaysOfOthers:
    """A box is no longer as it was signed when what it says of another statement's speaker changes."""

    def changed(self, content: str, old: str, new: str) -> list[str]:
        """The words of the statements that are not as they were before `old` became `new`."""
        before = signed(content)
        assert comparison(before).same
        assert before.count(old) == 1
        return [one.now.words for one in comparison(before.replace(old, new)).changed]

    def test_a_new_denial_of_what_it_says(self) -> None:
        content = HEAD + "Ada Holm said that Bo Hill had sold the grain to the duke.\n\nIt rained.\n"
        words = "Bo Hill had sold the grain to the duke"
        assert self.changed(content, "It rained.", "Bo Hill disputed that.") == [words]
        assert self.changed(content, "It rained.", "Bo Hill said that it was cold.") == []

    def test_words_by_which_we_read_who_speaks(self) -> None:
        content = HEAD + "Ada Holm said that the dam was safe.\n\nShe said that the mill would close.\n"
        assert self.changed(content, "She said", "He said") == ["the mill would close"]

    def test_the_role_of_whoever_reports_it(self) -> None:
        head = HEAD.replace(
            "---\n\n#",
            "speakers:\n  d:\n    name: a diplomat\n    voice: unnamed person\n    role: diplomat\n---\n\n#",
        )
        content = head + "“Bo Hill said the dam was cracked,” a diplomat told the Herald.\n"
        assert "the dam was cracked" in self.changed(content, "role: diplomat", "role: envoy")

    def test_the_group_that_its_speaker_is_one_of(self) -> None:
        head = HEAD.replace(
            "---\n\n#",
            "speakers:\n  both:\n    name: two diplomats\n    voice: unnamed group\n    count: 2\n"
            "  tall:\n    name: one diplomat\n    voice: unnamed person\n    one_of: both\n"
            "    also: [the tall diplomat]\n---\n\n#",
        )
        content = head + "Two diplomats said that the talks had failed. The tall diplomat said it was cold.\n"
        assert "it was cold" in self.changed(content, "name: two diplomats", "name: two spies")

    def test_which_of_two_statements_of_one_speaker_it_answers(self) -> None:
        content = HEAD + (
            "Ada Holm said that the dam was cracked. Ada Holm said that the mill was shut.\n\n"
            '[It is a tale]{.said by="Bo Hill" stance=denies answers="dam was cracked"}, Bo Hill said.\n'
        )
        changed = self.changed(content, 'answers="dam was cracked"', 'answers="mill was shut"')
        assert "It is a tale" in changed

    def test_why_one_of_a_group_is_not_named(self) -> None:
        content = HEAD + (
            "Two engineers said it was safe. “It will stand,” said one of the engineers, who asked not to be "
            "named because he feared for his job.\n"
        )
        assert "it was safe" in self.changed(
            content, ", who asked not to be named because he feared for his job", ""
        )

    def test_which_of_two_people_of_one_description(self) -> None:
        of_one = "    name: a man\n    voice: unnamed person\n"
        head = HEAD.replace("---\n\n#", f"speakers:\n  one:\n{of_one}  two:\n{of_one}---\n\n#")
        content = head + (
            "[It is safe]{.said by=one}, it was said. [It leaks]{.said by=two}, it was said.\n\n"
            "[It will close]{.said by=two}, it was said.\n"
        )
        new = "[It will close]{.said by=one}"
        assert self.changed(content, "[It will close]{.said by=two}", new) == ["It will close"]


class TestFaults:
    def test_an_unsigned_draft_has_none(self) -> None:
        assert check_signature(opened(HEAD + TEXT).read) == ()

    def test_a_signed_draft_has_notes(self) -> None:
        faults = check_signature(opened(SIGNED.replace("“Nobody should", "“Somebody should")).read)
        assert [(fault.code, fault.level) for fault in faults] == [("changed-statement", Level.NOTE)]

    def test_what_is_published_and_never_signed_has_one_warning_with_every_line(self) -> None:
        read = opened((HEAD + TEXT).replace("date:", "status: published\ndate:")).read
        (fault,) = check_signature(read)
        places = [read.source.place(one.spans[0]) for one in read.article.statements]
        assert (fault.code, fault.level, fault.place) == ("unsigned-article", Level.WARNING, min(places))
        assert f"any of the {len(places)} statements" in fault.wrong
        assert set(map(str, (place.line for place in places))) <= set(re.findall(r"\d+", fault.wrong))

    def test_of_many_lines_the_first_ones_are_named(self) -> None:
        text = "".join(f"Bo Hill said that mill {count} leaked.\n\n" for count in range(9))
        (fault,) = check_signature(opened((HEAD + text).replace("date:", "status: published\ndate:")).read)
        assert re.search(r"the 9 statements, in lines \d+, \d+, \d+, \d+ and 5 more\.\Z", fault.wrong)

    def test_the_only_statement_is_told_by_its_words(self) -> None:
        content = (
            HEAD.replace("date:", "status: published\ndate:") + "Ada Holm said that the dam was cracked.\n"
        )
        (fault,) = check_signature(opened(content).read)
        assert fault.code == "unsigned-statement"

    def test_what_was_signed_and_is_published_has_a_warning_for_each_new_statement(self) -> None:
        new = "\nBo Hill said that it was old.\n\nBo Hill said that it was wet.\n"
        faults = check_signature(opened(SIGNED.replace("date:", "status: published\ndate:", 1) + new).read)
        assert [fault.code for fault in faults] == ["unsigned-statement"] * 2

    def test_a_change_is_named_where_it_is(self) -> None:
        published = signed((HEAD + TEXT).replace("date:", "status: published\ndate:"))
        head, _, text = published.rpartition("---\n")
        (fault,) = check_signature(opened(f"{head}---\n{text.replace('Nobody', 'Somebody')}").read)
        line = head.count("\n") + text[: text.index("“Nobody")].count("\n") + 2
        assert (fault.place.line, fault.code) == (line, "changed-statement")
        assert fault.wrong == (
            "The statement “Somebody should be under it” is not as it was signed: "
            "its words (was “Nobody should be under it”) changed."
        )
        assert fault.mend == "Check it, then sign the article: python -m whosaidthis sign mill.md."

    def test_a_mark_that_is_gone_is_told_as_that(self) -> None:
        text = "Bo Hill said: “It is old and wet.”\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        (fault,) = check_signature(opened(head + text.replace("”", "")).read)
        assert "its words (the quotation marks around them)" in fault.wrong

    def test_a_day_that_changed_is_told_as_it_is_now(self) -> None:
        text = "Bo Hill said that it broke on Monday.\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        given = text.replace(
            "it broke on Monday", "[it broke on Monday]{.said day='on Monday is 2024-02-26'}"
        )
        (fault,) = check_signature(opened(head + given).read)
        assert fault.wrong == (
            "The statement “it broke on Monday” is not as it was signed: "
            "its day (signed with another, with none, or with other words for it; "
            "now “on Monday” is 2024-02-26) changed."
        )

    def now(self, text: str, old: str, new: str, head: str = "") -> list[str]:
        """What is told of a published article with this `text` and signed, once `old` has become `new`."""
        before = signed((HEAD + text).replace("date:", f"status: published\n{head}date:", 1))
        front, _, body = before.rpartition("---\n")
        return [one.wrong for one in check_signature(opened(f"{front}---\n{body.replace(old, new)}").read)]

    def test_a_day_that_is_new_is_told_as_that(self) -> None:
        (wrong,) = self.now(
            "Bo Hill spoke. [It broke]{.said by='Bo Hill'}, it is said.\n",
            "by='Bo Hill'",
            "by='Bo Hill' when='2024-02-26'",
        )
        assert "its day (signed without one; now it was said on 2024-02-26) changed" in wrong

    def test_a_day_that_is_gone_is_told_as_that(self) -> None:
        (wrong,) = self.now(
            "Bo Hill spoke. [It broke]{.said by='Bo Hill' when='2024-02-26'}, it is said.\n",
            " when='2024-02-26'",
            "",
        )
        assert "its day (signed with one; now none) changed" in wrong

    @pytest.mark.parametrize(
        ("old", "new", "told"),
        [
            ("fell", "allegedly fell", "its hedge (signed without one; now “allegedly”"),
            ("reportedly agreed", "agreed", "its hedge (signed with one; now none)"),
            (
                "reportedly agreed",
                "supposedly agreed",
                "its hedge (signed with another, with none, or as somebody else’s; now “supposedly”",
            ),
        ],
    )
    def test_a_hedge_that_changed_is_told_with_what_was(self, old: str, new: str, told: str) -> None:
        text = "Bo Hill said that the roof fell. The mayor reportedly agreed with Cy Moss.\n"
        wrongs = [wrong for wrong in self.now(text, old, new) if "hedge" in wrong]
        assert len(wrongs) == 1
        assert told in wrongs[0]

    def test_a_statement_that_only_ends_in_a_quotation_keeps_its_marks_inside_ours(self) -> None:
        text = "Bo Hill said that the figure was “a wish more than a measurement”.\n"
        (fault,) = check_signature(opened((HEAD + text).replace("date:", "status: published\ndate:")).read)
        assert "“the figure was ‘a wish more than a measurement’”" in fault.wrong

    def test_statements_that_are_gone_are_told_in_the_order_of_the_text(self) -> None:
        lines = ("It is wet", "Some tiles fell", "Rain came in", "Ants came too", "Bees left")
        text = "".join(f"Bo Hill said that {line[0].lower()}{line[1:]}.\n\n" for line in lines)
        head = signed(HEAD + text).removesuffix(text)
        faults = check_signature(opened(head + text.split("\n\n")[0] + "\n").read)
        told = [re.findall("“(.*?)”", fault.wrong)[0] for fault in sorted(set(faults))]
        assert told == ["some tiles fell", "rain came in", "ants came too", "bees left"]

    def test_a_sentence_of_a_quotation_has_no_marks_of_its_own_inside_ours(self) -> None:
        text = '"I say so," Bo Hill said. "The dam leaks badly now. It will surely break."\n'
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        faults = check_signature(opened(head + text.replace("badly", "sadly").replace("break", "burst")).read)
        told = " ".join(fault.wrong for fault in faults)
        assert "The statement “The dam leaks sadly now.” is not as it was signed" in told
        assert "(was “The dam leaks badly now.”)" in told
        assert '"' not in told

    def test_a_change_deep_in_a_statement_is_shown(self) -> None:
        text = (
            "Bo Hill said that the ministry had been warned three times in May that the dam stood too close\n"
            "to the school.\n"
        )
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        (fault,) = check_signature(opened(head + text.replace("stood too", "stood far too")).read)
        assert "(was “… the dam stood too close to the school”" in fault.wrong
        assert "is “… the dam stood far too close to the school”)" in fault.wrong

    @pytest.mark.parametrize("length", range(1, 25))
    def test_a_change_just_where_the_words_are_cut_is_shown(self, length: int) -> None:
        long = f"str{'e' * length}ngth"
        text = f"“I would not put my name to it on the {long} of a hole in the old mill,” said Ada Holm.\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        (fault,) = check_signature(opened(head + text.replace("hole", "pit")).read)
        assert "hole" in fault.wrong
        assert "pit" in fault.wrong

    @pytest.mark.parametrize(
        ("old", "new", "told"),
        [
            (
                "she feared for her job",
                "she feared her boss",
                "(now “A nurse”, 1 unnamed person; reason given: “she feared her boss”)",
            ),
            ("Bo Hill disputed", "Cy Moss disputed", "who answers it"),
            (
                "two boats",
                "three boats",
                "(now “The crews”, three boats, unnamed, number not given; no reason",
            ),
        ],
    )
    def test_the_message_says_what_changed(self, old: str, new: str, told: str) -> None:
        speakers = "speakers:\n  c: {name: The crews, voice: unnamed group, affiliation: two boats}\n"
        text = (
            "The dam is cracked, said a nurse, who asked not to be named because she feared for her job.\n\n"
            "Ada Holm said that the mill was old.\n\nBo Hill disputed that.\n\n"
            "The water is low, the crews said.\n"
        )
        before = signed((HEAD + text).replace("date:", f"status: published\n{speakers}date:"))
        faults = check_signature(opened(before.replace(old, new)).read)
        (other,) = [fault.wrong for fault in faults if "its speaker" not in fault.wrong]
        assert told in other

    def test_many_that_changed_in_the_same_way_are_told_in_one_line(self) -> None:
        head = HEAD.replace("date:", "status: published\nretells:\n  outlet: The Weir\ndate:")
        text = "".join(f"“It is {word},” said Ada Holm.\n\n" for word in ("old", "wet", "low", "dry", "new"))
        before = signed(head + text)
        (fault,) = check_signature(opened(before.replace("The Weir", "The Mill")).read)
        first = before.splitlines().index("“It is old,” said Ada Holm.") + 1
        assert fault.place.line == first
        lines = f"lines {first}, {first + 2}, {first + 4}, {first + 6} and {first + 8}"
        assert fault.wrong == (
            f"5 statements, in {lines}, are not as they were signed: of each, its way here changed, "
            "for “outlet” below “retells” did."
        )

    def test_many_whose_speaker_is_told_otherwise_say_how(self) -> None:
        said = "".join(f"“It is {word},” the nurse said.\n\n" for word in ("old", "wet", "low", "dry"))
        why = "A nurse, who asked not to be named because she feared her boss, said that it was cold.\n\n"
        why_not = why.replace(", who asked not to be named because she feared her boss,", "")
        (wrong,) = self.now(why + said, why, why_not)
        assert "5 statements" in wrong
        assert (
            "of each, what its note says of the speaker (now “A nurse”, 1 unnamed person; no reason given) "
            "changed." in wrong
        )

    def test_a_reason_that_one_of_a_group_gave_no_more_is_told_of_the_group(self) -> None:
        text = (
            "Two engineers said it was safe. “It will stand,” said one of the engineers, who asked not to be "
            "named because he feared for his job.\n"
        )
        why = ", who asked not to be named because he feared for his job"
        group = next(wrong for wrong in self.now(text, why, "") if "it was safe" in wrong)
        assert "(now “Two engineers”, 2 unnamed people; no reason given) changed" in group

    def test_many_that_changed_for_themselves_are_told_one_by_one(self) -> None:
        text = "".join(f"“It is {word},” said Ada Holm.\n\n" for word in ("old", "wet", "low", "dry", "new"))
        before = signed((HEAD + text).replace("date:", "status: published\ndate:"))
        assert len(check_signature(opened(before.replace("said Ada", "said Eva")).read)) == 5

    def test_a_day_to_come_is_named_where_it_is(self) -> None:
        content = signed(HEAD + TEXT, on=date(2024, 3, 20))
        (fault,) = check_signing_days(opened(content).read, date(2024, 3, 18))
        assert content.splitlines()[fault.place.line - 1] == "  on: 2024-03-20"
        assert (fault.code, fault.level) == ("signed-in-future", Level.WARNING)
        assert check_signing_days(opened(content).read, date(2024, 3, 19)) == ()
        line = content.replace("on: 2024-03-20", "on: 2024-03-10")
        (fault,) = check_signing_days(opened(line).read, date(2024, 3, 12))
        assert "| 2024-03-20 Ada Holm |" in line.splitlines()[fault.place.line - 1]

    def test_a_deleted_statement_is_named_beside_the_one_after_which_it_stood(self) -> None:
        published = signed((HEAD + TEXT).replace("date:", "status: published\ndate:"))
        without = published.replace(" The mayor reportedly agreed with her.", "")
        faults = check_signature(opened(without).read)
        assert [fault.code for fault in faults] == ["signed-statement-gone"]
        assert "denied that the roof had ever leaked" in without.splitlines()[faults[0].place.line - 1]
        assert "no longer there, after “denied that the roof had ever leaked" in faults[0].wrong

    def test_words_that_stay_and_lose_their_speaker_are_told_as_that(self) -> None:
        """Another verb stands around the inner statement: its words are not gone."""
        text = "Ada Holm said that Bo Hill had told her the dam was cracked.\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        now = text.replace("told her", "shown her")
        faults = check_signature(opened(head + now).read)
        (gone,) = [fault for fault in faults if fault.code == "signed-statement-gone"]
        assert gone.wrong == (
            "The statement “the dam was cracked” was signed; its words stand here still, and Bo Hill is no "
            "longer said to speak them."
        )
        assert 'write {.said by="Bo Hill"}' in gone.mend
        assert (gone.place.line, gone.place.column) == (head.count("\n") + 1, now.index("the dam") + 1)

    @pytest.mark.parametrize("words", ["it rained and snowed", "it rained"])
    def test_words_that_an_editor_marks_as_no_statement_are_told_as_that(self, words: str) -> None:
        text = f"Ada Holm said {words}.\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        (gone,) = check_signature(opened(f"{head}Ada Holm said [{words}]{{.unsaid}}.\n").read)
        assert gone.wrong == (
            f"“{words}” was signed as a statement, and {{.unsaid}} says here that it is none."
        )
        assert gone.mend.startswith("If it is one, take the brackets and their braces away; if not, sign")
        assert (gone.place.line, gone.place.column) == (head.count("\n") + 1, 16)

    def test_one_of_two_alike_that_is_gone_is_not_looked_for_in_the_other(self) -> None:
        text = "“It burns,” Bo Hill said.\n\n“It burns,” Bo Hill said.\n"
        head = signed((HEAD + text).replace("date:", "status: published\ndate:")).removesuffix(text)
        (gone,) = check_signature(opened(head + "“It burns,” Bo Hill said.\n").read)
        assert "is no longer there" in gone.wrong

    def test_whose_hedge_it_is_is_told_with_the_hedge(self) -> None:
        retells = "retells: {outlet: The Weir, title: A, word_for_word: true}\n"
        text = "The dam is reportedly cracked.\n"
        head = signed((HEAD + text).replace("date:", f"status: published\n{retells}date:"))
        (fault,) = check_signature(opened(head.replace("The Weir", "The Lock")).read)
        assert fault.wrong.endswith(
            "its hedge (signed with another, with none, or as somebody else’s; "
            "now “reportedly”, which The Lock writes) changed."
        )

    def test_where_all_are_gone_the_signature_is_the_place(self) -> None:
        published = signed((HEAD + "It rained, Ann Lee said.\n").replace("date:", "status: published\ndate:"))
        (fault,) = check_signature(opened(published.replace("It rained, Ann Lee said.", "It rained.")).read)
        assert "It rained" in published.splitlines()[fault.place.line - 1]

    def test_a_speaker_who_is_stated_no_more_is_told_as_that(self) -> None:
        text = "Ada Holm left. [The roof leaks]{.said by='Ada Holm'}, it is said.\n"
        published = signed((HEAD + text).replace("date:", "status: published\ndate:"))
        (fault,) = check_signature(opened(published.replace("by='Ada Holm'", "by='nobody'")).read)
        assert "its speaker (was “Ada Holm”, is now not stated)" in fault.wrong

    def test_a_changed_speaker_is_told_with_who_it_was(self) -> None:
        published = signed((HEAD + TEXT).replace("date:", "status: published\ndate:"))
        head, _, text = published.rpartition("---\n")
        faults = check_signature(opened(f"{head}---\n{text.replace('Ada Holm', 'Eva Holm')}").read)
        assert any(
            "its speaker (was “Ada Holm”, is now “Eva Holm”) changed" in fault.wrong for fault in faults
        )


REASON = (
    "---\ntitle: The mill\ndate: 2024-03-05\nspeakers:\n  nurse:\n    name: The nurse\n"
    "    voice: unnamed person\n    reason: she feared her boss\n---\n\n"
    "The mill is unsafe, the nurse said. She gave no name, as she feared her boss.\n"
)


def test_a_reason_that_the_article_no_more_gives_is_a_change() -> None:
    """Its note says “in the editor’s words” then, though no word of the statement has changed."""
    found = comparison(signed(REASON).replace("as she feared her boss", "as she feared the mayor"))
    assert parts(found) == [(Part.DESCRIPTION,)]


def test_other_words_beside_a_reason_change_nothing() -> None:
    assert comparison(signed(REASON).replace("She gave no name", "Nobody knows her")).same
