"""Speakers that only a description gives: their names as boxes print them, and their keys."""

from __future__ import annotations

import re

from ...model import Voice
from ...reading.words import with_capital
from .. import lexicon
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.gender_words import gender_in_reason, gender_of_head

_UNNAMED = (
    r"[,;]?(?:\s+and)?\s+(?:who|speaking|requesting|asking|citing|granted)\b"
    r"(?=(?:(?!\swho\b).)*\b(?:anonym\w+|named|identified|authori[sz]ed|publicly)\b).*$"
)
"""A nurse(, who asked not to be named)."""
_RELATIVE = (
    r"(?:,|(?<=,[”\"]))\s+(?:of |from |to )?(?:who|whom|which|whose)\b.*$"
    r"|[,;\s]+(?:and)?\s*(?:who|which|that)?$"
)
"""A nurse(, who saw it)."""
_PART_OF = (
    r",\s+(?:a copy|copies|parts?|extracts?) of (?:which|whom)\b.*$"
    r"|,\s+(?:neither|none|both|all|some|many|most|several|few|half|one|two|three|four|five)"
    r"\s+of\s+(?:whom|which)\b.*$"
)
"""A letter(, a copy of which was seen); two men(, both of whom left)."""
_MADE = r",\s+(?:and\s+)?(?:conducted|carried out|commissioned|published|released|written|led)\s.*$"
"""A survey(, commissioned by the board)."""
_LODGED = (
    r",\s+(?:and\s+)?(?:addressed|lodged|filed|submitted|sent|delivered|handed|drafted|compiled)"
    r"\s+(?:against|at|in|on|by|to|with|from|over|last|this|after|before|late|yesterday)\b.*$"
)
"""The filing(, lodged at the court on Thursday)."""
_DONE = (
    r",\s+(?:and\s+)?(?!(?:armed|based|born|aged|named|called|quoted|cited)\b)(?:[a-z]+ed|taken|shown|put|given|built|drawn|held)"
    r"\s+(?:(?:down|up|online|together|out)\s+)?"
    r"(?:by|to|for|in|on|at|with|from|under|over|this|last|after|before|hours|days|weeks|months|years)\b.*$"
)
"""The figures(, provided to the board in June); a website(, taken down hours later)."""
_SEEN = (
    r",?\s+(?:and\s+)?(?:obtained|seen|reviewed|unsealed|viewed|circulated|leaked|made public|shared)"
    r"\s+(?:by|to|in|on|last|this|earlier|under|with|late|yesterday)\b.*$"
)
"""A letter( seen by the Post)."""
_FINISHED = (
    r"(?!.*\bby\b),?\s+(?:completed|finished|drafted|prepared|carried out)"
    r"\s+(?:in|last|this|earlier|before|after|over)\b.*$"
    r"|,?\s+released\s+under\b.*$"
)
"""A review( completed in June and released under freedom of information laws)."""
_BY_AUTHOR = r"(?<=[a-z]\sby\s)(?P<author>(?:[A-Z][\w’'-]+\s)+[A-Z][\w’'-]+),\s+(?:an?|the|who)\s.*$"
"""A report by Ann Lee(, a nurse)."""
_KNOWN_AS = r",\s+(?:identified|known|named|described|referred to)\s(?:\w+\s){0,4}(?:as|by)\s.*$"
"""A man(, identified only as Roe)."""
_DOING = r",\s+(?!(?:includ|accord)ing\b)[a-z]+ing\s.*$"
"""A farmer(, standing in his field)."""
_ASIDE = (
    r",\s+(?:now|once|then|formerly|long|herself|himself|also|in|on|by|at|from|after|last|whom"
    rf"|{lexicon.alternatives('participles of asides')})\s.*$"
)
"""A clerk(, once a nurse); a report(, titled “Adrift”)."""
_DASHED = r"\s+(?:--|[—–-])\s.*$"
"""A union( -- which has 40 members --)."""
_HUNG = r"\s+(?:wired|taped|nailed|pinned|glued|tied|stuck|attached)\s+(?:to|on)\b.*$"
"""A notice( pinned to the door)."""
_SELF = r"\s+(?:himself|herself|itself|themselves)(?:,.*)?$"
"""The mayor( herself)."""
_MEANWHILE = r",\s+(?:when|while|as|before|though|although|if)\s.*$"
"""A spokesman(, when asked about it); a guard(, as he shut the gate)."""
_WHEN = (
    r"(?:\s+(?:published|released|issued|filed|posted))?\s+on\s+\w+day$"
    r"|\s+(?:published|released|issued|filed|posted)\s+\w+day$"
    r"|\s+at the time$"
    r"|(?<! of)(?<! from)(?<! by)(?<! for)\s+(?:on\s+)?"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s+\d{4})?$"
)
"""A report( published on Tuesday); a letter( on May 3)."""
_TAIL = re.compile(
    "|".join(
        (
            _UNNAMED,
            _RELATIVE,
            _PART_OF,
            _MADE,
            _LODGED,
            _DONE,
            _SEEN,
            _FINISHED,
            _BY_AUTHOR,
            _KNOWN_AS,
            _DOING,
            _ASIDE,
            _DASHED,
            _HUNG,
            _SELF,
            _MEANWHILE,
            _WHEN,
        )
    ),
    re.DOTALL | re.IGNORECASE,
)
"""What stands behind a description and is none of it: in brackets in the examples above."""


_HERE = re.compile(r"\s+(?:there|here|nearby)$")
_STAYING = re.compile(r"\bwho (?:\w+ ){1,5}(?:there|here|nearby)$")
_LONGEST = 12
"""Words of a description that keeps its relative clause."""
_LONGEST_TAIL = 600
"""Code points from the end of a description in which is looked for what is none of it."""
_LATER_CLAUSE = re.compile(r",?\s+(?:and\s+)?who\s")


def _author(found: re.Match[str]) -> str:
    """What stays of the end of a description: whom a paper is by, without what they are."""
    return found["author"] or ""


def described_as(named: Named) -> str:
    """A description as boxes print it: as written, without what only tells why no name is given."""
    whole = " ".join(named.words.split())
    kept = max(0, len(whole) - _LONGEST_TAIL)  # a source of pages would be searched from each of its words
    words = (whole[:kept] + _TAIL.sub(_author, whole[kept:])).strip(" ,")
    words = words if _STAYING.search(words) else _HERE.sub("", words)
    clauses = [found.start() for found in _LATER_CLAUSE.finditer(words)]
    while clauses and len(words.split()) > _LONGEST:
        words = words[: clauses.pop()].strip(" ,")
    return with_capital(words)


def add_described(scene: Scene, named: Named, member_of: str | None = None, name: str | None = None) -> Known:
    """A new speaker from a description, under `name` or the description's own words."""
    words = name or described_as(named)
    bare = " ".join(filter(None, (named.affiliation if _short(named) else None, named.role)))
    return scene.register.add(
        Known(
            key_of(bare if bare and not named.plural else words),
            words,
            named.voice or Voice.NOT_STATED,
            named.quantity.count,
            named.kind,
            named.role,
            named.affiliation,
            _gender(scene, named) if named.voice is Voice.UNNAMED_PERSON else None,
            named.head,
            member_of=member_of,
        )
    )


def _gender(scene: Scene, named: Named) -> str | None:
    return gender_of_head(named.head) or gender_in_reason(scene.text.characters, named.span)


def _short(named: Named) -> bool:
    return named.affiliation is not None and len(named.affiliation.split()) == 1
