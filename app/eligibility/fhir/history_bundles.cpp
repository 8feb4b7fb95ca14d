// SPDX-License-Identifier: Apache-2.0
// MedicationStatement out of YZKsiquc01res, Observation out of TKKsiquc01res.
#include "app/eligibility/fhir/fhir_export.h"
#include "app/eligibility/fhir/resource_parts.h"

namespace eligibility::fhir {
namespace {

QByteArray seedOf(const char* kind, const HistoryHeader& header) {
    return QByteArray(kind) + '/' + header.institutionCode.toUtf8() + '/' + header.fileIdentifier.toUtf8() + '/' +
           header.executedAt.raw.toUtf8();
}

PatientFacts factsOf(const std::optional<HistoryPerson>& person) {
    if (!person) {
        return {};
    }
    return {.name = person->name,
            .kana = person->kana,
            .sex = person->sex,
            .birthdate = person->birthdate.value,
            .address = {},
            .postNumber = {}};
}

QString sourceText(MedicationSource source) {
    switch (source) {
        case MedicationSource::Prescription:
            return QStringLiteral("処方（電子処方箋）");
        case MedicationSource::Dispensing:
            return QStringLiteral("調剤（電子処方箋）");
        case MedicationSource::Claim:
            break;
    }
    return QStringLiteral("レセプト");
}

/// The day, else the month: FHIR takes both.
QString whenText(const MedicationMonth& month, const MedicationDay& day) {
    const QDate known = day.dispensedOn.value.isValid() ? day.dispensedOn.value : day.prescribedOn.value;
    return known.isValid() ? dateText(known) : month.month.first.toString(QStringLiteral("yyyy-MM"));
}

/// In one line as a dispensing label has it; a quantity is a claim's, so it is no dose.
QString dosageText(const Drug& drug) {
    QStringList parts;
    for (const QString& part : {drug.usage, drug.instruction, drug.quantity + drug.unit}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (!drug.times.isEmpty()) {
        parts.append(QStringLiteral("×") + drug.times);
    }
    return parts.join(u' ');
}

QJsonObject statement(const MedicationMonth& month, const MedicationDay& day, const Drug& drug,
                      const QJsonObject& person, const QDateTime& asked) {
    QJsonObject made = resource("MedicationStatement", "JP_MedicationStatement");
    made.insert(QStringLiteral("status"),
                QStringLiteral("unknown"));  // dispensed; whether it is taken nobody says here
    made.insert(QStringLiteral("category"), textConcept(sourceText(month.source)));
    QJsonObject medicine = codedConcept(QString::fromLatin1(system::claimDrug), drug.code, drug.name);
    if (medicine.isEmpty()) {
        medicine = textConcept(drug.genericName.isEmpty() ? QStringLiteral("（薬剤名なし）") : drug.genericName);
    }
    made.insert(QStringLiteral("medicationCodeableConcept"), medicine);
    made.insert(QStringLiteral("subject"), person);
    setGiven(made, "effectiveDateTime", whenText(month, day));
    setGiven(made, "dateAsserted", timeText(asked));
    const bool own = !month.facilityCode.isEmpty() || !month.facilityName.isEmpty();
    setGiven(made, "informationSource",
             logicalReference("Organization", QString::fromLatin1(system::institution),
                              own ? month.facilityCode : month.prescriberCode,
                              own ? month.facilityName : month.prescriberName));
    if (!drug.genericName.isEmpty() && !drug.name.isEmpty()) {
        made.insert(QStringLiteral("note"),
                    QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("一般名 ") + drug.genericName}}});
    }
    QJsonObject dosage;
    setGiven(dosage, "text", dosageText(drug));
    if (!dosage.isEmpty()) {
        made.insert(QStringLiteral("dosage"), QJsonArray{dosage});
    }
    return made;
}

/// JLAC10 begins with the field: 9 = what is not the laboratory's, 9N7 = the questionnaire (特定健診項目).
QString categoryOf(const QString& code) {
    if (code.startsWith(QStringLiteral("9N7"))) {
        return QStringLiteral("survey");
    }
    return code.startsWith(u'9') ? QStringLiteral("exam") : QStringLiteral("laboratory");
}

