// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace store {

/// One emergency (救急時医療情報閲覧). Who it is about and who opened it why is the caller's (`content`), and sealed.
struct EmergencyRow {
    QString id;
    QDateTime openedAt;
    QDateTime until;     ///< last moment of viewing; earlier when it was closed
    QDateTime toldAt;    ///< when the patient was told; invalid = not yet
    QStringList viewed;  ///< elements, in the order of the first look
    QByteArray content;
};

/// One signed order that opens viewing in a disaster (災害時医療情報閲覧), as it was received.
struct DisasterRow {
    QString id;
    QDateTime activatedAt;
    QDateTime endedAt;  ///< invalid = not ended here; the order's own days count beside it
    QByteArray order;
    QByteArray signature;
};

/// The memory of looks without consent: emergencies and disaster orders, in the store's file. Every change is one
/// transaction together with its event in the chain.
/// @thread the one that opened it
class ExceptionLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<ExceptionLedger>> open(const StoreSettings& settings);

    ExceptionLedger(const ExceptionLedger&) = delete;
    ExceptionLedger& operator=(const ExceptionLedger&) = delete;
    ~ExceptionLedger();

    // What changes nothing is false and leaves no event.

    /// Notes that it was opened. @return false: there is one with this id
    [[nodiscard]] Result<bool> opened(const EmergencyRow& emergency);
    /// Notes a look. @return false: no such emergency, or it has looked at this before
    [[nodiscard]] Result<bool> viewed(const QString& id, const QString& element);
    /// Ends it at `until`. @return false: no such emergency, or it had ended by then
    [[nodiscard]] Result<bool> closed(const QString& id, const QDateTime& until);
    /// Notes that the patient was told. @return false: no such emergency, or he was told before
    [[nodiscard]] Result<bool> told(const QString& id);
    /// @return every emergency, newest first
    [[nodiscard]] Result<std::vector<EmergencyRow>> emergencies() const;

    /// Notes an order that begins to count here. @return false: it counts already
    [[nodiscard]] Result<bool> activated(const DisasterRow& disaster);
    /// @return false: no such order, or it has ended before
    [[nodiscard]] Result<bool> ended(const QString& id);
    /// Notes a look in the chain ("disaster.viewed"). @return false: no such order, or it has ended
    [[nodiscard]] Result<bool> viewedUnder(const QString& id);
    /// @return every order, newest first
    [[nodiscard]] Result<std::vector<DisasterRow>> disasters() const;

private:
    class Impl;
    explicit ExceptionLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
