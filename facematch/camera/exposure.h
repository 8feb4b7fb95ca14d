// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace facematch {

/// What to do about the exposure now.
struct ExposureOrder {
    enum class Kind : std::uint8_t { Keep, Scale, Automatic };
    Kind kind = Kind::Keep;
    double factor = 1;  ///< Scale: so much more (over 1) or less light on the sensor
    friend bool operator==(const ExposureOrder&, const ExposureOrder&) = default;
};

/// Meters the exposure on the face instead of the whole frame, so that a window behind or a dark room does not decide:
/// bounded steps of at most half a stop, time between them for the sensor to follow, a dead band, and back to the
/// camera's own metering once nobody has been there for a while.
/// @source spec/face-matching.md section 12 "backlight, side light"
class FaceExposure {
public:
    /// @param brightness  mean grey of the face, 0..255; empty: no face in this frame
    /// @param now         monotonic
    [[nodiscard]] ExposureOrder observe(std::optional<double> brightness, std::chrono::milliseconds now);

private:
    bool m_ours = false;  ///< we set the exposure, not the camera
    std::optional<std::chrono::milliseconds> m_changedAt;
    std::chrono::milliseconds m_seenAt{};
};

/// One of the camera's own numbers and how far it goes; in its own units.
struct ControlRange {
    int least = 0;
    int most = 0;
    int step = 1;
};

/// Shutter and amplifier of a camera.
struct ExposureSetting {
    int time = 0;  ///< V4L2_CID_EXPOSURE_ABSOLUTE, units of 100 us
    int gain = 0;  ///< V4L2_CID_GAIN, of no stated unit
    friend bool operator==(const ExposureSetting&, const ExposureSetting&) = default;
};

/// Spreads a change of light over shutter and gain: longer first, up to a thirtieth of a second so that motion does not
/// smear, then more gain; less gain first on the way back.
/// @param gain  empty: the camera has none
/// @return the setting nearest to what was asked for
[[nodiscard]] ExposureSetting scaled(const ExposureSetting& now, double factor, const ControlRange& time,
                                     const std::optional<ControlRange>& gain);

}  // namespace facematch
