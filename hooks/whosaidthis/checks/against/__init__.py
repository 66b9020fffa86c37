"""An article against the report that it retells: its quotations, and what it says of the report."""

from .check import check_against
from .head import check_head

__all__ = ["check_against", "check_head"]
