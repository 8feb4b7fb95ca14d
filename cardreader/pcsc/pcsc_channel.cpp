// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_channel.h"

#include "cardreader/iso7816/permitted_commands.h"
#include "cardreader/pcsc/pcsc_error.h"
#include "cardreader/pcsc/reader_states.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <thread>

#include <reader.h>
#include <winscard.h>

namespace cardreader {
namespace {
constexpr std::size_t kLongestAnswer = CommandApdu::kExtendedLe + 2;
/// pcscd looks at each reader every 400 ms; a busy machine may make it three looks late.
constexpr std::chrono::milliseconds kNoticeOfRemoval{1600};
/// How long another program may keep its transaction before it is named as the cause.
constexpr int kOthersRounds = 20;
constexpr std::chrono::milliseconds kOthersRound{100};
constexpr std::uint8_t kFeatureTlvProperties = FEATURE_GET_TLV_PROPERTIES;
constexpr std::uint8_t kMaxApduDataSize = 0x0A;  // PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize

/// The value of a one-byte-tag, one-byte-length list as PC/SC part 10 uses it.
std::optional<BytesView> part10Value(BytesView list, std::uint8_t tag) {
    while (list.size() >= 2 && list.size() >= 2U + list[1]) {
        if (list[0] == tag) {
            return list.subspan(2, list[1]);
        }
        list = list.subspan(2U + list[1]);
    }
    return std::nullopt;
}

/// Failures behind which a removal may hide: the link was cut somewhere in an answer.
bool mayBeRemoval(const Error& error) {
    switch (error.code) {
        case ErrorCode::CardRemoved:
            return error.native == 0;  // a stump of an answer only; what pcscd itself calls a removal is one
        case ErrorCode::CardNotTransacted:
        case ErrorCode::CardMute:
        case ErrorCode::CardReset:
        case ErrorCode::CardFault:
        case ErrorCode::UnexpectedStatus:
        case ErrorCode::FileDamaged:
        case ErrorCode::PcscUnexpected:
            return true;
        default:
            return false;
    }
}
/// Waits until pcscd sees the slot empty; other changes (in use, mute) on the way there decide nothing.
bool leaves(Context::Handle context, const std::string& reader) {
    using std::chrono::steady_clock;
    const auto deadline = steady_clock::now() + kNoticeOfRemoval;
    auto state = readerState(reader);
    auto code = SCardGetStatusChange(context, 0, &state, 1);
    while (code == SCARD_S_SUCCESS && slotState(state.dwEventState) != SlotState::Empty) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now()).count();
        if (left <= 0) {
            return false;
        }
        state.dwCurrentState = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
        code = SCardGetStatusChange(context, static_cast<DWORD>(left), &state, 1);
    }
    return code == SCARD_S_SUCCESS;
}
}  // namespace

PcscChannel::PcscChannel(Context::Handle context, long card, unsigned long protocol, std::string reader)
    : m_context(context), m_card(card), m_protocol(protocol), m_reader(std::move(reader)), m_answer(kLongestAnswer) {
    readLimit();
}

