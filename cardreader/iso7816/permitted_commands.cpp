// SPDX-License-Identifier: Apache-2.0
#include "cardreader/iso7816/permitted_commands.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
using Aid = std::array<std::uint8_t, 10>;

// 公的個人認証AP and 券面事項確認AP, named whole: a prefix may pick another application (card-applications §2.1).
constexpr std::array kApplications{Aid{0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01},
                                   Aid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x02}};
// Token information, presence, user-authentication certificate and its CA's; card face and its issuer's certificate.
// Numbers mean different files in the two applications: none of these is out of bounds in the other one.
constexpr std::array<std::uint16_t, 6> kFiles{0x0006, 0x0008, 0x000A, 0x000B, 0x0002, 0x0004};
constexpr std::uint16_t kUserKey = 0x0017;
constexpr std::uint16_t kUserPin = 0x0018;
constexpr std::uint16_t kCodeB = 0x0012;
// Common data of a driver's licence, outside its applications: how the wrong card is told from a strange one (§8).
constexpr std::uint16_t kLicenceCommonData = 0x2F01;

constexpr std::uint8_t kDirect = 0x80;  // P1 or P2 names a file by its short identifier
constexpr std::uint8_t kCurrent = 0x80;

template <typename List, typename Value>
bool contains(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

constexpr std::uint8_t direct(std::uint16_t file) {
    return static_cast<std::uint8_t>(kDirect | (file & 0x1FU));
}

bool isPermittedSelect(const ApduHeader& header, BytesView data) {
    switch (header.p1) {
        case 0x00:  // the master file
            return data.empty();
        case 0x02: {
            if (data.size() != 2) {
                return false;
            }
            const auto file = static_cast<std::uint16_t>(data[0] << 8U | data[1]);
            return contains(kFiles, file) || contains(std::array{kUserKey, kUserPin, kCodeB, kLicenceCommonData}, file);
        }
        case 0x04:
            return std::any_of(kApplications.begin(), kApplications.end(), [data](const Aid& aid) {
                return std::equal(aid.begin(), aid.end(), data.begin(), data.end());
            });
        default:
            return false;
    }
}

/// By offset only within the file that was selected, and only a permitted one can have been.
bool isPermittedRead(const ApduHeader& header) {
    return header.p1 < kDirect ||
           std::any_of(kFiles.begin(), kFiles.end(), [&](std::uint16_t file) { return header.p1 == direct(file); });
}

bool isPermittedVerify(const ApduHeader& header, BytesView data) {
    constexpr std::size_t kPinSize = 4;
    constexpr std::size_t kCodeBSize = 14;
    const bool pin = header.p2 == direct(kUserPin) && (data.empty() || data.size() == kPinSize);
    const bool code = header.p2 == direct(kCodeB) && (data.empty() || data.size() == kCodeBSize);
    const bool current =
        header.p2 == kCurrent && (data.empty() || data.size() == kPinSize || data.size() == kCodeBSize);
    return header.p1 == 0x00 && (pin || code || current);
}

bool isPermittedSignature(const ApduHeader& header) {
    return header.p1 == 0x00 && (header.p2 == direct(kUserKey) || header.p2 == kCurrent || header.p2 == 0x00);
}
}  // namespace

bool isPermitted(const CommandApdu& command) noexcept {
    const auto& header = command.header();
    const auto data = command.data();
    if (header.cla == 0x80) {
        return header.ins == 0x2A && isPermittedSignature(header);
    }
    if (header.cla != 0x00) {
        return false;
    }
    switch (header.ins) {
        case 0xA4:
            return isPermittedSelect(header, data);
        case 0xB0:
            return data.empty() && isPermittedRead(header);
        case 0x20:
            return isPermittedVerify(header, data);
        case 0xC0:  // GET RESPONSE
        case 0x84:  // GET CHALLENGE
            return data.empty();
        case 0xCA:  // GET DATA: the card's own answer to reset
            return data.empty() && header.p1 == 0x5F && header.p2 == 0x51;
        default:
            return false;
    }
}
}  // namespace cardreader
