"""Text that came in a wrong encoding is told where it stands; real words of other languages are not."""

from __future__ import annotations

import pytest

from whosaidthis.reading.decoding import decode
from whosaidthis.reading.slips.garbled import find_garbled

WORDS = (
    "“They” ‘sent’ us – “flowers” — é è ê ë à á â ã ç í ó ô ö ü ñ É Ö Å š Ž £5 20 °C € ™ … ﬂ 😀 Việt Москва"
)


def places(content: str) -> list[tuple[int, int]]:
    return [(one.place.line, one.place.column) for one in find_garbled(content, "a.md", 0)]


@pytest.mark.parametrize("word", [word for word in WORDS.split() if not word.isascii()])
@pytest.mark.parametrize("old", ["cp1252", "latin-1"])
def test_a_garbled_word_is_told(word: str, old: str) -> None:
    garbled = word.encode().decode(old, "replace").replace("\ufffd", "\x81")
    assert places(f"It rained. So {garbled}x")[:1]


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("â€œ", "“"),
        ("Ã©", "“é”"),
        ("caf√©", "“é”"),
        ("voilÃ\xa0", "“à”"),
        ("‚Äú", "“"),
        ("Â£", "£"),
    ],
)
def test_what_was_meant_is_named(garbled: str, meant: str) -> None:
    (fault,) = find_garbled(f"It rained.\n\nSo {garbled} did.", "a.md", 0)
    assert (fault.place.line, fault.code) == (3, "garbled-text")
    assert fault.mend.endswith(f"or write {meant} here.")


def test_half_of_a_sign_is_told_without_it() -> None:
    (fault,) = find_garbled("So flowersâ€ did.", "a.md", 0)
    assert fault.mend.endswith("paste it as UTF-8.")


@pytest.mark.parametrize(
    "content",
    [
        "« Voilà », dit-elle… « là-bas à Âge ! » naïve, pâté, ÎLE",
        "«está» — “AMANHÃ” – NÃO, IRMÃ… SÃO PAULO, CORAÇÃO®, ‘CRISTÃ’",
        "Ấn Độ đã là, ĐÃ” Việt Nam, Nguyễn Ái Quốc",
        "Århus, „SMÅ“, PÅ”, Äiti, EL NIÑO” ÑANDÚ, Ð” ÞÓRÐ”",
        "“â”, “Ã”, “Â”, Å² ÎÏ",
        "`Ã©` is no letter.",
        "It is so. <!-- Ã© -->",
    ],
)
def test_real_words_are_let_pass(content: str) -> None:
    assert places(content) == []


def test_one_is_told_in_each_line() -> None:
    assert places("ZoÃ© and ZoÃ©\nZoÃ©") == [(1, 3), (2, 3)]


def test_a_lost_letter_is_told_where_the_file_itself_is_good() -> None:
    _, (fault,) = decode("It rained.\nZo\ufffd said so, Zo\ufffd did.".encode(), "a.md")
    assert (fault.place.line, fault.place.column, fault.code) == (2, 3, "garbled-text")
    assert decode("It shows `\ufffd` as code.".encode(), "a.md")[1] == ()
    _, (other,) = decode(b"Zo\xe9 said so.", "a.md")
    assert other.code == "not-utf8"
