// SPDX-License-Identifier: Apache-2.0
#include "cardreader/insurancepaper/paper_reader.h"

#include "cardreader/cardfront/ballot.h"
#include "cardreader/cardfront/zone_look.h"
#include "cardreader/insurancepaper/paper_lines.h"
#include "cardreader/insurancepaper/paper_page.h"
#include "cardreader/insurancepaper/printed_row.h"

#include <algorithm>
#include <deque>
#include <opencv2/core.hpp>

namespace insurancepaper {
namespace {

using cardfront::Ballot;
using cardfront::Glyph;
using cardfront::Line;
using cardfront::Preparation;
using cardfront::PrintedDate;
using cardfront::TextRecognizer;
using cardfront::ZoneLook;

// Of labels and dates; nothing else is ever read, so no name and no address.
constexpr const char* labelCharacters = "0123456789-()（）・元年月日生大正昭和平成令保険者番号記枝個人";
constexpr const char* dateCharacters = "0123456789元年月日大正昭和平成令";
constexpr const char* digitCharacters = "0123456789-";

constexpr Preparation firstLook{1.0, 0, false, false};
constexpr std::array japaneseLooks{Preparation{1.5, 0.8, false, true}, Preparation{1.0, 0.6, true, false, false}};
constexpr std::array englishLooks{Preparation{1.0, 1.2, false, false}, Preparation{1.5, 1.0, true, false, true}};
constexpr std::array moreLooks{Preparation{1.2, 0.6, true, false, false}, Preparation{0.8, 0.0, true, false, true},
                               Preparation{1.0, 1.0, true, false, true}};
constexpr std::size_t dateQuorum = 2;
constexpr std::size_t checkedQuorum = 2;    // a check digit watches over the insurer's number
constexpr std::size_t uncheckedQuorum = 3;  // nothing but the eyes watches over the others
constexpr float nothingSeen = 25;           // a look below it saw some blur and contradicts nobody

// A label stands at the beginning of a piece of print, or it is the end of another word. Where it begins is taken from
// the piece: recognisers know what a sign is better than where it is.
const cv::Rect* pieceAt(const Glyph& glyph, const PaperLines::Row& row) {
    const auto distance = [&glyph](const cv::Rect& piece) { return std::abs(piece.x - glyph.leftPx); };
    const auto nearest = std::ranges::min_element(row, {}, distance);
    return distance(*nearest) < nearest->height ? &*nearest : nullptr;
}

// Within the label's last sign, or the bracket behind it; Japanese print gives every sign the same width. Rather too
// early than too late: a sign too many makes a value unreadable, one too few would make it another one.
int lastSignOf(const FieldPlace& place, const cv::Rect& piece) {
    const double signs = static_cast<double>(place.signs) + (place.bracketed ? 0.7 : -0.75);
    return piece.x + static_cast<int>(signs * piece.height);
}

// What the search of the whole row made of a value. It knows nothing of zones: a zone that was cut too short shows
// here.
std::size_t digitsSeen(const FieldPlace& place, Glyphs glyphs) {
    const std::size_t behind = place.first + place.signs + (place.bracketed ? 2 : 0);
    const std::size_t end = place.next.value_or(glyphs.size());
    const auto digits = glyphs.subspan(behind, end - behind);
    return static_cast<std::size_t>(
        std::ranges::count_if(digits, [](const Glyph& one) { return one.character >= U'0' && one.character <= U'9'; }));
}

// One value, cut out; wiped on death.
class ValueZone {
public:
    ValueZone(const FieldPlace& place, Glyphs glyphs, const PaperLines& lines, const PaperLines::Row& row,
              const cv::Mat& page) {
        const auto* const label = pieceAt(glyphs[place.first], row);
        const auto* const next = place.next ? pieceAt(glyphs[*place.next], row) : nullptr;
        if (label == nullptr || label == next || (place.next && next == nullptr)) {
            return;
        }
        m_picture = lines.valueBehind({.label = *label,
                                       .fromPx = lastSignOf(place, *label),
                                       .untilPx = next != nullptr ? next->x : page.cols,
                                       .widestGap = place.field == PaperField::Birthdate ? 1.6 : 1.2},
                                      page);
    }
    ValueZone(const ValueZone&) = delete;
    ValueZone& operator=(const ValueZone&) = delete;
    ValueZone(ValueZone&&) = delete;
    ValueZone& operator=(ValueZone&&) = delete;
    ~ValueZone() { m_picture.setTo(0); }

