// SPDX-License-Identifier: Apache-2.0
// Our reading of a bulk answer, with its checks, beside libxml2's SAX parser on the same bytes in the same run.
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/bulk_stream.h"
#include "app/eligibility/message_check.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"

#include <QElapsedTimer>

#include <libxml/parser.h>
#include <malloc.h>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace {
using namespace eligibility;

const QString fileName = QStringLiteral("OQSmuquc02res_202603310003.xml");

QString numbered(const char* format, int n) {
    return QString::asprintf(format, n);
}

/// One synthetic person; every tenth is not found, every thirtieth was refused.
BulkUnit unitOf(int n) {
    static const QStringList families{QStringLiteral("試験"), QStringLiteral("見本"), QStringLiteral("検証"),
                                      QStringLiteral("仮名")};
    static const QStringList given{QStringLiteral("太郎"), QStringLiteral("花子"), QStringLiteral("次郎")};
    BulkUnit unit;
    SearchInfo& search = unit.search.emplace();
    search.insurerNumber = insurerIdentifier(n % 3 == 0 ? QStringLiteral("  139998") : QStringLiteral("06139992"));
    search.symbol = symbolIdentifier(n % 3 == 0 ? QStringLiteral("見本") : QStringLiteral("９９９"));
    search.number = numberIdentifier(numbered("%07d", n));
    search.branch = numbered("%02d", n % 5);
    search.birthdate = QDate(1930, 1, 1).addDays(qint64{n} * 7 % 30000);
    search.arbitraryIdentifier = numbered("KARTE-%06d", n);
    unit.processing.status = processingFromCode(n % 30 == 7 ? QStringLiteral("2") : QStringLiteral("1"));
    if (n % 30 == 7) {
        unit.processing.code = QStringLiteral("SYNTH-E002");
        return unit;
    }
    unit.validity = validityFromCode(n % 10 == 3 ? QStringLiteral("4") : QStringLiteral("1"));
    if (n % 10 == 3) {
        return unit;
    }
    Qualification& q = unit.results.emplaceBack();
    q.cardClassification = QStringLiteral("01");
    q.insurerNumber = search.insurerNumber;
    q.symbol = search.symbol;
    q.number = search.number;
    q.branch = search.branch;
    q.personalFamily = QStringLiteral("1");
    q.insuredName = families[n % 4] + QChar(0x3000) + given[n % 3];
    q.name.raw = q.insuredName;
    q.nameKana.raw = n % 2 == 0 ? QStringLiteral("ｼｹﾝ ﾀﾛｳ") : QStringLiteral("ﾐﾎﾝ ﾊﾅｺ");
    q.sex1 = n % 2 == 0 ? QStringLiteral("1") : QStringLiteral("2");
    q.birthdate = search.birthdate;
    q.address = QStringLiteral("東京都架空区見本町１－２－") + QString::number(n % 90 + 1);
    q.postNumber = QStringLiteral("100-0000");
    q.qualifiedOn = QDate(2020, 4, 1);
    q.issuedOn = QDate(2020, 4, 10);
    q.validFrom = QDate(2020, 4, 1);
    q.validUntil = QDate(2026, 7, 31);
    q.insurerName = n % 3 == 0 ? QStringLiteral("見本市") : QStringLiteral("架空健康保険組合");
    unit.referenceNumber = numbered("SYN-KARTE-%06d", n);
    return unit;
}

QByteArray answerOf(int people, Encoding encoding) {
    BulkAnswer answer;
    answer.header.executedAt = timeFromWire(u"20260331181502");
    answer.header.institutionCode = QStringLiteral("1319999999");
    answer.header.receptionNumber = QStringLiteral("20260331180000000001");
    answer.header.segment = segmentFromCode(QStringLiteral("1"));
    answer.header.processed = QString::number(people);
    for (int n = 0; n < people; ++n) {
        answer.units.append(unitOf(n));
    }
    return writeMessage(toMessage(answer, encoding)).value();
}

/// What a way of reading saw, so that no way can be fast by doing nothing.
struct Seen {
    qsizetype units = 0;
    qsizetype elements = 0;
    qsizetype named = 0;  ///< qualifications with a name
    qsizetype problems = 0;
};

Seen streamed(const QByteArray& bytes, const std::function<void()>& each = {}) {
    Seen seen;
    auto stream = BulkStream::open(bytes, fileName);
    while (const auto unit = stream->next()) {
        ++seen.units;
        for (const Qualification& q : unit->value().results) {
            seen.named += q.name.isGiven() ? 1 : 0;
        }
        seen.problems += stream->takeProblems().size();
        if (each) {
            each();
        }
    }
    seen.problems += stream->finish().has_value() ? 0 : 1000000;
    return seen;
}

Seen tree(const QByteArray& bytes) {
    Seen seen;
    const auto message = readMessage(bytes, fileName).value();
    for (const Element& unit : message.body.children) {
        ++seen.units;
        for (const Element& child : unit.children) {
            seen.named += child.has(u"Name") ? 1 : 0;
        }
    }
    seen.problems = checkMessage(message).size();
    return seen;
}

