// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Desk

Item {
    id: root

    required property DeskViewModel model
}