Result<std::unique_ptr<PcscChannel>> PcscChannel::connect(const Context& context, const std::string& reader) {
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    const auto code = SCardConnect(context.handle(), reader.c_str(), SCARD_SHARE_SHARED,
                                   SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
    if (code != SCARD_S_SUCCESS) {
        return tl::unexpected(pcscError(code));
    }
    return std::unique_ptr<PcscChannel>(new PcscChannel(context.handle(), card, protocol, reader));
}

PcscChannel::~PcscChannel() {
    SCardDisconnect(m_card, SCARD_UNPOWER_CARD);
}

void PcscChannel::readLimit() {
    std::array<std::uint8_t, 256> answer{};
    DWORD size = 0;
    if (SCardControl(m_card, CM_IOCTL_GET_FEATURE_REQUEST, nullptr, 0, answer.data(), answer.size(), &size) !=
        SCARD_S_SUCCESS) {
        return;  // not offered by every reader: unknown
    }
    const auto control = part10Value(BytesView(answer).first(size), kFeatureTlvProperties);
    if (!control || control->size() != 4) {
        return;
    }
    DWORD command = 0;
    for (const auto byte : *control) {  // big-endian here …
        command = (command << 8U) | byte;
    }
    if (SCardControl(m_card, command, nullptr, 0, answer.data(), answer.size(), &size) != SCARD_S_SUCCESS) {
        return;
    }
    const auto limit = part10Value(BytesView(answer).first(size), kMaxApduDataSize);
    if (limit && limit->size() == 4) {  // … and little-endian there (PC/SC part 10, 2.6.14)
        const auto bytes = *limit;
        const bool isShort = bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        m_limit = isShort ? ApduLimit::ShortOnly : ApduLimit::Extended;
    }
}

Error PcscChannel::failed(long code) {
    if (code == SCARD_W_RESET_CARD) {
        // Take the card again, so that the next command finds it; what was running has to be asked anew by the caller.
        DWORD protocol = 0;
        SCardReconnect(m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, SCARD_LEAVE_CARD, &protocol);
        m_protocol = protocol == 0 ? m_protocol : protocol;
        ++m_resets;
    }
    auto error = pcscError(code);
    error.code = error.code == ErrorCode::NoCard ? ErrorCode::CardRemoved : error.code;
    return error;
}

Result<ResponseApdu> PcscChannel::transmit(const CommandApdu& command) {
    if (isStopped()) {
        return failure(ErrorCode::Cancelled);
    }
    if (!isPermitted(command)) {
        return failure(ErrorCode::CommandForbidden);
    }
    const auto encoded = command.encode();
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    const SCARD_IO_REQUEST* header = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
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
    m_exchange.bytesReceived += size;
    auto response = ResponseApdu::decode(m_answer.view().first(size));
    std::fill_n(m_answer.data(), size, std::uint8_t{0});
    return response;
}

/// SCardBeginTransaction of PC/SC-Lite waits for ever; a question that fails while somebody else holds the card does
/// not.
Result<void> PcscChannel::awaitOthers() {
    for (int round = 0; round < kOthersRounds; ++round) {
        DWORD size = 0;
        const auto code = SCardGetAttrib(m_card, SCARD_ATTR_ATR_STRING, nullptr, &size);
        if (code != SCARD_E_SHARING_VIOLATION) {
            return {};
        }
        if (isStopped()) {
            return failure(ErrorCode::Cancelled);
        }
        std::this_thread::sleep_for(kOthersRound);
    }
    return tl::unexpected(pcscError(SCARD_E_SHARING_VIOLATION));
}

Result<void> PcscChannel::beginTransaction() {
    if (const auto free = awaitOthers(); !free) {
        return free;
    }
    auto code = SCardBeginTransaction(m_card);
    if (code == SCARD_W_RESET_CARD) {
        static_cast<void>(failed(code));
        code = SCardBeginTransaction(m_card);  // nothing was under way yet: begin again
    }
    return code == SCARD_S_SUCCESS ? Result<void>() : tl::unexpected(failed(code));
}

void PcscChannel::endTransaction() noexcept {
    SCardEndTransaction(m_card, SCARD_LEAVE_CARD);
}

Error PcscChannel::settle(const Error& error) const {
    if (!mayBeRemoval(error)) {
        return error;
    }
    const bool gone = leaves(m_context, m_reader);
    if (gone) {
        return Error{ErrorCode::CardRemoved, error.statusWord, error.native};
    }
    return error.code == ErrorCode::CardRemoved ? Error{ErrorCode::CardNotTransacted} : error;
}

Result<std::unique_ptr<PcscChannel>> openCard(const Context& context, std::string_view readerText) {
    const auto slots = context.readers();
    if (!slots) {
        return tl::unexpected(slots.error());
    }
    Error worst{ErrorCode::NoReader};
    for (const auto& slot : *slots) {
        if (slot.name.find(readerText) == std::string::npos) {
            continue;
        }
        if (worst.code == ErrorCode::NoReader) {
            worst.code = ErrorCode::NoCard;
        }
        if (slot.state == SlotState::Empty) {
            continue;
        }
        auto channel = PcscChannel::connect(context, slot.name);
        if (channel) {
            return channel;
        }
        worst = channel.error();
    }
    return tl::unexpected(worst);
}
}  // namespace cardreader
