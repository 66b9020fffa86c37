"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from whosaidthis.command.writing import UnwritableError, replace_file, write_new

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_bytes(b"old")
    return path


def fail(error: BaseException):  # type: ignore[no-untyped-def]
    def failing(*_: object, **__: object) -> None:
        raise error

    return failing


class TestNew:
    def test_it_is_written_with_its_folders(self, tmp_path: Path) -> None:
        path = tmp_path / "a" / "b" / "page.md"
        write_new(path, b"words\r\n")
        assert path.read_bytes() == b"words\r\n"
        assert names(path.parent) == ["page.md"]

    def test_its_mode_is_that_of_any_new_file(self, tmp_path: Path) -> None:
        (tmp_path / "plain").write_bytes(b"")
        write_new(tmp_path / "page.md", b"")
        assert (tmp_path / "page.md").stat().st_mode == (tmp_path / "plain").stat().st_mode

    def test_a_file_that_stands_is_left(self, page: Path) -> None:
        with pytest.raises(UnwritableError, match="already"):
            write_new(page, b"new")
        assert (page.read_bytes(), names(page.parent)) == (b"old", ["page.md"])

    def test_so_is_a_link_that_leads_nowhere(self, tmp_path: Path) -> None:
        (tmp_path / "page.md").symlink_to(tmp_path / "gone.md")
        with pytest.raises(UnwritableError, match="already"):
            write_new(tmp_path / "page.md", b"new")
        assert names(tmp_path) == ["page.md"]

    def test_a_disk_without_links_will_do(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "link", fail(OSError(errno.EPERM, "no links here")))
        write_new(tmp_path / "page.md", b"new")
        with pytest.raises(UnwritableError, match="already"):
            write_new(tmp_path / "page.md", b"newer")
        assert ((tmp_path / "page.md").read_bytes(), names(tmp_path)) == (b"new", ["page.md"])

    @pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
    def test_a_full_disk_or_an_interrupt_leaves_nothing(
        self, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "fsync", fail(error))
        with pytest.raises((UnwritableError, KeyboardInterrupt)) as raised:
            write_new(tmp_path / "a" / "b" / "page.md", b"new")
        assert names(tmp_path) == []
        assert isinstance(error, KeyboardInterrupt) or "the disk is full" in str(raised.value)

    def test_a_folder_whose_name_is_too_long_leaves_none(self, tmp_path: Path) -> None:
        with pytest.raises(UnwritableError, match="too long"):
            write_new(tmp_path / "a" / "b" / ("c" * 300) / "page.md", b"new")
        assert names(tmp_path) == []

    def test_so_does_one_in_a_folder_that_stands(self, tmp_path: Path) -> None:
        with pytest.raises(UnwritableError, match="its name is too long"):
            write_new(tmp_path / ("c" * 300) / "page.md", b"new")
        assert names(tmp_path) == []

    def test_folders_that_stood_before_stay(self, tmp_path: Path) -> None:
        (tmp_path / "a").mkdir()
        with pytest.raises(UnwritableError, match="its name is too long"):
            write_new(tmp_path / "a" / "b" / f"{'c' * 300}.md", b"new")
        assert names(tmp_path) == ["a"]

    def test_a_folder_that_is_a_file(self, page: Path) -> None:
        with pytest.raises(UnwritableError, match="is a file"):
            write_new(page / "page.md", b"new")
        assert page.read_bytes() == b"old"

    def test_a_folder_that_may_not_be_written(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        # Root may write anywhere: the system's answer stands in for the folder.
        if AS_ROOT:
            monkeypatch.setattr(os, "open", fail(PermissionError(errno.EACCES, "no")))
        else:
            tmp_path.chmod(0o555)
        with pytest.raises(UnwritableError, match="read-only"):
            write_new(tmp_path / "page.md", b"new")
        assert names(tmp_path) == []


class TestReplace:
    def test_the_file_is_new_and_nothing_else_is(self, page: Path) -> None:
        page.chmod(0o640)
        replace_file(page, b"old", b"new")
        assert (page.read_bytes(), names(page.parent)) == (b"new", ["page.md"])
        assert page.stat().st_mode & 0o777 == 0o640

    def test_a_file_changed_meanwhile_is_left(self, page: Path) -> None:
        with pytest.raises(UnwritableError, match="was changed while"):
            replace_file(page, b"older", b"new")
        assert (page.read_bytes(), names(page.parent)) == (b"old", ["page.md"])

    def test_so_is_one_that_is_gone(self, tmp_path: Path) -> None:
        with pytest.raises(UnwritableError, match="No such file"):
            replace_file(tmp_path / "page.md", b"old", b"new")
        assert names(tmp_path) == []

    def test_a_link_stays_a_link(self, page: Path, tmp_path: Path) -> None:
        folder = tmp_path / "elsewhere"
        folder.mkdir()
        link = folder / "link.md"
        link.symlink_to(page)
        replace_file(link, b"old", b"new")
        assert link.is_symlink()
        assert (page.read_bytes(), names(folder)) == (b"new", ["link.md"])

    @pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
    def test_a_full_disk_or_an_interrupt_leaves_it_as_it_was(
        self, error: BaseException, page: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "fsync", fail(error))
        with pytest.raises((UnwritableError, KeyboardInterrupt)):
            replace_file(page, b"old", b"new")
        assert (page.read_bytes(), names(page.parent)) == (b"old", ["page.md"])

    def test_one_of_two_at_once_is_told_of_the_other(self, page: Path) -> None:
        (page.parent / ".page.md.writing").write_bytes(b"hal")
        with pytest.raises(UnwritableError, match="Another command is writing this file"):
            replace_file(page, b"old", b"new")
        assert page.read_bytes() == b"old"
        # What the other has there is its own.
        assert (page.parent / ".page.md.writing").read_bytes() == b"hal"

    def test_of_many_at_once_one_wins(self, page: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from whosaidthis.command.writing import *\n"
            "try: replace_file(Path(sys.argv[1]), b'old', sys.argv[2].encode())\n"
            "except UnwritableError: sys.exit(1)"
        )
        started = [subprocess.Popen([sys.executable, "-c", code, str(page), str(one)]) for one in range(6)]
        won = [number for number, each in enumerate(started) if each.wait() == 0]
        assert len(won) == 1
        assert (page.read_bytes(), names(page.parent)) == (str(won[0]).encode(), ["page.md"])

    def test_a_read_only_file_is_left(self, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        page.chmod(0o444)
        if AS_ROOT:
            monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(UnwritableError, match="read-only"):
            replace_file(page, b"old", b"new")
        assert page.read_bytes() == b"old"


def test_a_disk_that_takes_no_more_leaves_everything_as_it_was(page: Path) -> None:
    code = (
        "import resource, sys; from pathlib import Path; from whosaidthis.command.writing import *\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "page, much = Path(sys.argv[1]), b'n' * 200\n"
        "new = page.with_name('b')\n"
        "for write in (lambda: replace_file(page, b'old', much), lambda: write_new(new, much)):\n"
        "    try: write()\n"
        "    except UnwritableError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(page)], capture_output=True, text=True, check=True)
    assert done.stdout.count("does not take a file of its size. Nothing was changed.") == 2
    assert (page.read_bytes(), names(page.parent)) == (b"old", ["page.md"])
