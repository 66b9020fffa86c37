"""How often Python looks for garbage that refers to itself, of which reading makes hardly any."""

from __future__ import annotations

import gc

_OBJECTS = 50_000
"""New objects after which it looks. After every 700, as it does by itself, that took a tenth of the time."""


def look_seldom() -> None:
    """Let this process look for garbage seldom, from now on."""
    gc.set_threshold(_OBJECTS)
