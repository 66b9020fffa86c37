"""The house is in order: one-way imports, a core that knows no host, short modules and functions."""

from __future__ import annotations

import ast
import re
from collections import Counter
from graphlib import TopologicalSorter
from itertools import takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "hooks" / "whosaidthis"

ROOMS = (
    "model",
    "garbage",
    "cache",
    "reading",
    "attribution",
    "speakers",
    "signing",
    "desk",
    "entries",
    "starting",
    "rendering",
    "publishing",
    "settings",
    "building",
    "joining",
    "checks",
    "markdown",
    "pages",
    "command",
    "__main__",
)
"""Data goes down this list; no room imports one further down."""

CORE = ("model", "attribution", "speakers", "entries")
CORE_FILES = ("reading/words.py", "reading/sentences.py", "reading/plain.py")
HOSTS = {"mkdocs", "markdown", "material", "pymdownx", "jinja2"}
MOST_MODULES = 30
"""In one folder, its `__init__` included."""
EVERY_MODULE = sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def room(path: Path) -> str:
    """The room that a module of the package belongs to."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Absolute names of everything that a module imports."""
    own = ["whosaidthis", *path.relative_to(PACKAGE).with_suffix("").parts]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = own[: len(own) - node.level] if node.level else []
            module = ".".join([*start, *([node.module] if node.module else [])])
            names |= {f"{module}.{alias.name}" for alias in node.names}
    return names


def rooms_imported(path: Path) -> set[str]:
    return {
        parts[1] for each in imported(path) if (parts := each.split("."))[0] == "whosaidthis" and parts[1:]
    }


def part(names: tuple[str, ...]) -> str:
    """The part of the package that a dotted name belongs to: a folder of a room, or a module beside it."""
    place = PACKAGE.joinpath(*names[:2])
    deep = place.is_dir() or place.with_suffix(".py").is_file()
    return ".".join(names[:2] if deep else names[:1])


def parts_imported() -> dict[str, set[str]]:
    """Every part of the package, and the parts whose modules its own modules import."""
    found: dict[str, set[str]] = {}
    for path in EVERY_MODULE:
        own = part(path.relative_to(PACKAGE).with_suffix("").parts)
        names = {tuple(each.split(".")[1:]) for each in imported(path) if each.startswith("whosaidthis.")}
        found.setdefault(own, set()).update({part(each) for each in names} - {own})
    return found


def functions(path: Path) -> list[tuple[str, int]]:
    """Functions of a module and their length in lines, docstring left out."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            told = ast.get_docstring(node) is not None
            doc = (first.end_lineno or 0) - first.lineno + 1 if told else 0
            found.append((f"{name(path)}:{node.name}", (node.end_lineno or 0) - node.lineno + 1 - doc))
    return found


CORE_MODULES = [path for path in EVERY_MODULE if room(path) in CORE or name(path) in CORE_FILES]


def test_every_room_has_its_place_in_the_order() -> None:
    assert sorted({room(path) for path in EVERY_MODULE} - {*ROOMS, "__init__"}) == []


def test_the_readme_lists_every_room() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    first = next(place for place, line in enumerate(lines) if line.startswith("  whosaidthis/"))
    listed = takewhile(lambda line: line.startswith("    "), lines[first + 1 :])
    assert sorted(line.split()[0] for line in listed) == sorted(ROOMS)


@pytest.mark.parametrize("path", EVERY_MODULE, ids=name)
def test_no_room_imports_a_later_one(path: Path) -> None:
    if room(path) == "__init__":
        assert rooms_imported(path) == set()
        return
    later = set(ROOMS[ROOMS.index(room(path)) + 1 :])
    assert sorted(rooms_imported(path) & later) == []


def test_folders_of_a_room_import_each_other_in_no_circle() -> None:
    rooms_apart = {
        own: {each for each in parts if "." in each and each.split(".")[0] == own.split(".")[0]}
        for own, parts in parts_imported().items()
        if "." in own
    }
    assert len(list(TopologicalSorter(rooms_apart).static_order())) == len(rooms_apart)


@pytest.mark.parametrize("own", ["attribution", "speakers"])
def test_a_large_room_lists_its_folders_in_their_order(own: str) -> None:
    told = ast.get_docstring(ast.parse((PACKAGE / own / "__init__.py").read_text(encoding="utf-8"))) or ""
    listed = re.findall(r"`(\w+)`", told)
    parts = parts_imported()
    folders = {
        each for each in parts if each.startswith(f"{own}.") and (PACKAGE / each.replace(".", "/")).is_dir()
    }
    assert {f"{own}.{each}" for each in listed} == folders
    for place, each in enumerate(listed):
        later = {f"{own}.{other}" for other in listed[place + 1 :]}
        assert sorted(parts[f"{own}.{each}"] & later) == [], each


def test_a_folder_holds_no_more_than_a_head_does() -> None:
    held = Counter(path.parent.relative_to(PACKAGE).as_posix() for path in EVERY_MODULE)
    assert {folder: count for folder, count in held.items() if count > MOST_MODULES} == {}


@pytest.mark.parametrize("path", CORE_MODULES, ids=name)
def test_the_core_knows_no_host(path: Path) -> None:
    assert sorted({each.split(".")[0] for each in imported(path)} & HOSTS) == []


@pytest.mark.parametrize("path", EVERY_MODULE, ids=name)
def test_a_module_fits_in_a_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_most_modules_and_functions_are_short() -> None:
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in EVERY_MODULE]
    sizes = [size for path in EVERY_MODULE for _, size in functions(path)]
    assert sum(size < 200 for size in lengths) >= 0.85 * len(lengths)
    assert sum(size <= 25 for size in sizes) >= 0.95 * len(sizes)


def test_no_function_is_longer_than_a_screen() -> None:
    assert [each for path in EVERY_MODULE for each in functions(path) if each[1] > 45] == []
