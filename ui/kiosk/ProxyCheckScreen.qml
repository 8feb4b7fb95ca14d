// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Uketsuke.Controls
import Uketsuke.Kiosk

// K05p: a member of staff looks at what shows that somebody may act for the person; or the visit goes on without it.
ScreenPage {
    id: root

    readonly property ProxyModel proxy: model.proxy
    readonly property int stage: proxy.stage
    readonly property list<string> titles: [
        //: K05p title, read by the one who acts for the person.
        qsTr("係が確かめにまいります"),
        //: K05p title, read by the member of staff.
        qsTr("係員の方：確かめたものを選んでください"),
        //: K05p title, read by the member of staff.
        qsTr("係員の方：代理できる範囲を選んでください")]
    readonly property list<string> leads: [
        //: K05p, read by the one who acts for the person.
        qsTr("委任状や受給者証などをお持ちでしたら、ご用意ください。"),
        //: K05p, read by the member of staff.
        qsTr("選んだものと、確認した方のお名前が記録されます。"),
        //: K05p, read by the member of staff.
        qsTr("過去の医療情報の同意は、範囲に入れたときだけ代理の方にお聞きします。")]

    objectName: "K05p"
    title: titles[stage]
    lead: leads[stage]
    figureWanted: stage === ProxyModel.Waiting
    figure: Picture {
        anchors.fill: parent
        name: "staff"
    }

    ActionButton {
        objectName: "staffArrived"
        visible: root.stage === ProxyModel.Waiting && root.model.staffCheck.secondsClosed === 0
        picture: "icon-staff"
        //: Key for the member of staff who has come to the kiosk.
        text: qsTr("係員が確認をはじめる")
        onActivated: root.model.staffCheck.staffArrived()
    }
    ActionButton {
        objectName: "proxySkip"
        visible: root.stage === ProxyModel.Waiting
        picture: "icon-next"
        //: K05p key: the visit goes on, and the consent is not asked.
        text: qsTr("確かめずに、受付だけする")
        onActivated: root.proxy.skipped()
    }
    BodyText {
        objectName: "skipExplained"
        Layout.fillWidth: true
        visible: root.stage === ProxyModel.Waiting
        //: K05p: what going on without a check means.
        words: qsTr("受付だけのときは、過去の医療情報の同意をお聞きしません。診察はいつもどおり受けられます。")
    }
    ProxyEvidence {
        shown: root.stage === ProxyModel.Seeing
        proxy: root.proxy
    }
    ProxyScope {
        shown: root.stage === ProxyModel.Deciding
        proxy: root.proxy
    }
    ActionButton {
        objectName: "proxyDenied"
        visible: root.stage !== ProxyModel.Waiting
        picture: "icon-cross"
        //: K05p key for staff: nothing shows the relation; the visit goes on without the consent.
        text: qsTr("確認できないので、受付だけにする")
        onActivated: root.proxy.denied()
    }
}
