// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/clock.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace kiosk {

/// @return the receipt on a slip 80 mm wide, as PDF; made in memory
[[nodiscard]] QByteArray receiptPdf(const QString& title, const QStringList& lines, const QString& fontFamily);

/// Hands a PDF to a command's standard input (CUPS' `lp` reads it there): nothing of it lies in a file of ours.
/// @thread main
class ReceiptPrinter : public QObject {
    Q_OBJECT

public:
    /// @param command  program and arguments; empty: nothing can be printed
    /// @param clock    outlives the printer
    ReceiptPrinter(QStringList command, platform::Clock& clock, QObject* parent = nullptr);
    ~ReceiptPrinter() override;

    [[nodiscard]] bool isThere() const { return !m_command.isEmpty(); }
    /// Ends in exactly one ended(), within 20 s. One at a time: while one is under way nothing happens.
    void print(const QByteArray& pdf);

signals:
    void ended(bool printed);

private:
    void end(bool printed);

    const QStringList m_command;
    platform::Clock& m_clock;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<platform::Timer> m_limit;
};

}  // namespace kiosk
