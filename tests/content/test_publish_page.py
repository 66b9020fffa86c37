"""The guide's page *Publish*: its workflow has the right shape, and its commands do what the page says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from builds.links import dead_links
from content.files import ARTICLES, DOCS
from content.guide_blocks import blocks, only
from content.workflow import TEXT, WORKFLOW, expressions, filled, number_of, run_commands, steps
from environments import Environment, as_if_installed, copy_project
from own_site import follow_the_guide
from sites import build_project

PAGE = (DOCS / "guide" / "publish.md").read_text(encoding="utf-8")
BASE = "https://valley.github.io/herald"
OUTPUTS = {"steps.pages.outputs.base_url": BASE}
"""What the step before says: an address without a slash at its end."""
NAME = "2024-03-05-harbour-bridge.md"
DRAFT = """\
---
title: The harbour bridge
date: 2024-03-05
---

# The harbour bridge

“The bridge is safe,” Ada Holm told the *Valley Herald*.
"""
STATUS = only("publish", "yaml", "status: published")


@dataclass(frozen=True, slots=True)
class Clone:
    """A fresh clone of the project whose editor has added an article."""

    home: Path
    environment: Environment

    def write(self, content: str) -> Path:
        """Write the article; its file comes out."""
        path = self.home / "docs" / "articles" / NAME
        path.write_text(content, encoding="utf-8")
        return path

    def run_workflow(self) -> subprocess.CompletedProcess[str]:
        """The workflow's command, as the page has it."""
        return run_commands(self.home, self.environment, OUTPUTS)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    home = copy_project(tmp_path_factory.mktemp("clone") / "project")
    return Clone(home, as_if_installed(home))


def published(draft: str) -> str:
    """The draft with the line that the page gives."""
    return draft.replace("date:", f"{STATUS}date:", 1)


class TestShape:
    def test_it_starts_with_each_change_of_main_and_by_hand(self) -> None:
        # YAML 1.1 reads the key “on” as true; GitHub does not.
        assert WORKFLOW[True] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}

    def test_one_run_at_a_time_and_none_is_cut_off(self) -> None:
        assert WORKFLOW["concurrency"] == {"group": "pages", "cancel-in-progress": False}

    def test_each_job_may_do_what_it_needs_and_no_more(self) -> None:
        assert WORKFLOW["permissions"] == {"contents": "read"}
        may = {name: job["permissions"] for name, job in WORKFLOW["jobs"].items()}
        assert may == {
            "build": {"contents": "read", "pages": "read"},
            "deploy": {"pages": "write", "id-token": "write"},
        }

    def test_it_asks_for_no_secret(self) -> None:
        asked = set(expressions(TEXT))
        assert asked == {*OUTPUTS, "steps.deployment.outputs.page_url"}
        assert not re.search(r"secrets?\b|token(?!: write)|password", TEXT, flags=re.I)

    def test_every_action_is_githubs_own_and_has_a_version(self) -> None:
        used = [step["uses"] for job in WORKFLOW["jobs"] for step in steps(job) if "uses" in step]
        assert used
        assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", one)] == []

    def test_the_steps_of_the_build_come_in_an_order_that_works(self) -> None:
        command = next(number for number, step in enumerate(steps("build")) if "run" in step)
        address, upload = number_of("build", "configure-pages"), number_of("build", "upload-pages-artifact")
        assert number_of("build", "checkout") == 0
        assert number_of("build", "setup-python") < command
        assert steps("build")[address]["id"] == "pages"
        assert address < command < upload

    def test_python_is_one_that_the_project_takes(self) -> None:
        given = steps("build")[number_of("build", "setup-python")]["with"]["python-version"]
        assert isinstance(given, str), "without quotation marks 3.10 would be 3.1"
        assert tuple(map(int, given.split("."))) >= (3, 11)

    def test_the_address_ends_with_a_slash(self) -> None:
        (step,) = [step for step in steps("build") if "run" in step]
        assert filled(step["env"]["SITE_URL"], OUTPUTS) == f"{BASE}/"

    def test_what_is_built_is_deployed_where_its_address_is_shown(self) -> None:
        deploy = WORKFLOW["jobs"]["deploy"]
        assert deploy["needs"] == "build"
        assert deploy["environment"]["name"] == "github-pages"
        assert deploy["environment"]["url"] == "${{ steps.deployment.outputs.page_url }}"
        assert steps("deploy")[number_of("deploy", "deploy-pages")]["id"] == "deployment"

    def test_the_page_says_where_the_file_belongs(self) -> None:
        assert "`.github/workflows/publish.yml`" in PAGE.partition(TEXT)[0]


