// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardreader/cardfront/zone_look.h"
#include "cardreader/insurancepaper/paper_fields.h"
#include "cardreader/insurancepaper/paper_lines.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace insurancepaper {

/// What was recognised in one row, with where it stands on the page; wiped on death.
class PrintedRow {
public:
    PrintedRow() { m_glyphs.reserve(cardfront::Line::kLongest * 4); }
    PrintedRow(const PrintedRow&) = delete;
    PrintedRow& operator=(const PrintedRow&) = delete;
    PrintedRow(PrintedRow&&) = delete;
    PrintedRow& operator=(PrintedRow&&) = delete;
    ~PrintedRow() { explicit_bzero(m_glyphs.data(), m_glyphs.size() * sizeof(cardfront::Glyph)); }

    void append(const cardfront::Line& line, const PaperLines::Together& together) {
        const auto onPage = [&together](int px) {
            const int last = static_cast<int>(together.columns.size()) - 1;
            return together.columns.at(
                static_cast<std::size_t>(std::clamp(px - cardfront::ZoneLook::kMarginPx, 0, last)));
        };
        for (cardfront::Glyph glyph : line.glyphs()) {
            glyph.leftPx = onPage(glyph.leftPx);
            glyph.rightPx = onPage(glyph.rightPx);
            add(glyph);
        }
    }
    [[nodiscard]] Glyphs glyphs() const { return m_glyphs; }

private:
    void add(const cardfront::Glyph& glyph) {
        if (m_glyphs.size() < m_glyphs.capacity()) {  // growing would leave a copy behind
            m_glyphs.push_back(glyph);
        }
    }

    std::vector<cardfront::Glyph> m_glyphs;
};

}  // namespace insurancepaper
