// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/frame.h"

namespace facematch {

Frame::Frame(int widthPx, int heightPx)
    : m_pixels(static_cast<std::size_t>(widthPx) * static_cast<std::size_t>(heightPx) * channels),
      m_widthPx(widthPx),
      m_heightPx(heightPx) {}

Frame Frame::clone() const {
    Frame copy;
    copy.m_pixels = WipingArray<std::uint8_t>(m_pixels.view());
    copy.m_widthPx = m_widthPx;
    copy.m_heightPx = m_heightPx;
    return copy;
}

void Frame::wipe() noexcept {
    m_pixels.wipe();
    m_widthPx = 0;
    m_heightPx = 0;
}

}  // namespace facematch
