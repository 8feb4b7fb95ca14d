// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace store {

/// Who may act for the person of a card, as the desk has seen it. What the words mean is the caller's.
struct ProxyRow {
    QString kind;
    QString scope;     ///< words, separated by blanks
    QString evidence;  ///< what was seen
    QDate from;
    QDate until;    ///< the last day
    QString staff;  ///< id of the member of staff who saw it
    QString visit;  ///< in which it was seen
};

/// The memory of relations (代理), in the store's file: they are added and never changed, the newest of a kind counts.
/// Neither the person nor the proxy stands there: a relation is found by a keyed hash of the card.
/// @thread the one that opened it
class ProxyLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<ProxyLedger>> open(const StoreSettings& settings);

    ProxyLedger(const ProxyLedger&) = delete;
    ProxyLedger& operator=(const ProxyLedger&) = delete;
    ~ProxyLedger();

    /// Adds it together with its event in the chain ("proxy.recorded").
    [[nodiscard]] Result<void> add(const QByteArray& card, const ProxyRow& relation);
    /// @return the newest relation of this kind; nothing: there is none
    [[nodiscard]] Result<std::optional<ProxyRow>> newest(const QByteArray& card, const QString& kind) const;

private:
    class Impl;
    explicit ProxyLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
