// SPDX-License-Identifier: Apache-2.0
// K17: the receipt of the answers, as a code on the screen or on paper, for whoever wants one.
#include "app/kiosk/kiosk_presenter.h"
#include "app/kiosk/receipt_code.h"
#include "app/kiosk/receipt_text.h"

namespace kiosk {

using Print = ui::ReceiptModel::Print;

void KioskPresenter::setReceipts(const ReceiptWays& ways) {
    m_receipts = ways;
    if (m_receipts.printer == nullptr) {
        return;
    }
    connect(m_receipts.printer, &ReceiptPrinter::ended, this, [this](bool printed) {
        if (m_session.visit().receipt) {
            m_model.receipt()->setPrint(printed ? Print::Printed : Print::Failed);
        }
    });
}

void KioskPresenter::listenToReceipt() {
    connect(m_model.receipt(), &ui::ReceiptModel::codeWanted, this, [this] { want(visit::EventKind::ReceiptShown); });
    connect(m_model.receipt(), &ui::ReceiptModel::printWanted, this,
            [this] { want(visit::EventKind::ReceiptPrinted); });
    connect(&m_session, &session::Session::receiptPrintWanted, this, &KioskPresenter::printReceipt);
}

QStringList KioskPresenter::receiptLines() const {
    const auto& receipt = m_session.receipt();
    return receipt ? ReceiptText::lines(*receipt, m_model.facilityName(), m_consentTexts, m_model.language())
                   : QStringList();
}

void KioskPresenter::printReceipt() {
    if (m_receipts.printer == nullptr) {
        return;
    }
    m_model.receipt()->setPrint(Print::Printing);
    //: Title of the printed receipt.
    m_receipts.printer->print(receiptPdf(tr("回答の控え"), receiptLines(), m_model.fontFamily()));
}

void KioskPresenter::showReceipt(const visit::Visit& visit) {
    ui::ReceiptModel* receipt = m_model.receipt();
    if (!visit.receipt || visit.cardPresent) {
        receipt->clear();
        return;
    }
    receipt->setOffered(m_receipts.code, m_receipts.printer != nullptr);
    if (visit.state == visit::State::ShowingReceipt) {
        const QStringList lines = receiptLines();
        receipt->show(lines, receiptCode(lines.join(QLatin1Char('\n'))));
    } else {
        receipt->hide();
    }
}

}  // namespace kiosk
