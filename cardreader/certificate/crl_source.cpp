// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/crl_source.h"

#include <algorithm>
#include <array>

namespace cardreader {
namespace {
/// How much an answer says. Another generation's list fails by its signature, which is no news beside the right one.
int weight(const RevocationAnswer& answer) {
    constexpr std::array kGaps{RevocationGap::NotConfigured, RevocationGap::OtherIssuer, RevocationGap::SignatureWrong,
                               RevocationGap::Unreadable,    RevocationGap::Unreachable, RevocationGap::Refused,
                               RevocationGap::Unknown,       RevocationGap::Stale};
    constexpr int kAllGaps = static_cast<int>(kGaps.size());
    switch (answer.state) {
        case RevocationState::Revoked:
            return kAllGaps + 1;
        case RevocationState::Good:
            return kAllGaps;
        case RevocationState::NotChecked:
            break;
    }
    return static_cast<int>(std::find(kGaps.begin(), kGaps.end(), answer.gap) - kGaps.begin());
}

std::vector<std::filesystem::path> filesAt(const std::vector<std::filesystem::path>& places) {
    std::vector<std::filesystem::path> files;
    for (const auto& place : places) {
        std::error_code error;
        if (!std::filesystem::is_directory(place, error)) {
            files.push_back(place);
            continue;
        }
        std::filesystem::directory_iterator entry(place, error);
        for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
            if (entry->is_regular_file(error)) {
                files.push_back(entry->path());
            }
        }
    }
    return files;
}
}  // namespace

RevocationAnswer better(const RevocationAnswer& first, const RevocationAnswer& second) noexcept {
    return weight(second) > weight(first) ? second : first;
}

CrlFiles::CrlFiles(std::vector<std::filesystem::path> files) noexcept : m_places(std::move(files)) {
    refresh();
}

void CrlFiles::refresh() noexcept {
    auto before = std::move(m_entries);
    m_entries.clear();
    for (const auto& file : filesAt(m_places)) {
        std::error_code error;
        const auto written = std::filesystem::last_write_time(file, error);
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const Entry& each) { return each.file == file; });
        if (known != before.end() && !error && known->written == written && known->list.isReadable()) {
            m_entries.push_back(std::move(*known));
        } else {
            m_entries.push_back({file, written, RevocationList::load(file)});
        }
    }
}

bool CrlFiles::areReadable() noexcept {
    refresh();
    return !m_entries.empty() &&
           std::all_of(m_entries.begin(), m_entries.end(), [](const Entry& each) { return each.list.isReadable(); });
}

RevocationAnswer CrlFiles::ask(const RevocationQuestion& question) noexcept {
    refresh();
    RevocationAnswer best;
    for (const auto& entry : m_entries) {
        best = better(best, entry.list.answer(question));
    }
    return best;
}

CrlUrls::CrlUrls(const std::vector<std::string>& urls, RevocationFetch fetch) noexcept : m_fetch(std::move(fetch)) {
    for (const auto& url : urls) {
        m_entries.push_back({url, {}, {}});
    }
}

void CrlUrls::refresh(Entry& entry, const RevocationQuestion& question) const noexcept {
    // A clock that was set back makes the moment of asking again far: then ask at once.
    if (question.now < entry.askAgain && entry.askAgain <= question.now + kLongestKept) {
        return;
    }
    entry.askAgain = question.now + kPause;
    const auto body = m_fetch ? m_fetch({entry.url, {}, {}, "application/pkix-crl"}) : std::nullopt;
    const auto fresh = body ? RevocationList::parse(*body) : RevocationList();
    // What cannot be verified, or is older, never takes the place of a list that can.
    if (fresh.isReadable() && weight(fresh.answer(question)) >= weight(entry.list.answer(question))) {
        entry.list = fresh;
        entry.askAgain = std::clamp<std::chrono::sys_seconds>(fresh.nextUpdate().value_or(question.now),
                                                              question.now + kPause, question.now + kLongestKept);
    }
}

RevocationAnswer CrlUrls::ask(const RevocationQuestion& question) noexcept {
    RevocationAnswer best;
    for (auto& entry : m_entries) {
        refresh(entry, question);
        best = better(best, entry.list.isReadable()
                                ? entry.list.answer(question)
                                : RevocationAnswer{RevocationState::NotChecked, RevocationGap::Unreachable});
    }
    return best;
}

RevocationAnswer RevocationSources::ask(const RevocationQuestion& question) noexcept {
    RevocationAnswer best;
    for (const auto& source : m_sources) {
        best = better(best, source->ask(question));
        if (best.state != RevocationState::NotChecked) {
            break;
        }
    }
    return best;
}
}  // namespace cardreader
