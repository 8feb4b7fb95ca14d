// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uketsuke.Kiosk

// The page of the screen that the model names. A new screen: one row here, one file, one row in the tests.
FocusScope {
    id: root

    required property KioskViewModel model
    readonly property list<Component> pages: [idle, reading, chooseMethod, camera, pinPad, lastTry, staffCheck, verified, consent, consentItems, notice, takeCard, done, cannotRead, pinLocked, cardLeft, help]

    readonly property alias page: loader.item
    signal loaded

    focus: true

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        sourceComponent: root.pages[root.model.screen]
        onLoaded: root.loaded()
    }

    Component {
        id: idle

        IdleScreen {
            model: root.model
        }
    }
    Component {
        id: reading

        ReadingScreen {
            model: root.model
        }
    }
    Component {
        id: chooseMethod

        ChooseMethodScreen {
            model: root.model
        }
    }
    Component {
        id: camera

        CameraScreen {
            model: root.model
        }
    }
    Component {
        id: pinPad

        PinPadScreen {
            model: root.model
        }
    }
    Component {
        id: lastTry

        LastTryScreen {
            model: root.model
        }
    }
    Component {
        id: staffCheck

        StaffCheckScreen {
            model: root.model
        }
    }
    Component {
        id: verified

        VerifiedScreen {
            model: root.model
        }
    }
    Component {
        id: consent

        ConsentScreen {
            model: root.model
        }
    }
    Component {
        id: consentItems

        ConsentItemsScreen {
            model: root.model
        }
    }
    Component {
        id: notice

        NoticeScreen {
            model: root.model
        }
    }
    Component {
        id: takeCard

        TakeCardScreen {
            model: root.model
        }
    }
    Component {
        id: done

        DoneScreen {
            model: root.model
        }
    }
    Component {
        id: cannotRead

        CannotReadScreen {
            model: root.model
        }
    }
    Component {
        id: pinLocked

        PinLockedScreen {
            model: root.model
        }
    }
    Component {
        id: cardLeft

        CardLeftScreen {
            model: root.model
        }
    }
    Component {
        id: help

        HelpScreen {
            model: root.model
        }
    }
}