    [[nodiscard]] bool empty() const { return m_picture.empty(); }
    [[nodiscard]] const cv::Mat& picture() const { return m_picture; }

private:
    cv::Mat m_picture;
};

}  // namespace

struct PaperReader::Parts {
    TextRecognizer labels;
    TextRecognizer dates;
    TextRecognizer digitsJapanese;
    TextRecognizer digitsEnglish;

    template <typename Reading, typename Parse>
    static void look(Ballot<Reading>& ballot, const cv::Mat& zone, TextRecognizer& by,
                     std::span<const Preparation> looks, const Parse& parse) {
        for (const auto& preparation : looks) {
            const Line line = ZoneLook(zone, preparation).readBy(by);
            auto reading = parse(line.glyphs());
            if (reading && reading->confidence >= nothingSeen) {
                ballot.add(std::move(reading));
            }
        }
    }

    std::optional<PaperText> valueOf(const cv::Mat& zone, PaperField field) {
        const auto parse = [field](Glyphs glyphs) { return valueIn(glyphs, field); };
        Ballot<PaperText> ballot(field == PaperField::Insurer ? checkedQuorum : uncheckedQuorum, kLeastConfidence);
        look(ballot, zone, digitsEnglish, englishLooks, parse);
        look(ballot, zone, digitsJapanese, japaneseLooks, parse);
        if (ballot.winner() == nullptr) {
            look(ballot, zone, digitsJapanese, moreLooks, parse);
            look(ballot, zone, digitsEnglish, moreLooks, parse);
        }
        return ballot.takeWinner();
    }

    std::optional<PrintedDate> birthOf(const cv::Mat& zone) {
        Ballot<PrintedDate> ballot(dateQuorum, kLeastConfidence);
        look(ballot, zone, dates, japaneseLooks, dateIn);
        if (ballot.winner() == nullptr) {
            look(ballot, zone, dates, moreLooks, dateIn);
        }
        return ballot.takeWinner();
    }

    RowFindings search(PrintedRow& printed, const cv::Mat& page, const PaperLines& lines, const PaperLines::Row& row) {
        auto together = lines.together(row, page);
        printed.append(ZoneLook(together.picture, firstLook).readBy(labels), together);
        together.picture.setTo(0);
        return findingsIn(printed.glyphs());
    }

    /// Fewer digits than the row shows: a sign was cut off, and what is left would still be a number.
    static bool isShort(const PaperText& text, std::size_t seen) { return text.view().size() < seen; }

    /// The same label twice with two values: nobody knows which one is meant.
    void take(PaperReading& reading, PaperField field, const cv::Mat& zone, std::size_t seen) {
        if (field == PaperField::Birthdate) {
            const auto date = birthOf(zone);
            const bool twice = reading.birthdate && (!date || !date->sameAs(*reading.birthdate));
            reading.birthdate = twice ? std::nullopt : date;
            return;
        }
        auto& place = reading.values.at(static_cast<std::size_t>(field));
        auto text = valueOf(zone, field);
        if (text && isShort(*text, seen)) {
            text.reset();
        }
        const bool twice = place && (!text || !text->sameAs(*place));
        place = twice ? std::nullopt : std::move(text);
    }

