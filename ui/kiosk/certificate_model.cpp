// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/certificate_model.h"

namespace ui {

void CertificateModel::ask(const Question& question) {
    if (m_question != question) {
        m_question = question;
        emit changed();
    }
}

void CertificateModel::review(const QStringList& answers, bool symbolAtDesk) {
    if (m_answers != answers || m_symbolAtDesk != symbolAtDesk) {
        m_answers = answers;
        m_symbolAtDesk = symbolAtDesk;
        emit changed();
    }
}

void CertificateModel::clear() {
    m_question.typed.fill(u'\0');
    for (QString& answer : m_answers) {
        answer.fill(u'\0');
    }
    m_paper.clear();
    ask({});
    review({}, false);
}

}  // namespace ui
