"""What was worked out before, kept on disk: safe to delete at any time."""

from .digest import digest, digest_of_files
from .store import Store

__all__ = ["Store", "digest", "digest_of_files"]
