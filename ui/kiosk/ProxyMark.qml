// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Controls
import Uketsuke.Kiosk
import Uketsuke.Theme

// Who acts, when it is not the person himself: on every screen from the moment it is named.
BodyText {
    id: root

    required property KioskViewModel model
    readonly property list<string> marks: ["",
        //: Mark on every screen: a parent acts for the child.
        qsTr("親の方が代理で受付しています"),
        //: Mark on every screen: a legal guardian acts for the person.
        qsTr("後見人などの方が代理で受付しています"),
        //: Mark on every screen: family or a friend, asked by the person, acts for the person.
        qsTr("ご家族・知人の方が代理で受付しています"),
        //: Mark on every screen: somebody of a care facility acts for the person.
        qsTr("施設・介護の方が代理で受付しています")]

    objectName: "proxyMark"
    visible: root.model.proxy.kind !== ProxyModel.None
    words: root.marks[root.model.proxy.kind]
    font.bold: true
    color: Theme.colors.attention
}
