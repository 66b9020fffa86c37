"""What the value of each key of an editor's span asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches

from ..model import Basis, Form, Hedge, Level, Span, Speaker, Stance, Voice, read_day, read_rough_day
from ..reading.source import Source
from ..reading.written_days import how_to_write
from ..reading.yaml_fields import did_you_mean
from ..speakers.names.short_outlets import is_this_outlet
from ..speakers.occasions.beside_cues import as_in_sentence
from ..speakers.sources.naming import PRONOUNS
from ..speakers.stances.by_verbs import stance_by_verb
from .as_written import as_written, pattern_of
from .days.named_days import other_day
from .names.listeners import is_odd_in_text, is_outlets_alone, near_name
from .who import NOBODY, Who
from .wish import LINKS, Wish, WishedDay

_Reader = Callable[[Wish, str, Source, Who], None]
_WORDS_AND_DAY = re.compile(r"(?P<words>\S.*?)\s+is\s+(?P<day>\S+)\Z")
_SLIP = 0.8
"""How alike a word and a stance are at least, where it is that one misspelt."""
_NOTHING = frozenset({NOBODY, "none"})
FORMS = {"exact words": Form.DIRECT, "some exact words": Form.MIXED, "paraphrase": Form.INDIRECT}


def _read_by(wish: Wish, value: str, source: Source, who: Who) -> None:
    names = [name.strip() for name in value.split(";") if name.strip()]
    found = [_speaker(wish, as_written(name, source.text.characters), source, who) for name in names]
    speakers = tuple(speaker for speaker in found if speaker)
    if len(speakers) < len(names):
        return
    keys = [speaker.key for speaker in speakers]
    if len(names) > 1 and NOBODY in (name.casefold() for name in names):
        wrong = "“nobody” stands here beside somebody."
        wish.add_fault(source, "by", "nobody-and-somebody", wrong, "Keep one of them.")
    elif len(set(keys)) < len(keys):
        twice = next(speaker for speaker in speakers if keys.count(speaker.key) > 1)
        wrong = f"“{twice.name or NOBODY}” stands here twice."
        wish.add_fault(source, "by", "speaker-twice", wrong, "Write each speaker once.")
    else:
        wish.by = speakers


def _speaker(wish: Wish, name: str, source: Source, who: Who) -> Speaker | None:
    """The one speaker of that name; None, with a fault, where there is not one."""
    found = who.find(name)
    if not found and (alone := _before_office(name, who, source.text.characters)):
        wrong = f"“{name}” holds more than a name."
        mend = f'Write by="{alone}", and the office in the front matter under “speakers”.'
        wish.add_fault(source, "by", "unknown-speaker", wrong, mend)
        return None
    if not found and (names := _known_apart(name, who, source.text.characters)):
        wrong = f"“{name}” names more than one speaker."
        mend = f'Put a semicolon between them: by="{"; ".join(names)}".'
        wish.add_fault(source, "by", "unknown-speaker", wrong, mend)
        return None
    found = found or who.in_text(name, source.text.characters)
    if len(found) == 1:
        return found[0]
    if found:
        keys = ", ".join(speaker.key for speaker in found)
        wrong = f"“{name}” can be more than one speaker of this article."
        wish.add_fault(source, "by", "unclear-speaker", wrong, f"Write one of their keys: {keys}.")
    else:
        pronoun = name.casefold() in PRONOUNS
        wrong = f"“{name}” names nobody." if pronoun else f"The speaker “{name}” is not known here."
        wish.add_fault(source, "by", "unknown-speaker", wrong, who.suggest(name, source.text.characters))
    return None


def _before_office(name: str, who: Who, characters: str) -> str | None:
    """The name in "Ilse Varga, foreign minister": one behind whom words stand that are nobody's name."""
    alone, _, rest = (part.strip() for part in name.partition(","))
    named = who.find(rest) or who.in_text(name, characters)
    if not rest[:1].islower() or rest.startswith("and ") or named:
        return None
    known = who.find(alone) or who.in_text(alone, characters)
    several = any(one.voice is Voice.UNNAMED_GROUP for one in who.in_text(rest, characters))
    return alone if len(known) == 1 and alone[:1].isupper() and not several else None


_BETWEEN_NAMES = re.compile(r"\s*(?:,\s*and\s|,|&|\sand\s)\s*")


