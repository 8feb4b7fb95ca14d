// SPDX-License-Identifier: Apache-2.0
#include "app/session/tray_worker.h"

namespace session {

TrayWorker::TrayWorker(CodeBSource source) : m_source(std::move(source)) {}

void TrayWorker::read(quint64 visit, std::chrono::year_month_day today) {
    if (!m_source) {
        emit codeUnreadable(visit, {.placeAgain = false, .code = "cardfront.picture-missing"});
        return;
    }
    auto code = m_source(today);
    if (!code) {
        emit codeUnreadable(visit, code.error());
    } else if (!*code || !(*code)->isComplete()) {
        emit codeUnreadable(visit, {.placeAgain = true, .code = "cardfront.unreadable"});
    } else {
        emit codeRead(visit, std::move(*code));
    }
}

}  // namespace session
