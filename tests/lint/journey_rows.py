# SPDX-License-Identifier: Apache-2.0
"""What must have its journeys: the rows of reception-domain §12 in their order, and the special flows of §6."""

ROWS = [f"12.{row}" for row in range(1, 12)] + ["6.1", "6.2", "6.3", "6.4", "6.5a", "6.5b", "6.6a", "6.6b", "6.7", "6.8", "6.10"]
