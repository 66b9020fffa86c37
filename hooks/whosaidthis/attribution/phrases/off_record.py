"""The condition on which somebody speaks who is not to be named: "on condition of anonymity"."""

from __future__ import annotations

import re

NAMED = r"(?:publicly\s+)?(?:named|identified|quoted\s+by\s+name)"
"""What somebody does not want to be."""
NAMES = r"(?:his|her|their)\s+(?:(?:full|real|last|sur)\s*)?names?"
"""What somebody does not want printed."""
OFF_RECORD = (
    r"(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity|that\s+(?:"
    rf"\w+\s+(?:would\s+|will\s+)?not\s+be\s+{NAMED}|(?:only\s+)?{NAMES}\s+(?:would\s+)?(?:not\s+)?be\s+\w+))"
)
"""The condition, as a pattern: no content goes on behind it, and a reason may follow."""
_OFF_RECORD = re.compile(rf"(?i){OFF_RECORD}\b")


def starts_off_record(words: str) -> bool:
    """Whether words begin with the condition."""
    return _OFF_RECORD.match(words) is not None
