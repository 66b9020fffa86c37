"""Bytes of a file that somebody saved → its text, where that is certain."""

from __future__ import annotations

import codecs
import re
from email import message_from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHERS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a document of a word processor, or an archive"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor"),
    (b"{\\rtf", "a document of a word processor"),
    (b"bplist", "a web archive of Safari"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file"),
)
_ARCHIVE = re.compile(
    rb"\A(?:From|MIME-Version|Snapshot-Content-Location|Subject):[^\n]*\r?\n", re.IGNORECASE
)
_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
# As every browser reads pages that declare them.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252"}
_HEAD = 4096


class NotTextError(Exception):
    """Bytes that give no text for certain; the words say why, and what to do."""


def decode(content: bytes, encoding: str | None = None) -> str:
    """The text of `content`; `encoding` is what an editor knows of it.

    Only what the bytes themselves say is believed: a mark at the beginning, valid UTF-8, what a page
    declares. Anything else would be a guess, and a wrong guess garbles names without a word.

    Raises:
        NotTextError: if it is empty, no text, or its encoding is not certain.
    """
    if not content.strip():
        raise NotTextError("The file is empty.")
    for start, what in _OTHERS:
        if content.startswith(start):
            raise NotTextError(f"This is {what}. Copy its text, and paste that into a text file.")
    if _ARCHIVE.match(content) and b"multipart/related" in content[:_HEAD]:
        content, encoding = _page_of_archive(content, encoding)
    text = _decode(content, encoding)
    if "\0" in text:
        raise NotTextError("This is no text. Give a text file, or a page saved as HTML.")
    return text


def _decode(content: bytes, encoding: str | None) -> str:
    if encoding is not None:
        return _as(content, encoding)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _as(content, name)
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        declared = _DECLARED.search(content[:_HEAD])
        if declared and _is_other(declared.group(1).decode("ascii")):
            return _as(content, declared.group(1).decode("ascii"))
        line = content[: error.start].count(b"\n") + 1
    if b"\0" in content:
        raise NotTextError("This is no text. Give a text file, or a page saved as HTML.")
    raise NotTextError(
        f"The file is not UTF-8 (line {line}), and does not say what it is. Save it as UTF-8, or say what "
        "it is, such as --encoding windows-1252."
    )


def _is_other(name: str) -> bool:
    """Whether the name is an encoding that text can be in, and not UTF-8, which has failed by now."""
    try:
        return codecs.lookup(name).name not in ("utf-8", "utf-16", "utf-32")
    except LookupError:
        return True


def _as(content: bytes, encoding: str) -> str:
    try:
        found = codecs.lookup(encoding).name
        return content.decode(_AS_BROWSERS_DO.get(found, found))
    except (UnicodeError, ValueError) as error:
        raise NotTextError(
            f"The file is not in the encoding “{encoding}”, though it or you say so. Save it as UTF-8."
        ) from error
    except LookupError as error:
        raise NotTextError(
            f"There is no encoding “{encoding}” that text can be in. Save the file as UTF-8."
        ) from error


def _page_of_archive(content: bytes, encoding: str | None) -> tuple[bytes, str | None]:
    """The page in a browser's "single file", and the encoding that the file gives for it."""
    for part in message_from_bytes(content).walk():
        page = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(page, bytes):
            return page, encoding or part.get_content_charset()
    raise NotTextError("This saved page has no text in it. Save it again, as “HTML only”.")
