"""Every block of the guide’s page for other sites, run as it stands there."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest
import yaml

from building import build_here
from content.files import DOCS, ROOT
from content.guide_blocks import blocks, only
from environments import Environment, copy_project, make_environment
from own_site import BUILD, copy, follow_the_guide

PAGE = (DOCS / "guide" / "hooks.md").read_text(encoding="utf-8")
REPORT = "The roof of the mill has holes, an inspector said.\n\nAda Holm denied that it had ever leaked.\n"
SCRIPT = only("hooks", "python", "whosaidthis.markdown")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment in which the package is installed as the page says."""
    folder = tmp_path_factory.mktemp("installed")
    made = make_environment(folder / "environment")
    done = made.run(only("hooks", "sh", "pip install ."), copy_project(folder / "copy"))
    assert done.returncode == 0, done.stdout
    return made


def printed(environment: Environment, command: str, home: Path) -> str:
    """What a command says that goes well."""
    done = environment.run(command, home)
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_every_block_of_the_page_is_run_here_or_beside_the_browser() -> None:
    run = [
        ("yaml", "custom_dir: overrides"),
        ("sh", "mkdocs build --strict"),
        ("sh", "whosaidthis check"),
        ("html", "partials/sharing.html"),
        ("sh", "pip install ."),
        ("python", "whosaidthis.markdown"),
    ]
    found = blocks("hooks")
    assert [one.form for one in found] == [form for form, _ in run]
    assert all(words in one.words for one, (_, words) in zip(found, run, strict=True))
    assert PAGE.count("```") == 2 * len(run)


def test_a_strict_build_of_the_site_stops_at_a_warning(tmp_path: Path) -> None:
    home = follow_the_guide(tmp_path / "site")
    article = home / "docs" / "articles" / "mill.md"
    article.write_text(article.read_text(encoding="utf-8").replace("date:", "status: published\ndate:"))
    done = make_environment(tmp_path / "environment").run(BUILD, home)
    assert done.returncode == 1
    assert "docs/articles/mill.md:8:1: Nobody has signed any of the 2 statements" in done.stdout


def test_the_commands_find_the_site(environment: Environment, tmp_path: Path) -> None:
    home = follow_the_guide(tmp_path / "site")
    (home / "reports").mkdir()
    (home / "reports" / "report.txt").write_text(REPORT, encoding="utf-8")
    told = printed(environment, only("hooks", "sh", "whosaidthis check"), home)
    assert "Two inspectors" in told
    assert "signed as Ada Holm." in told
    made = re.findall(r"^(\S+\.md): made", told, flags=re.M)
    assert [name.rpartition("/")[0] for name in made] == ["docs/articles", "docs/glossary/official"]
    assert all((home / name).is_file() for name in made)
    # The mention is found in the article of that site.
    assert "docs/articles/mill.md:" in told.rpartition(": made")[2]


def test_every_hook_has_a_row_and_no_other_file_has() -> None:
    rows = re.findall(r"^\| `(\w+\.py)` \|", PAGE, flags=re.M)
    assert sorted(rows) == sorted(path.name for path in (ROOT / "hooks").glob("*.py"))


def test_every_hook_can_stand_beside_the_first_alone(tmp_path: Path) -> None:
    recipe = follow_the_guide(tmp_path / "site")
    first = yaml.safe_load((recipe / "mkdocs.yml").read_text(encoding="utf-8"))
    shutil.copy(ROOT / "docs/assets/stylesheets/front.css", recipe / "docs/assets/stylesheets/front.css")
    for path in sorted((ROOT / "hooks").glob("*.py")):
        (recipe / "hooks" / path.name).write_bytes(path.read_bytes())
        hooks = list(dict.fromkeys([f"hooks/{path.name}", "hooks/annotate.py"]))
        (recipe / "mkdocs.yml").write_text(yaml.safe_dump({**first, "hooks": hooks}), encoding="utf-8")
        built = build_here(recipe, recipe / "site", strict=True)
        assert built.status == 0, f"{path.name}: {built.log}"
        assert "Two inspectors" in built.html("articles/mill"), path.name


HOOKS = "  - hooks/sharing.py\n  - hooks/publishing.py\n"


def test_the_lines_for_shared_links_and_data(tmp_path: Path) -> None:
    home = follow_the_guide(tmp_path / "site", "site_url: https://example.org/\n")
    settings = home / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("hooks:\n", f"hooks:\n{HOOKS}"))
    for named in ("sharing", "publishing"):
        assert f"{named}.py" in PAGE
        copy(ROOT / "hooks" / f"{named}.py", home / "hooks" / f"{named}.py")
    for named in ("sharing.html", "published.html"):
        assert named in PAGE
        copy(ROOT / "overrides" / "partials" / named, home / "overrides" / "partials" / named)
    head = only("hooks", "html", "sharing.html")
    both = head.replace("{% endblock %}", '{% include "partials/published.html" %}{% endblock %}')
    (home / "overrides" / "main.html").write_text(both, encoding="utf-8")
    printed(make_environment(tmp_path / "environment"), BUILD, home)
    page = (home / "site" / "articles" / "mill" / "index.html").read_text(encoding="utf-8")
    assert '<meta property="og:type" content="article">' in page
    assert "https://example.org/assets/sharing/mill.png" in page
    assert (home / "site" / "assets" / "sharing" / "mill.png").is_file()
    assert 'application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"' in page
    assert (home / "site" / "articles" / "mill" / "annotations.jsonld").is_file()
    assert (home / "site" / "data" / "statements.csv").is_file()
    assert (home / "site" / "feed.xml").is_file()


def test_the_packages_for_pictures_are_those_of_the_project() -> None:
    (named,) = re.findall(r"`pip install ([^`]{2,})`", PAGE)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = {each.partition("==")[0] for each in project["dependencies"]}
    assert set(named.split()) <= pinned
    assert len(named.split()) == 3


def test_the_extension_alone(environment: Environment, tmp_path: Path) -> None:
    (tmp_path / "alone.py").write_text(f"{SCRIPT}\nprint(html)\n", encoding="utf-8")
    html = printed(environment, "python alone.py", tmp_path)
    assert "data-wst" in html
    assert "The mayor" in html
    assert "<a" not in re.sub(r'<a[^>]*href="#', "", html), "there is no glossary to link to"
