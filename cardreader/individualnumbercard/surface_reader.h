// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/card_files.h"
#include "cardreader/individualnumbercard/individual_number_card.h"

#include <optional>

namespace cardreader {
/// The card's face read piece by piece, so that its owner can use the card for something else between two pieces: check
/// a PIN, or let it go. Holds a transaction from the first command until its end. When the card was used for something
/// else meanwhile, it comes back by presenting code B once more, which the card has accepted before; that ends a
/// verified PIN, so whoever needs one drops the reader first.
/// @thread the card thread
class SurfaceReader {
public:
    /// @param card     outlives it
    /// @param anchors  outlive it
    SurfaceReader(IndividualNumberCard& card, VerificationCodeB&& code, const SurfaceAnchors& anchors) noexcept;

    /// Queries the counter, presents code B once, and where it is accepted reads the beginning of the record.
    /// @param le  the longest answer that is asked for
    /// @retval ErrorCode::PinIncomplete, LastTryRefused, TriesSpent  as `IndividualNumberCard::readSurface`
    [[nodiscard]] Result<PinVerdict> begin(std::uint32_t le, LastTry consent = LastTry::Refuse) noexcept;
    /// Hops over the objects of the record, a few bytes each. @return whether there is a photo: one that fits into the
    /// record and begins like JPEG 2000; whether it is whole, signed and decodes shows only later
    [[nodiscard]] Result<bool> showsPhoto() noexcept;
    /// What `begin` answered.
    [[nodiscard]] const PinVerdict& verdict() const noexcept { return m_verdict; }
    [[nodiscard]] bool isWhole() const noexcept { return m_record.isWhole(); }
    /// One command, and those that lead back to the record.
    /// @pre  accepted, and not yet whole
    [[nodiscard]] Result<void> readOn(std::uint32_t le) noexcept;
    /// Checks issuer and chip.
    /// @pre  whole
    [[nodiscard]] Result<CardSurface> finish() noexcept;

private:
    [[nodiscard]] Result<SecretBytes> glance(std::size_t offset) noexcept;
    [[nodiscard]] Result<void> comeBack() noexcept;
    void mark() noexcept;

    IndividualNumberCard& m_card;
    VerificationCodeB m_code;
    const SurfaceAnchors& m_anchors;
    std::optional<CardTransaction> m_transaction;
    PinVerdict m_verdict;
    PartialObject m_record;
    std::uint32_t m_mark = 0;  ///< how many commands the card had been sent after ours
};
}  // namespace cardreader
