"""The four groups in which speakers are counted: named, unnamed, bodies, nobody."""

from __future__ import annotations

from enum import StrEnum

from ..model import Voice


class Group(StrEnum):
    """A group of kinds of speakers; its value is its name in addresses."""

    NAMED = "named"
    UNNAMED = "unnamed"
    INSTITUTIONS = "institutions"
    """Documents count here."""
    NOT_STATED = "not-stated"


_GROUPS = {
    Voice.NAMED_PERSON: Group.NAMED,
    Voice.UNNAMED_PERSON: Group.UNNAMED,
    Voice.UNNAMED_GROUP: Group.UNNAMED,
    Voice.INSTITUTION: Group.INSTITUTIONS,
    Voice.DOCUMENT: Group.INSTITUTIONS,
    Voice.NOT_STATED: Group.NOT_STATED,
}
VOICES = {
    Group.NAMED: Voice.NAMED_PERSON,
    Group.UNNAMED: Voice.UNNAMED_PERSON,
    Group.INSTITUTIONS: Voice.INSTITUTION,
    Group.NOT_STATED: Voice.NOT_STATED,
}
"""The kind of speaker whose mark stands for a group."""


def group_of(voice: Voice) -> Group:
    """The group in which a kind of speaker is counted."""
    return _GROUPS[voice]
