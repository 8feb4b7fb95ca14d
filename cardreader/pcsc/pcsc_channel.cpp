// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_channel.h"

#include "cardreader/iso7816/permitted_commands.h"
#include "cardreader/pcsc/apdu_limit.h"
#include "cardreader/pcsc/pcsc_error.h"
#include "cardreader/pcsc/removal.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <reader.h>
#include <winscard.h>

namespace cardreader {
namespace {
constexpr std::size_t kLongestAnswer = CommandApdu::kExtendedLe + 2;
constexpr DWORD kProtocols = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;
/// Any card answers something to GET CHALLENGE, and it touches no object of the card (ISO/IEC 7816-4 §11.5.3).
constexpr ApduHeader kGetChallenge{0x00, 0x84, 0x00, 0x00};
constexpr std::uint32_t kChallengeSize = 8;
}  // namespace

PcscChannel::PcscChannel(Context::Handle context, long card, unsigned long protocol, std::string reader) noexcept
    : m_context(context), m_card(card), m_protocol(protocol), m_reader(std::move(reader)), m_answer(kLongestAnswer) {
    readLimit();
}

Result<std::unique_ptr<PcscChannel>> PcscChannel::tryConnect(const Context& context,
                                                             const std::string& reader) noexcept {
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    auto code = SCardConnect(context.handle(), reader.c_str(), SCARD_SHARE_SHARED, kProtocols, &card, &protocol);
    if (code == SCARD_W_UNPOWERED_CARD) {  // pcscd had let it sleep: the first touch only wakes it
        code = SCardConnect(context.handle(), reader.c_str(), SCARD_SHARE_SHARED, kProtocols, &card, &protocol);
    }
    if (code != SCARD_S_SUCCESS) {
        return tl::unexpected(pcscError(code));
    }
    // Without memory the program ends. NOLINTNEXTLINE(bugprone-unhandled-exception-at-new)
    return std::unique_ptr<PcscChannel>(new PcscChannel(context.handle(), card, protocol, reader));
}

Result<std::unique_ptr<PcscChannel>> PcscChannel::connect(const Context& context, const std::string& reader,
                                                          const StopFlag& stop) noexcept {
    BackOff patience(stop);
    auto channel = tryConnect(context, reader);
    while (!channel && channel.error().code == ErrorCode::CardInUse && patience.wait()) {
        channel = tryConnect(context, reader);
    }
    if (channel) {
        (*channel)->setStop(stop);
    }
    return channel;
}

PcscChannel::~PcscChannel() {
    SCardDisconnect(m_card, SCARD_UNPOWER_CARD);
}

void PcscChannel::readLimit() noexcept {
    std::array<std::uint8_t, 256> answer{};
    DWORD size = 0;
    auto code = SCardControl(m_card, CM_IOCTL_GET_FEATURE_REQUEST, nullptr, 0, answer.data(), answer.size(), &size);
    if (code != SCARD_S_SUCCESS || size > answer.size()) {
        return;  // not offered by every reader: unknown
    }
    const auto control = tlvPropertiesControl(BytesView(answer).first(size));
    if (!control) {
        return;
    }
    code = SCardControl(m_card, *control, nullptr, 0, answer.data(), answer.size(), &size);
    if (code == SCARD_S_SUCCESS && size <= answer.size()) {
        m_limit = apduLimitOf(BytesView(answer).first(size));
    }
}

/// Takes the card again after a reset or a loss of power, so that the next command finds it; what was running has to be
/// asked anew by the caller.
/// @param how  SCARD_LEAVE_CARD, or SCARD_RESET_CARD to give it power
bool PcscChannel::takeAgain(unsigned long how) noexcept {
    DWORD protocol = 0;
    const auto code = SCardReconnect(m_card, SCARD_SHARE_SHARED, kProtocols, how, &protocol);
    m_protocol = protocol == 0 ? m_protocol : protocol;
    ++m_resets;
    return code == SCARD_S_SUCCESS;
}

Error PcscChannel::failed(long code) noexcept {
    auto error = pcscError(code);
    if (code == SCARD_W_RESET_CARD) {
        takeAgain(SCARD_LEAVE_CARD);
    } else if (code == SCARD_W_UNPOWERED_CARD && takeAgain(SCARD_RESET_CARD)) {
        error.code = ErrorCode::CardReset;  // it has power again and has forgotten everything
    }
    error.code = error.code == ErrorCode::NoCard ? ErrorCode::CardRemoved : error.code;
    return error;
}

Result<ResponseApdu> PcscChannel::transmit(const CommandApdu& command) noexcept {
    if (isSet(m_stop)) {
        return failure(ErrorCode::Cancelled);
    }
    if (!isPermitted(command)) {
        return failure(ErrorCode::CommandForbidden);
    }
    const auto encoded = command.encode();
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    const SCARD_IO_REQUEST* header = isT1() ? SCARD_PCI_T1 : SCARD_PCI_T0;
    DWORD size = m_answer.size();
    const auto begin = std::chrono::steady_clock::now();
    const auto code = SCardTransmit(m_card, header, encoded->data(), encoded->size(), nullptr, m_answer.data(), &size);
    m_exchange.duration +=
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    ++m_exchange.apdus;
    m_exchange.bytesSent += encoded->size();
    if (code != SCARD_S_SUCCESS) {
        return tl::unexpected(failed(code));
    }
    size = std::min<DWORD>(size, m_answer.size());
    m_exchange.bytesReceived += size;
    auto response = ResponseApdu::decode(m_answer.view().first(size));
    std::fill_n(m_answer.data(), size, std::uint8_t{0});
    return response;
}

/// SCardBeginTransaction of PC/SC-Lite waits for ever; a question that fails while somebody else holds the card does
/// not.
Result<void> PcscChannel::awaitOthers() noexcept {
    BackOff patience(m_stop);
    do {
        DWORD size = 0;
        const auto code = SCardGetAttrib(m_card, SCARD_ATTR_ATR_STRING, nullptr, &size);
        if (code != SCARD_E_SHARING_VIOLATION) {
            return {};
        }
    } while (patience.wait());
    return patience.isStopped() ? Result<void>(failure(ErrorCode::Cancelled))
                                : tl::unexpected(pcscError(SCARD_E_SHARING_VIOLATION));
}

Result<void> PcscChannel::beginTransaction() noexcept {
    if (const auto free = awaitOthers(); !free) {
        return free;
    }
    auto code = SCardBeginTransaction(m_card);
    if (code == SCARD_W_RESET_CARD || code == SCARD_W_UNPOWERED_CARD) {
        static_cast<void>(failed(code));
        code = SCardBeginTransaction(m_card);  // nothing was under way yet: begin again
    }
    return code == SCARD_S_SUCCESS ? Result<void>() : tl::unexpected(failed(code));
}

bool PcscChannel::isT1() const noexcept {
    return m_protocol != SCARD_PROTOCOL_T0;
}

bool PcscChannel::isContactless() const noexcept {
    std::array<std::uint8_t, MAX_ATR_SIZE> atr{};
    DWORD size = atr.size();
    const bool given = SCardGetAttrib(m_card, SCARD_ATTR_ATR_STRING, atr.data(), &size) == SCARD_S_SUCCESS;
    return given && size > 4 && atr[0] == 0x3B && (atr[1] & 0xF0U) == 0x80 && atr[2] == 0x80 && atr[3] == 0x01;
}

void PcscChannel::endTransaction() noexcept {
    SCardEndTransaction(m_card, SCARD_LEAVE_CARD);
}

bool PcscChannel::answers() noexcept {
    return transmit(CommandApdu(kGetChallenge, {}, kChallengeSize)).has_value();
}

Result<bool> PcscChannel::isGone() noexcept {
    const auto seen = lookNow(m_context, m_card, m_reader);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    if (*seen != Presence::Unknown) {
        return *seen == Presence::Gone;
    }
    return answers() ? Result<bool>(false) : leaves(m_context, m_reader);
}

Error PcscChannel::settle(const Error& error) noexcept {
    if (!mayBeRemoval(error)) {
        return error;
    }
    const auto gone = isGone();
    if (!gone) {
        return gone.error();
    }
    if (*gone) {
        return Error{ErrorCode::CardRemoved, error.statusWord, error.native};
    }
    return error.code == ErrorCode::CardRemoved ? Error{ErrorCode::CardNotTransacted} : error;
}

Result<std::unique_ptr<PcscChannel>> PcscChannel::tryAll(const Context& context, const ReaderRoles& roles) noexcept {
    const auto slots = context.readers();
    if (!slots) {
        return tl::unexpected(slots.error());
    }
    Error worst{ErrorCode::NoReader};
    for (const auto& slot : *slots) {
        if (!roles.isForPatients(slot.name)) {
            continue;
        }
        if (worst.code == ErrorCode::NoReader) {
            worst.code = ErrorCode::NoCard;
        }
        if (slot.state == SlotState::Empty) {
            continue;
        }
        auto channel = tryConnect(context, slot.name);
        if (channel) {
            return channel;
        }
        worst = channel.error();
    }
    return tl::unexpected(worst);
}

Result<std::unique_ptr<PcscChannel>> PcscChannel::open(const Context& context, const ReaderRoles& roles,
                                                       const StopFlag& stop) noexcept {
    BackOff patience(stop);
    auto channel = tryAll(context, roles);
    while (!channel && channel.error().code == ErrorCode::CardInUse && patience.wait()) {
        channel = tryAll(context, roles);
    }
    if (channel) {
        (*channel)->setStop(stop);
    }
    return channel;
}

Result<std::unique_ptr<PcscChannel>> openCard(const Context& context, std::string_view pattern) noexcept {
    return PcscChannel::open(context, ReaderRoles{std::string(pattern), {}, {}});
}
}  // namespace cardreader
