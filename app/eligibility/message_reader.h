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
/// Messages of many people are larger: about 2 kB a person. Streaming them (bulk_stream.h) needs no such tree.
inline constexpr qint64 maximumBulkBytes = 64LL * 1024 * 1024;

/// @return how large this message may be, by its name or, without one, by its first bytes
[[nodiscard]] qint64 maximumBytesOf(QByteArrayView bytes, QStringView fileName);

/// Reads one message of any kind.
///
/// The bytes decide the encoding (BOM, declaration, strict decoding), the declaration is dropped, then a streaming
/// parser without DTD and entities builds the tree. Elements may come in any order; unknown ones are kept. A plain ZIP
/// archive of one message is that message.
/// @param bytes     the file as it lies on the disk
/// @param fileName  its name without folder, if known: the surest sign of the kind; may be empty
/// @retval ErrorCode::MessageTooLarge, MessageEmpty, MessageEncrypted, MessageArchiveDamaged, MessageArchiveTooLarge,
///         MessageSeveral, MessageDocument, MessageEncodingWrong, MessageDoctype, MessageTruncated,
///         MessageMalformed, MessageTooDeep, MessageNotXmlMsg
/// @thread any
/// @source eligibility-messages §1.5, §2, §10
[[nodiscard]] Result<Message> readMessage(QByteArrayView bytes, QStringView fileName = {});

/// The full parser alone, without the fast way of plain_scanner.h: what that one leaves to it, and what tests hold it
/// against. No archive, document or size is looked at.
[[nodiscard]] Result<Message> readMessageFully(QByteArrayView bytes, QStringView fileName = {});

/// Parses one element with everything in it; for parts of a message that are read on their own (bulk_stream.h).
/// @param firstLine  1-based line of the text in its file
[[nodiscard]] Result<Element> parseElement(const QString& text, qint64 firstLine);

/// Opens, reads (at most as much as its name allows) and parses a file.
/// @retval ErrorCode::MessageUnreadable  it cannot be opened
/// @retval ErrorCode::MessageRejected    an .err file: see message_file.h
[[nodiscard]] Result<Message> readMessageFile(const QString& path);

/// @return the catalogue prefix that a file name begins with, e.g. "OQSsiquc01res_face"; empty when it does not follow
/// the catalogue
[[nodiscard]] QString typeOfFileName(QStringView fileName);

}  // namespace eligibility
