"""How the words of an article reached its page: the routes, as a nested list and as a picture."""

from .boxes import Box
from .curves import Curve
from .picture import Picture, draw
from .routes import Routes, Told, WayKind, find_routes
from .rows import Row
from .steps import Step, steps

__all__ = [
    "Box",
    "Curve",
    "Picture",
    "Routes",
    "Row",
    "Step",
    "Told",
    "WayKind",
    "draw",
    "find_routes",
    "steps",
]
