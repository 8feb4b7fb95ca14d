// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/iso7816/card_channel.h"

#include <optional>

namespace cardreader {
/// A BER-TLV object of which only the beginning may have been read.
struct PartialObject {
    SecretBytes bytes;
    std::size_t total = 0;  ///< by its own header
    [[nodiscard]] bool isWhole() const noexcept { return bytes.size() >= total; }
};

/// Applications and elementary files over a channel. Starts with extended Le and short EF identifiers, and falls back
/// for good, each on its own, when card or reader do not carry them.
/// @source card-applications §1.3, §2.1, §10 (1–4)
class CardFiles {
public:
    explicit CardFiles(CardChannel& channel) noexcept;

    /// Selects an application unless it is the one that this object selected last; only for commands that do no harm in
    /// another one, since between transactions another program may have selected it.
    /// @retval ErrorCode::CardNotSupported  the card has no such application
    [[nodiscard]] Result<void> select(const map::Aid& application) noexcept;
    /// Selects it in any case: somebody else may have used the card meanwhile. Keeps a verified PIN in force (§2.2).
    [[nodiscard]] Result<void> reselect(const map::Aid& application) noexcept;
    /// Selects it again unless it was selected in the transaction that is still running: then nobody else can have.
    [[nodiscard]] Result<void> confirm(const map::Aid& application) noexcept;

    /// Selects the master file and one EF under it and reads its first bytes; no application is selected then.
    /// @retval ErrorCode::FileMissing  the card has no such file, or fewer bytes
    [[nodiscard]] Result<SecretBytes> readUnderMasterFile(map::FileId file, std::size_t size) noexcept;

    /// Reads one BER-TLV object that begins the file, up to its declared length; filler behind it is dropped.
    /// @param tag  what the file must begin with
    /// @retval ErrorCode::FileDamaged  another tag, or the file ends before its declared length
    [[nodiscard]] Result<SecretBytes> readObject(map::FileId file, std::uint32_t tag) noexcept;
    /// The same piece by piece: the beginning, of at most `le` bytes, then one command each.
    [[nodiscard]] Result<PartialObject> beginObject(map::FileId file, std::uint32_t tag, std::uint32_t le) noexcept;
    [[nodiscard]] Result<void> readOn(PartialObject& object, std::uint32_t le) noexcept;
    /// Bytes from the middle of the file that was read last; fewer where it ends before.
    [[nodiscard]] Result<SecretBytes> peek(std::size_t offset, std::uint32_t size) noexcept;
    /// Makes a file the current one again after the card was used for something else.
    /// @retval ErrorCode::FileDamaged  it does not begin like this
    [[nodiscard]] Result<void> returnTo(map::FileId file, BytesView beginning) noexcept;
    /// Reads the first `size` (at most 256) bytes of a file.
    [[nodiscard]] Result<SecretBytes> readPlain(map::FileId file, std::size_t size) noexcept;

    /// Sends a command that names an object in P2: by short identifier, else after SELECT EF. Never used for VERIFY.
    [[nodiscard]] Result<ResponseApdu> sendNaming(ApduHeader header, map::FileId file, BytesView data,
                                                  std::uint32_t le) noexcept;
    /// @return whether a command that named its object in P2 has worked on this card
    [[nodiscard]] bool namesDirect() const noexcept { return m_namesDirect; }
    /// P2 that names the object for the next command; selects the EF first where short identifiers do not work.
    [[nodiscard]] Result<std::uint8_t> reference(map::FileId file) noexcept;

private:
    Result<ResponseApdu> readFirst(map::FileId file, std::uint32_t le) noexcept;
    Result<ResponseApdu> readAt(std::size_t offset, std::uint32_t le) noexcept;
    Result<ResponseApdu> read(const ApduHeader& header, std::uint32_t le) noexcept;
    Result<void> selectFile(map::FileId file) noexcept;

    CardChannel& m_channel;
    std::optional<map::Aid> m_selected;
    std::uint32_t m_resets;
    std::uint32_t m_selectedIn = 0;  ///< the transaction of that selection
    bool m_extended;
    bool m_direct = true;
    bool m_readsDirect = false;  ///< short identifiers have worked for READ BINARY: a missing file is then just missing
    bool m_namesDirect = false;  ///< and for commands that name an object in P2
};
}  // namespace cardreader