def _known_apart(name: str, who: Who, characters: str) -> list[str]:
    """The names in "Ada Holm and Bo Chan", if each speaks here or stands there alone; or one does."""
    names = [one.strip() for one in _BETWEEN_NAMES.split(name) if one.strip()]
    speaking = [one for one in names if len(who.find(one)) == 1]
    if len(names) < 2 or (len(speaking) < len(names) and who.in_text(name, characters)):
        return []
    joined = speaking and "," not in name
    return names if joined or all(who.find(one) or who.in_text(one, characters) for one in names) else []


def _read_to(wish: Wish, value: str, source: Source, who: Who) -> None:
    if value.casefold() in PRONOUNS:
        wrong = f"“{value}” names nobody."
        wish.add_fault(source, "to", "impossible-listener", wrong, "Write the name of who was told.")
        return
    value = as_written(value, source.text.characters)
    wish.to = _name(value, who)
    _note_slip(wish, "to", value, source, who)
    wish.definite = value == f"the {wish.to}" or _is_definite(wish.to, source)


def _read_through(wish: Wish, value: str, source: Source, who: Who) -> None:
    value = as_written(value, source.text.characters)
    wish.through = _name(value, who)
    _note_slip(wish, "through", value, source, who)
    wish.through_definite = value == f"the {wish.through}" or _is_definite(wish.through, source)


def _is_definite(name: str, source: Source) -> bool:
    """Whether the article writes "the" before a name that has none."""
    return re.search(rf"\bthe\s{pattern_of(name)}", source.text.characters) is not None


def _note_slip(wish: Wish, key: str, value: str, source: Source, who: Who) -> None:
    """Note a listener whom nothing else names, where somebody is called nearly so: any is allowed."""
    characters = source.text.characters
    if value != _name(value, who) or who.find(value):
        return
    near = near_name(value, who.names, characters)
    if near and not is_odd_in_text(near, value, source.content, characters):
        wrong = f"“{value}” stands nowhere in the article."
        mend = f"Did you mean “{near}”?"
        if who.retold and is_outlets_alone(near, who.retold, characters):
            wrong = f"“{value}” stands nowhere in the article, and “outlet” is “{who.retold}”."
            mend = "If they are one, write both as the report spells it."
        wish.add_fault(source, key, "near-listener", wrong, mend, level=Level.NOTE)


def _name(value: str, who: Who) -> str:
    """The name that an editor means by `value`: that of a speaker, or as the article has it of who listens.

    "the Weir Gazette" is the Weir Gazette that somebody else told, or that prints the article.
    """
    if who.outlet and is_this_outlet(value):
        return who.outlet
    found = who.find(value)
    known = found[0].name if len(found) == 1 else ""
    known = value if known.casefold() == value.casefold() else known  # "told the board", as it is written
    bare = value.removeprefix("the ")
    known = bare if known in ("", value) and bare[:1].isupper() and bare in who.names else known
    return NOBODY if value.casefold() in _NOTHING else known or value


def _read_stance(wish: Wish, value: str, source: Source, _who: Who) -> None:
    known = [stance.value for stance in Stance]
    if value.casefold() in known:
        wish.stance = Stance(value.casefold())
        return
    mend = _stance_meant(value.casefold(), known)
    wish.add_fault(source, "stance", "unknown-value", f"“{value}” is no stance.", mend)


def _stance_meant(word: str, known: list[str]) -> str:
    """The sentence that leads from `word` to a stance: by its sense, or as one cut short or misspelt."""
    shown = stance_by_verb(word) or stance_by_verb(word.removesuffix("s"))  # "denys"
    if shown and not any(one.startswith(word) for one in known):
        return f"Did you mean “{shown.value}”?"
    misspelt = get_close_matches(word, known, n=1, cutoff=_SLIP)
    alike = [one for one in known if one in misspelt or one.startswith(word) or word in one.split()]
    return did_you_mean(word, alike, f"Write one of {', '.join(known)}.")


def _read_form(wish: Wish, value: str, source: Source, _who: Who) -> None:
    wish.form = FORMS.get(" ".join(value.casefold().split()))
    if wish.form is None:
        mend = did_you_mean(value, FORMS, f"Write one of {', '.join(FORMS)}.")
        wish.add_fault(source, "form", "unknown-value", f"“{value}” is no form of a statement.", mend)