    /// Every row is searched before the first value is read: a paper with an Individual Number is not read at all.
    /// @return whether the page shows any label: else it may be upside down
    bool readPage(PaperReading& reading, const cv::Mat& page) {
        const PaperLines lines(page);
        std::deque<PrintedRow> printed;
        std::vector<RowFindings> found;
        for (const auto& row : lines.rows()) {
            found.push_back(search(printed.emplace_back(), page, lines, row));
            if (found.back().refused) {
                reading.refused = true;
                return true;
            }
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const auto& place : found[i].fields) {
                const ValueZone zone(place, printed[i].glyphs(), lines, lines.rows()[i], page);
                if (!zone.empty()) {
                    take(reading, place.field, zone.picture(), digitsSeen(place, printed[i].glyphs()));
                }
            }
        }
        return std::ranges::any_of(found, &RowFindings::anyLabel);
    }
};

bool PaperReading::hasValues() const {
    return birthdate || std::ranges::any_of(values, [](const auto& value) { return value.has_value(); });
}

void PaperReading::wipe() {
    birthdate.reset();
    for (auto& value : values) {
        value.reset();
    }
}

PaperReader::PaperReader(std::unique_ptr<Parts> parts) noexcept : m_parts(std::move(parts)) {}
PaperReader::PaperReader(PaperReader&&) noexcept = default;
PaperReader& PaperReader::operator=(PaperReader&&) noexcept = default;
PaperReader::~PaperReader() = default;

std::optional<PaperReader> PaperReader::open() noexcept {
    auto labels = TextRecognizer::open("jpn", labelCharacters);
    auto dates = TextRecognizer::open("jpn", dateCharacters);
    auto japanese = TextRecognizer::open("jpn", digitCharacters);
    auto english = TextRecognizer::open("eng", digitCharacters);
    if (!labels || !dates || !japanese || !english) {
        return std::nullopt;
    }
    return PaperReader(std::make_unique<Parts>(
        Parts{std::move(*labels), std::move(*dates), std::move(*japanese), std::move(*english)}));
}

namespace {

// One number under two labels: one label was taken for the other.
void dropMistaken(PaperReading& reading) {
    auto& insurer = reading.values.at(static_cast<std::size_t>(PaperField::Insurer));
    auto& number = reading.values.at(static_cast<std::size_t>(PaperField::Number));
    if (insurer && number && insurer->sameAs(*number)) {
        insurer.reset();
        number.reset();
    }
}

}  // namespace

PaperReading PaperReader::read(const cv::Mat& picture) noexcept {
    PaperReading reading;
    try {
        auto view = findPaper(picture);
        reading.sight = view.sight;
        if (view.page && !m_parts->readPage(reading, view.page->grey())) {
            view.page->turn();
            static_cast<void>(m_parts->readPage(reading, view.page->grey()));
        }
        dropMistaken(reading);
    } catch (const cv::Exception&) {
        reading.wipe();
        reading.sight = Sight::Nothing;
    }
    return reading;
}

namespace {

bool isPicture(std::span<const std::uint8_t> bgr, int widthPx, int heightPx) {
    return widthPx > 0 && heightPx > 0 &&
           bgr.size() == static_cast<std::size_t>(widthPx) * static_cast<std::size_t>(heightPx) * 3;
}

}  // namespace

PaperReading PaperReader::readPixels(std::span<std::uint8_t> bgr, int widthPx, int heightPx) noexcept {
    if (!isPicture(bgr, widthPx, heightPx)) {
        return {};
    }
    return read(cv::Mat(heightPx, widthPx, CV_8UC3, bgr.data()));
}

Sight PaperReader::look(std::span<std::uint8_t> bgr, int widthPx, int heightPx) noexcept {
    try {
        return isPicture(bgr, widthPx, heightPx) ? findPaper(cv::Mat(heightPx, widthPx, CV_8UC3, bgr.data())).sight
                                                 : Sight::Nothing;
    } catch (const cv::Exception&) {
        return Sight::Nothing;
    }
}

}  // namespace insurancepaper
