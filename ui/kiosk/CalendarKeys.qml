// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Kiosk
import Uketsuke.Theme

// K15: in which calendar the birth date is printed. Nothing is preselected.
GridLayout {
    id: root

    required property CertificateModel certificate
    readonly property list<int> calendars: [CertificateModel.Showa, CertificateModel.Heisei, CertificateModel.Reiwa, CertificateModel.Taisho, CertificateModel.Western]
    readonly property list<string> names: [
        //: K15: Japanese era 1926–1989.
        qsTr("昭和"),
        //: K15: Japanese era 1989–2019.
        qsTr("平成"),
        //: K15: Japanese era since 2019.
        qsTr("令和"),
        //: K15: Japanese era 1912–1926.
        qsTr("大正"),
        //: K15: the western calendar, e.g. 1985.
        qsTr("西暦")]

    // Five side by side where the longest name has the room in one line.
    readonly property real longest: Math.max(metrics.advanceWidth(names[0]), metrics.advanceWidth(names[1]), metrics.advanceWidth(names[2]), metrics.advanceWidth(names[3]), metrics.advanceWidth(names[4]))

    columns: Theme.textScale < 1.5 && root.width >= (root.longest + Theme.spaceTiny * 2 + Theme.spaceSmall) * 5 ? 5 : 3
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.min(Theme.labelSize, Theme.keyTextLimit)
    }
    Repeater {
        model: root.names

        PinKey {
            required property int index
            required property string modelData

            objectName: "calendar" + index
            text: modelData
            wordy: true
            leading: root.certificate.calendar === root.calendars[index]
            Accessible.checked: leading
            onActivated: root.certificate.calendarChosen(root.calendars[index])
        }
    }
}
