"""Run a command on one core and note what it took: `python one_core.py NOTE.json COMMAND…`.

A program of its own, for two reasons. A process counts the memory of the one that started it as its own
peak, so the starter must be small; and what is set here for the command does not hold for the benchmark.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

_ONE_THREAD = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system counts a peak."""


def main(note: str, *command: str) -> int:
    """Write seconds, seconds of computing and peak bytes to the file `note`; the command's status comes out.

    The last two are null where the system does not tell them.
    """
    _stay_on_one_core()
    began = time.perf_counter()
    process = subprocess.Popen(command, env={**os.environ, **_ONE_THREAD})
    computing, peak = _wait(process)
    took = time.perf_counter() - began
    Path(note).write_text(
        json.dumps({"seconds": took, "computing": computing, "peak": peak}), encoding="ascii"
    )
    return process.returncode


def _stay_on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _wait(process: subprocess.Popen[bytes]) -> tuple[float | None, int | None]:
    if not hasattr(os, "wait4"):
        process.wait()
        return None, None
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _PEAK_UNIT


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
