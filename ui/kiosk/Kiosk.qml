// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk

Item {
    id: root

    required property KioskViewModel model
}
