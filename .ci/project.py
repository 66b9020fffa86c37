"""Serve, build or test the project; everything it needs is installed first, beside it, in `.venv`.

    python3 .ci/project.py serve    the site at http://127.0.0.1:8000/, rebuilt as you write
    python3 .ci/project.py build    the site as files, in site/
    python3 .ci/project.py test     every check and every test

Only Python 3.11 or later is needed. Further words go to the program behind the command:
`python3 .ci/project.py test tests/browser -k print`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
OLDEST = (3, 11)
HOST = "127.0.0.1"


def main(words: list[str]) -> int:
    """Run one command; returns its exit status."""
    commands = {"serve": serve, "build": build, "test": test}
    if sys.version_info < OLDEST:
        return complain(f"Python 3.11 or later is needed; this one is {sys.version.split()[0]}.")
    if not words or words[0] not in commands:
        return complain((__doc__ or "").strip())
    return commands[words[0]](words[1:])


def serve(more: list[str]) -> int:
    """Serve the site and rebuild it whenever a file changes, until interrupted."""
    if not any(word.startswith(("-a", "--dev-addr")) for word in more):
        more = ["--dev-addr", f"{HOST}:{free_port()}", *more]
    return install("") or run("mkdocs", "serve", *more)


def free_port(first: int = 8000) -> int:
    """The first port from `first` on that no other program uses, such as another serve of this site."""
    for port in range(first, first + 100):
        with socket.socket() as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, os.name != "nt")
            try:
                trial.bind((HOST, port))
            except OSError:
                continue
        if port != first:
            print(f"Port {first} is in use: the site will be at http://{HOST}:{port}/", flush=True)
        return port
    return first


def build(more: list[str]) -> int:
    """Build the site into `site/`; a warning is a failure, and leaves the site that is there as it was."""
    if status := install(""):
        return status
    if any(word.startswith(("-d", "--site-dir")) for word in more):
        return run("mkdocs", "build", "--strict", *more)
    new = ROOT / ".site-new"
    status = run("mkdocs", "build", "--strict", "--site-dir", str(new), *more)
    if status == 0:
        put_in_place(new, ROOT / "site")
    shutil.rmtree(new, ignore_errors=True)
    return status


def put_in_place(new: Path, site: Path) -> None:
    """Make the whole folder `new` the folder `site`, in two renames: at no moment is there half a site."""
    old = site.with_name(".site-old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def test(more: list[str]) -> int:
    """Check style and types, which takes seconds, then run the tests: all of them, or those named."""
    if status := install("test"):
        return status
    checks = [
        run("ruff", "check", "."),
        run("ruff", "format", "--check", "."),
        run("mypy"),
        run(str(PYTHON), "tests/programs.py"),
    ]
    return max(map(abs, checks)) or run("pytest", *(more or ["-n", "2", "--dist", "loadfile"]))


def run(program: str, *words: str) -> int:
    """Run a program of the environment in the project's folder, its output as it comes."""
    found = shutil.which(program, path=str(PROGRAMS)) or program
    print(f"$ {program} {' '.join(words)}", flush=True)
    try:
        return subprocess.call([found, *words], cwd=ROOT, env=surroundings())
    except KeyboardInterrupt:
        return 130


def surroundings() -> dict[str, str]:
    """The environment of every program run.

    The theme's advertisement for its successor is silenced. Dates in the built files are those of the
    last commit, so that the same checkout gives the same bytes on any day.
    """
    kept = {"NO_MKDOCS_2_WARNING": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    asked = ["git", "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        answer = None
    if answer and answer.returncode == 0 and answer.stdout.strip():
        kept["SOURCE_DATE_EPOCH"] = answer.stdout.strip()
    return {**kept, **os.environ}


def install(extra: str) -> int:
    """Make the environment and install what the site (with `test`: the tests too) needs, unless done."""
    stamp = VENV / f".installed-{extra or 'site'}"
    wanted = fingerprint()
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return 0
    if status := make_venv():
        return status
    project = f".[{extra}]" if extra else "."
    status = run(str(PYTHON), "-m", "pip", "install", "-qq", "-c", str(CONSTRAINTS), "-e", project)
    if status == 0:
        stamp.write_text(wanted, encoding="utf-8")
    return status


def fingerprint() -> str:
    """A word that changes when anything does that decides what is installed."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}".encode())
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def make_venv() -> int:
    """Make the virtual environment; Debian keeps half of `venv` in a package of its own."""
    if PYTHON.exists() and has_pip():
        return 0
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.call(command) == 0:
        return 0
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not debian_install(package):
        return complain(f"Python cannot make a virtual environment here. On Debian: apt install {package}")
    return subprocess.call(command)


def has_pip() -> bool:
    """Whether the environment that is there works."""
    asked = [str(PYTHON), "-m", "pip", "--version"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def debian_install(package: str) -> bool:
    """Install a Debian package, where that is possible without asking anybody; says whether it worked."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    subprocess.call(["apt-get", "update", "-q"])
    return subprocess.call(["apt-get", "install", "-q", "-y", "--no-install-recommends", package]) == 0


def complain(words: str) -> int:
    """Say what is wrong; the exit status of a wrong call."""
    print(words, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
