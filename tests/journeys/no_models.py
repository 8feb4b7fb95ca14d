# SPDX-License-Identifier: Apache-2.0
"""No face models: face is not offered, the PIN visit works."""

from no_camera import visit_without_face


def journey(stage):
    empty = stage.state / "no-models"
    empty.mkdir()
    stage.writes_configuration(models={"directory": empty})
    visit_without_face(stage)
