"""Corrections in the front matter: read, and every misuse told at its place."""

from __future__ import annotations

from datetime import date

import pytest

from cases.pages import convert
from corrected import BODY, FORMER, GONE, OLDER, corrected_article, id_of
from whosaidthis.desk import check_correction_days, check_corrections, read_front_matter, settle
from whosaidthis.model import Correction, Facts


def read(corrections: str) -> tuple[Correction, ...]:
    return read_front_matter(corrected_article(corrections), "a.md").facts.corrections


def faults(corrections: str) -> list[str]:
    """Place and code of all that is wrong, on the page of the article."""
    front = read_front_matter(corrected_article(corrections), "a.md")
    statements = convert(BODY)[1].article.statements
    found = sorted((*front.faults, *check_corrections(front.corrections, statements, front.facts.date, {})))
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in found]


def item(*more: str, date: str = "2024-03-07") -> str:
    lines = [f"date: {date}", "wrong: It was.", "now: It is.", *more]
    return "  - " + "\n    ".join(lines) + "\n"


class TestReading:
    def test_they_are_kept_as_they_are_written(self) -> None:
        first, gone, plain, _ = read_front_matter(corrected_article(), "a.md").facts.corrections
        assert first.date == date(2024, 3, 7)
        assert first.wrong == "The article gave the mayor’s words to the harbour master."
        assert (first.statement, first.formerly) == (id_of("towed")[2:], (FORMER, OLDER))
        assert (gone.statement, gone.formerly) == (None, (GONE,))
        assert (plain.statement, plain.formerly) == (None, ())

    def test_nothing_is_wrong_with_them(self) -> None:
        assert faults(corrected_article().partition("corrections:\n")[2].partition("---\n")[0]) == []

    def test_one_alone_needs_no_dash(self) -> None:
        alone = item().replace("  - ", "    ")
        assert read(alone) == read(item())
        assert faults(alone) == []

    @pytest.mark.parametrize("key", ["correct", "nwo"])
    def test_a_key_that_is_not_known_is_not_told_as_a_missing_one_too(self, key: str) -> None:
        assert faults(item().replace("now:", f"{key}:")) == ["7:5 unknown-key"]

    @pytest.mark.parametrize(
        "written",
        [f"s-{FORMER}", FORMER, f"n-{FORMER}", f"https://weir.example/a/#s-{FORMER}", f'"#{FORMER}"'],
    )
    def test_an_id_may_be_copied_with_more_of_its_address(self, written: str) -> None:
        assert read(item(f"formerly: {written}"))[0].formerly == (FORMER,)
        assert read(item(f"statement: {written}"))[0].statement == FORMER

    @pytest.mark.parametrize(
        ("path", "address"),
        [
            ("docs/articles/weir.md", "https://weir.example/news/articles/weir/"),
            ("docs/articles/weir.md", "https://weir.example/articles/weir.html"),
            ("docs/articles/weir.md", "http://127.0.0.1:8000/articles/weir/?page=2"),
            ("docs/articles/weir.md", "../weir/"),
            ("docs/articles/weir.md", "articles/weir.md"),
            ("docs/articles/weir/index.md", "https://weir.example/articles/weir/index.html"),
            ("docs/articles/der wörth.md", "https://weir.example/articles/der%20w%C3%B6rth/"),
        ],
    )
    def test_a_link_to_the_article_itself_is_an_id(self, path: str, address: str) -> None:
        written = corrected_article(item(f'formerly: "{address}#s-{FORMER}"'))
        front = read_front_matter(written, path)
        assert front.faults == ()
        assert front.facts.corrections[0].formerly == (FORMER,)

    def test_an_id_of_digits_stays_as_it_is(self) -> None:
        assert read(item("formerly: 00123456"))[0].formerly == ("00123456",)

    def test_an_article_without_any(self) -> None:
        assert read_front_matter("---\ndate: 2024-03-05\n---\n", "a.md").corrections == ()


