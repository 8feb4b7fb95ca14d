// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "cardreader/individualnumbercard/individual_number_card.h"
#include "cardreader/pcsc/pcsc_channel.h"
#include "cardreader/worker/card_summary.h"

#include <QJsonArray>

#include <memory>
#include <optional>

namespace ctl {

/// A card that this program holds for itself until it is destroyed.
struct OpenCard {
    cardreader::Context context;
    std::unique_ptr<cardreader::PcscChannel> channel;
    cardreader::CardTransaction transaction;
};

/// Which reader is for what on this machine.
[[nodiscard]] cardreader::ReaderRoles rolesOf(const platform::Config& config);

/// The same, --reader in place of the configured card and phone readers.
[[nodiscard]] tl::expected<cardreader::ReaderRoles, Failure> readerRoles(const Call& call);

/// The readers of `card readers`: name, role and what is on each, without touching a card.
[[nodiscard]] tl::expected<QJsonArray, Failure> readersJson(const Call& call);

/// Connects to the card on a reader for patients (`readerRoles`), the first one with a card.
[[nodiscard]] tl::expected<OpenCard, Failure> openCard(const Call& call);

/// What certificates are checked against: --anchors, --ocsp and --crl, else the configuration's.
/// Anchors named on the command line are this person's own decision, so those of the test hierarchy count.
[[nodiscard]] tl::expected<cardreader::CertificateChecks, Failure> certificateChecks(const Call& call);

/// --surface-anchors, else the configuration's; none is an answer ("not-checked"), not an error.
[[nodiscard]] tl::expected<cardreader::SurfaceAnchors, Failure> surfaceAnchors(const Call& call);

[[nodiscard]] std::chrono::sys_seconds now();

// JSON of the contract.
[[nodiscard]] QJsonObject toJson(const cardreader::Exchange& exchange);
[[nodiscard]] QJsonValue toJson(const std::optional<cardreader::CertificateReport>& report);

}  // namespace ctl
