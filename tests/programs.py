"""The programs that the tests need beside Python: `python tests/programs.py` gets those that are missing."""

from __future__ import annotations

import sys

from bench.lighthouse import NoLighthouseError, get_lighthouse
from browser.chromium import NoChromiumError, get_chromium
from builds.nu_checker import NoCheckerError, get_checker

GETTING = {"Chromium": get_chromium, "Nu HTML checker": get_checker, "Lighthouse": get_lighthouse}


def main() -> int:
    """Get each and say where it is; the exit status is 1 without a browser, which most tests would miss.

    Of the others, only the tests that need them fail.
    """
    missing = set()
    for name, get in GETTING.items():
        try:
            print(f"{name}: {get()}", flush=True)
        except (NoChromiumError, NoCheckerError, NoLighthouseError) as error:
            print(error, file=sys.stderr, flush=True)
            missing.add(name)
    return int("Chromium" in missing)


if __name__ == "__main__":
    sys.exit(main())
