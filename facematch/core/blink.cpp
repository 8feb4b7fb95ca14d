// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/blink.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace facematch {

namespace {

double medianOf(const std::vector<EyeLook>& looks, double EyeLook::*value) {
    std::vector<double> values;
    std::ranges::transform(looks, std::back_inserter(values), [value](const EyeLook& look) { return look.*value; });
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// @return what is left of the usual; 0 where there was nothing
double share(double now, double usual) {
    return usual > 0 ? now / usual : 0;
}

}  // namespace

BlinkWatch::Lids BlinkWatch::judge(const EyeLook& look) const {
    const double left = share(look.left, m_usual->left);
    const double right = share(look.right, m_usual->right);
    if (std::max(left, right) <= m_rules.closed) {
        return Lids::Closed;
    }
    return std::min(left, right) >= m_rules.open ? Lids::Open : Lids::Between;
}

bool BlinkWatch::observe(const EyeLook& look, std::chrono::milliseconds now) {
    if (!m_usual) {
        m_before.push_back(look);
        if (m_before.size() >= m_rules.looksBefore) {
            m_usual = {.left = medianOf(m_before, &EyeLook::left),
                       .right = medianOf(m_before, &EyeLook::right),
                       .rest = medianOf(m_before, &EyeLook::rest),
                       .bridge = medianOf(m_before, &EyeLook::bridge)};
        }
        return false;
    }
    const bool restStays = std::abs(share(look.rest, m_usual->rest) - 1) <= m_rules.restChange &&
                           std::abs(share(look.bridge, m_usual->bridge) - 1) <= m_rules.bridgeChange;
    const bool tooLong = (m_closed > 0 || m_wasClosed) && now - m_closedAt > m_rules.longest;
    if (!restStays || tooLong) {
        reset();
        return false;
    }
    const Lids lids = judge(look);
    if (lids == Lids::Closed) {
        if (m_closed == 0 && !m_wasClosed) {
            m_closedAt = now;
        }
        m_opened = 0;
        m_wasClosed = ++m_closed >= m_rules.looksClosed || m_wasClosed;
        return false;
    }
    m_closed = 0;
    m_opened = lids == Lids::Open ? m_opened + 1 : 0;
    return m_wasClosed && m_opened >= m_rules.looksBefore;
}

void BlinkWatch::reset() {
    m_before.clear();
    m_usual.reset();
    m_closed = 0;
    m_opened = 0;
    m_wasClosed = false;
}

}  // namespace facematch
