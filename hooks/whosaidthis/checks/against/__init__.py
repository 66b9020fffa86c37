"""The quotations of an article against the words of the report that it retells."""

from .check import check_against

__all__ = ["check_against"]