def _read_hedge(wish: Wish, value: str, source: Source, _who: Who) -> None:
    if value.casefold() in _NOTHING:
        wish.no_hedge = True
        return
    span = _words_near(value, wish.editor.span, source)
    if span:
        wish.hedge = Hedge(span.of(source.text.characters), span, Basis.EDITOR)
        return
    wrong = f"The paragraph does not hold the words “{value}”."
    wish.add_fault(source, "hedge", "unknown-hedge", wrong, "Write the hedge as the article words it.")


def _read_occasion(wish: Wish, value: str, source: Source, _who: Who) -> None:
    if value.casefold() in _NOTHING:
        wish.occasion = NOBODY
        return
    spans = _all_near(value, wish.editor.span, source)
    if spans:
        wish.occasion = as_in_sentence(spans[0].of(source.text.characters))
        wish.occasion_places = tuple(spans)
        return
    wrong = f"The paragraph does not hold the words “{value}”."
    wish.add_fault(source, "occasion", "unknown-occasion", wrong, "Write them as the article does.")


def _read_when(wish: Wish, value: str, source: Source, _who: Who) -> None:
    wish.no_when = value.casefold() in _NOTHING
    wish.when = None if wish.no_when else read_day(value)
    if not wish.no_when and wish.when is None:
        rough = read_rough_day(value) is not None
        mend = f'Give it to the words for it: day="last month is {value}".' if rough else how_to_write(value)
        wish.add_fault(source, "when", "no-day", f"“{value}” is no day.", mend)


def _read_day(wish: Wish, value: str, source: Source, _who: Who) -> None:
    for part in filter(None, map(str.strip, value.split(";"))):
        found = _WORDS_AND_DAY.match(part)
        span = _words_near(found["words"], wish.editor.span, source) if found else None
        if found is None:
            mend = 'Write it as day="on Monday is 2021-08-02".'
            wish.add_fault(source, "day", "no-day", f"“{part}” does not say which words are which day.", mend)
        elif span is None:
            wrong = f"The paragraph does not hold the words “{found['words']}”."
            wish.add_fault(source, "day", "unknown-day", wrong, "Write them as the article does.")
        elif found["day"].casefold() in _NOTHING:
            wish.days += (WishedDay(span, None),)
        elif (rough := read_rough_day(found["day"])) and (other := other_day(found["words"], rough)):
            wrong = f"“{found['words']}” cannot be {found['day']}: {other}."
            wish.add_fault(source, "day", "no-day", wrong, "Write the day that the words mean.")
        elif rough:
            wish.days += (WishedDay(span, rough.first, None if rough.day else rough.last),)
        else:
            wrong = f"“{found['day']}” is no day, month or year."
            wish.add_fault(
                source,
                "day",
                "no-day",
                wrong,
                "Write a year, a month or a day, as in 2021, 2021-08 or 2021-08-08.",
            )


def _read_link(key: str) -> _Reader:
    def read(wish: Wish, value: str, _source: Source, _who: Who) -> None:
        wish.links[key] = NOBODY if value.casefold() in _NOTHING else value

    return read


READERS: dict[str, _Reader] = {
    "by": _read_by,
    "to": _read_to,
    "through": _read_through,
    "stance": _read_stance,
    "form": _read_form,
    "occasion": _read_occasion,
    "hedge": _read_hedge,
    "when": _read_when,
    "day": _read_day,
    **{key: _read_link(key) for key in LINKS},
}


def _words_near(words: str, near: Span, source: Source) -> Span | None:
    """The place of `words` in the paragraph of `near`, the one nearest to it."""
    return next(iter(_all_near(words, near, source)), None)


def _all_near(words: str, near: Span, source: Source) -> list[Span]:
    """All places of `words` in the paragraph of `near`, the nearest to it first."""
    text = source.text
    around = next((block.span for block in text.blocks if block.span.holds(near)), None)
    if around is None:
        return []
    found = re.finditer(pattern_of(words), around.of(text.characters), re.IGNORECASE)
    spans = (Span(around.start + match.start(), around.start + match.end()) for match in found)
    return sorted(spans, key=lambda span: (max(near.start - span.end, span.start - near.end, 0), span))
