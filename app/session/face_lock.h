// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <chrono>
#include <map>

namespace session {

/// Counts, over visits, how often the camera in a row did not find a card's face: after ten the face is not offered
/// with that card for a day, so that a found card cannot be tried on one passer-by after another. Staff and PIN remain
/// and do not reset it; a match does. Cards are known by a keyed hash whose key is never outside this object, and
/// nothing outlives the process.
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

    /// @param certificate  DER of the card's user-authentication certificate
    /// @param now          monotonic
    void noteMismatch(const QByteArray& certificate, std::chrono::milliseconds now);
    void noteMatch(const QByteArray& certificate);
    [[nodiscard]] bool isLocked(const QByteArray& certificate, std::chrono::milliseconds now) const;

private:
    struct Entry {
        int inARow = 0;
        std::chrono::milliseconds last{};
    };
    [[nodiscard]] QByteArray keyOf(const QByteArray& certificate) const;
    void forgetOne();

    QByteArray m_secret;
    std::map<QByteArray, Entry> m_entries;
};

}  // namespace session
