"""The guide's page of codes: every code of the source stands there, with an example that works."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from commands import run_command
from content.checks_page import Example, examples
from content.files import ROOT
from whosaidthis.checks.against.difference import Way
from whosaidthis.command.checking import check_files, check_site
from whosaidthis.command.fault_formats import as_text
from whosaidthis.command.site import find_site
from whosaidthis.model import Fault, Level
from whosaidthis.starting import NoArticleError, Report, read_pasted

ARTICLE = "docs/articles/mill.md"
REPORT = "reports/report.txt"
EXAMPLES = examples()
IDS = [example.code for example in EXAMPLES]
OF_SIGN = "unsignable"
"""The code that the command `sign` alone tells, for only it writes into an article."""
SIGN = ("sign", "--by", "Eve Moss", "--yes")
SITE = "site_name: The Valley Herald\nmarkdown_extensions: [attr_list, pymdownx.bracketspan]\n"
TREES = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "hooks").rglob("*.py"))]
NEEDED = "no-{key}"
"""The code of a key that is missing, where the source makes it of the key."""
OF_WAY = "quotation-{way.value}"
"""The code of a quotation that differs from the report, which the source makes of how it differs."""


def found(folder: Path, files: Mapping[str, bytes]) -> list[Fault]:
    """What the checks say of a site of these files alone; of the article beside a report, if one is there."""
    for path, content in {"mkdocs.yml": SITE.encode(), "docs/index.md": b"# Front\n", **files}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    site = find_site(folder)
    assert site is not None
    report = files.get(REPORT)
    checked = check_files([str(folder / ARTICLE)], *_given(report.decode())) if report else check_site(site)
    assert checked.unreadable == []
    return sorted(checked.faults)


def _given(report: str) -> tuple[str, Report | None]:
    """The words of a report and, where it is long enough to be read as one, what stands above them."""
    try:
        return report, read_pasted(report)
    except NoArticleError:
        return report, None


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_what_is_wrong_is_told_where_the_page_says(example: Example, tmp_path: Path) -> None:
    faults = found(tmp_path, example.wrong)
    if example.code == OF_SIGN:
        assert [fault for fault in faults if fault.level is Level.WARNING] == []
        assert run_command(*SIGN, ARTICLE, home=tmp_path).stderr == example.said
        return
    told = [fault for fault in faults if fault.code == example.code]
    assert "".join(f"{line}\n" for line in as_text(told)) == example.said
    assert told
    assert {fault.level.value for fault in told} <= example.levels
    assert {fault.code for fault in faults if fault.level is Level.WARNING} <= {example.code}


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_the_mended_example_has_no_warning_and_not_this_note(example: Example, tmp_path: Path) -> None:
    faults = found(tmp_path, example.mended)
    assert [str(one) for one in faults if one.level is Level.WARNING or one.code == example.code] == []


def test_the_mended_example_of_sign_can_be_signed(tmp_path: Path) -> None:
    found(tmp_path, next(example.mended for example in EXAMPLES if example.code == OF_SIGN))
    assert run_command(*SIGN, ARTICLE, home=tmp_path).stderr == ""


def test_every_code_of_the_source_is_on_the_page_once_and_no_other() -> None:
    assert sorted(IDS) == sorted(set(codes()))


def codes() -> Iterator[str]:
    """Every code that the source gives to a fault."""
    takers = {"Fault": 1, **dict(_takers())}
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from _of_call(node, takers)
            elif isinstance(node, ast.FunctionDef) and _gives_code_and_words(node):
                for one in ast.walk(node):
                    if isinstance(one, ast.Return) and isinstance(one.value, ast.Tuple):
                        yield from _constants(one.value.elts[0])


def _takers() -> Iterator[tuple[str, int]]:
    """Functions with a parameter `code`, and its place among their arguments."""
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [one.arg for one in node.args.args]
                if "code" in names:
                    yield node.name, names.index("code") - (names[0] == "self")


def _of_call(node: ast.Call, takers: Mapping[str, int]) -> Iterator[str]:
    place = takers.get(_name(node.func))
    by_name = [one.value for one in node.keywords if one.arg == "code"]
    if by_name:
        yield from _constants(by_name[0])
    elif place is not None and place < len(node.args):
        yield from _constants(node.args[place])


def _constants(node: ast.expr) -> Iterator[str]:
    """The codes that an expression can be; a code that is handed on is found where it comes from."""
    if isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.JoinedStr) and ast.unparse(node) == f"f'{OF_WAY}'":
        yield from (f"quotation-{way.value}" for way in Way)
    elif isinstance(node, ast.JoinedStr):
        assert ast.unparse(node) == f"f'{NEEDED}'", ast.unparse(node)
        yield from (f"no-{key}" for key in _needed())
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _needed() -> Iterator[str]:
    """Every key that is asked for as one that must not be missing."""
    for tree in TREES:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) == "needed":
                assert isinstance(node.args[0], ast.Constant)
                yield str(node.args[0].value)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _gives_code_and_words(node: ast.FunctionDef) -> bool:
    """Whether it gives a fault's code and its two sentences, for another function to place."""
    return node.returns is not None and ast.unparse(node.returns).startswith("tuple[str, str, str]")
