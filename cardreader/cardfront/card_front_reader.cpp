// SPDX-License-Identifier: Apache-2.0
#include "cardreader/cardfront/card_front_reader.h"

#include "cardreader/cardfront/ballot.h"
#include "cardreader/cardfront/card_picture.h"
#include "cardreader/cardfront/zone_look.h"

#include <algorithm>
#include <array>
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

// First looks; what they leave open, the second ones may settle.
constexpr std::array firstDateLooks{Preparation{1.0, 0, false, false}, Preparation{1.5, 0.8, false, true}};
constexpr std::array secondDateLooks{Preparation{1.0, 0.6, true, false, false},
                                     Preparation{1.5, 0.8, true, false, true}, Preparation{1.0, 0.0, true, false, true},
                                     Preparation{0.8, 0.0, true, false, false}};
constexpr std::size_t dateQuorum = 2;

// Nothing checks these four digits but the eyes: two recognisers, each with its own training, look at them. One look
// alone was seen to be wrong with a confidence of 99.
constexpr std::array firstJapaneseLooks{Preparation{1.0, 0, false, false}, Preparation{1.5, 0.8, false, true}};
constexpr std::array firstEnglishLooks{Preparation{1.0, 1.2, false, false}};
constexpr std::array secondJapaneseLooks{Preparation{1.2, 0.6, true, false, false},
                                         Preparation{1.0, 0.0, true, false, true}};
constexpr std::array secondEnglishLooks{Preparation{1.0, 0.6, true, false, false},
                                        Preparation{1.5, 1.0, true, false, true}};
constexpr std::size_t securityQuorum = 3;

using Looks = std::span<const Preparation>;
using Dates = Ballot<PrintedDate>;
using DateParser = std::optional<PrintedDate> (*)(const Line&);

}  // namespace

struct CardFrontReader::Parts {
    TextRecognizer dates;
    TextRecognizer digitsJapanese;
    TextRecognizer digitsEnglish;

    void lookAtDate(Dates& ballot, const CardPicture& card, const cv::Rect& zone, DateParser parse, Looks looks) {
        for (const auto& preparation : looks) {
            ballot.add(parse(ZoneLook(card.zone(zone), preparation).readBy(dates)));
        }
    }

    /// Turns the card the way that shows a date where dates are printed.
    bool putUpright(CardPicture& card) {
        for (const Looks looks : {Looks(firstDateLooks).first(1), Looks(secondDateLooks).first(1)}) {
            for (int turns = 0; turns < 2; ++turns) {
                Dates seen(1, 0);
                lookAtDate(seen, card, birthZone, birthIn, looks);
                lookAtDate(seen, card, expiryZone, expiryIn, looks);
                if (seen.hasReadings()) {
                    return true;
                }
                card.turn();
            }
        }
        return false;
    }

    std::optional<PrintedDate> dateAt(const CardPicture& card, const cv::Rect& zone, DateParser parse) {
        Dates ballot(dateQuorum, kLeastConfidence);
        lookAtDate(ballot, card, zone, parse, firstDateLooks);
        if (ballot.winner() == nullptr) {
            lookAtDate(ballot, card, zone, parse, secondDateLooks);
        }
        const auto* const found = ballot.winner();
        return found == nullptr ? std::nullopt : std::optional(*found);
    }

    static void lookAtDigits(Ballot<PrintedSecurity>& ballot, const cv::Mat& zone, TextRecognizer& recognizer,
                             Looks looks) {
        for (const auto& preparation : looks) {
            ballot.add(securityIn(ZoneLook(zone, preparation).readBy(recognizer)));
        }
    }

    std::optional<PrintedSecurity> securityOf(const CardPicture& card) {
        const auto zone = card.zone(securityZone);
        Ballot<PrintedSecurity> ballot(securityQuorum, kLeastConfidence);
        lookAtDigits(ballot, zone, digitsJapanese, firstJapaneseLooks);
        lookAtDigits(ballot, zone, digitsEnglish, firstEnglishLooks);
        if (ballot.winner() == nullptr) {
            lookAtDigits(ballot, zone, digitsJapanese, secondJapaneseLooks);
            lookAtDigits(ballot, zone, digitsEnglish, secondEnglishLooks);
        }
        return ballot.takeWinner();
    }

    Result<CodeBReading> readCard(CardPicture& card, std::chrono::year_month_day today) {
        if (!putUpright(card)) {
            return tl::unexpected(Error{ErrorCode::Unreadable});
        }
        const auto birth = dateAt(card, birthZone, birthIn);
        const auto expiry = birth ? dateAt(card, expiryZone, expiryIn) : std::nullopt;
        if (!expiry) {
            return tl::unexpected(Error{ErrorCode::Unreadable});
        }
        if (!plausible(*birth, *expiry, today)) {
            return tl::unexpected(Error{ErrorCode::Implausible});
        }
        const auto security = securityOf(card);
        if (!security) {
            return tl::unexpected(Error{ErrorCode::Unreadable});
        }
        return CodeBReading{codeB(*birth, *expiry, *security),
                            std::min({birth->confidence, expiry->confidence, security->confidence})};
    }
};

CardFrontReader::CardFrontReader(std::unique_ptr<Parts> parts) noexcept : m_parts(std::move(parts)) {}
CardFrontReader::CardFrontReader(CardFrontReader&&) noexcept = default;
CardFrontReader& CardFrontReader::operator=(CardFrontReader&&) noexcept = default;
CardFrontReader::~CardFrontReader() = default;

Result<CardFrontReader> CardFrontReader::open() noexcept {
    auto dates = TextRecognizer::open("jpn", dateCharacters);
    auto japanese = TextRecognizer::open("jpn", digitCharacters);
    auto english = TextRecognizer::open("eng", digitCharacters);
    if (!dates || !japanese || !english) {
        return tl::unexpected(Error{ErrorCode::RecognitionMissing});
    }
    return CardFrontReader(
        std::make_unique<Parts>(Parts{std::move(*dates), std::move(*japanese), std::move(*english)}));
}

Result<CodeBReading> CardFrontReader::read(const cv::Mat& picture, std::chrono::year_month_day today) noexcept {
    if (picture.empty() || picture.depth() != CV_8U || (picture.channels() != 1 && picture.channels() != 3)) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
    try {
        auto card = findCard(picture);
        if (!card) {
            return tl::unexpected(Error{ErrorCode::CardNotFound});
        }
        return m_parts->readCard(*card, today);
    } catch (const cv::Exception&) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
}

Result<CodeBReading> CardFrontReader::readPixels(std::span<std::uint8_t> bgr, int widthPx, int heightPx,
                                                 std::chrono::year_month_day today) noexcept {
    const bool fits = widthPx > 0 && heightPx > 0 &&
                      bgr.size() == static_cast<std::size_t>(widthPx) * static_cast<std::size_t>(heightPx) * 3;
    if (!fits) {
        return tl::unexpected(Error{ErrorCode::PictureMissing});
    }
    const cv::Mat picture(heightPx, widthPx, CV_8UC3, bgr.data());
    return read(picture, today);
}

Result<CodeBReading> CardFrontReader::readFile(const std::filesystem::path& file,
                                               std::chrono::year_month_day today) noexcept {
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
