# SPDX-License-Identifier: Apache-2.0
"""The world around the programs under test; see README.md."""