void setValue(QJsonObject& observation, const CheckupItem& item) {
    const auto type = item.type.value;
    if (const auto number = item.quantity()) {
        QJsonObject quantity{{QStringLiteral("value"), *number}};
        setGiven(quantity, "unit", item.unit);
        observation.insert(QStringLiteral("valueQuantity"), quantity);
    } else if (item.value.isEmpty() && item.valueName.isEmpty()) {
        observation.insert(QStringLiteral("dataAbsentReason"),
                           codedConcept(QString::fromLatin1(system::dataAbsent), QStringLiteral("unknown"), {}));
    } else if (type == CheckupDataType::Coded || type == CheckupDataType::Ordinal) {
        const QString codes = item.codeSystem.isEmpty() ? QString() : QStringLiteral("urn:oid:") + item.codeSystem;
        observation.insert(QStringLiteral("valueCodeableConcept"), codedConcept(codes, item.value, item.valueName));
    } else {
        observation.insert(QStringLiteral("valueString"), item.value + item.unit);
    }
}

QJsonObject observation(const Checkup& checkup, const CheckupItem& item, const QJsonObject& person) {
    QJsonObject made = resource("Observation", "JP_Observation_Common");
    made.insert(QStringLiteral("status"), QStringLiteral("final"));
    made.insert(QStringLiteral("category"),
                QJsonArray{codedConcept(QString::fromLatin1(system::observationCategory), categoryOf(item.code), {})});
    QJsonObject what = codedConcept(QString::fromLatin1(system::checkupItem), item.code, item.name);
    made.insert(QStringLiteral("code"), what.isEmpty() ? textConcept(QStringLiteral("（項目名なし）")) : what);
    made.insert(QStringLiteral("subject"), person);
    setGiven(made, "effectiveDateTime", dateText(checkup.examinedOn.value));
    setValue(made, item);
    return made;
}

/// A Bundle without a row would read as "nothing": what that nothing means is said in it. A refusal is not an empty
/// record, and an empty record is not "takes no medicine" (eligibility-messages §5.2).
void explainEmptiness(Bundle& bundle, const HistoryHeader& header, bool empty) {
    if (!empty && header.isAnswered()) {
        return;
    }
    QJsonObject issue{
        {QStringLiteral("severity"), header.isAnswered() ? QStringLiteral("information") : QStringLiteral("error")},
        {QStringLiteral("code"), header.isAnswered() ? QStringLiteral("informational") : QStringLiteral("processing")}};
    const QString code = header.errorCode.isEmpty() ? header.resultCode : header.errorCode;
    const QString said = header.errorMessage.isEmpty() ? header.messageContents : header.errorMessage;
    const QString empties = QStringLiteral(
        "照会に答えはありましたが、登録された情報はまだありません（情報がないことの証明ではありません）。");
    setGiven(issue, "details", codedConcept({}, code, said.isEmpty() && header.isAnswered() ? empties : said));
    QJsonObject made = resource("OperationOutcome", "");
    made.insert(QStringLiteral("issue"), QJsonArray{issue});
    bundle.add(made);
}

}  // namespace

QJsonObject bundleOf(const MedicationHistory& history) {
    Bundle bundle(seedOf("medication", history.header), history.header.executedAt.value);
    const QJsonObject person = bundle.add(patient(factsOf(history.person)));
    explainEmptiness(bundle, history.header, history.isEmpty());
    for (const auto* const block : {&history.prescriptions, &history.dispensings, &history.claims}) {
        for (const MedicationMonth& month : *block) {
            for (const MedicationDay& day : month.days) {
                for (const Drug& drug : day.drugs) {
                    bundle.add(statement(month, day, drug, person, history.header.executedAt.value));
                }
            }
        }
    }
    return bundle.json();
}

QJsonObject bundleOf(const CheckupHistory& history) {
    Bundle bundle(seedOf("checkup", history.header), history.header.executedAt.value);
    const QJsonObject person = bundle.add(patient(factsOf(history.person)));
    explainEmptiness(bundle, history.header, history.isEmpty());
    for (const Checkup& checkup : history.checkups) {
        for (const CheckupItem& item : checkup.items) {
            bundle.add(observation(checkup, item, person));
        }
    }
    return bundle.json();
}

Result<QJsonObject> bundleOf(const Message& message) {
    const auto bundled = [](const auto& typed) { return bundleOf(typed); };
    if (message.type.startsWith(QStringLiteral("YZKsiquc01res"))) {
        return toMedicationHistory(message).map(bundled);
    }
    if (message.type.startsWith(QStringLiteral("TKKsiquc01res"))) {
        return toCheckupHistory(message).map(bundled);
    }
    return toAnswer(message).map(bundled);
}

}  // namespace eligibility::fhir
