// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/error.h"
#include "app/eligibility/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace eligibility {

/// Strict decoding. @retval ErrorCode::MessageEncodingWrong  at `offset`
/// @retval ErrorCode::MessageTruncated  the last character is cut, at `offset`
[[nodiscard]] Result<QString> decode(QByteArrayView bytes, Encoding encoding);

/// Strict encoding. @retval ErrorCode::MessageNotWritable  a character that the encoding lacks; nothing is replaced
[[nodiscard]] Result<QByteArray> encode(const QString& text, Encoding encoding);

/// The text of a message without byte order mark and XML declaration; line numbers stay those of the file.
struct MessageText {
    QString text;
    Encoding encoding = Encoding::Utf8;
    bool declared = false;
};

/// What a message says of its own encoding.
struct EncodingHints {
    std::optional<Encoding> declared;    ///< of the XML declaration
    std::optional<Encoding> identified;  ///< of CharacterCodeIdentifier

    [[nodiscard]] Encoding best() const { return declared.value_or(identified.value_or(Encoding::Utf8)); }
    /// @return whether nothing speaks against UTF-8
    [[nodiscard]] bool agreeOnUtf8() const {
        return best() == Encoding::Utf8 && identified.value_or(Encoding::Utf8) == Encoding::Utf8;
    }
};
[[nodiscard]] EncodingHints encodingHints(QByteArrayView bytes);

/// Decides by the bytes: byte order mark, then declaration and CharacterCodeIdentifier as hints, then what decodes
/// strictly.
/// @source eligibility-messages §1.5 (tested there: CP932, not SHIFT_JIS)
[[nodiscard]] Result<MessageText> decodeMessage(QByteArrayView bytes);

}  // namespace eligibility
