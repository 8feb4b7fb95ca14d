// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/iso7816/error.h"
#include "cardreader/iso7816/secret_bytes.h"

#include <string>

namespace cardreader {
struct ApduHeader {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    friend bool operator==(const ApduHeader&, const ApduHeader&) = default;
};

/// A command APDU; short form where the lengths allow it, else extended. Its data is wiped with it (a PIN may be
/// inside).
/// @source ISO/IEC 7816-4 §5.2 (cases 1, 2S–4S, 2E–4E)
class CommandApdu {
public:
    static constexpr std::uint32_t kShortLe = 256;
    static constexpr std::uint32_t kExtendedLe = 65536;

    /// @param data  0 to 65,535 bytes
    /// @param le    bytes expected at most, 1 to 65,536; 0 = no Le field
    explicit CommandApdu(ApduHeader header, BytesView data = {}, std::uint32_t le = 0) noexcept;

    [[nodiscard]] const ApduHeader& header() const noexcept { return m_header; }
    [[nodiscard]] BytesView data() const noexcept { return m_data.view(); }
    [[nodiscard]] std::uint32_t le() const noexcept { return m_le; }
    [[nodiscard]] bool isExtended() const noexcept { return m_data.size() > 255 || m_le > kShortLe; }
    /// The same command with another Le (after 6Cxx).
    [[nodiscard]] CommandApdu withLe(std::uint32_t le) const noexcept {
        return CommandApdu(m_header, m_data.view(), le);
    }

    /// @retval ErrorCode::CommandInvalid  data or Le outside the range that the standard can express
    [[nodiscard]] Result<SecretBytes> encode() const noexcept;
    /// @retval ErrorCode::CommandInvalid  not a command APDU; never reads outside the given bytes
    [[nodiscard]] static Result<CommandApdu> decode(BytesView bytes) noexcept;

    /// Hex for traces, in every build: header and lengths. Data is shown only for SELECT (what was selected is public);
    /// of any other command it is `XX`, and of VERIFY and CHANGE REFERENCE DATA not even its length is told.
    [[nodiscard]] std::string maskedHex() const noexcept;

private:
    ApduHeader m_header;
    SecretBytes m_data;
    std::uint32_t m_le;
};
}  // namespace cardreader
