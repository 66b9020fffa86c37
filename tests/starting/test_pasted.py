"""A report pasted as text."""

from __future__ import annotations

import datetime

import pytest

from whosaidthis.starting import NoArticleError, Report, Why, read_pasted
from whosaidthis.starting.days import day_of
from whosaidthis.starting.lines import paragraphs

FIRST = "The mill at Weir burnt down in the night, two firemen told the Valley Herald."
SECOND = "“Nothing is left,” said Ann Lee, who owned it. “Not a beam.”"


def pasted(*lines: str) -> Report:
    return read_pasted("\n\n".join(lines))


def words(report: Report) -> list[str]:
    return [each.words for each in report.paragraphs]


def left(report: Report) -> list[tuple[int, str, Why]]:
    return [(each.paragraph.line, each.paragraph.words, each.why) for each in report.left_out]


LENGTHS = [
    "4 min read",
    "12-minute read",
    "Reading time: 4 minutes",
    "Estimated read time: 4 min",
    "World · 4 min read",
    "4 min read | Weir and district",
]


@pytest.mark.parametrize("line", LENGTHS)
@pytest.mark.parametrize("place", [1, 3])
def test_how_long_it_takes_to_read_is_left_out_and_listed(line: str, place: int) -> None:
    lines = ["Mill burns down", FIRST, SECOND]
    lines.insert(place, line)
    report = pasted(*lines)
    assert (words(report), left(report)) == ([FIRST, SECOND], [(2 * place + 1, line, Why.LENGTH)])


@pytest.mark.parametrize(
    "line", ["It is a 4 minute read, she said.", "The fire took 4 minutes.", "4 min walk"]
)
def test_other_minutes_stay(line: str) -> None:
    assert line in words(pasted("Mill burns down", FIRST, line, SECOND))


def test_it_may_stand_beside_the_author_or_the_day() -> None:
    report = pasted("Mill burns down", "By Ann Lee · 5 March 2024 · 4 min read", FIRST)
    assert (report.author, report.date) == ("Ann Lee", datetime.date(2024, 3, 5))
    assert words(report) == [FIRST]


