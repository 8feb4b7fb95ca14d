// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kiosk/speech/sound_output.h"
#include "app/kiosk/speech/voice.h"
#include "app/platform/config.h"

#include <memory>

namespace kiosk {

/// The voice of this kiosk.
///
/// @param settings  section [speech] of the configuration
/// @param log       file that what is said is written to instead; empty: as the settings say
/// @param outputs   outlives the voice
/// @return null when the settings want none, or when this computer has none: the kiosk then stays silent
[[nodiscard]] std::unique_ptr<Voice> makeVoice(const platform::Config::Speech& settings, const QString& log,
                                               const SoundOutput& outputs);

}  // namespace kiosk
