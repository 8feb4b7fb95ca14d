# SPDX-License-Identifier: Apache-2.0
"""The configuration file that kiosk, desk and uketsukectl read, written for this world."""

FACILITY = "1319999999"
FACILITY_NAME = "うけつけ内科クリニック"


def _value(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path, sections):
    """Writes {section: {key: value}} as TOML; a key whose value is None is left out."""
    lines = []
    for section, keys in sections.items():
        lines.append(f"[{section}]")
        lines += [f"{key} = {_value(value)}" for key, value in keys.items() if value is not None]
        lines.append("")
    path.write_text("\n".join(lines), encoding="utf-8")


def sections(world, language):
    keys = world.keys
    return {
        "facility": {"institution_code": FACILITY, "name": FACILITY_NAME},
        "card": {
            "anchors": [keys / "jpki/auth-ca.pem"],
            "crl": keys / "jpki/auth-ca.crl",
            "surface_anchors": keys / "surface/anchors",
            "test_hierarchy": True,
        },
        "tray": {"source": f"folder:{world.tray}"},
        "camera": {"source": f"folder:{world.camera}"},
        "models": {"directory": world.models},
        "service": {
            "url": f"https://127.0.0.1:{world.service_port}",
            "ca": keys / "tls/ca.pem", "certificate": keys / "tls/kiosk.pem", "key": keys / "tls/kiosk.key",
            "timeout_ms": 20000,
            "terminal_key": keys / "terminal/statement.key", "terminal_certificate": keys / "terminal/statement.pem",
        },
        "store": {"url": world.state / "data/uketsuke.sqlite"},
        "chart": {"folder": world.chart},
        "disaster": {},
        "retention": {},
        "kiosk": {"id": "kiosk-1", "language": language, "staff_check": world.staff.exists(), "staff_file": world.staff},
        "speech": {},
        "keypad": {},
        "log": {"directory": world.logs},
    }
