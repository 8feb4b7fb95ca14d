// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAudioDevice>
#include <QMediaDevices>
#include <QObject>

namespace kiosk {

/// Which of several outputs is used: the first whose name matches the pattern of the headset.
/// @param names    descriptions of the outputs that are there now
/// @param headset  wildcard pattern ("*USB Audio*"); empty: none is looked for
/// @return index into names; -1: the computer's default output
[[nodiscard]] qsizetype headsetAmong(const QStringList& names, const QString& headset);

/// Where sound goes: to the headset while it is plugged in, and then not to the loudspeaker.
/// @thread main
class SoundOutput : public QObject {
    Q_OBJECT

public:
    explicit SoundOutput(const QString& headset, QObject* parent = nullptr);

    [[nodiscard]] QAudioDevice device() const { return m_device; }  ///< null: this computer has none
    [[nodiscard]] bool isHeadset() const { return m_isHeadset; }

signals:
    void changed();  ///< something was plugged in or out, and sound goes elsewhere now

private:
    void look();

    const QString m_headset;
    QMediaDevices m_devices;
    QAudioDevice m_device;
    bool m_isHeadset = false;
};

}  // namespace kiosk
