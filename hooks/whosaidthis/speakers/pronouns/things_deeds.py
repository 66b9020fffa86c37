"""What the verb after "it" tells of the thing meant: an event or a paper shows, only a body declines."""

from __future__ import annotations

import re

from ...model import Voice
from ..people.known import Known
from ..people.scene import Scene

_SHOWS = re.compile(
    r"(?i)it (?:also |clearly |only |[a-z]+ly )?(?:shows|showed|refers|referred|contradict(?:s|ed))\b"
)
"""What "it" does where it is often all that was told: "The union agreed, and (it shows) how far"."""
_DECIDES = re.compile(
    r"(?i)it (?:had |has |would |will |also |then |later )?"
    r"(?:announced|pledged|declined|refused|hope[sd]?|want(?:s|ed)|apologi[sz]ed|hired|sued)\b"
)
"""What no paper does: "the memos went round after (it announced) a breach"."""


def fits_deed(scene: Scene, offset: int, known: Known) -> bool:
    """Whether the one that "it" at `offset` could mean can do what its verb tells."""
    if _SHOWS.match(scene.text.characters, offset):
        return known.voice is Voice.DOCUMENT
    return known.voice is not Voice.DOCUMENT or _DECIDES.match(scene.text.characters, offset) is None