class TestFacts:
    def test_the_first_line_is_the_title(self) -> None:
        report = pasted("Mill burns down", FIRST, SECOND)
        assert (report.title, words(report)) == ("Mill burns down", [FIRST, SECOND])

    def test_a_sentence_is_no_title(self) -> None:
        report = pasted(FIRST, SECOND)
        assert (report.title, words(report)) == (None, [FIRST, SECOND])

    def test_menu_lines_above_the_title_are_none(self) -> None:
        report = pasted("Skip to content", "Menu", "Mill burns down", FIRST)
        assert report.title == "Mill burns down"
        assert [each[1] for each in left(report)] == ["Skip to content", "Menu"]

    @pytest.mark.parametrize(
        "menu",
        [
            "Home | News | Sport | Subscribe",
            "World › Europe › Weir",
            "Home > News > Weir",
            "We value your privacy. Accept all cookies | Manage choices",
            "We use cookies to make our site work",
        ],
    )
    def test_a_menu_in_one_line_is_no_title(self, menu: str) -> None:
        report = pasted(menu, "Mill burns down", FIRST)
        assert report.title == "Mill burns down"
        assert left(report) == [(1, menu, Why.ADVERT)]

    @pytest.mark.parametrize(
        "line",
        [
            "Weir | Mill burns down",
            "One mill | 2 men | 3 days",
            "Bakers’ cookies ‘accepted all over the world’",
        ],
    )
    def test_a_line_that_may_be_a_headline_is_no_menu(self, line: str) -> None:
        assert pasted(line, FIRST, SECOND).title == line

    @pytest.mark.parametrize(
        ("above", "why"),
        [
            ("The Valley Herald", Why.OUTLET),
            ("VALLEY HERALD", Why.OUTLET),
            ("The Valley Herald | World", Why.OUTLET),
            ("The Valley Herald – World News", Why.OUTLET),
            ("World | Sunderby Gulf", Why.SECTION),
            ("Kessia › Weir", Why.SECTION),
            ("World | Floods", Why.SECTION),
            ("World > Floods", Why.SECTION),
            ("Home / World / Floods", Why.SECTION),
            ("Home / Kessia Gulf", Why.SECTION),
            ("Politics", Why.SECTION),
            ("WORLD NEWS", Why.SECTION),
            ("Translated from the Kessian by our readers' desk", Why.ADVERT),
            ("Translated by Ann Lee", Why.ADVERT),
            ("5 March 2024", Why.DATE),
            ("By Ann Lee", Why.AUTHOR),
        ],
    )
    def test_what_a_paper_prints_above_a_headline_is_none(self, above: str, why: Why) -> None:
        report = read_pasted(f"{above}\n\nMill burns down\n\n{FIRST}\n\n{SECOND}", "The Valley Herald")
        assert (report.title, words(report)) == ("Mill burns down", [FIRST, SECOND])
        assert left(report) == [(1, above, why)]

    def test_an_office_on_a_line_of_its_own_below_the_author_is_left_out(self) -> None:
        report = pasted("Mill burns down", "By Ann Lee", "Parliamentary correspondent", FIRST, SECOND)
        assert (report.author, words(report)) == ("Ann Lee", [FIRST, SECOND])
        assert left(report)[1] == (5, "Parliamentary correspondent", Why.ADVERT)

    def test_a_count_of_comments_is_left_out(self) -> None:
        report = pasted("Mill burns down", FIRST, SECOND, "Comments (117)")
        assert words(report) == [FIRST, SECOND]

    def test_several_lines_above_a_headline_are_listed_each(self) -> None:
        lines = ("The Valley Herald", "World | Sunderby Gulf", "Mill burns down", "By Ann Lee", FIRST)
        report = read_pasted("\n\n".join(lines), "The Valley Herald")
        assert (report.title, report.author, words(report)) == ("Mill burns down", "Ann Lee", [FIRST])
        assert [each[2] for each in left(report)] == [Why.OUTLET, Why.SECTION, Why.AUTHOR]

    @pytest.mark.parametrize(
        "line",
        [
            "Translated by hand, the letters tell of floods",
            "Weir | Mill burns down",
            "Weir | Mill Burns",
            "Weir | Floods",
            "World | Mill Burns",
            "Weir / Mill",
            "Weir 4 / Kessia 1",
            "Mill burns",
            "Valley Herald sold",
            "Two Mills – One Owner",
            "Valley Herald – it burns",
            "||",
        ],
    )
    def test_a_headline_above_another_short_line_stays_one(self, line: str) -> None:
        report = read_pasted(f"{line}\n\nNobody was hurt, firemen say\n\n{FIRST}", "The Valley Herald")
        assert (report.title, left(report)) == (line, [])

    def test_a_longer_line_below_the_title_may_be_the_headline(self) -> None:
        report = pasted("Ann Lee", "Kessia | Floods", "Mill burns down in the night", FIRST)
        assert (report.title, report.title_in_doubt) == ("Ann Lee", 1)
        assert pasted("Mill burns down", FIRST, SECOND).title_in_doubt is None
        assert pasted("Mill burns down in the night", "Weir", FIRST).title_in_doubt is None

    @pytest.mark.parametrize(
        ("name", "told"),
        [
            ("The Valley Herald", FIRST),
            ("Valley Herald", FIRST),
            ("Reuters", SECOND),
            ("The Oar and Net", "It is shut, a letter seen by The Oar and Net says. It will stay shut."),
        ],
    )
    def test_a_papers_name_above_the_headline_is_the_outlet(self, name: str, told: str) -> None:
        report = pasted(name, "World | Weir", "Mill burns down in the night", told, SECOND)
        assert (report.outlet, report.title) == (name, "Mill burns down in the night")
        assert left(report) == [(1, name, Why.OUTLET), (3, "World | Weir", Why.SECTION)]

    @pytest.mark.parametrize(
        "lines",
        [
            ("The Kessia Post", "World | Weir", "Mill burns down in the night", FIRST),
            ("Valley Herald", FIRST, SECOND),
            ("Ann Lee", "Mill burns down in the night", f"{SECOND} He told Ann Lee so."),
            ("Valley herald sold", "Nobody was hurt in the fire", FIRST, "They told Valley herald sold."),
        ],
    )
    def test_what_nothing_shows_to_be_a_paper_is_none(self, lines: tuple[str, ...]) -> None:
        report = pasted(*lines)
        assert (report.outlet, report.title) == (None, lines[0])

    def test_a_headline_below_a_section_may_be_one_too(self) -> None:
        lines = ("The Kessia Post", "World | Weir", "Mill burns down in the night", FIRST)
        assert pasted(*lines).title_in_doubt == 1

    def test_a_section_above_no_headline_is_the_title(self) -> None:
        assert pasted("Politics", FIRST, SECOND).title == "Politics"

    @pytest.mark.parametrize(
        ("line", "author"),
        [
            ("By Ann Lee", "Ann Lee"),
            ("By Ann Lee and Bo van der Ek", "Ann Lee and Bo van der Ek"),
            ("Written by Zoë O’Hara", "Zoë O’Hara"),
            ("By Ann Lee | 5 March 2024", "Ann Lee"),
            ("By Ann Lee and Bob Roe in New Rye, Kessia", "Ann Lee and Bob Roe"),
            ("By Ann Lee, Health Correspondent", "Ann Lee"),
            ("By Ann Lee in New Rye and Bob Roe", "Ann Lee and Bob Roe"),
            ("By Ann Lee | New Rye", "Ann Lee"),
            ("By Ann Lee for The Northern Ledger", "Ann Lee"),
            ("By ANN LEE, New Rye", "ANN LEE"),
            ("By Ann Lee in an hour", None),
            # None of these is certain.
            ("Ann Lee", None),
            ("By the river", None),
            ("By Ann Lee, our man at the mill", None),
        ],
    )
    def test_authors(self, line: str, author: str | None) -> None:
        report = pasted("Mill burns down", line, FIRST)
        assert report.author == author
        assert (line in words(report)) == (author is None)

    @pytest.mark.parametrize(
        ("line", "lost"),
        [
            ("By Ann Lee", None),
            ("By Ann Lee | 5 March 2024", None),
            ("By Ann Lee in Lomsk", "in Lomsk"),
            ("By Ann Lee and Bob Roe in New Rye, Kessia", "in New Rye, Kessia"),
            ("By Ann Lee in Lomsk | 5 March 2024", "in Lomsk"),
            ("By Ann Lee, Health Correspondent", "Health Correspondent"),
            ("By Ann Lee in New Rye and Bob Roe", "in New Rye"),
            ("By Ann Lee | New Rye", "New Rye"),
            ("By Ann Lee for The Northern Ledger", "for The Northern Ledger"),
            ("By ANN LEE, New Rye", "New Rye"),
            ("RIGA, 5 March 2024", "RIGA"),
            ("4 min read | By Ann Lee", None),
        ],
    )
    def test_the_words_of_such_a_line_that_stand_nowhere_are_told(self, line: str, lost: str | None) -> None:
        (one,) = pasted("Mill burns down", line, FIRST).left_out
        assert one.lost == lost

    @pytest.mark.parametrize(
        "line",
        [
            "5 March 2024",
            "March 5, 2024",
            "Mar. 5th, 2024",
            "Published: 2024-03-05",
            "Tuesday, 5 March 2024 at 6:30 am",
            "RIGA, 5 March 2024",
        ],
    )
    def test_days(self, line: str) -> None:
        report = pasted("Mill burns down", line, FIRST)
        assert report.date == datetime.date(2024, 3, 5)
        assert left(report) == [(3, line, Why.DATE)]

    @pytest.mark.parametrize(
        "line", ["03/05/2024", "31 February 2024", "5 March", "Tuesday", "5 Smarch 2024"]
    )
    def test_no_days(self, line: str) -> None:
        assert day_of(line) is None

    def test_a_day_in_the_text_is_not_the_reports(self) -> None:
        assert (
            pasted("Mill burns down", FIRST, "It had been built on 5 March 1924.", "5 March 1924").date
            != 1924
        )
        assert pasted("Mill burns down", FIRST + " " + FIRST + " " + FIRST, "5 March 1924").date is None

    def test_the_day_of_a_change_is_not_the_reports(self) -> None:
        report = pasted("Mill burns down", "Updated 9:42 p.m. March 7, 2024", FIRST)
        assert (report.date, left(report)[0][2]) == (None, Why.CHANGED)
        report = pasted("Mill burns down", "Updated 7 March 2024", FIRST)
        assert (report.date, left(report)) == (None, [(3, "Updated 7 March 2024", Why.CHANGED)])

    def test_an_address(self) -> None:
        report = pasted(
            "Mill burns down", "https://herald.example/mill", FIRST, "https://herald.example/other"
        )
        assert report.url == "https://herald.example/mill"
        assert [each[2] for each in left(report)] == [Why.ADDRESS, Why.LINK]


