// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K05p: what the member of staff has seen; a key for each in the page's own column, in the order of ProxyModel.Evidence. (A column of its own kept the
// height that it had had while it was hidden.)
Repeater {
    id: root

    property bool shown
    required property ProxyModel proxy
    readonly property list<string> papers: [
        //: K05p: what staff saw: papers of a child.
        qsTr("子どもの受給者証・母子健康手帳など"),
        //: K05p: what staff saw: the register of guardians, or a court's order.
        qsTr("登記事項証明書・審判書"),
        //: K05p: what staff saw: a letter of the person.
        qsTr("ご本人の委任状"),
        //: K05p: what staff saw: the badge of a care facility.
        qsTr("施設の職員証"),
        //: K05p: nothing on paper: the desk knows the family.
        qsTr("以前から知っているご家族")]

    model: root.shown ? root.papers : []

    ActionButton {
        required property int index
        required property string modelData

        objectName: "evidence" + index
        Layout.fillWidth: true
        text: modelData
        onActivated: root.proxy.seen(index)
    }
}
