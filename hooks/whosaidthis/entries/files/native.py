"""An entry's name in its own script, with the code of the language."""

from __future__ import annotations

import re

from ...model import NativeName
from ...reading.yaml_fields import Fields

_FORM = "it as the guide does: “native: {words: Ελλάδα, lang: el}”"
_CODE = re.compile(r"(?:[a-z]{2,3}|[ix])(?:-[a-z\d]{1,8})*\Z", re.IGNORECASE)
_CODES = dict(
    pair.split(":")
    for pair in (
        "albanian:sq amharic:am arabic:ar armenian:hy azerbaijani:az belarusian:be bengali:bn bulgarian:bg "
        "burmese:my catalan:ca chinese:zh croatian:hr czech:cs danish:da dari:prs dutch:nl english:en "
        "estonian:et farsi:fa finnish:fi french:fr georgian:ka german:de greek:el hebrew:he hindi:hi "
        "hungarian:hu icelandic:is indonesian:id irish:ga italian:it japanese:ja kazakh:kk korean:ko "
        "kurdish:ku latvian:lv lithuanian:lt macedonian:mk malay:ms mandarin:zh mongolian:mn nepali:ne "
        "norwegian:no pashto:ps persian:fa polish:pl portuguese:pt romanian:ro russian:ru serbian:sr "
        "slovak:sk slovene:sl slovenian:sl somali:so spanish:es swahili:sw swedish:sv tajik:tg tamil:ta "
        "thai:th tigrinya:ti turkish:tr turkmen:tk ukrainian:uk urdu:ur uzbek:uz vietnamese:vi"
    ).split()
)


def read_native(fields: Fields) -> NativeName | None:
    """The field `native` of an entry; None where it is missing or lacks a part, then with a fault."""
    for part in fields.parts("native", ("words", "lang"), _FORM):
        words, lang = part.needed("words", "native name"), part.needed("lang", "native name")
        part.want_words("words")
        _check_code(part, lang)
        return NativeName(words, lang) if words and lang else None
    return None


def _check_code(part: Fields, lang: str) -> None:
    """Tell of a language that is not given by its code: readers' programs know nothing else."""
    if not lang or _CODE.match(lang):
        return
    code = _CODES.get(lang.casefold())
    mend = (
        f"Write “lang: {code}”." if code else "Write its code of two or three letters, such as “el” or “fa”."
    )
    wrong = f"“{lang}” is no code of a language."
    part.faults.add(part.value_place("lang"), "unknown-value", wrong, mend)
