// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "app/eligibility/consent_book.h"

#include <QList>

#include <functional>

namespace ctl {

/// Asks for the right to look at one item now, on the ground that the command names. Each call is one look: under an
/// emergency or a disaster order it is noted before it is allowed.
using Permission =
    std::function<tl::expected<eligibility::LiveConsent, Failure>(const QString& element, const QDateTime& now)>;

/// @return options that name the ground of a look: --face, --insurer …, --emergency, --disaster
[[nodiscard]] QList<QCommandLineOption> groundOptions();

/// The ground that the options name: consents of a face file, consents of the store, an emergency of the store, or a
/// disaster order of the store.
/// @retval ctl.usage-wrong  none, or more than one
/// @retval consent.…        there is no such record, or it permits nothing (any more)
[[nodiscard]] tl::expected<Permission, Failure> permissionFrom(const Call& call, const platform::Config& config);

}  // namespace ctl
