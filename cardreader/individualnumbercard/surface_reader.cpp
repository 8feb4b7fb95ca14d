// SPDX-License-Identifier: Apache-2.0
#include "cardreader/individualnumbercard/surface_reader.h"

#include "cardreader/individualnumbercard/card_map.h"
#include "cardreader/individualnumbercard/jp2_gate.h"
#include "cardreader/iso7816/tlv_reader.h"

#include <algorithm>

namespace cardreader {
namespace {
constexpr std::size_t kObjectHeader = 5;  ///< tag of two bytes, length of three at most
constexpr std::size_t kGlance = kObjectHeader + kJp2BeginningSize;
constexpr int kMostHops = 16;  ///< a record has nine objects; a card that has thousands is not followed
constexpr std::size_t kBeginning = 8;
}  // namespace

SurfaceReader::SurfaceReader(IndividualNumberCard& card, VerificationCodeB&& code,
                             const SurfaceAnchors& anchors) noexcept
    : m_card(card), m_code(std::move(code)), m_anchors(anchors) {}

void SurfaceReader::mark() noexcept {
    m_mark = m_card.m_channel.exchange().apdus;
}

Result<PinVerdict> SurfaceReader::begin(std::uint32_t le, LastTry consent) noexcept {
    if (!m_code.isComplete()) {
        return failure(ErrorCode::PinIncomplete);
    }
    auto transaction = CardTransaction::begin(m_card.m_channel);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    m_transaction.emplace(std::move(*transaction));
    auto verdict = m_card.verifyCodeB(m_code, consent);
    if (!verdict || !verdict->verified) {
        return verdict;
    }
    m_verdict = *verdict;
    auto record = m_card.m_files->beginObject(map::kSurfaceRecord, map::kTagSurface, le);
    if (!record) {
        return tl::unexpected(record.error());
    }
    m_record = std::move(*record);
    mark();
    return verdict;
}

Result<void> SurfaceReader::comeBack() noexcept {
    if (m_card.m_channel.exchange().apdus == m_mark) {
        return {};
    }
    const auto verdict = m_card.verifyCodeB(m_code, LastTry::Refuse);
    if (!verdict) {
        return tl::unexpected(verdict.error());
    }
    if (!verdict->verified) {
        return failure(ErrorCode::AccessDenied);
    }
    const auto beginning = m_record.bytes.view();
    return m_card.m_files->returnTo(map::kSurfaceRecord, beginning.first(std::min(kBeginning, beginning.size())));
}

Result<SecretBytes> SurfaceReader::glance(std::size_t offset) noexcept {
    const auto size = std::min(kGlance, m_record.total - offset);
    const auto read = m_record.bytes.view();
    if (offset + size <= read.size()) {
        return SecretBytes(read.subspan(offset, size));
    }
    return m_card.m_files->peek(offset, static_cast<std::uint32_t>(size));
}

Result<bool> SurfaceReader::showsPhoto() noexcept {
    if (const auto back = comeBack(); !back) {
        return tl::unexpected(back.error());
    }
    const auto outer = TlvReader::header(m_record.bytes.view());
    std::size_t offset = outer ? outer->headerSize : m_record.total;
    for (int hop = 0; hop < kMostHops && offset < m_record.total; ++hop) {
        const auto seen = glance(offset);
        mark();
        if (!seen) {
            return tl::unexpected(seen.error());
        }
        const auto object = TlvReader::header(seen->view());
        if (!object || object->totalSize == 0 || object->totalSize > m_record.total - offset) {
            return false;
        }
        if (object->tag == map::kTagPhoto) {
            return seen->size() > object->headerSize && beginsLikeJp2(seen->view().subspan(object->headerSize));
        }
        offset += object->totalSize;
    }
    return false;
}

Result<void> SurfaceReader::readOn(std::uint32_t le) noexcept {
    auto done = comeBack().and_then([&] { return m_card.m_files->readOn(m_record, le); });
    mark();
    return done;
}

Result<CardSurface> SurfaceReader::finish() noexcept {
    if (const auto back = comeBack(); !back) {
        return tl::unexpected(back.error());
    }
    m_code.wipe();
    return m_card.judgeSurface(m_record.bytes.view(), m_anchors);
}
}  // namespace cardreader
