// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace store {

/// One decision about one item. What the words mean is the caller's.
struct ConsentRow {
    QString element;  ///< e.g. "PharmacistsInfo"
    int code = 0;     ///< 0 to 3
    QString ground;   ///< word
    QDateTime at;     ///< when it was decided
    QDateTime until;  ///< last moment; invalid = no end
    QString wordingVersion;
    QString wordingHash;
    QString language;
    bool audioPlayed = false;
    QString kiosk;
    QString visit;
    QString method;  ///< how the person was identified
    QString actor;   ///< (sealed) who decided
};

/// What the event in the chain is about.
enum class ConsentChange : std::uint8_t {
    Recorded,   ///< "consent.recorded": a sheet, or what the service told
    Withdrawn,  ///< "consent.withdrawn"
};

/// The memory of consents, in the store's file: decisions are added and never changed, so the newest can win and the
/// others can be shown. Every call that adds is one transaction together with its event in the chain; what it returned
/// from stays, also when the power goes. Who the person is does not stand there: his rows
/// are found by a keyed hash.
/// @thread the one that opened it
class ConsentLedger {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<ConsentLedger>> open(const StoreSettings& settings);

    ConsentLedger(const ConsentLedger&) = delete;
    ConsentLedger& operator=(const ConsentLedger&) = delete;
    ~ConsentLedger();

    /// Adds the decisions, all or none; no decision is no event.
    /// @param person  the caller's key of the person: equal bytes are the same person
    [[nodiscard]] Result<void> add(const QByteArray& person, const std::vector<ConsentRow>& decisions,
                                   ConsentChange change);
    /// @return every decision of the person, earliest first; of two at one moment, in the order in which they were
    /// added
    [[nodiscard]] Result<std::vector<ConsentRow>> of(const QByteArray& person) const;

    /// Keeps the words that were shown, once per hash.
    [[nodiscard]] Result<void> keepWording(const QString& hash, const QString& words);
    /// @return the words; null when nobody kept them
    [[nodiscard]] Result<QString> wording(const QString& hash) const;

private:
    class Impl;
    explicit ConsentLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
