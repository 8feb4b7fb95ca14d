// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/card_stack.h"

#include <QString>

/// A visit with the card that lies there, through our library and the real pcscd, told in words: `kind=ordinary
/// certificate=valid pin=3 verified=yes signed=yes surface=genuine photo=present long=yes …`. What failed bears the
/// failure's name; what was not reached is left out.
/// @param crl  the revocation list that the certificate is checked against
[[nodiscard]] QString visitReport(support::CardStack& stack, const QString& crl,
                                  const QString& pin = QStringLiteral("4971"),
                                  const QString& codeB = QStringLiteral("03030420312285"));

/// Reads the certificate, verifies the PIN and signs. @return microseconds inside the card and its link; -1: failed
[[nodiscard]] qint64 signatureMicroseconds();
