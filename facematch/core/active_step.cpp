// SPDX-License-Identifier: Apache-2.0
#include "facematch/core/active_step.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace facematch {

namespace {

Point middle(const Point& a, const Point& b) {
    return {(a.x + b.x) / 2, (a.y + b.y) / 2};
}

double cross(const Point& a, const Point& b) {
    return static_cast<double>(a.x) * b.y - static_cast<double>(a.y) * b.x;
}

template <typename Value>
double medianOf(const std::vector<FaceLook>& looks, Value value) {
    std::vector<double> values;
    std::ranges::transform(looks, std::back_inserter(values), value);
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values.at(values.size() / 2);
}

}  // namespace

double turnOf(const Landmarks& points) {
    constexpr double leastArea = 1;  // square pixels
    const Point eyes{points[1].x - points[0].x, points[1].y - points[0].y};
    const Point between = middle(points[0], points[1]);
    const Point mouth = middle(points[3], points[4]);
    const Point down{mouth.x - between.x, mouth.y - between.y};
    const Point nose{points[2].x - between.x, points[2].y - between.y};
    const double area = cross(eyes, down);
    return std::abs(area) < leastArea ? 0 : cross(nose, down) / area;
}

FaceLook lookAt(const Face& face, Surround surround) {
    return {
        .centre = face.box.centre(), .sizePx = face.box.height, .turn = turnOf(face.landmarks), .surround = surround};
}

bool FaceTrack::follows(const std::optional<FaceLook>& look, std::chrono::milliseconds now) {
    if (!look) {
        if (m_last && now - m_lastAt > m_rules.blind) {
            m_last.reset();
        }
        return m_last.has_value();
    }
    const auto before = std::exchange(m_last, look);
    const auto gap = now - std::exchange(m_lastAt, now);
    if (!before || gap > m_rules.gap || before->sizePx <= 0) {
        return false;
    }
    const double jump = std::hypot(look->centre.x - before->centre.x, look->centre.y - before->centre.y);
    const double growth = look->sizePx / before->sizePx;
    return jump <= m_rules.mostJump * before->sizePx && growth <= m_rules.mostGrowth &&
           growth * m_rules.mostGrowth >= 1;
}

ActiveStep::ActiveStep(StepKind kind, std::chrono::milliseconds now, const StepRules& rules)
    : m_kind(kind), m_rules(rules), m_begun(now), m_track(rules), m_blink(rules.blink) {}

StepState ActiveStep::observe(const std::optional<FaceLook>& look, std::chrono::milliseconds now) {
    if (now - m_begun >= m_rules.limit) {
        return StepState::TimedOut;
    }
    if (m_kind == StepKind::Blink && now - m_begun >= m_rules.blinkLimit) {
        return StepState::Missed;
    }
    if (!m_track.follows(look, now)) {
        m_before.clear();
        m_wanted = 0;
        m_opposite = 0;
        m_blink.reset();
        m_last.reset();
    }
    if (!look) {
        return StepState::Running;
    }
    if (m_kind == StepKind::Blink) {
        return judgeBlink(*look, now);
    }
    if (m_before.size() < m_rules.looksBefore) {
        m_before.push_back(*look);
        return StepState::Running;
    }
    return judge(*look);
}

StepState ActiveStep::judge(const FaceLook& look) {
    if (m_kind == StepKind::ComeCloser) {
        const double size = medianOf(m_before, [](const FaceLook& before) { return before.sizePx; });
        const bool closer = look.sizePx >= m_rules.growBy * size;
        const bool roomStays = look.surround == Surround::StandsStill;
        return held(closer && roomStays, closer && !roomStays);
    }
    const double by = look.turn - medianOf(m_before, [](const FaceLook& before) { return before.turn; });
    const double towards = m_kind == StepKind::TurnLeft ? by : -by;
    return held(towards >= m_rules.turnBy, towards <= -m_rules.turnBy);
}

StepState ActiveStep::judgeBlink(const FaceLook& look, std::chrono::milliseconds now) {
    const auto before = std::exchange(m_last, look);
    const bool still = before && std::abs(look.turn - before->turn) <= m_rules.blinkTurn &&
                       std::hypot(look.centre.x - before->centre.x, look.centre.y - before->centre.y) <=
                           m_rules.blinkJump * before->sizePx;
    if (before && !still) {
        m_blink.reset();
    }
    return look.eyes && m_blink.observe(*look.eyes, now) ? StepState::Done : StepState::Running;
}

StepState ActiveStep::held(bool wanted, bool opposite) {
    m_wanted = wanted ? m_wanted + 1 : 0;
    m_opposite = opposite ? m_opposite + 1 : 0;
    if (m_wanted >= m_rules.looksHeld) {
        return StepState::Done;
    }
    return m_opposite >= m_rules.looksHeld ? StepState::Missed : StepState::Running;
}

}  // namespace facematch
