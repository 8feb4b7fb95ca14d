// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/card_files.h"

#include "cardreader/iso7816/tlv_reader.h"

#include <algorithm>

namespace cardreader {
namespace {
constexpr std::uint8_t kSelect = 0xA4;
constexpr std::uint8_t kReadBinary = 0xB0;
constexpr std::size_t kGreatestOffset = 0x7FFF;
constexpr std::uint16_t kEndOfFileReached = 0x6282;
constexpr std::uint16_t kInternal = 0x6F00;

/// Words by which a card says that it does not know short identifiers here (or that the file does not exist).
bool mayLackShortIdentifiers(StatusWord status) {
    constexpr std::array<std::uint16_t, 6> kWords{0x6A82, 0x6A81, 0x6A86, 0x6A88, 0x6986, 0x6B00};
    return std::find(kWords.begin(), kWords.end(), status.value()) != kWords.end();
}

bool hasData(StatusWord status) {
    return status.isDone() || status.value() == kEndOfFileReached;
}

tl::unexpected<Error> refused(StatusWord status) {
    return failure(status.error(), status.value());
}
}  // namespace

CardFiles::CardFiles(CardChannel& channel) noexcept
    : m_channel(channel), m_resets(channel.resets()), m_extended(channel.apduLimit() != ApduLimit::ShortOnly) {}

Result<void> CardFiles::select(const map::Aid& application) noexcept {
    const bool still = m_selected == application && m_resets == m_channel.resets();
    return still ? Result<void>() : reselect(application);
}

Result<void> CardFiles::confirm(const map::Aid& application) noexcept {
    return m_selectedIn == m_channel.transactions() ? select(application) : reselect(application);
}

Result<void> CardFiles::reselect(const map::Aid& application) noexcept {
    m_selected.reset();
    const CommandApdu command({0x00, kSelect, 0x04, 0x0C}, application);
    auto response = exchangeApdu(m_channel, command);
    if (response && response->status.value() == kInternal) {
        response = exchangeApdu(m_channel, command);  // the first command after power-up may fail so (§2.2)
    }
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (response->status.isDone()) {
        m_selected = application;
        m_resets = m_channel.resets();
        m_selectedIn = m_channel.transactions();
        return {};
    }
    const auto error = response->status.error();
    return failure(error == ErrorCode::CardFault ? error : ErrorCode::CardNotSupported, response->status.value());
}

Result<void> CardFiles::selectFile(map::FileId file) noexcept {
    const std::array<std::uint8_t, 2> fid{static_cast<std::uint8_t>(file.fid >> 8U),
                                          static_cast<std::uint8_t>(file.fid)};
    const auto response = exchangeApdu(m_channel, CommandApdu({0x00, kSelect, 0x02, 0x0C}, fid));
    if (!response) {
        return tl::unexpected(response.error());
    }
    return response->status.isDone() ? Result<void>() : Result<void>(refused(response->status));
}

Result<ResponseApdu> CardFiles::read(const ApduHeader& header, std::uint32_t le) noexcept {
    if (m_extended && le > CommandApdu::kShortLe) {
        auto response = exchangeApdu(m_channel, CommandApdu(header, {}, le));
        const bool refusedLength =
            response ? response->status.isWrongLength() : response.error().code == ErrorCode::CardNotTransacted;
        if (!refusedLength) {
            return response;
        }
        m_extended = false;
    }
    return exchangeApdu(m_channel, CommandApdu(header, {}, std::min(le, CommandApdu::kShortLe)));
}

Result<ResponseApdu> CardFiles::readAt(std::size_t offset, std::uint32_t le) noexcept {
    return read({0x00, kReadBinary, static_cast<std::uint8_t>(offset >> 8U), static_cast<std::uint8_t>(offset & 0xFFU)},
                le);
}

Result<ResponseApdu> CardFiles::readFirst(map::FileId file, std::uint32_t le) noexcept {
    if (m_direct) {
        auto response = read({0x00, kReadBinary, file.direct(), 0x00}, le);
        m_readsDirect = m_readsDirect || (response && hasData(response->status));
        if (!response || m_readsDirect || !mayLackShortIdentifiers(response->status)) {
            return response;
        }
    }
    if (const auto selected = selectFile(file); !selected) {
        return tl::unexpected(selected.error());
    }
    m_direct = false;
    return readAt(0, le);
}

Result<void> CardFiles::readOn(PartialObject& object, std::uint32_t le) noexcept {
    const auto offset = object.bytes.size();
    if (offset > kGreatestOffset) {
        return failure(ErrorCode::FileDamaged);
    }
    auto response = readAt(offset, static_cast<std::uint32_t>(std::min<std::size_t>(object.total - offset, le)));
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (response->status.isPastTheEnd() || (hasData(response->status) && response->data.empty())) {
        return failure(ErrorCode::FileDamaged, response->status.value());
    }
    if (!hasData(response->status)) {
        return refused(response->status);
    }
    object.bytes.append(response->data.view());
    if (object.isWhole()) {
        object.bytes.truncate(object.total);
    }
    return {};
}

Result<PartialObject> CardFiles::beginObject(map::FileId file, std::uint32_t tag, std::uint32_t le) noexcept {
    auto first = readFirst(file, le);
    if (!first) {
        return tl::unexpected(first.error());
    }
    if (!hasData(first->status)) {
        return refused(first->status);
    }
    PartialObject object{std::move(first->data)};
    const auto header = TlvReader::header(object.bytes.view());
    if (!header || header->tag != tag || header->totalSize > kGreatestOffset + CommandApdu::kShortLe) {
        return failure(ErrorCode::FileDamaged);
    }
    object.total = header->totalSize;
    const auto got = object.bytes.size();
    if (got < std::min<std::size_t>(le, object.total) && got <= CommandApdu::kShortLe) {
        m_extended = false;  // more was due than the link could carry
    }
    if (object.isWhole()) {
        object.bytes.truncate(object.total);
    }
    return object;
}

Result<SecretBytes> CardFiles::readObject(map::FileId file, std::uint32_t tag) noexcept {
    auto object = beginObject(file, tag, CommandApdu::kExtendedLe);
    while (object && !object->isWhole()) {
        if (const auto more = readOn(*object, CommandApdu::kExtendedLe); !more) {
            return tl::unexpected(more.error());
        }
    }
    return std::move(object).map([](PartialObject&& whole) { return std::move(whole.bytes); });
}

Result<SecretBytes> CardFiles::peek(std::size_t offset, std::uint32_t size) noexcept {
    if (offset > kGreatestOffset) {
        return SecretBytes();
    }
    auto response = readAt(offset, size);
    if (!response) {
        return tl::unexpected(response.error());
    }
    return hasData(response->status) ? std::move(response->data) : SecretBytes();
}

Result<void> CardFiles::returnTo(map::FileId file, BytesView beginning) noexcept {
    const auto response = readFirst(file, static_cast<std::uint32_t>(beginning.size()));
    if (!response) {
        return tl::unexpected(response.error());
    }
    const auto again = response->data.view();
    const bool same =
        hasData(response->status) && std::equal(again.begin(), again.end(), beginning.begin(), beginning.end());
    return same ? Result<void>() : Result<void>(failure(ErrorCode::FileDamaged, response->status.value()));
}

Result<SecretBytes> CardFiles::readPlain(map::FileId file, std::size_t size) noexcept {
    auto response = readFirst(file, CommandApdu::kShortLe);
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (!hasData(response->status)) {
        return refused(response->status);
    }
    if (response->data.size() < size) {
        return failure(ErrorCode::FileDamaged);
    }
    response->data.truncate(size);
    return std::move(response->data);
}

Result<SecretBytes> CardFiles::readUnderMasterFile(map::FileId file, std::size_t size) noexcept {
    m_selected.reset();
    auto master = exchangeApdu(m_channel, CommandApdu({0x00, kSelect, 0x00, 0x00}));
    if (!master) {
        return tl::unexpected(master.error());
    }
    if (!master->status.isDone()) {
        return failure(ErrorCode::FileMissing, master->status.value());
    }
    auto response = selectFile(file).and_then([&] { return readAt(0, static_cast<std::uint32_t>(size)); });
    if (!response) {
        return tl::unexpected(response.error());
    }
    if (!hasData(response->status) || response->data.size() != size) {
        return failure(ErrorCode::FileMissing, response->status.value());
    }
    return std::move(response->data);
}

Result<std::uint8_t> CardFiles::reference(map::FileId file) noexcept {
    if (m_direct) {
        return file.direct();
    }
    if (const auto selected = selectFile(file); !selected) {
        return tl::unexpected(selected.error());
    }
    return std::uint8_t{0x80};
}

Result<ResponseApdu> CardFiles::sendNaming(ApduHeader header, map::FileId file, BytesView data,
                                           std::uint32_t le) noexcept {
    if (m_direct) {
        header.p2 = file.direct();
        auto response = exchangeApdu(m_channel, CommandApdu(header, data, le));
        m_namesDirect = m_namesDirect || (response && (response->status.isDone() || response->status.triesLeft()));
        if (!response || m_namesDirect || !mayLackShortIdentifiers(response->status)) {
            return response;
        }
    }
    if (const auto selected = selectFile(file); !selected) {
        return tl::unexpected(selected.error());
    }
    m_direct = false;
    header.p2 = 0x80;
    return exchangeApdu(m_channel, CommandApdu(header, data, le));
}
}  // namespace cardreader
