// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facematch/core/wiping_bytes.h"

#include <cstdint>
#include <span>

namespace facematch {

/// One picture: owned BGR pixels, 8 bit, rows without padding. Wipes itself; move-only.
class Frame {
public:
    static constexpr int channels = 3;

    Frame() = default;
    /// @pre widthPx and heightPx > 0
    Frame(int widthPx, int heightPx);

    [[nodiscard]] int width() const { return m_widthPx; }
    [[nodiscard]] int height() const { return m_heightPx; }
    [[nodiscard]] bool empty() const { return m_pixels.empty(); }
    /// @return shape [height][width][3], BGR
    [[nodiscard]] std::span<const std::uint8_t> pixels() const { return m_pixels.view(); }
    [[nodiscard]] std::span<std::uint8_t> pixels() { return m_pixels.edit(); }
    [[nodiscard]] Frame clone() const;
    void wipe() noexcept;

private:
    WipingArray<std::uint8_t> m_pixels;
    int m_widthPx = 0;
    int m_heightPx = 0;
};

}  // namespace facematch
