// SPDX-License-Identifier: Apache-2.0
#include "app/session/tray_worker.h"

namespace session {

TrayWorker::TrayWorker(CodeBSource source) : m_source(std::move(source)) {}

void TrayWorker::read(quint64 visit, std::chrono::year_month_day today) {
    auto code = m_source ? m_source(today) : nullptr;
    if (code && code->isComplete()) {
        emit codeRead(visit, std::move(code));
    } else {
        emit codeUnreadable(visit);
    }
}

}  // namespace session
