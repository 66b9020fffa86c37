"""One thread for the network's sums.

Its matrices are small: threads wait for one another longer than they work. Where another program keeps a core
busy, reading took five times as long with two threads as with one.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cache

import numpy  # noqa: F401  its library of sums must be loaded before it can be looked for
from threadpoolctl import ThreadpoolController


def one_thread() -> AbstractContextManager[object]:
    """Within it NumPy multiplies matrices on one thread; afterwards as before."""
    limited: AbstractContextManager[object] = _libraries().limit(limits=1, user_api="blas")
    return limited


@cache
def _libraries() -> ThreadpoolController:
    return ThreadpoolController()
