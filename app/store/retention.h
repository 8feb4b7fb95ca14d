// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace store {

/// How long each kind of record stays (reception-domain §8.5).
struct RetentionLimits {
    int arrivalsDays = 90;
    int listsDays = 7;
    int consentsYears = 5;
};

/// One kind of record, and how many of them.
struct RecordCount {
    QString kind;  ///< "arrivals", "files", "lists", "consents", "emergencies", "disasters"
    qint64 count = 0;
    [[nodiscard]] bool operator==(const RecordCount& other) const = default;
};

/// Removes what is older than it may be. Each kind goes in one transaction together with its tombstone: an event
/// "purged.KIND" in the chain that says how many went and from before when. Events themselves are never removed, so
/// the chain stays whole and still says what happened when to which visit; they name nobody.
///
/// Kept beyond their time: arrivals whose file the chart computer has not got yet; a consent that still holds (home
/// care, online care); an emergency of which the patient was never told; a disaster order that has not ended.
/// @thread the one that opened it
class Retention {
public:
    /// @retval as Store::open
    [[nodiscard]] static Result<std::unique_ptr<Retention>> open(const StoreSettings& settings);

    Retention(const Retention&) = delete;
    Retention& operator=(const Retention&) = delete;
    ~Retention();

    /// @return what went, by kind; kinds of which nothing was due have 0 and leave no event
    [[nodiscard]] Result<std::vector<RecordCount>> sweep(const RetentionLimits& limits);
    /// @return what is held, by kind
    [[nodiscard]] Result<std::vector<RecordCount>> held() const;

private:
    class Impl;
    explicit Retention(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace store
