// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/lock_ledger.h"

#include <QByteArray>

#include <chrono>
#include <map>

namespace session {

/// @return how long ago that was; nothing for a moment of the future: the clock was set back
[[nodiscard]] std::chrono::milliseconds sinceThen(const QDateTime& then, const QDateTime& nowUtc);

/// Counts, over visits, how often the camera in a row did not find a card's face: after ten the face is not offered
/// with that card for a day, so that a found card cannot be tried on one passer-by after another. Staff and PIN remain
/// and do not reset it; a match does. Cards are known by a keyed hash. What has to outlive the process is handed out as
/// rows for the store, and taken back from it.
/// @source spec/face-matching.md section 10 "locks of the national readers" (secondary source; ours is per kiosk)
class FaceLock {
public:
    static constexpr int triesAllowed = 10;
    static constexpr std::chrono::hours lasts{24};
    static constexpr std::size_t mostCards = 1000;  ///< beyond, the one that was quiet longest is forgotten

    FaceLock();
    FaceLock(const FaceLock&) = delete;
    FaceLock& operator=(const FaceLock&) = delete;
    ~FaceLock();

    /// From now on cards are hashed with this key; what was counted before is what the rows say.
    /// @param now     monotonic
    /// @param nowUtc  the same moment; a row of the future counts as one of now
    void remember(const QByteArray& key, const std::vector<store::LockRow>& rows, std::chrono::milliseconds now,
                  const QDateTime& nowUtc);

    /// @param certificate  DER of the card's user-authentication certificate
    /// @param now          monotonic
    /// @return the row to keep, its time still to be set; without subject when there is nothing to keep
    store::LockRow noteMismatch(const QByteArray& certificate, std::chrono::milliseconds now);
    store::LockRow noteMatch(const QByteArray& certificate);
    [[nodiscard]] bool isLocked(const QByteArray& certificate, std::chrono::milliseconds now) const;

    /// Another subject of the same table, e.g. the staff's key of this kiosk.
    [[nodiscard]] QByteArray keyOf(const QByteArray& subject) const;

private:
    struct Entry {
        int inARow = 0;
        std::chrono::milliseconds last{};
    };
    void forgetOne();

    QByteArray m_secret;
    std::map<QByteArray, Entry> m_entries;
};

}  // namespace session
