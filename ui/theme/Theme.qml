// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

QtObject {
    property real textScale: 1
}
