# SPDX-License-Identifier: Apache-2.0
"""Moves a script into its own namespaces and session bus, once, by starting it again there."""

import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3]
MARK = "UKETSUKE_WORLD"


def enter(state):
    """Returns inside the namespace; outside it replaces this process. `state` is the folder that all programs write to."""
    state = Path(state).resolve()
    if os.environ.get(MARK) == str(state):
        _own_x_sockets()
        return
    homes = {
        "HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "home/data",
        "XDG_CONFIG_HOME": "home/config", "XDG_CACHE_HOME": "home/cache", "XDG_STATE_HOME": "home/state",
    }
    environment = dict(os.environ)
    for variable, folder in homes.items():
        (state / folder).mkdir(parents=True, exist_ok=True)
        environment[variable] = str(state / folder)
    (state / "run").chmod(0o700)
    environment.update({MARK: str(state), "PYTHONDONTWRITEBYTECODE": "1", "GTK_A11Y": "none"})
    for variable in ("WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(variable, None)
    wrapper = str(SOURCE / "tests/support/isolated")
    command = [wrapper, "dbus-run-session", "--", sys.executable, *sys.argv]
    os.execvpe(wrapper, command, environment)


def _own_x_sockets():
    folder = Path("/tmp/.X11-unix")
    folder.mkdir(mode=0o1777, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(folder)], check=True)
