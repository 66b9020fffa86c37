"""What an article's front matter says, with every slip at its line and column."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from enum import StrEnum

from ..model import Facts, Fault, Place, Retold, surely_before
from ..reading.addresses import is_web_address, tell_no_address
from ..reading.blanks import find_blanks
from ..reading.lost_front import lost_front_matter
from ..reading.yaml_fields import YES, Faults, Fields, did_you_mean
from ..reading.yaml_places import (
    Mapping,
    Node,
    NotReadableError,
    Scalar,
    cut_front_matter,
    read_yaml,
)
from ..reading.yaml_traps import find_traps
from .corrections import Written, read_corrections
from .declared import looks_like_speaker, read_speakers
from .headline import check_curly_title
from .signed import SLIP, holds_signature, read_signature, without_stray_lines
from .slips.misplaced import misplaced
from .slips.slipped import slipped_speaker
from .slips.unheaded import unheaded_signature
from .terms import Term, read_terms

_KEYS = (
    "title",
    "description",
    "author",
    "date",
    "status",
    "article",
    "retells",
    "speakers",
    "terms",
    "corrections",
    "signed",
)
_RETELLS_KEYS = ("title", "outlet", "edition", "author", "date", "date_inferred", "url", "word_for_word")
# Keys of MkDocs and Material that are near to ours; any other key is somebody else's business as well,
# unless it looks like a slip in one of ours.
_FOREIGN = frozenset("template hide tags search icon draft slug authors categories links subtitle".split())
_THEMES_STATUS = frozenset({"new", "deprecated"})
"""Values of the key that mean something to Material, and nothing here."""
_FOR_STATUS = frozenset("state stage publication published".split())
"""Words that a hand may write for `status`, in front of one of its values; alone they are anybody’s keys."""
_FLAG = "published"
"""Such a word that is answered with yes; “publish” is a key of other programs."""


_EMPTY = {
    "retells": (
        "so the article counts as no report’s",
        "Write “title” and “outlet” of the report below it, or take the line out.",
    ),
    "corrections": ("so readers are told of none", "Write one below it, or take the line out."),
}
"""Keys that say something by what stands below them: what comes of it where nothing does, and the mend."""
MEND_STATUS = "Write “status: published” if it is out, or “status: draft”."


class Status(StrEnum):
    """How far an article is; drafts may hold statements that nobody has signed."""

    DRAFT = "draft"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """An article's front matter, read."""

    facts: Facts
    faults: tuple[Fault, ...]
    length: int
    """How many code points of the file it takes; 0 where there is none."""
    places: dict[str, Place] = field(default_factory=dict)
    """Where the value of each key of ours stands."""
    terms: dict[str, Term] = field(default_factory=dict)
    """The `terms`, by their words."""
    corrections: tuple[Written, ...] = ()
    """The `corrections`, in their order."""
    is_lost: bool = False
    """Whether its lines are read as text, so that whatever else is found in the article comes of that."""
    is_signature_lost: bool = False
    """Whether lines of a signature stand there and cannot be read as one, which is a fault."""

    @property
    def headline(self) -> str | None:
        """The `title`."""
        return self.facts.title

    @property
    def description(self) -> str | None:
        """The standfirst."""
        return self.facts.description


def read_front_matter(content: str, path: str, outlet: str | None = None) -> FrontMatter:
    """Read the front matter of the article `content`, the whole file `path`.

    `outlet` is who prints an article that retells nobody: the site's name. Whatever cannot be read is left
    out of the facts and is a fault; nothing is raised.
    """
    own = Facts(outlet=outlet, here=outlet is not None)
    yaml_words, body, first_line = cut_front_matter(content)
    if yaml_words is None:
        lost = lost_front_matter(content) is not None
        return FrontMatter(own, (_missing(content, path),), 0, is_lost=lost)
    length = len(content) - len(body)
    try:
        root = read_yaml(yaml_words, path, first_line)
    except NotReadableError as error:
        slipped = slipped_speaker(yaml_words, error.fault, first_line, _FOREIGN, _KEYS)
        slipped = slipped or unheaded_signature(yaml_words, error.fault, first_line)
        return FrontMatter(own, (slipped or error.fault,), length)
    faults = Faults()
    if not isinstance(root, Mapping):
        faults.add(
            root.place,
            "broken-yaml",
            "The front matter holds no keys.",
            "Write lines like “date: 2021-08-08”.",
        )
        return FrontMatter(own, tuple(faults.found), length)
    return _read_keys(root, own.outlet, body, length, faults)


def _read_keys(root: Mapping, outlet: str | None, body: str, length: int, faults: Faults) -> FrontMatter:
    """The front matter whose keys are `root`, above the text `body`."""
    is_signed = holds_signature(root)
    root = without_stray_lines(root, faults)
    _check_keys(root, faults)
    faults.found.extend(
        (*find_blanks(root), *find_traps(root, _KEYS), *check_curly_title(root.get("title"), body))
    )
    fields = Fields(
        Mapping(root.place, tuple(item for item in root.items if item[0].words in _KEYS)), _KEYS, faults
    )
    _check_empty(fields)
    terms = read_terms(root, faults)
    corrections = read_corrections(fields, faults)
    facts = _facts(fields, outlet, terms, corrections, faults)
    fields.flag("article", default=True)  # `settings` asks for it before; a slip in it is told here
    places = {key.words: value.place for key, value in root.items if key.words in _KEYS}
    return FrontMatter(
        facts,
        tuple(sorted(faults.found)),
        length,
        places,
        terms,
        corrections,
        is_signature_lost=is_signed and facts.signature is None,
    )


