# SPDX-License-Identifier: Apache-2.0
"""The control sockets of the simulators: one JSON object a line, one answer a line."""

import json
import socket


def ask(path, **order):
    """Sends one order and returns its answer. An answer that says no is an error of the test."""
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(path))
        channel.sendall(json.dumps(order).encode() + b"\n")
        answer = channel.makefile(encoding="utf-8").readline()
    if not answer:
        raise AssertionError(f"{path} closed without an answer to {order}")
    value = json.loads(answer)
    if value.get("ok") is False or "error" in value:
        raise AssertionError(f"{path} answered {value} to {order}")
    return value


def listening(path):
    try:
        with socket.socket(socket.AF_UNIX) as channel:
            channel.connect(str(path))
        return True
    except OSError:
        return False


def port_open(port):
    try:
        with socket.create_connection(("127.0.0.1", port), 1):
            return True
    except OSError:
        return False
