"""Files written whole or not at all; none that somebody changed meanwhile is overwritten."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk does not take a file of its size",
    errno.EROFS: "its folder is read-only",
    errno.EACCES: "its folder is read-only",
    errno.EPERM: "its folder is read-only",
    errno.ENOTDIR: "what should be its folder is a file",
    errno.EEXIST: "what should be its folder is a file",
    errno.ENAMETOOLONG: "its name is too long",
}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}
"""What a disk answers that knows no hard links."""


class UnwritableError(Exception):
    """A file that is left as it was; its words say which one and why."""


def write_new(path: Path, content: bytes) -> None:
    """Make the file `path` with `content`, and the folders that it needs.

    Raises:
        UnwritableError: if there is anything called `path` already, or it cannot be written.
    """
    missing = [folder for folder in path.parents if not os.path.exists(folder)]
    try:
        _make_folders(path)
        _through_temporary(path, content, lambda temporary: _give_name(temporary, path))
    except BaseException:
        for folder in missing:
            with suppress(OSError):
                folder.rmdir()
        raise


def replace_file(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old`, which is all that the file `path` holds; its mode is kept.

    Where `path` is a link, the file that it leads to is written, and the link stays.

    Raises:
        UnwritableError: if the file does not hold `old` any more, or cannot be written.
    """
    try:
        target = Path(os.path.realpath(path, strict=True))
    except OSError as error:
        raise _unwritable(path, error) from error
    if not os.access(target, os.W_OK):
        raise UnwritableError(f"{path}: The file is read-only. Nothing was changed.")
    _through_temporary(target, new, lambda temporary: _swap(temporary, target, old, path), path)


def _through_temporary(
    target: Path, content: bytes, finish: Callable[[Path], None], shown: Path | None = None
) -> None:
    """Write `content` beside `target` and `finish` with that file, which is gone afterwards in any case.

    Its name is always the same, so that it keeps out a second command that would write `target`.
    """
    path = shown or target
    temporary = target.with_name(f".{target.name}.writing")
    held = False
    try:
        number = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        held = True
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        finish(temporary)
    except FileExistsError as error:
        if held:
            raise _unwritable(path, error) from error
        raise UnwritableError(
            f"{path}: Another command is writing this file. Nothing was changed. Try again; if no other "
            f"command runs, one was cut off: delete {temporary} first."
        ) from error
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if held:
            temporary.unlink(missing_ok=True)
    _settle(target.parent)


def _give_name(temporary: Path, path: Path) -> None:
    """Let the file be called `path`, unless anything is."""
    standing = UnwritableError(
        f"{path}: There is such a file already. It was left as it is. Go on in it, delete it first, or give "
        "another name with --out."
    )
    try:
        os.link(temporary, path)
    except FileExistsError as error:
        raise standing from error
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(path):
            raise standing from error
        temporary.rename(path)


def _swap(temporary: Path, target: Path, old: bytes, shown: Path) -> None:
    """Let the file be `target` if that still holds `old`."""
    owner = target.stat()
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(temporary, owner.st_uid, owner.st_gid)
    shutil.copymode(target, temporary)
    # Compared last: whoever saves the file from here on has a moment of no length that any command sees.
    if target.read_bytes() != old:
        raise UnwritableError(
            f"{shown}: The file was changed while this command ran. Nothing was written. Run it again."
        )
    temporary.replace(target)


def _make_folders(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from error


def _settle(folder: Path) -> None:
    """Bring the folder's list of names to the disk, where the system lets one."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _unwritable(path: Path, error: OSError) -> UnwritableError:
    why = _WHY.get(error.errno or 0, error.strerror or "no reason is given")
    return UnwritableError(f"{path}: The file cannot be written: {why}. Nothing was changed.")
