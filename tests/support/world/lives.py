# SPDX-License-Identifier: Apache-2.0
"""Insurances that nobody in resources/people has; for World.amends."""

# Public assistance (classification A1) whose voucher of this month is not registered yet.
ASSISTED = {
    "classification": "A1", "voucher": False, "insurer": "12139994", "insurerName": "架空区福祉事務所", "symbol": None,
    "number": "1234566", "branch": None, "ratio": 0,
}
