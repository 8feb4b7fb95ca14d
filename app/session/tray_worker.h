// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session_settings.h"

#include <QObject>

namespace session {

/// Lives on the tray thread: reading code B takes longer than any frame of the main thread may.
class TrayWorker : public QObject {
    Q_OBJECT

public:
    explicit TrayWorker(CodeBSource source);

    /// Answers codeRead() or codeUnreadable(). @thread tray
    void read(quint64 visit, std::chrono::year_month_day today);

signals:
    void codeRead(quint64 visit, std::shared_ptr<cardreader::VerificationCodeB> code);
    void codeUnreadable(quint64 visit, const session::CodeBFailure& failure);

private:
    CodeBSource m_source;
};

}  // namespace session