class TestMisuse:
    @pytest.mark.parametrize("key", ["date", "wrong", "now"])
    def test_a_part_that_is_missing(self, key: str) -> None:
        lines = [
            line for line in item().removeprefix("  - ").splitlines() if not line.strip().startswith(key)
        ]
        assert faults("  - " + "\n    ".join(line.strip() for line in lines) + "\n") == [f"5:5 no-{key}"]

    def test_one_that_lacks_a_part_is_not_shown(self) -> None:
        assert read("  - date: 2024-03-07\n    now: It is.\n") == ()

    def test_a_day_before_the_articles_own(self) -> None:
        assert faults(item(date="2023-01-01")) == ["5:11 corrected-too-early"]

    @pytest.mark.parametrize(
        ("today", "told"),
        [(date(2024, 3, 5), ["5:11 corrected-in-future"]), (date(2024, 3, 6), []), (date(2024, 3, 7), [])],
    )
    def test_a_day_to_come(self, today: date, told: list[str]) -> None:
        """A day ahead is let pass: somewhere it is tomorrow already."""
        written = read_front_matter(corrected_article(item(date="2024-03-07")), "a.md").corrections
        found = check_correction_days(written, today)
        assert [f"{one.place.line}:{one.place.column} {one.code}" for one in found] == told

    def test_the_same_sentence_twice(self) -> None:
        written = item().replace("now: It is.", "now: It  was.")
        assert faults(written) == ["7:10 no-now"]

    @pytest.mark.parametrize(
        ("wrong", "now"),
        [
            ("The article said that two houses burnt.", "It says that two houses burnt."),
            ("The article said the mill burnt", "It now says that a mill burnt."),
            ("An earlier version of this article wrongly said: “It fell.”", "The article says, it fell"),
            ("It fell", "“It fell.”"),
        ],
    )
    def test_the_same_in_other_words(self, wrong: str, now: str) -> None:
        written = item().replace("It was.", f"'{wrong}'").replace("It is.", f"'{now}'")
        assert faults(written) == ["7:10 no-now"]

    @pytest.mark.parametrize(
        ("wrong", "now"),
        [
            ("The article said that two houses burnt.", "It says that three houses burnt."),
            ("The article said that the mill burnt.", "It says that the mill has not burnt."),
            ("The article said that it fell in May.", "It says that it fell before May."),
            ("It gave Ann Lee’s words to Bo Hill.", "It gives Bo Hill’s words to Ann Lee."),
            ("The article said that the mill was shut.", "It says that the mill is shut."),
        ],
    )
    def test_what_differs_in_a_word_is_good(self, wrong: str, now: str) -> None:
        assert faults(item().replace("It was.", f"'{wrong}'").replace("It is.", f"'{now}'")) == []

    @pytest.mark.parametrize(
        ("wrong", "now"),
        [
            ("Seven houses burnt.", "The article said that four houses burnt."),
            ("An article.", "An earlier version of this article had said that four houses burnt."),
            ("It now says that seven houses burnt.", "Four houses burnt."),
        ],
    )
    def test_before_and_now_mixed_up(self, wrong: str, now: str) -> None:
        assert faults(item().replace("It was.", f"'{wrong}'").replace("It is.", f"'{now}'")) == [
            "7:10 no-now"
        ]

    @pytest.mark.parametrize(
        "now", ["It said so on Monday.", "The article says that it said so.", "The report said so before."]
    )
    def test_what_something_else_said_is_good(self, now: str) -> None:
        assert faults(item().replace("It is.", f"'{now}'")) == []

    def test_the_same_item_twice(self) -> None:
        assert faults(item() + item(date="2024-03-08")) == ["8:11 correction-twice"]
        assert faults(item() + item("statement: s-ffffffff")) == ["11:16 unknown-statement"]
        assert faults(item() + item().replace("It is.", "It is old.")) == []

    def test_a_day_that_is_none(self) -> None:
        assert faults(item(date="soon")) == ["5:11 no-day"]

    def test_an_unknown_key(self) -> None:
        assert faults(item("formally: s-1a2b3c4d")) == ["8:5 unknown-key"]

    def test_a_word_in_place_of_an_item(self) -> None:
        assert faults("  - soon\n") == ["5:5 wrong-shape"]

    def test_a_statement_that_the_page_does_not_have(self) -> None:
        assert faults(item("statement: s-ffffffff")) == ["8:16 unknown-statement"]

    @pytest.mark.parametrize("written", ["2", "99", "s-2", "the second"])
    def test_what_is_no_id_is_told_as_it_is_written_with_what_to_write(self, written: str) -> None:
        front = read_front_matter(corrected_article(item(f"statement: {written}")), "a.md")
        statements = convert(BODY)[1].article.statements
        (fault,) = check_corrections(front.corrections, statements, front.facts.date, {})
        assert (fault.code, fault.wrong) == (
            "no-id",
            f"“{written.removeprefix('s-')}” is no id of a statement.",
        )
        how = "Write the part after “#” of its link, like s-1a2b3c4d."
        ours = f"The statement of note 2 is “s-{statements[1].anchor}”: write that."
        assert fault.mend == (ours if "2" in written else how)

    def told(self, corrections: str, moved: dict[str, str] | None = None) -> list[tuple[str, str]]:
        """What is said of the ids that the page does not have, and how to mend them."""
        front = read_front_matter(corrected_article(corrections), "a.md")
        statements = convert(BODY)[1].article.statements
        found = check_corrections(front.corrections, statements, None, moved or {})
        return [(fault.wrong, fault.mend) for fault in found]

    def test_an_id_like_another_means_nothing(self) -> None:
        """An id is a digest: what differs from it by one digit is any other statement."""
        right = id_of("towed")
        slip = right[:-1] + ("0" if right[-1] != "0" else "1")
        ((wrong, mend),) = self.told(item(f"statement: {slip}"))
        assert wrong == f"The page has no statement “{slip}”."
        assert "mean" not in mend
        assert right not in mend
        assert "“#”" in mend
        assert "“formerly”" in mend

    def test_an_id_that_its_signature_leads_on_is_answered_with_the_one_of_now(self) -> None:
        now = id_of("towed")
        ((wrong, mend),) = self.told(item(f"statement: s-{FORMER}"), {FORMER: now[2:]})
        assert wrong == f"The page has no statement “s-{FORMER}”."
        assert f"“{now}”" in mend

    def test_an_id_that_a_correction_and_then_the_signature_lead_on(self) -> None:
        now = id_of("towed")
        written = item(f"statement: s-{FORMER}", f"formerly: s-{OLDER}") + item(f"statement: s-{OLDER}")
        mends = [mend for _, mend in self.told(written, {FORMER: now[2:]})]
        assert len(mends) == 2
        assert all(f"“{now}”" in mend for mend in mends)

    def test_a_former_id_that_is_none(self) -> None:
        assert faults(item("formerly: [s-1a2b3c4d, the mayor]")) == ["8:28 no-id"]

    @pytest.mark.parametrize("key", ["statement", "formerly"])
    def test_a_link_to_another_article(self, key: str) -> None:
        link = f"https://weir.example/articles/x/#{id_of('towed')}"
        front = read_front_matter(corrected_article(item(f"{key}: {link}")), "docs/articles/weir.md")
        (fault,) = front.faults
        assert (fault.code, fault.place.line) == ("no-id", 8)
        assert fault.wrong == f"“{link}” leads to another page, for this article is “weir”."

    def test_a_former_id_that_a_statement_bears_still(self) -> None:
        assert faults(item(f"formerly: {id_of('towed')}")) == ["8:15 not-former"]

    @pytest.mark.parametrize("key", ["statement", "formerly"])
    def test_an_id_that_its_sharp_hides(self, key: str) -> None:
        assert faults(item(f"{key}: #s-{FORMER}")) == [f"8:{len(key) + 6} hidden-words"]
        assert faults(item(f'{key}: "#s-{id_of("towed")[2:] if key == "statement" else FORMER}"')) == []

    def test_a_former_id_that_its_sharp_hides_in_a_list(self) -> None:
        assert faults(item("formerly:", f"  - s-{OLDER}", f"  - #s-{FORMER}")) == ["10:8 hidden-words"]

    @pytest.mark.parametrize("key", ["statement", "formerly"])
    @pytest.mark.parametrize("value", ["", " # to be found"])
    def test_a_key_without_an_id(self, key: str, value: str) -> None:
        assert faults(item(f"{key}:{value}")) == ["8:5 no-value"]

    def test_a_comment_behind_an_id_is_none_of_it(self) -> None:
        assert faults(item(f"formerly: s-{FORMER} #first")) == []

    def test_a_former_id_twice(self) -> None:
        assert faults(item("formerly: [s-1a2b3c4d, s-1a2b3c4d]")) == ["8:28 former-twice"]
        assert faults(item("formerly: s-1a2b3c4d") + item("formerly: 1a2b3c4d")) == ["12:15 former-twice"]


