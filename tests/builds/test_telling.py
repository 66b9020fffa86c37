"""What is told while an editor has the site served: every warning each time, a note when it comes up."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import pytest

from building import Build, run_printed
from sites import BuildSite
from whosaidthis.building.telling import Teller
from whosaidthis.model import Fault, Level, Place

LOG = logging.LoggerAdapter(logging.getLogger("mkdocs.plugins.telling"), {})


def note(line: int, wrong: str = "It rains.", path: str = "a.md") -> Fault:
    return Fault(Place(path, line, 1), "rain", wrong, "Wait.", Level.NOTE)


WARNING = Fault(Place("a.md", 1, 1), "storm", "It storms.", "Wait.")


class Served:
    """A teller as `mkdocs serve` has it."""

    def __init__(self, caplog: pytest.LogCaptureFixture, *, notes_too: bool = True) -> None:
        caplog.set_level(logging.INFO, "mkdocs.plugins.telling")
        self._log = caplog
        self._teller = Teller(notes_too)

    def build(self, *faults: Fault) -> list[str]:
        """The lines of one build."""
        self._log.clear()
        self._teller.begin()
        self._teller.tell(LOG, faults)
        self._teller.sum_up(LOG)
        return self._log.messages


def test_a_note_is_told_when_it_comes_up_and_then_counted(caplog: pytest.LogCaptureFixture) -> None:
    served = Served(caplog)
    assert served.build(note(1)) == [str(note(1))]
    assert served.build(note(1), note(2, "It snows.")) == [
        str(note(2, "It snows.")),
        "1 note is as before the last change: python -m whosaidthis check lists all.",
    ]
    assert served.build(note(1), note(2, "It snows.")) == [
        "2 notes are as before the last change: python -m whosaidthis check lists all."
    ]


def test_one_that_only_moved_is_not_new_and_one_more_of_its_words_is(
    caplog: pytest.LogCaptureFixture,
) -> None:
    served = Served(caplog)
    served.build(note(1))
    assert len(served.build(note(5))) == 1
    assert served.build(note(5), note(9))[0] == str(note(9))
    assert served.build(note(5), note(9), note(5, path="b.md"))[0] == str(note(5, path="b.md"))


def test_one_that_was_mended_and_comes_back_is_told_again(caplog: pytest.LogCaptureFixture) -> None:
    served = Served(caplog)
    served.build(note(1))
    assert served.build() == []
    assert served.build(note(1)) == [str(note(1))]


def test_a_warning_is_told_each_time(caplog: pytest.LogCaptureFixture) -> None:
    served = Served(caplog)
    assert served.build(WARNING) == served.build(WARNING) == [str(WARNING)]


def test_a_build_counts_its_notes_alone(caplog: pytest.LogCaptureFixture) -> None:
    built = Served(caplog, notes_too=False)
    told = ["1 note that fails no build: python -m whosaidthis check lists it."]
    assert built.build(note(1)) == built.build(note(1)) == told


def quietly(home: Path, folder: Path, *, strict: bool) -> Build:
    """Build a site as one who wants to hear of errors alone, in a process of its own."""
    words = [sys.executable, "-m", "mkdocs", "build", "--quiet", *(["--strict"] if strict else [])]
    done = run_printed([*words, "-d", str(folder)], home, {**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return Build(done.returncode, done.stdout, folder)


RAIN = "---\ndate: 2024-03-05\n---\n\n# Rain\n\nIt rained, Ann Lee said.\n"


def test_a_strict_build_that_is_quiet_fails_on_warnings_too(build_site: BuildSite) -> None:
    soon = RAIN.replace("date: 2024-03-05", "date: soon")
    built = build_site({"articles/rain.md": soon}, strict=True, build=quietly)
    assert built.status == 1
    assert "There is 1 warning that --quiet hides: python -m whosaidthis check lists all." in built.log


@pytest.mark.parametrize("words", ["[Snow](snow.md)", "![Snow](snow.jpg)"])
def test_so_it_does_on_those_of_mkdocs(build_site: BuildSite, words: str) -> None:
    files = {"articles/rain.md": f"{RAIN}\n{words}\n"}
    for _ in range(2):  # pages that are kept, too
        built = build_site(files, strict=True, build=quietly)
        assert built.status == 1
        told = "There is 1 warning that --quiet hides: build without --quiet to see it."
        assert told in " ".join(built.log.split()), built.log
        assert "WARNING" not in built.log
    assert build_site(files, strict=False, build=quietly).status == 0


def test_without_a_warning_it_goes_well(build_site: BuildSite) -> None:
    built = build_site({"articles/rain.md": RAIN}, strict=True, build=quietly)
    assert (built.status, built.log) == (0, "")
