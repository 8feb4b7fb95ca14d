// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/insured_options.h"

#include "app/ctl/error.h"
#include "app/eligibility/number_rules.h"

#include <QRegularExpression>

namespace ctl {

QCommandLineOption valueOption(const char* key, const char* text, const char* value) {
    return QCommandLineOption(QLatin1String(key), QLatin1String(text), QLatin1String(value));
}

QList<QCommandLineOption> insuredOptions() {
    return {valueOption("insurer", "Insurer's number, 6 or 8 digits.", "N"),
            valueOption("symbol", "Symbol (記号).", "S"), valueOption("number", "Number (番号).", "N"),
            valueOption("branch", "Branch (枝番), 2 digits.", "N")};
}

tl::expected<eligibility::InsuredPerson, Failure> insuredFrom(const QCommandLineParser& options) {
    static const QRegularExpression insurer(QStringLiteral("^([0-9]{6}|[0-9]{8})$"));
    const auto given = [&options](const char* key) { return options.value(QLatin1String(key)); };
    if (!insurer.match(given("insurer")).hasMatch()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--insurer: 6 or 8 digits"));
    }
    if (given("number").isEmpty()) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--number"));
    }
    return eligibility::InsuredPerson{eligibility::insurerIdentifier(given("insurer")),
                                      eligibility::symbolIdentifier(given("symbol")),
                                      eligibility::numberIdentifier(given("number")), given("branch")};
}

QJsonValue momentJson(const QDateTime& moment) {
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace ctl
