# SPDX-License-Identifier: Apache-2.0
"""The same visit with the face: code B from the tray's picture, the chip's photo against the camera."""


def journey(stage):
    stage.needs_models()
    stage.opens()
    person = stage.patient("s07")
    person.sees("K00")
    person.places_card()
    person.stands_before_camera()
    person.chooses("face")
    assert person.tries_left() == 3, "a face visit spends no PIN try"
    person.agrees_and_finishes()
    person.walks_away()
    stage.wait_for_chart_files(1)
    stage.ends_on("K00")