def _missing(content: str, path: str) -> Fault:
    place = Place(path, 1, 1)
    if lost := lost_front_matter(content):
        return Fault(place, *lost)
    wrong = "The article has no front matter, so its date is not known."
    mend = "Begin the file with a line “---”, then “date: 2021-08-08”, then “---”."
    return Fault(place, "no-front-matter", wrong, mend)


def _check_keys(root: Mapping, faults: Faults) -> None:
    """Find slips in our own keys; keys of other tools stand in the same place and are left alone."""
    for key, value in root.items:
        if key.words == "checked":
            wrong = "“checked” no longer says that an editor has checked the article."
            mend = f"Take it away and sign the article: python -m whosaidthis sign {key.place.path}."
            faults.add(key.place, "checked-by-hand", wrong, mend)
            continue
        if key.words in _KEYS or key.words in _FOREIGN:
            continue
        if told := misplaced(key.words, root, _KEYS):
            faults.add(key.place, "unknown-key", *told)
            continue
        if looks_like_speaker(value):
            wrong = f"“{key.words}” looks like a speaker and does not stand below “speakers”."
            mend = "Begin its line, and those below it, after as many spaces as the other speakers have: two."
            faults.add(key.place, "unknown-key", wrong, mend)
            continue
        if meant := _meant_status(key.words, value, root):
            mend = f"Did you mean {meant}?"
            faults.add(key.place, "unknown-key", f"The key “{key.words}” is not known here.", mend)
        elif difflib.get_close_matches(key.words.casefold(), _KEYS, n=1, cutoff=SLIP):
            mend = did_you_mean(key.words, _KEYS, "")
            faults.add(key.place, "unknown-key", f"The key “{key.words}” is not known here.", mend)


def _meant_status(key: str, value: Node, root: Mapping) -> str | None:
    """The `status` that an article without one may mean by a `key` near to it: `state: published`.

    It is named as a message does: the key alone, or the line where the value is another too.
    """
    if not isinstance(value, Scalar) or root.get("status") is not None:
        return None
    word, near = value.words.strip().casefold(), key.casefold()
    if near == _FLAG and word in YES:
        return f"the line “status: {Status.PUBLISHED}”"
    is_near = near in _FOR_STATUS or difflib.get_close_matches(near, ("status",), cutoff=SLIP)
    return "“status”" if is_near and word in [one.value for one in Status] else None


def _facts(
    fields: Fields,
    outlet: str | None,
    terms: dict[str, Term],
    corrections: tuple[Written, ...],
    faults: Faults,
) -> Facts:
    retold = _retold(fields)
    fields.want_words("author", "description")
    date = fields.day("date")
    if date and retold and retold.date and surely_before(date, retold.date):
        wrong = f"The article is of {date}, before the report that it retells, which is of {retold.date}."
        faults.add(fields.value_place("date"), "before-report", wrong, "Mend “date” here or below “retells”.")
    return Facts(
        date=date or (retold.date if retold else None),
        author=fields.words("author"),
        title=fields.words("title"),
        description=fields.words("description"),
        outlet=retold.outlet if retold else outlet,
        here=retold is None and outlet is not None,
        retold=retold,
        speakers=read_speakers(fields, faults),
        signature=read_signature(fields, faults),
        published=_status(fields) is Status.PUBLISHED,
        terms={words: term.entry for words, term in terms.items()},
        corrections=tuple(one.correction for one in corrections),
    )


def _check_empty(fields: Fields) -> None:
    """Tell of keys that hold nothing and should hold lines of their own."""
    for key, (wrong, mend) in _EMPTY.items():
        if fields.is_empty(key):
            wrong = f"Nothing stands behind or below the key “{key}”, {wrong}."
            fields.faults.add(fields.key_place(key), "no-value", wrong, mend)


def _status(fields: Fields) -> Status:
    if fields.words("status") in _THEMES_STATUS:
        return Status.DRAFT
    if fields.is_empty("status"):
        wrong = "The key “status” has no value, so the article counts as a draft."
        fields.faults.add(fields.key_place("status"), "no-value", wrong, MEND_STATUS)
    return fields.choice("status", Status, Status.DRAFT)


def _retold(fields: Fields) -> Retold | None:
    form = f"keys below it, on lines of their own after two spaces: {', '.join(_RETELLS_KEYS)}"
    parts = fields.parts("retells", _RETELLS_KEYS, form)
    if not parts:
        return None
    retells = parts[0]
    retells.want_words("outlet", "author")
    outlet = retells.needed("outlet", "retold report")
    if not outlet:
        return None
    return Retold(
        title=retells.needed("title", "retold report"),
        outlet=outlet,
        edition=retells.words("edition"),
        author=retells.words("author"),
        date=retells.day("date"),
        date_inferred=retells.flag("date_inferred", default=False),
        url=_address(retells),
        word_for_word=retells.flag("word_for_word", default=False),
    )


def _address(retells: Fields) -> str | None:
    """The report's address, if a browser may be sent there."""
    url = retells.words("url")
    if url is None or is_web_address(url):
        return url
    retells.faults.add(retells.value_place("url"), "no-address", *tell_no_address(url))
    return None
