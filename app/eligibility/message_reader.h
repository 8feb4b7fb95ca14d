// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace eligibility {

/// Larger files are refused before they are read (eligibility-messages §1.6).
inline constexpr qint64 maximumMessageBytes = 4LL * 1024 * 1024;

/// Reads one message of any kind.
///
/// The bytes decide the encoding (BOM, declaration, strict decoding), the declaration is dropped, then a streaming
/// parser without DTD and entities builds the tree. Elements may come in any order; unknown ones are kept.
/// @param bytes     the file as it lies on the disk
/// @param fileName  its name without folder, if known: the surest sign of the kind; may be empty
/// @retval ErrorCode::MessageTooLarge, MessageEmpty, MessageEncrypted, MessageEncodingWrong, MessageDoctype,
/// MessageTruncated,
///         MessageMalformed, MessageTooDeep, MessageNotXmlMsg
/// @thread any
/// @source eligibility-messages §1.5, §2, §10
[[nodiscard]] Result<Message> readMessage(QByteArrayView bytes, QStringView fileName = {});

/// Opens, reads (at most maximumMessageBytes) and parses a file. @retval ErrorCode::MessageUnreadable  it cannot be
/// opened
[[nodiscard]] Result<Message> readMessageFile(const QString& path);

/// @return the catalogue prefix that a file name begins with, e.g. "OQSsiquc01res_face"; empty when it does not follow
/// the catalogue
[[nodiscard]] QString typeOfFileName(QStringView fileName);

}  // namespace eligibility
