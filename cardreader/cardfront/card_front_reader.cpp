// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/card_front_reader.h"

#include "cardreader/cardfront/card_picture.h"
#include "cardreader/cardfront/text_recognizer.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace cardfront {
namespace {

constexpr const char* dateCharacters = "0123456789元年月日生大正昭和平成令まで有効";
constexpr const char* digitCharacters = "0123456789";

// Where verification code B is printed, px on the straightened card (CardPicture). Data, not code: another card
// generation adds its own.
const cv::Rect birthZone(436, 232, 430, 66);
const cv::Rect expiryZone(436, 368, 520, 66);
const cv::Rect securityZone(222, 558, 116, 54);

// How a zone is prepared. Line models misread very crisp digits now and then, each its own way, so no two looks are
// alike.
struct Preparation {
    double scale;
    double softenPx;
    bool twoLevels;
};
constexpr Preparation asItIs{1.0, 0, false};
constexpr Preparation enlarged{1.5, 0.8, true};
constexpr Preparation softened{1.0, 1.2, false};

constexpr double leastSpread = 40;  // grey levels between ink and ground below which nothing is there to read

// A zone prepared for the recogniser; wiped on death.
class Look {
public:
    Look(const cv::Mat& zone, const Preparation& preparation) {
        cv::resize(zone, m_picture, {}, preparation.scale, preparation.scale, cv::INTER_CUBIC);
        if (preparation.softenPx > 0) {
            cv::GaussianBlur(m_picture, m_picture, {}, preparation.softenPx);
        }
        double darkest = 0;
        double lightest = 0;
        cv::minMaxLoc(m_picture, &darkest, &lightest);
        m_hasText = lightest - darkest >= leastSpread;
        cv::normalize(m_picture, m_picture, 0, 255, cv::NORM_MINMAX);
        if (preparation.twoLevels) {
            cv::threshold(m_picture, m_picture, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
        }
        cv::copyMakeBorder(m_picture, m_picture, 12, 12, 12, 12, cv::BORDER_REPLICATE);
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
    Look(Look&&) = delete;
    Look& operator=(Look&&) = delete;
    ~Look() { m_picture.setTo(0); }

    [[nodiscard]] Line readBy(TextRecognizer& recognizer) const {
        return m_hasText ? recognizer.read(m_picture) : Line();
    }

private:
    cv::Mat m_picture;
    bool m_hasText = false;
};

using DateParser = std::optional<PrintedDate> (*)(const Line&);

std::optional<PrintedDate> dateIn(const cv::Mat& zone, TextRecognizer& recognizer, DateParser parse) {
    const auto first = parse(Look(zone, asItIs).readBy(recognizer));
    const auto second = parse(Look(zone, enlarged).readBy(recognizer));
    if (!first || !second || !first->sameDayAs(*second)) {
        return std::nullopt;
    }
    auto date = *first;
    date.confidence = std::min(first->confidence, second->confidence);
    return date;
}

// Nothing checks these four digits but the eyes: three looks by two recognisers, each with its own training, must
// agree. One look alone was seen to be wrong with a confidence of 99.
std::optional<PrintedSecurity> securityAt(const cv::Mat& zone, TextRecognizer& japanese, TextRecognizer& english) {
    auto first = securityIn(Look(zone, asItIs).readBy(japanese));
    const auto second = securityIn(Look(zone, enlarged).readBy(japanese));
    const auto third = securityIn(Look(zone, softened).readBy(english));
    if (!first || !second || !third || !std::ranges::equal(first->digits.ascii(), second->digits.ascii()) ||
        !std::ranges::equal(first->digits.ascii(), third->digits.ascii())) {
        return std::nullopt;
    }
    first->confidence = std::min({first->confidence, second->confidence, third->confidence});
    return first;
}

}  // namespace

struct CardFrontReader::Parts {
    TextRecognizer dates;
    TextRecognizer digitsJapanese;
    TextRecognizer digitsEnglish;

    Result<CodeBReading> readUpright(const CardPicture& card, std::chrono::year_month_day today) {
        const auto birth = dateIn(card.zone(birthZone), dates, birthIn);
        const auto expiry = birth ? dateIn(card.zone(expiryZone), dates, expiryIn) : std::nullopt;
        const auto security =
            expiry ? securityAt(card.zone(securityZone), digitsJapanese, digitsEnglish) : std::nullopt;
        if (!security) {
            return tl::unexpected(Error{ErrorCode::Unreadable});
        }
        const float confidence = std::min({birth->confidence, expiry->confidence, security->confidence});
        if (confidence < kLeastConfidence) {
            return tl::unexpected(Error{ErrorCode::Unreadable});
        }
        if (!plausible(*birth, *expiry, today)) {
            return tl::unexpected(Error{ErrorCode::Implausible});
        }
        return CodeBReading{codeB(*birth, *expiry, *security), confidence};
    }
};

CardFrontReader::CardFrontReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
CardFrontReader::CardFrontReader(CardFrontReader&&) noexcept = default;
CardFrontReader& CardFrontReader::operator=(CardFrontReader&&) noexcept = default;
CardFrontReader::~CardFrontReader() = default;

Result<CardFrontReader> CardFrontReader::open() {
    auto dates = TextRecognizer::open("jpn", dateCharacters);
    auto japanese = TextRecognizer::open("jpn", digitCharacters);
    auto english = TextRecognizer::open("eng", digitCharacters);
    if (!dates || !japanese || !english) {
        return tl::unexpected(Error{ErrorCode::RecognitionMissing});
    }
    return CardFrontReader(
        std::unique_ptr<Parts>(new Parts{std::move(*dates), std::move(*japanese), std::move(*english)}));
}

Result<CodeBReading> CardFrontReader::read(const cv::Mat& picture, std::chrono::year_month_day today) {
    if (picture.empty() || picture.depth() != CV_8U || (picture.channels() != 1 && picture.channels() != 3)) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
    try {
        auto card = findCard(picture);
        if (!card) {
            return tl::unexpected(Error{ErrorCode::CardNotFound});
        }
        auto reading = m_parts->readUpright(*card, today);
        if (!reading && reading.error().code == ErrorCode::Unreadable) {
            card->turn();
            reading = m_parts->readUpright(*card, today);
        }
        return reading;
    } catch (const cv::Exception&) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
}

Result<CodeBReading> CardFrontReader::readFile(const std::filesystem::path& file, std::chrono::year_month_day today) {
    cv::Mat picture;
    try {
        picture = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    } catch (const cv::Exception&) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
    auto reading = read(picture, today);
    picture.setTo(0);
    return reading;
}

}  // namespace cardfront
