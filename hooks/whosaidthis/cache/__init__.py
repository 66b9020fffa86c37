"""What was worked out before, kept on disk: safe to delete at any time."""

from .digest import digest, digest_of_files
from .memo import Memo
from .store import Store

__all__ = ["Memo", "Store", "digest", "digest_of_files"]
