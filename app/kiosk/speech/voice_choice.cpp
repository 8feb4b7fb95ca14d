// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/speech/voice_choice.h"

#include "app/kiosk/speech/log_voice.h"
#include "app/kiosk/speech/recorded_voice.h"
#include "app/kiosk/speech/synthesis_voice.h"
#include "app/platform/log.h"

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.speech")

}  // namespace

std::unique_ptr<Voice> makeVoice(const platform::Config::Speech& settings, const QString& log,
                                 const SoundOutput& outputs) {
    const bool toFile = !log.isEmpty() || settings.engine == QLatin1String("log");
    if (toFile) {
        auto voice = std::make_unique<LogVoice>(log.isEmpty() ? settings.log : log);
        if (voice->ready()) {
            return voice;
        }
        platform::LogLine(category(), QtWarningMsg, "speech.log-unwritable");
        return nullptr;
    }
    if (settings.engine == QLatin1String("none")) {
        return nullptr;
    }
    if (!SynthesisVoice::available() && settings.recordings.isEmpty()) {
        platform::LogLine(category(), QtWarningMsg, "speech.no-engine");
        return nullptr;
    }
    return std::make_unique<RecordedVoice>(settings.recordings, std::make_unique<SynthesisVoice>(),
                                           std::make_unique<FilePlayer>(outputs));
}

}  // namespace kiosk
