// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/pcsc/pcsc_channel.h"

#include <QString>

namespace bench {
/// What a person has in hand at the reader.
struct Holder {
    QString id;
    QString pin;            ///< empty: the PIN is locked
    QString codeB;          ///< empty: a telephone, which has no face of a card
    bool pinFirst = false;  ///< a telephone shows its certificate after the PIN only
};

/// @return everybody of resources/people whose card can do a whole visit, the telephone among them
[[nodiscard]] std::vector<Holder> holders();

/// The surface keys of the demo.
[[nodiscard]] cardreader::SurfaceAnchors surfaceAnchors();

/// The minimal visit of card-applications §9 in one transaction: certificate, counter, PIN, signature; and the card's
/// face with counter, code B, issuer and chip where `face` says so.
/// @return nothing when all of it went well, else what did not
[[nodiscard]] QString minimalVisit(cardreader::PcscChannel& channel, const Holder& holder,
                                   const cardreader::SurfaceAnchors& anchors, bool face);

/// The minimal visit with whatever card lies there; connects and powers it off again.
[[nodiscard]] QString connectAndVisit(const Holder& holder, const cardreader::SurfaceAnchors& anchors,
                                      cardreader::Exchange& exchange, bool face = true);
}  // namespace bench
