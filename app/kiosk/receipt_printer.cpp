// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/receipt_printer.h"

#include "app/platform/log.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.receipt")

constexpr int dotsAnInch = 203;  // what slip printers have
constexpr double slipWidth = 80;
constexpr double slipHeight = 140;
constexpr double edge = 5;
constexpr int titlePoints = 14;
constexpr int textPoints = 10;
constexpr std::chrono::seconds longest{20};

double writeLine(QPainter& painter, const QString& words, int points, double top) {
    QFont font = painter.font();
    font.setPointSize(points);
    painter.setFont(font);
    const QRectF room(0, top, painter.viewport().width(), painter.viewport().height());
    QRectF used;
    painter.drawText(room, Qt::TextWordWrap, words, &used);
    return used.bottom() + QFontMetricsF(font, painter.device()).leading();
}

}  // namespace

QByteArray receiptPdf(const QString& title, const QStringList& lines, const QString& fontFamily) {
    QByteArray pdf;
    QBuffer memory(&pdf);
    memory.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&memory);
        writer.setResolution(dotsAnInch);
        writer.setPageSize(QPageSize(QSizeF(slipWidth, slipHeight), QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF(edge, edge, edge, edge), QPageLayout::Millimeter);
        writer.setTitle(QString());
        QPainter painter(&writer);
        painter.setFont(QFont(fontFamily));
        double top = writeLine(painter, title, titlePoints, 0);
        for (const QString& line : lines) {
            top = writeLine(painter, line, textPoints, top);
        }
    }
    return pdf;
}

ReceiptPrinter::ReceiptPrinter(QStringList command, platform::Clock& clock, QObject* parent)
    : QObject(parent), m_command(std::move(command)), m_clock(clock) {}

ReceiptPrinter::~ReceiptPrinter() {
    if (m_process) {
        m_process->setParent(this);
        static_cast<void>(m_process.release());
    }
    for (auto* const process : findChildren<QProcess*>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1000);
    }
}

void ReceiptPrinter::print(const QByteArray& pdf) {
    if (m_process || m_command.isEmpty()) {
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { end(status == QProcess::NormalExit && code == 0); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(false);
        }
    });
    m_limit = m_clock.startTimer(longest, [this] { end(false); });
    m_process->start(m_command.first(), m_command.mid(1));
    m_process->write(pdf);
    m_process->closeWriteChannel();
}

/// Not deleted from inside its own signal; ours until then.
void ReceiptPrinter::end(bool printed) {
    if (!m_process) {
        return;
    }
    m_limit.reset();
    QProcess* const over = m_process.release();
    over->setParent(this);
    over->disconnect(this);
    connect(over, &QProcess::finished, over, &QObject::deleteLater);
    if (over->state() == QProcess::NotRunning) {
        over->deleteLater();
    } else {
        over->kill();
    }
    if (!printed) {
        platform::LogLine(category(), QtWarningMsg, "receipt.print");
    }
    emit ended(printed);
}

}  // namespace kiosk
