// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulators/service/messages/message_desk.h"

#include <QHash>
#include <QString>

#include <condition_variable>
#include <thread>

namespace simservice {

/// The folders of an installed confirmation PC, as its connector keeps them (eligibility-messages §1.2, §1.3, §1.6):
/// * DIR/req: <type>req_<id>.xml of a chart computer. Taken when two looks in a row found the same bytes, then removed.
/// * DIR/res: <type>res_<id>.xml, written under another name and renamed. What cannot be understood comes back here as
/// it
///   was, with <type>req_<id>.err beside it (its words are our own). A name whose answer still lies there is refused so
///   too.
/// * DIR/face: OQSsiquc01res_face_… after each reception.
/// Files of other names are left alone. No password, no zip: a .zip in req is refused.
class ConnectorFolder {
public:
    static constexpr std::chrono::milliseconds interval{300};

    /// @param facility  whose confirmation PC it is
    ConnectorFolder(MessageDesk& desk, QString folder, QString facility);
    ~ConnectorFolder();

    /// Makes the three folders. @return what went wrong, empty when all is well
    [[nodiscard]] QString open();
    /// Begins to look every 300 ms, on a thread of its own.
    void start();
    /// One look at DIR/req. @return how many requests were answered or refused
    int look();
    /// Puts a face file into DIR/face. @return its path, empty when it could not be written
    QString pushFace(const std::string& bytes);

private:
    [[nodiscard]] bool take(const QString& name);
    void refuse(const QString& name, const char* why);

    MessageDesk& m_desk;
    QString m_folder;
    QString m_facility;
    QHash<QString, QByteArray> m_seen;  ///< what the last look found
    quint64 m_faces = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

}  // namespace simservice