class TestAdverts:
    @pytest.mark.parametrize(
        "line",
        [
            "Advertisement", "ADVERTISEMENT", "Advertisement · Scroll to continue",
            "Advertisement • Keep scrolling", "Advertisement - Scroll to continue",
            "Story continues below", "Read more: Ann Lee says “no”",
            "Sign up", "Sign up for our Weekly Post", "Subscribe to The Herald", "SUBSCRIBE & SAVE",
            "Subscribe now for two coins a month.",
            "Related: Ten old mills",
            "Click here to see the pictures", "Share on Facebook", "© 2024 Valley Herald",
            "Follow us on Telegram", "The day’s news, sent straight to your inbox.",
            "Copyright © 2024. All rights reserved.", "Read more →",
            "Share Tweet Print", "SHARE | TWEET | PRINT", "Save Share", "Copy link", "Facebook Twitter",
            "Cookie settings", "Cookie Policy", "Manage preferences", "Privacy policy",
            "Sign up for The Morning Meridian, our free daily newsletter",
            "Sign up for “The Morning Meridian”, our free daily newsletter.",
            "The Morning Meridian, our free daily newsletter",
            "Get The Morning in our newsletter for readers.",
        ],
    )  # fmt: skip
    def test_they_are_left_out_and_named(self, line: str) -> None:
        report = pasted("Mill burns down", FIRST, line, SECOND)
        assert (words(report), left(report)) == ([FIRST, SECOND], [(5, line, Why.ADVERT)])

    @pytest.mark.parametrize(
        "line",
        [
            "“Sign up for the fire brigade,” the mayor told the crowd.",
            "The advertisement for the mill had run for years.",
            "Related to the owner by marriage, he said nothing.",
            "Get the water off, a fireman shouted.",
            "Subscribers of the library lost 900 books.",
            "Subscribe nowhere, a fireman shouted.",
            "Save for the wheel, nothing was left.",
            "“Advertisement” was all that the page said.",
            "Advertisement-free papers reported the fire first.",
            "Share prices fell.",
            "Cookies were sold at the mill.",
            "The mayor told our free newsletter.",
            "Get a newsletter out, a fireman shouted.",
            "The fire brigade has a newsletter.",
        ],
    )
    def test_sentences_are_kept(self, line: str) -> None:
        assert words(pasted("Mill burns down", FIRST, line, SECOND)) == [FIRST, line, SECOND]

    def test_an_appeal_is_one_only_between_two(self) -> None:
        appeal = "Get the facts behind the fire. Join the readers who know."
        between = pasted("Mill burns", FIRST, "Subscribe", appeal, "Sign up", SECOND)
        beside = pasted("Mill burns", FIRST, appeal, "Sign up", SECOND)
        assert words(between) == [FIRST, SECOND]
        assert words(beside) == [FIRST, appeal, SECOND]

    def test_a_paragraph_between_two_is_kept(self) -> None:
        assert words(pasted("Mill burns", "Advertisement", FIRST, "Advertisement")) == [FIRST]

    @pytest.mark.parametrize(
        "line",
        [
            "(Image credit: A. Lee)",
            "Ann Lee, Valley Herald",
            "Bo Ek is a reporter at the Herald.",
            "Additional reporting by Bo Ek in Weir",
            "Additional reporting by Bo Ek.",
            "The wheel",
        ],
    )
    def test_what_is_in_doubt_is_kept_and_named(self, line: str) -> None:
        report = pasted("Mill burns down", FIRST, line, SECOND)
        assert words(report) == [FIRST, line, SECOND]
        assert [(each.line, each.words) for each in report.doubtful] == [(5, line)]

    def test_a_list_below_its_heading_is_in_doubt(self) -> None:
        report = read_pasted(
            f"Mill burns down\n\n{FIRST}\n\nMost read\n1. Who ate the miller’s grapes?\nWho saw the seal?\n"
        )
        assert [each.line for each in report.doubtful] == [6, 7]

    def test_what_tells_of_the_author_is_in_doubt(self) -> None:
        line = "Ann Lee writes about mills every Wednesday."
        report = pasted("Mill burns down", "By Ann Lee", FIRST, line)
        assert [each.words for each in report.doubtful] == [line]
        assert pasted("Mill burns down", FIRST, line).doubtful == ()

    def test_a_menu_of_two_words_is_no_headline(self) -> None:
        report = read_pasted(f"Log in  Subscribe\n\nMill burns down\n\n{FIRST}\n")
        assert report.title == "Mill burns down"

    def test_a_caption_above_its_credit_is_in_doubt(self) -> None:
        report = read_pasted(
            f"Mill burns\n\nThe mill in 1990, seen from the weir.\n(Image credit: A. Lee)\n\n{FIRST}\n"
        )
        assert [each.line for each in report.doubtful] == [3, 4]

    @pytest.mark.parametrize(
        "line",
        [
            "The mill at Weir on Friday.",
            "Ann Lee, the owner, outside the mill in Weir.",
            "Residents queue for water at the mill after the fire burnt it down",
            "The wheel of the mill is lifted out on Friday. Photograph: Bo Ek/Herald",
            "Firemen at work. REUTERS/Bo Ek",
            "Ann Lee, left, watches the wheel. (AP Photo/Bo Ek)",
            "Ann Lee was seen with her son (right) in May.",
            "Firemen are pictured near the mill, which has burnt down.",
            "The wheels turned for years, shown here in a file photo.",
            "An aerial view of the mills shows how little was left.",
        ],
    )
    def test_what_may_be_a_caption_is_kept_and_named(self, line: str) -> None:
        report = pasted("Mill burns down", FIRST, line, SECOND)
        assert words(report) == [FIRST, line, SECOND]
        assert [(each.line, each.words) for each in report.doubtful] == [(5, line)]

    @pytest.mark.parametrize(
        "line",
        [
            "Nobody was hurt.",
            "It took nine hours.",
            "The picture was sold in May, he said.",
            "The party moved to the left, she said, right after the fire.",
            "Reuters reported that the mill was old.",
            "“The mill at Weir.”",
        ],
    )
    def test_a_short_sentence_is_in_no_doubt(self, line: str) -> None:
        assert pasted("Mill burns down", FIRST, line, SECOND).doubtful == ()

    def test_sentences_are_in_no_doubt(self) -> None:
        assert pasted("Mill burns", FIRST, SECOND).doubtful == ()


