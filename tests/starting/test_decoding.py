"""Bytes to text: only where it is certain."""

from __future__ import annotations

import pytest

from whosaidthis.starting import NotTextError, decode

WORDS = "“Żółw,” said Ørsted – Müller’s café."
PAGE = '<!doctype html><html><head><meta charset="{}"></head><body><p>Café “Müller”</p></body></html>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_that_says_what_it_is(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize(
    ("encoding", "declared"), [("cp1252", "windows-1252"), ("cp1252", "ISO-8859-1"), ("cp1250", "cp1250")]
)
def test_a_page_that_says_what_it_is(encoding: str, declared: str) -> None:
    page = PAGE.format(declared)
    assert decode(page.encode(encoding)) == page


def test_a_page_that_is_wrong_about_itself_is_read_as_the_utf8_that_it_is() -> None:
    page = PAGE.format("windows-1252")
    assert decode(page.encode()) == page


def test_what_the_editor_says_counts() -> None:
    assert decode("Café “Müller”".encode("cp1252"), "windows-1252") == "Café “Müller”"


def test_a_page_in_a_browsers_single_file() -> None:
    archive = (
        b"From: <Saved by Blink>\r\nSubject: Mill\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n'
        b"----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><p>Caf=C3=A9</p></body></html>\r\n----x--\r\n"
    )
    assert "<p>Café</p>" in decode(archive)


@pytest.mark.parametrize(
    ("content", "encoding", "why"),
    [
        (b"", None, "empty"),
        (b" \n\t", None, "empty"),
        ("Mill\n\nCafé burns".encode("cp1252"), None, "not UTF-8 .line 3."),
        (PAGE.format("utf-8").encode("cp1252"), None, "not UTF-8"),
        (PAGE.format("cp932").encode("cp1252"), None, "not in the encoding"),
        (PAGE.format("klingon").encode("cp1252"), None, "no encoding “klingon”"),
        (b"Caf\xe9", "utf-8", "not in the encoding"),
        (b"Cafe", "base64", "no encoding|not in the encoding"),
        (b"%PDF-1.7 \xe2\xe3", None, "a PDF"),
        (b"PK\x03\x04\x14\x00", None, "word processor"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", None, "a picture"),
        (b"ELF\x00\x01\xff\xfe", None, "no text"),
        (b"words\x00words", None, "no text"),
    ],
)
def test_what_is_not_certain_is_refused(content: bytes, encoding: str | None, why: str) -> None:
    with pytest.raises(NotTextError, match=why):
        decode(content, encoding)
