// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/surface_record.h"

#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/individualnumbercard/jp2_gate.h"
#include "cardreader/individualnumbercard/rsa_key.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
// One DigestInfo over a "digest" of 96 bytes: three SHA-256 in a row (card-applications §3.2, DF28).
constexpr std::array<std::uint8_t, 19> kRecordPrefix{0x30, 0x71, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                                                     0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x60};

bool isDigit(std::uint8_t byte) {
    return byte >= '0' && byte <= '9';
}

std::optional<std::chrono::year_month_day> date(BytesView ascii) {
    if (ascii.size() != 8 || !std::all_of(ascii.begin(), ascii.end(), isDigit)) {
        return std::nullopt;
    }
    const auto number = [ascii](std::size_t at, std::size_t count) {
        unsigned value = 0;
        for (const auto digit : ascii.subspan(at, count)) {
            value = value * 10 + (digit - static_cast<unsigned>('0'));
        }
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(number(0, 4))),
                                          std::chrono::month(number(4, 2)), std::chrono::day(number(6, 2))};
    return day.ok() ? std::optional(day) : std::nullopt;
}

Sex sexOf(BytesView ascii) {
    if (ascii.size() == 1) {
        switch (ascii[0]) {
            case '1':
                return Sex::Male;
            case '2':
                return Sex::Female;
            case '9':
                return Sex::NotApplicable;
            default:
                break;
        }
    }
    return Sex::Unknown;
}

/// What DF28 says of the record: a signature of this key at all, and over which of the three groups.
SurfaceReason judged(const SurfaceRecord& record, const RsaKey& key) {
    const auto first = sha256({record.birthdate.whole, record.sex.whole, record.chipKey.whole});
    const auto second = sha256({record.nameImage.whole, record.addressImage.whole});
    const auto third = sha256({record.photo.whole});
    const auto content = key.recover(record.signature.value);
    constexpr auto kDigest = std::tuple_size_v<Sha256>;
    if (!first || !second || !third || !content || content->size() != kRecordPrefix.size() + 3 * kDigest ||
        !std::equal(kRecordPrefix.begin(), kRecordPrefix.end(), content->begin())) {
        return SurfaceReason::RecordSignatureWrong;
    }
    const auto isSigned = [&](std::size_t group, const Sha256& digest) {
        const auto digests = BytesView(*content).subspan(kRecordPrefix.size());
        return std::equal(digest.begin(), digest.end(), digests.begin() + static_cast<std::ptrdiff_t>(group * kDigest));
    };
    if (!isSigned(0, *first) || !isSigned(1, *second)) {
        return SurfaceReason::DataAltered;
    }
    return isSigned(2, *third) ? SurfaceReason::None : SurfaceReason::PhotoAltered;
}
}  // namespace

Result<SurfaceRecord> SurfaceRecord::parse(BytesView file) noexcept {
    const auto outer = TlvReader::find(file, map::kTagSurface);
    if (!outer || !*outer) {
        return failure(ErrorCode::FileDamaged);
    }
    SurfaceRecord record;
    const std::array<TlvObject*, 8> wanted{&record.birthdate,    &record.sex,   &record.chipKey,   &record.nameImage,
                                           &record.addressImage, &record.photo, &record.signature, &record.expiry};
    TlvReader reader((*outer)->value);
    while (true) {
        const auto object = reader.next();
        if (!object) {
            return tl::unexpected(object.error());
        }
        if (!*object) {
            break;
        }
        const auto index = static_cast<std::size_t>((*object)->tag) - map::kTagBirthdate;
        if (index < wanted.size() && wanted.at(index)->whole.empty()) {
            *wanted.at(index) = **object;
        }
    }
    if (record.birthdate.whole.empty() || record.sex.whole.empty() || record.chipKey.whole.empty()) {
        return failure(ErrorCode::FileDamaged);
    }
    return record;
}

CardSurface surfaceOf(const SurfaceRecord& record) noexcept {
    CardSurface surface;
    surface.birthdate = date(record.birthdate.value);
    surface.expires = date(record.expiry.value);
    surface.sex = sexOf(record.sex.value);
    if (record.photo.value.empty()) {
        surface.photoState = PhotoState::Absent;
    } else if (const auto size = inspectJp2(record.photo.value)) {
        surface.photoState = PhotoState::Present;
        surface.photoJp2 = SecretBytes(record.photo.value);
        surface.photoWidth = size->width;
        surface.photoHeight = size->height;
    } else {
        surface.photoState = PhotoState::Damaged;
    }
    return surface;
}

Result<SurfaceIssuer> SurfaceIssuer::parse(BytesView file) noexcept {
    const auto outer = TlvReader::find(file, map::kTagCvc);
    if (!outer || !*outer) {
        return failure(ErrorCode::FileDamaged);
    }
    const auto body = TlvReader::find((*outer)->value, map::kTagCvcBody);
    const auto signature = TlvReader::find((*outer)->value, map::kTagCvcSignature);
    if (!body || !*body || !signature || !*signature || (*body)->value.size() <= 2 * map::kKeyIdSize) {
        return failure(ErrorCode::FileDamaged);
    }
    SurfaceIssuer issuer;
    issuer.body = (*body)->value;
    issuer.key = issuer.body.subspan(2 * map::kKeyIdSize);
    issuer.signature = (*signature)->value;
    const auto id = issuer.body.first(map::kKeyIdDigits);
    if (!std::all_of(id.begin(), id.end(), isDigit)) {
        return failure(ErrorCode::FileDamaged);
    }
    issuer.signerId.assign(id.begin(), id.end());
    return issuer;
}

SurfaceReason checkRecord(const SurfaceRecord& record, BytesView issuerFile, const SurfaceAnchors& anchors) noexcept {
    const auto issuer = SurfaceIssuer::parse(issuerFile);
    if (!issuer) {
        return SurfaceReason::IssuerRecordDamaged;
    }
    const auto municipality = RsaKey::fromCard(issuer->key);
    if (!municipality) {
        return SurfaceReason::IssuerRecordDamaged;
    }
    if (const auto reason = judged(record, *municipality); reason != SurfaceReason::None) {
        return reason;
    }
    if (anchors.empty()) {
        return SurfaceReason::IssuerNotConfigured;
    }
    const auto anchor = RsaKey::fromDer(anchors.key(issuer->signerId));
    if (!anchor) {
        return SurfaceReason::IssuerUnknown;
    }
    return anchor->verifies(issuer->body, issuer->signature) ? SurfaceReason::None
                                                             : SurfaceReason::IssuerSignatureWrong;
}
}  // namespace cardreader