class TestLines:
    def test_a_text_broken_to_a_width_is_joined(self) -> None:
        first = (
            "The old stone mill at Weir burnt down in the night, two\n"
            "firemen told the Valley Herald. Nothing is\nleft."
        )
        found = [each.words for each in paragraphs(f"{first}\n\nIt rained.")]
        assert found == [first.replace("\n", " "), "It rained."]

    def test_lines_that_are_paragraphs_are_not(self) -> None:
        assert [each.line for each in paragraphs(f"{FIRST}\n{SECOND}\n{FIRST} {SECOND}")] == [1, 2, 3]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
    def test_any_line_end_will_do(self, end: str) -> None:
        assert [each.line for each in paragraphs(end.join((FIRST, "", SECOND)))] == [1, 3]

    def test_what_nobody_sees_goes(self) -> None:
        assert [
            each.words for each in paragraphs("\ufeffThe\u00a0mi\u00adll \x02\x03 burnt\u200b\u202e.")
        ] == ["The mill burnt."]


class TestNoArticle:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("Sign in\nE-mail\nPassword\nForgot your password?", "sign in"),
            ("We use cookies and similar techniques to remember what you read on this site.", "cookies"),
            ("Please enable JavaScript to view this page in your browser, then load it again.", "JavaScript"),
            ("Access denied", "no such page"),
            ("Mill burns", "too little text"),
        ],
    )
    def test_it_is_said_what_there_is_instead(self, text: str, why: str) -> None:
        with pytest.raises(NoArticleError, match=why):
            read_pasted(text)

    def test_an_article_on_cookies_is_one(self) -> None:
        report = pasted("Court rules on cookies", FIRST, "Many sites ask: we use cookies, do you agree?")
        assert len(report.paragraphs) == 2

    @pytest.mark.parametrize("key", ["title: Mill burns", "signed:\n  by: 'Eve Moss'", "date: 2024-03-05"])
    def test_an_article_of_a_site_is_no_report(self, key: str) -> None:
        with pytest.raises(NoArticleError, match="begins with the front matter of an article"):
            read_pasted(f"---\n{key}\n---\n\n# Mill burns\n\n{FIRST}\n")

    def test_lines_of_a_report_between_dashes_are_kept(self) -> None:
        assert FIRST in words(read_pasted(f"---\nMill burns\n---\n\n{FIRST}\n\n{SECOND}\n"))

    def test_a_page_for_subscribers_is_cut_off(self) -> None:
        line = "Subscribe to continue reading."
        assert pasted("Mill burns", FIRST, line).cut_off == line
        assert pasted("Mill burns", FIRST).cut_off is None
