// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/tray_code_b.h"

#include "app/platform/log.h"
#include "cardreader/cardfront/card_front_reader.h"
#include "facematch/camera/camera_source.h"

#include <optional>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(category, "uketsuke.tray")

/// A camera may need a moment until the picture of the card just laid down is there; then it is given up.
constexpr int looks = 3;

using Reading = tl::expected<std::shared_ptr<cardreader::VerificationCodeB>, session::CodeBFailure>;

/// Lives on the tray thread; opens camera and text recognition once.
class Tray {
public:
    explicit Tray(QString source) : m_source(std::move(source)) {}

    Reading read(std::chrono::year_month_day today) {
        if (auto missing = prepare()) {
            return tl::unexpected(*std::move(missing));
        }
        cardfront::ErrorCode why = cardfront::ErrorCode::Unreadable;
        for (int look = 0; look < looks; ++look) {
            auto frame = m_camera->read();
            if (!frame) {
                platform::LogLine(category(), QtWarningMsg, "tray.picture").code(frame.error().code);
                m_camera.reset();
                return failed(cardfront::ErrorCode::PictureMissing);
            }
            auto reading = readFrame(*frame, today);
            if (reading) {
                return std::make_shared<cardreader::VerificationCodeB>(std::move(reading->code));
            }
            why = reading.error().code;
        }
        return failed(why);
    }

private:
    static tl::unexpected<session::CodeBFailure> failed(cardfront::ErrorCode code) {
        using enum cardfront::ErrorCode;
        const bool placeAgain = code == CardNotFound || code == Unreadable || code == Implausible;
        return tl::unexpected(session::CodeBFailure{.placeAgain = placeAgain, .code = std::string(name(code))});
    }

    /// @return what is missing on this machine
    std::optional<session::CodeBFailure> prepare() {
        if (!m_reader) {
            auto reader = cardfront::CardFrontReader::open();
            if (!reader) {
                platform::LogLine(category(), QtWarningMsg, "tray.recognition").code(reader.error().code);
                return failed(reader.error().code).value();
            }
            m_reader.emplace(std::move(*reader));
        }
        if (!m_camera) {
            auto camera = facematch::openCamera(m_source.toStdString());
            if (!camera) {
                platform::LogLine(category(), QtWarningMsg, "tray.camera").code(camera.error().code);
                return failed(cardfront::ErrorCode::PictureMissing).value();
            }
            m_camera = std::move(*camera);
        }
        return std::nullopt;
    }

    cardfront::Result<cardfront::CodeBReading> readFrame(facematch::Frame& frame, std::chrono::year_month_day today) {
        auto reading = m_reader->readPixels(frame.pixels(), frame.width(), frame.height(), today);
        frame.wipe();
        if (!reading) {
            platform::LogLine(category(), QtInfoMsg, "tray.read").code(reading.error().code);
        }
        return reading;
    }

    const QString m_source;
    std::optional<cardfront::CardFrontReader> m_reader;
    std::unique_ptr<facematch::CameraSource> m_camera;
};

}  // namespace

session::CodeBSource trayCodeB(const QString& source) {
    if (source.isEmpty() || source == QLatin1String("none")) {
        return {};
    }
    return [tray = std::make_shared<Tray>(source)](std::chrono::year_month_day today) { return tray->read(today); };
}

}  // namespace kiosk
