"""What the groups of speakers are called."""

from __future__ import annotations

TITLES = {
    "named": "Named people",
    "unnamed": "Unnamed people",
    "institutions": "Institutions and documents",
    "not-stated": "Speaker not stated",
}
"""By the group's name in addresses."""
DENIED = "Denied or disputed"
