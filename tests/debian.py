"""Debian's packages, installed where that needs nobody's leave."""

from __future__ import annotations

import os
import shutil
import subprocess


def install(*packages: str) -> bool:
    """Install packages as root on Debian and its like; says whether that worked."""
    apt = shutil.which("apt-get")
    if not apt or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call([apt, "update", "-q"], env=quiet)
    words = [apt, "install", "-q", "-y", "--no-install-recommends", *packages]
    return subprocess.call(words, env=quiet) == 0
