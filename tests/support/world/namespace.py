# SPDX-License-Identifier: Apache-2.0
"""Moves a script into its own namespaces and session bus, once, by starting it again there."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3]
MARK = "UKETSUKE_WORLD"


def enter(state, desktop=False):
    """Returns inside the namespace; outside it replaces this process. `state` is the folder that all programs write to.
    With `desktop` the person's own screen and session bus stay; else there is neither."""
    state = Path(state).resolve()
    inside = os.environ.get(MARK) == str(state)
    if inside and not desktop:
        _own_x_sockets()
    if inside:
        return
    (state / "run").mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", **{MARK: str(state)})
    wrapper = str(SOURCE / "tests/support/isolated")
    command = [wrapper, sys.executable, *sys.argv]
    if not desktop:
        command[1:1] = ["dbus-run-session", "--"]
        _without_screen(environment, state)
    os.execvpe(wrapper, command, environment)


def _without_screen(environment, state):
    homes = {
        "HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "home/data",
        "XDG_CONFIG_HOME": "home/config", "XDG_CACHE_HOME": "home/cache", "XDG_STATE_HOME": "home/state",
    }
    for variable, folder in homes.items():
        (state / folder).mkdir(parents=True, exist_ok=True)
        environment[variable] = str(state / folder)
    (state / "run").chmod(0o700)
    environment["GTK_A11Y"] = "none"
    for variable in ("WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(variable, None)


def _own_x_sockets():
    folder = Path("/tmp/.X11-unix")
    folder.mkdir(mode=0o1777, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(folder)], check=True)
