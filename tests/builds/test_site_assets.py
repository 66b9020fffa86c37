"""Style sheets and scripts become one short file each; what cannot be joined stays as it is."""

from __future__ import annotations

import re

import pytest

from sites import BuildSite

PAGE = {"articles/mill.md": "# Mill\n\nIt rained.\n"}


def linked(html: str) -> list[str]:
    found = re.findall(r'(?:href|src)="([^"]+\.(?:css|js))"', html)
    return [one for one in found if one.startswith(("assets/whosaidthis", "extra/"))]


def test_a_page_asks_for_one_style_sheet_and_one_script_of_ours(build_site: BuildSite) -> None:
    assert linked(build_site(PAGE).html("")) == ["assets/whosaidthis.css", "assets/whosaidthis.js"]


def test_styles_keep_their_order_and_lose_their_comments(build_site: BuildSite) -> None:
    files = {"extra/a.css": "/* one */ .a { color: red }\n", "extra/b.css": ".b { color: blue }\n"}
    built = build_site({**PAGE, **files}, config={"extra_css": ["extra/b.css", "extra/a.css"]})
    assert (built.folder / "assets/whosaidthis.css").read_text("utf-8") == ".b{color:blue}\n.a{color:red}\n"
    assert not (built.folder / "extra/a.css").exists()


def test_a_script_without_a_semicolon_does_not_run_into_the_next(build_site: BuildSite) -> None:
    files = {"extra/a.js": "(() => {})()\n", "extra/b.js": "(() => {})()\n"}
    built = build_site({**PAGE, **files}, config={"extra": {"head_scripts": ["extra/a.js", "extra/b.js"]}})
    assert (built.folder / "assets/whosaidthis.js").read_text("utf-8") == "(()=>{})();\n(()=>{})();\n"


@pytest.mark.parametrize("rule", ["@import 'b.css';", ".a { background: url(a.png) }"])
def test_a_style_sheet_that_refers_to_other_files_stays_where_it_is(build_site: BuildSite, rule: str) -> None:
    files = {"extra/a.css": f"{rule}\n", "extra/b.css": ".b { color: blue }\n"}
    built = build_site({**PAGE, **files}, config={"extra_css": ["extra/a.css", "extra/b.css"]})
    assert linked(built.html(""))[:2] == ["extra/a.css", "assets/whosaidthis.css"]
    assert (built.folder / "extra/a.css").read_text("utf-8") == f"{rule}\n"


def test_a_site_without_either_builds(build_site: BuildSite) -> None:
    built = build_site(PAGE, config={"extra_css": [], "extra": {}})
    assert built.status == 0, built.log
    assert not (built.folder / "assets/whosaidthis.css").exists()