/// Every unit checked against the tables, none made into a typed one.
Seen checked(const QByteArray& bytes) {
    Seen seen;
    auto stream = BulkStream::open(bytes, fileName);
    while (const auto unit = stream->check()) {
        ++seen.units;
        seen.problems += unit->has_value() ? 0 : 1000000;
    }
    seen.problems += stream->takeProblems().size() + (stream->finish().has_value() ? 0 : 1000000);
    seen.named = -1;  // nothing is taken out
    return seen;
}

void onStart(void* into, const xmlChar* name, const xmlChar** /*attributes*/) {
    auto& seen = *static_cast<Seen*>(into);
    ++seen.elements;
    seen.units += xmlStrEqual(name, reinterpret_cast<const xmlChar*>("BulkConfirmUnit"));
}
void onEnd(void* into, const xmlChar* name) {
    static_cast<Seen*>(into)->named += xmlStrEqual(name, reinterpret_cast<const xmlChar*>("Name"));
}
void onText(void* into, const xmlChar* /*text*/, int length) {
    static_cast<Seen*>(into)->problems += length < 0 ? 1 : 0;
}

Seen sax(const QByteArray& bytes) {
    Seen seen;
    xmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    seen.problems +=
        xmlSAXUserParseMemory(&handler, &seen, bytes.constData(), static_cast<int>(bytes.size())) == 0 ? 0 : 1000000;
    return seen;
}

struct Way {
    const char* name;
    std::function<Seen(const QByteArray&)> read;
    std::vector<double> milliseconds;

    [[nodiscard]] double median() const {
        std::vector<double> sorted = milliseconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

/// @return whether every way saw the same people without fault
bool agree(const QByteArray& bytes, std::vector<Way>& ways, int people) {
    bool isSame = true;
    const Seen first = ways.front().read(bytes);
    for (const Way& way : ways) {
        const Seen seen = way.read(bytes);
        const bool is = seen.units == people && (seen.named == first.named || seen.named < 0) && seen.problems == 0;
        std::printf("  %-9s saw %lld people, %lld names, %lld problems%s\n", way.name,
                    static_cast<long long>(seen.units), static_cast<long long>(seen.named),
                    static_cast<long long>(seen.problems), is ? "" : "  <-- WRONG");
        isSame = isSame && is;
    }
    return isSame;
}

void measure(const QByteArray& bytes, std::vector<Way>& ways, int rounds) {
    for (int round = 0; round < rounds; ++round) {
        for (Way& way : ways) {
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(way.read(bytes));
            way.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    const double reference = ways.front().median();
    for (const Way& way : ways) {
        std::printf("  %-9s %8.2f ms  %7.1f MB/s  ratio to libxml2 %.2f\n", way.name, way.median(),
                    static_cast<double>(bytes.size()) / way.median() / 1000, reference / way.median());
    }
}

/// @return the most bytes that streaming had on the heap beside the message itself
std::size_t heapWhileStreaming(const QByteArray& bytes) {
    const std::size_t before = mallinfo2().uordblks;
    std::size_t most = 0;
    static_cast<void>(streamed(bytes, [&most] { most = std::max(most, std::size_t{mallinfo2().uordblks}); }));
    return most > before ? most - before : 0;
}

int option(const std::vector<std::string>& arguments, const char* name, int otherwise) {
    const auto at = std::ranges::find(arguments, name);
    return at == arguments.end() || at + 1 == arguments.end() ? otherwise : std::stoi(*(at + 1));
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const int people = option(arguments, "--people", 5000);
    const int rounds = option(arguments, "--rounds", 15);
    const bool isCounting = std::ranges::find(arguments, "--counts") != arguments.end();
    bool isGood = true;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp932}) {
        const QByteArray bytes = answerOf(people, encoding);
        std::printf("%d people, %s, %lld bytes\n", people, encoding == Encoding::Utf8 ? "UTF-8" : "Shift_JIS",
                    static_cast<long long>(bytes.size()));
        std::vector<Way> ways{{"libxml2", sax, {}},
                              {"streamed", [](const QByteArray& b) { return streamed(b); }, {}},
                              {"checked", checked, {}},
                              {"tree", tree, {}}};
        isGood = agree(bytes, ways, people) && isGood;
        if (!isCounting) {
            measure(bytes, ways, rounds);
        }
    }
    static_cast<void>(heapWhileStreaming(answerOf(100, Encoding::Utf8)));  // tables that live on are not the stream's
    const std::size_t few = heapWhileStreaming(answerOf(people / 10, Encoding::Utf8));
    const std::size_t many = heapWhileStreaming(answerOf(people, Encoding::Utf8));
    std::printf("heap while streaming: %zu bytes for %d people, %zu for %d\n", few, people / 10, many, people);
    isGood = isGood && many < few + 65536;
    return isGood ? 0 : 1;
}
