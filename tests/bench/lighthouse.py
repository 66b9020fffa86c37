"""Lighthouse on the article page, as a phone and as a desktop: `python -m bench.lighthouse`.

Builds the site, serves it on this machine and prints the four scores and every audit that is not passed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import debian
from browser.chromium import find_chromium
from npm import Package
from sites import build_project, serve_folder

PACKAGE = Package("lighthouse", "12.8.2", "cli/index.js")
DEVICES: Mapping[str, tuple[str, ...]] = {"mobile": (), "desktop": ("--preset=desktop",)}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
NONE_FOUND = (
    "Lighthouse was not found: it needs Node 18.16 or later, and npm to fetch it. "
    "`python3 .ci/project.py test` does so, for root on Debian with Node and npm too; "
    "elsewhere install Node and npm, then run it again."
)


class NoLighthouseError(RuntimeError):
    """Lighthouse is not there or gave no report."""


@dataclass(frozen=True, slots=True)
class Report:
    """What Lighthouse says of one page."""

    scores: Mapping[str, int]
    """0 to 100, by category."""
    failed: tuple[str, ...]
    """`category: audit: title (value)` of whatever has less than the full score."""


def find_lighthouse() -> list[str]:
    """The words that start Lighthouse.

    Raises:
        NoLighthouseError: if Node or Lighthouse is not there.
    """
    node = shutil.which("node") or shutil.which("nodejs")
    if node is None or not PACKAGE.path.is_file():
        raise NoLighthouseError(NONE_FOUND)
    return [node, str(PACKAGE.path)]


def get_lighthouse() -> str:
    """Find Lighthouse, or install what is missing; says where it is.

    Raises:
        NoLighthouseError: if it cannot be had.
    """
    if shutil.which("node") is None:
        debian.install("nodejs", "npm")
    PACKAGE.install()
    return " ".join(find_lighthouse())


def examine(address: str, device: str, categories: Iterable[str] = CATEGORIES) -> Report:
    """Let Lighthouse load a page as a device (see `DEVICES`).

    Raises:
        NoLighthouseError: if there is no Lighthouse, or it could not load the page.
    """
    words = [
        *find_lighthouse(),
        address,
        *DEVICES[device],
        f"--only-categories={','.join(categories)}",
        "--chrome-flags=--headless=new --no-sandbox",
        "--no-enable-error-reporting",
        "--output=json",
        "--quiet",
    ]
    chrome = {**os.environ, "CHROME_PATH": find_chromium()}
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False, env=chrome)
    try:
        found = json.loads(done.stdout)
    except ValueError as error:
        raise NoLighthouseError(f"Lighthouse gave no report: {done.stderr}") from error
    if found.get("runtimeError"):
        raise NoLighthouseError(f"Lighthouse could not load the page: {found['runtimeError']}")
    return read_report(found)


def read_report(found: Mapping[str, Any]) -> Report:
    """The scores and failed audits of a report; audits that do not apply have no score."""
    failed = []
    for name, category in found["categories"].items():
        for reference in category["auditRefs"]:
            audit = found["audits"][reference["id"]]
            if audit["score"] is not None and audit["score"] < 1:
                value = f" ({audit['displayValue']})" if audit.get("displayValue") else ""
                failed.append(f"{name}: {audit['id']}: {audit['title']}{value}")
    scores = {name: round(100 * (each["score"] or 0)) for name, each in found["categories"].items()}
    return Report(scores, tuple(failed))


def main() -> int:
    """Print a report for each device."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "site"
        with serve_folder(folder, "", folder) as site:
            built = build_project(folder, surroundings={"SITE_URL": site.address})
            if built.status:
                print(built.log, file=sys.stderr)
                return 2
            for device in DEVICES:
                report = examine(site.address + site.page("article"), device)
                print(device, *(f"{name} {score}" for name, score in report.scores.items()), sep="  ")
                print(*(f"  {each}" for each in report.failed), sep="\n")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NoLighthouseError as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
