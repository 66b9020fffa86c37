"""The Nu HTML checker, which says where a page breaks the standard: a Java program from npm."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import debian
from npm import Package

PACKAGE = Package("vnu-jar", "26.9.27", "build/dist/vnu.jar")
NONE_FOUND = (
    "The tests need Java on the PATH and the Nu HTML checker, and {missing} was not found. "
    "`python3 .ci/project.py test` fetches the checker by npm and, for root on Debian, Java and npm too; "
    "elsewhere install Java 11 or later and npm, then run it again."
)


class NoCheckerError(RuntimeError):
    """There is nothing to check pages with; the tests fail, they are never skipped."""


def find_checker() -> list[str]:
    """The words that start the checker.

    Raises:
        NoCheckerError: if Java or the checker is not there.
    """
    java = shutil.which("java")
    if java is None:
        raise NoCheckerError(NONE_FOUND.format(missing="Java"))
    if not PACKAGE.path.is_file():
        raise NoCheckerError(NONE_FOUND.format(missing="the checker"))
    return [java, "-jar", str(PACKAGE.path)]


def get_checker() -> str:
    """Find the checker, or install what is missing; says where it is.

    Raises:
        NoCheckerError: if it cannot be had.
    """
    if shutil.which("java") is None:
        debian.install("default-jre-headless")
    PACKAGE.install()
    return " ".join(find_checker())


def errors(*folders: Path) -> list[str]:
    """What is wrong with the HTML and SVG files below the folders, as `file:line: message`.

    Raises:
        NoCheckerError: if there is no checker, or it checked nothing.
    """
    ways = ["--errors-only", "--skip-non-html", "--also-check-svg", "--exit-zero-always", "--format", "json"]
    words = [*find_checker(), *ways, *map(str, folders)]
    said = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False).stderr
    try:
        messages = json.loads(said)["messages"]
    except ValueError as error:
        raise NoCheckerError(f"The Nu HTML checker failed: {said}") from error
    return [
        f"{each.get('url', '')}:{each.get('lastLine', '')}: {each['message']} {each.get('extract', '')!r}"
        for each in messages
    ]
