"""What a strict build makes of an article that is meant for readers."""

from __future__ import annotations

import re

import pytest

from signing.articles import signed
from sites import BuildSite

ARTICLE = """---
title: Mill burns
date: 2024-03-06
status: published
retells:
  title: Fire at the mill
  outlet: The Weir
---

# Mill burns

“The old mill burns,” Ann Lee told Reuters on Monday. “Everybody was out by noon,” she said.

The minister denied that it was his. It rained all the time.
"""
PATH = "articles/mill.md"
SIGNED = signed(ARTICLE)


def after(old: str, new: str) -> str:
    """The signed article after somebody has changed its text."""
    head, _, text = SIGNED.rpartition("---\n")
    assert old in text
    return f"{head}---\n{text.replace(old, new)}"


def line_of(content: str, words: str) -> int:
    return content[: content.rindex(words)].count("\n") + 1


def test_a_signed_article_is_published(build_site: BuildSite) -> None:
    build = build_site({PATH: SIGNED}, strict=True)
    assert build.status == 0, build.log
    assert "Checked by an editor on 6 March 2024" in build.html("articles/mill/")
    assert "not checked" not in build.html("articles/mill/")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Everybody was out", "Nobody was out", "“Nobody was out"),
        ("Ann Lee told", "Bo Lee told", "“The old mill burns"),
        ("told Reuters", "told the Weir", "“The old mill burns"),
        ("The minister denied", "The minister said", "it was his"),
    ],
    ids=["a word of a quotation", "a speaker", "a hearer", "a stance"],
)
def test_a_changed_statement_stops_it_with_the_place_and_the_way_out(
    build_site: BuildSite, old: str, new: str, words: str
) -> None:
    changed = after(old, new)
    build = build_site({PATH: changed}, strict=True)
    assert build.status == 1
    place = re.escape(f"docs/{PATH}:{line_of(changed, words)}:")
    assert re.search(rf"{place}\d+: .*\[changed-statement\]", build.log), build.log
    assert f"python -m whosaidthis sign docs/{PATH}" in build.log


def test_a_deleted_statement_stops_it_with_the_place_where_it_stood(build_site: BuildSite) -> None:
    changed = after("The minister denied that it was his. ", "")
    build = build_site({PATH: changed}, strict=True)
    assert build.status == 1
    before = re.escape(f"docs/{PATH}:{line_of(changed, '“Everybody was out')}:")
    assert re.search(rf"{before}\d+: .*\[signed-statement-gone\]", build.log), build.log
    assert "it was his" in build.log
    assert f"python -m whosaidthis sign docs/{PATH}" in build.log


def test_a_new_statement_stops_it(build_site: BuildSite) -> None:
    build = build_site({PATH: after("It rained", "The mayor said that it was arson. It rained")}, strict=True)
    assert build.status == 1
    assert len(build.warnings) == 1
    assert "[unsigned-statement]" in build.warnings[0]


def test_what_a_slip_in_the_front_matter_changes_is_counted_after_it_and_stops_it(
    build_site: BuildSite,
) -> None:
    build = build_site({PATH: SIGNED.replace("  outlet:", "  outlett:")}, strict=True)
    assert build.status == 1
    assert [line.rpartition("[")[2] for line in build.warnings] == ["unknown-key]", "changed-statement]"]
    assert "3 statements are new, changed or gone" in build.warnings[-1]
    assert "Warning:" not in build.log


def test_a_changed_word_outside_every_statement_does_not(build_site: BuildSite) -> None:
    build = build_site({PATH: after("It rained all the time.", "It snowed all the time.")}, strict=True)
    assert build.status == 0, build.log


def test_an_unsigned_one_has_one_line_that_lists_where_its_statements_stand(build_site: BuildSite) -> None:
    build = build_site({PATH: ARTICLE}, strict=True)
    assert build.status == 1
    (told,) = build.warnings
    assert "[unsigned-article]" in told
    assert "any of the 3 statements, in line" in told


@pytest.mark.parametrize("status", ["", "status: draft\n"])
def test_a_draft_is_built_and_says_that_nobody_has_checked_it(build_site: BuildSite, status: str) -> None:
    build = build_site({PATH: ARTICLE.replace("status: published\n", status)}, strict=True)
    assert build.status == 0, build.log
    page = build.html("articles/mill/")
    assert "Read by machine; not yet checked by an editor" in page
    assert page.count(">Read by machine, not checked.<") == 2


def test_a_draft_changed_since_it_was_signed_says_what_of_it_is_checked(build_site: BuildSite) -> None:
    draft = after("Everybody was out", "Nobody was out").replace("status: published\n", "")
    build = build_site({PATH: draft}, strict=True)
    assert build.status == 0, build.log
    page = re.sub(r"<[^>]+>", "", build.html("articles/mill/"))
    assert "2 of 3 checked by an editor on 6 March 2024; the rest is read by machine" in page
    assert "Read by machine, not checked: note 2." in page


def test_a_slip_in_the_status_does_not_publish_by_accident(build_site: BuildSite) -> None:
    build = build_site({PATH: ARTICLE.replace("status: published", "status: publised")}, strict=True)
    assert build.status == 1
    assert "Did you mean “published”?" in build.log


@pytest.mark.parametrize("status", ["published", "Published", '"published "'])
def test_the_status_is_no_icon_of_the_theme(build_site: BuildSite, status: str) -> None:
    signed = SIGNED.replace("status: published", f"status: {status}")
    build = build_site({PATH: signed}, strict=True)
    assert build.status == 0, build.log
    assert "md-status" not in build.html("articles/mill/")


def test_a_published_article_is_one_whatever_the_case_of_its_status(build_site: BuildSite) -> None:
    build = build_site({PATH: ARTICLE.replace("status: published", "status: Published")}, strict=True)
    assert build.status == 1
    assert "[unsigned-article]" in build.log


def test_a_status_of_another_form_is_told(build_site: BuildSite) -> None:
    build = build_site({PATH: ARTICLE.replace("status: published", "status: [published]")}, strict=True)
    assert build.status == 1
    assert "[wrong-shape]" in build.log
    assert "Traceback" not in build.log
