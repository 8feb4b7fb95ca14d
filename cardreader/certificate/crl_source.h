// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/certificate/revocation_list.h"

#include <vector>

namespace cardreader {
/// Revocation lists in files or in folders of files; each is read again when its file has changed. Several, because
/// every generation of the CA signs its own under the same name.
class CrlFiles final : public RevocationSource {
public:
    explicit CrlFiles(std::vector<std::filesystem::path> files) noexcept;
    [[nodiscard]] RevocationAnswer ask(const RevocationQuestion& question) noexcept override;
    /// @return whether there are lists, and every file holds one now
    [[nodiscard]] bool areReadable() noexcept;

private:
    struct Entry {
        std::filesystem::path file;
        std::filesystem::file_time_type written;
        RevocationList list;
    };
    void refresh() noexcept;
    std::vector<std::filesystem::path> m_places;
    std::vector<Entry> m_entries;
};

/// Revocation lists at addresses, fetched through `RevocationFetch` and kept until their nextUpdate, but asked for anew
/// every day. While an address does not answer, the kept list serves as long as it is valid.
class CrlUrls final : public RevocationSource {
public:
    /// An address that did not answer is left alone for so long: nobody waits for it at every visit.
    static constexpr std::chrono::seconds kPause{60};
    static constexpr std::chrono::hours kLongestKept{24};

    CrlUrls(const std::vector<std::string>& urls, RevocationFetch fetch) noexcept;
    [[nodiscard]] RevocationAnswer ask(const RevocationQuestion& question) noexcept override;

private:
    struct Entry {
        std::string url;
        RevocationList list;
        std::chrono::sys_seconds askAgain{};
    };
    void refresh(Entry& entry, const RevocationQuestion& question) const noexcept;
    std::vector<Entry> m_entries;
    RevocationFetch m_fetch;
};

/// Several sources in their order: the first that knows decides, and a revocation known to any of them counts.
class RevocationSources final : public RevocationSource {
public:
    void add(std::unique_ptr<RevocationSource> source) noexcept { m_sources.push_back(std::move(source)); }
    [[nodiscard]] RevocationAnswer ask(const RevocationQuestion& question) noexcept override;

private:
    std::vector<std::unique_ptr<RevocationSource>> m_sources;
};

/// @return the answer that says more: a revocation before "good" before the more telling gap
[[nodiscard]] RevocationAnswer better(const RevocationAnswer& first, const RevocationAnswer& second) noexcept;
}  // namespace cardreader