class TestWhereTheyLead:
    def settled(self, corrections: str) -> list[tuple[str, bool, tuple[str, ...]]]:
        """Each correction's day, whether it leads to a statement, and its former ids."""
        article = convert(BODY)[1].article
        facts = Facts(corrections=read(corrections))
        found = settle(type(article)(article.text, facts, article.statements))
        return [(f"{one.correction.date:%d}", one.number is not None, one.formerly) for one in found]

    def test_the_newest_stands_first_and_of_one_day_the_last_one(self) -> None:
        days = item("formerly: s-00000001") + item("formerly: s-00000002") + item(date="2024-03-08")
        assert self.settled(days) == [
            ("08", False, ()),
            ("07", False, ("00000002",)),
            ("07", False, ("00000001",)),
        ]

    def test_what_was_corrected_twice_leads_to_the_statement_as_it_is_now(self) -> None:
        first = item("statement: s-1a2b3c4d", "formerly: s-00000001")
        second = item(f"statement: {id_of('towed')}", "formerly: s-1a2b3c4d", date="2024-03-08")
        assert faults(first + second) == []
        assert self.settled(first + second) == [("08", True, ("1a2b3c4d",)), ("07", True, ("00000001",))]

    def test_two_that_lead_to_each_other_lead_nowhere(self) -> None:
        one = item("statement: s-00000001", "formerly: s-00000002")
        other = item("statement: s-00000002", "formerly: s-00000001")
        assert self.settled(one + other) == [("07", False, ("00000001",)), ("07", False, ("00000002",))]
        assert [fault.split()[1] for fault in faults(one + other)] == ["unknown-statement"] * 2

    def test_a_wrong_former_id_is_left_out_of_the_page(self) -> None:
        wrong = item(f"formerly: [{id_of('towed')}, s-00000001, s-00000001]")
        assert self.settled(wrong) == [("07", False, ("00000001",))]