class TestRun:
    def test_a_draft_outside_docs_is_not_built_and_one_inside_is(self, clone: Clone) -> None:
        drafts = clone.home / "drafts"
        drafts.mkdir()
        (drafts / "2024-03-06-secret.md").write_text(published(DRAFT), encoding="utf-8")
        clone.write(DRAFT)
        done = clone.run_workflow()
        assert done.returncode == 0, done.stdout

        site = clone.home / steps("build")[number_of("build", "upload-pages-artifact")]["with"]["path"]
        assert not list(site.rglob("*secret*"))
        assert "not checked" in (site / "articles" / NAME[:-3] / "index.html").read_text(encoding="utf-8")
        assert_addresses(site)

    def test_what_is_published_unsigned_stops_it_as_the_page_shows(self, clone: Clone) -> None:
        article = clone.write(published(DRAFT))
        shown = only("publish", "text", "WARNING").splitlines()
        done = clone.run_workflow()
        assert done.returncode != 0
        assert [line for line in shown if line.rstrip() not in done.stdout] == []
        assert f"docs/articles/{NAME}:" in shown[0]

        sign = only("publish", "sh", "sign")
        signing = f"git config user.name 'Ada Holm'\n{sign}".rstrip() + " <<< y"
        signed = clone.environment.run(signing, clone.home)
        assert "1 statement signed as Ada Holm." in signed.stdout, signed.stdout
        assert "signed:" in article.read_text(encoding="utf-8")
        local = only("publish", "sh", "SITE_URL=")
        done = clone.environment.run(local, clone.home)
        assert done.returncode == 0, done.stdout
        page = (clone.home / "site" / "articles" / NAME[:-3] / "index.html").read_text(encoding="utf-8")
        assert "Checked by an editor" in page


def assert_addresses(site: Path) -> None:
    """The four things that the page promises of a site that knows its address."""
    pages = list(site.rglob("index.html"))
    assert len(pages) > len(ARTICLES)
    for path in pages:
        below = path.parent.relative_to(site).as_posix()
        address = f"{BASE}/" if below == "." else f"{BASE}/{below}/"
        assert f'<link rel="canonical" href="{address}">' in path.read_text(encoding="utf-8")
        assert f"<loc>{address}</loc>" in (site / "sitemap.xml").read_text(encoding="utf-8")
    picture = f"assets/sharing/{NAME[:-3]}.png"
    assert (site / picture).is_file()
    assert f"{BASE}/{picture}" in (site / "articles" / NAME[:-3] / "index.html").read_text(encoding="utf-8")
    assert 'href="/herald/assets/' in (site / "404.html").read_text(encoding="utf-8")


def test_the_plain_command_of_the_page_builds_a_site_of_relative_links(tmp_path: Path) -> None:
    """In a small site, with the project's own command: the whole one is built often enough."""
    home = follow_the_guide(tmp_path / "project")
    (home / ".ci").mkdir()
    for name in (".ci/project.py", ".ci/constraints.txt", "pyproject.toml"):
        (home / name).write_bytes((DOCS.parent / name).read_bytes())
    plain = next(one.words for one in blocks("publish") if one.words == "python3 .ci/project.py build\n")
    done = as_if_installed(home).run(plain, home)
    assert done.returncode == 0, done.stdout
    html = (home / "site" / "articles" / "mill" / "index.html").read_text(encoding="utf-8")
    assert "canonical" not in html
    assert not re.search(r'(?:src|href)="/', html)


@pytest.mark.parametrize("address", [None, f"{BASE}/"], ids=["without an address", "with one"])
def test_a_paper_begins_without_any_article_as_the_page_says(tmp_path: Path, address: str | None) -> None:
    assert "keep `docs/glossary/index.md`" in PAGE
    assert "The site builds without any article" in PAGE
    home = copy_project(tmp_path / "project")
    for article in (home / "docs" / "articles").iterdir():
        article.unlink()
    for entries in filter(Path.is_dir, (home / "docs" / "glossary").iterdir()):
        shutil.rmtree(entries)
    surroundings = {"SITE_URL": address} if address else {}
    built = build_project(tmp_path / "site", surroundings=surroundings, home=home)
    assert (built.status, built.warnings) == (0, ()), built.log
    assert dead_links(built.folder, urlsplit(address).path if address else None) == []
    assert_empty_data(built.folder / "data")


def assert_empty_data(folder: Path) -> None:
    """The files that programs read of a site without a statement: right in form, and of none."""
    assert (folder / "statements.jsonl").read_text(encoding="utf-8") == ""
    assert len((folder / "statements.csv").read_text(encoding="utf-8").splitlines()) == 1
    assert json.loads((folder / "statements.schema.json").read_text(encoding="utf-8"))["title"]
    assert json.loads((folder / "routes.jsonld").read_text(encoding="utf-8"))["@graph"] == []


def test_every_block_of_the_page_is_run_or_read_here() -> None:
    used = (
        STATUS,
        "python -m whosaidthis sign",
        "python3 .ci",
        "SITE_URL=",
        "python -m whosaidthis policy",
        TEXT,
        "WARNING",
    )
    found = blocks("publish")
    assert len(found) == len(used)
    assert all(one.words.startswith(words) for one, words in zip(found, used, strict=True))
