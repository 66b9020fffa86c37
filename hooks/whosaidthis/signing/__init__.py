"""Signing: which statements an editor has checked, and whether they are still as they were."""

from .block import UnsignableError, with_signature
from .compare import Changed, Comparison, checked, compare, parts_changed
from .copies import copy_mark
from .former import was_without
from .head import (
    HeadPart,
    ReportKey,
    changed_headline,
    changed_report,
    head_of,
    read_head,
    seal_of,
    told_of_report,
)
from .lines import NOBODY, read_line, signed_as
from .parts import DETAILS, Part
from .record import sign
from .unspoken import read_unspoken, unspoken

__all__ = [
    "DETAILS",
    "NOBODY",
    "Changed",
    "Comparison",
    "HeadPart",
    "Part",
    "ReportKey",
    "UnsignableError",
    "changed_headline",
    "changed_report",
    "checked",
    "compare",
    "copy_mark",
    "head_of",
    "parts_changed",
    "read_head",
    "read_line",
    "read_unspoken",
    "seal_of",
    "sign",
    "signed_as",
    "told_of_report",
    "unspoken",
    "was_without",
    "with_signature",
]
