// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/medication_history.h"

#include "app/eligibility/part_layouts.h"

namespace eligibility {
namespace {

/// The same meaning has another name in each of the three blocks (eligibility-messages §5.2).
struct Names {
    MedicationSource source{};
    QStringView month;
    QStringView organisation;
    QStringView facilityCode;
    QStringView facilityName;
    QStringView prescriberCode;
    QStringView prescriberName;
    QStringView monthValue;
    QStringView ownFacility;
    QStringView careKind;
    QStringView days;
    QStringView day;
    QStringView dispensedOn;
    QStringView prescribedOn;
    QStringView drugs;
    QStringView drug;
    QStringView code;
    QStringView name;
    QStringView genericName;
    QStringView quantity;
    QStringView unit;
    QStringView usage;
    QStringView instruction;
    QStringView times;
    QStringView usageClass;
    bool monthBeforePrescriber = false;  ///< as the claims have it
};

constexpr Names claimNames{MedicationSource::Claim,
                           u"MeTrMonthInf",
                           u"DiOrg",
                           u"MeTrDiHCd",
                           u"MeTrDiHNm",
                           u"PrlsHCd",
                           u"PrlsHNm",
                           u"MeTrMonth",
                           u"PrIsOrg",
                           u"InOut",
                           u"DiDateInfs",
                           u"DiDateInf",
                           u"DiDate",
                           u"PrDate",
                           u"DrugInfs",
                           u"DrugInf",
                           u"DrugC",
                           u"DrugN",
                           u"IngreN",
                           u"Qua1",
                           u"Unit",
                           u"UsageN",
                           u"SpInst",
                           u"Times",
                           u"MeTrIdCl",
                           true};
constexpr Names prescriptionNames{MedicationSource::Prescription,
                                  u"ShPrMonthInf",
                                  u"ShPrOrg",
                                  u"ShMeTrDiHCd",
                                  u"ShMeTrDiHNm",
                                  u"ShPrHCd",
                                  u"ShPrHNm",
                                  u"ShPrMonth",
                                  u"ShPrIsOrg",
                                  u"ShPrCl",
                                  u"ShPrDateInfs",
                                  u"ShPrDateInf",
                                  u"",
                                  u"ShPrDate",
                                  u"ShDrugInfs",
                                  u"ShDrugInf",
                                  u"ShDrugC",
                                  u"ShDrugN",
                                  u"ShIngreN",
                                  u"ShQua1",
                                  u"ShUnit",
                                  u"ShUsageN",
                                  u"ShSpInst",
                                  u"ShTimes",
                                  u"ShUsageCl"};
constexpr Names dispensingNames{MedicationSource::Dispensing,
                                u"CzDiMonthInf",
                                u"CzDiOrg",
                                u"CzMeTrDiHCd",
                                u"CzMeTrDiHNm",
                                u"CzPrlsHCd",
                                u"CzPrlsHNm",
                                u"CzDiMonth",
                                u"CzPrIsOrg",
                                u"CzPrCl",
                                u"CzDiDateInfs",
                                u"CzDiDateInf",
                                u"CzDiDate",
                                u"CzPrDate",
                                u"CzDrugInfs",
                                u"CzDrugInf",
                                u"CzDrugC",
                                u"CzDrugN",
                                u"CzIngreN",
                                u"CzQua1",
                                u"CzUnit",
                                u"CzUsageN",
                                u"CzSpInst",
                                u"CzTimes",
                                u"CzUsageCl"};

constexpr auto careActLayout = [](auto& io, auto& act) {
    io.field(u"SinInfN", act.name);
    io.field(u"SinInfCd", act.code);
    io.field(u"MeTrIdCl", act.careClass);
    io.field(u"Qua1", act.quantity);
    io.field(u"Times", act.times);
    io.field(u"Unit", act.unit);
    io.rest(act.others);
};

template <const Names& names>
constexpr auto drugLayout = [](auto& io, auto& drug) {
    io.field(names.code, drug.code);
    io.field(names.name, drug.name);
    io.field(names.genericName, drug.genericName);
    io.field(names.quantity, drug.quantity);
    io.field(names.unit, drug.unit);
    io.field(names.usage, drug.usage);
    io.field(names.instruction, drug.instruction);
    io.field(names.times, drug.times);
    io.field(names.usageClass, drug.usageClass);
    io.rest(drug.others);
};

template <const Names& names>
constexpr auto dayLayout = [](auto& io, auto& day) {
    if (!names.dispensedOn.isEmpty()) {
        io.field(names.dispensedOn, day.dispensedOn);
    }
    io.field(names.prescribedOn, day.prescribedOn);
    io.listed(names.drugs, names.drug, day.drugs, drugLayout<names>);
    if (names.source == MedicationSource::Claim) {
        io.listed(u"MeTrInfs", u"MeTrInf", day.careActs, careActLayout);
    }
    io.rest(day.others);
};

template <const Names& names>
constexpr auto monthLayout = [](auto& io, auto& month) {
    io.field(names.organisation, month.organisation);
    io.field(names.facilityCode, month.facilityCode);
    io.field(names.facilityName, month.facilityName);
    if (names.monthBeforePrescriber) {
        io.field(names.monthValue, month.month);
    }
    io.field(names.prescriberCode, month.prescriberCode);
    io.field(names.prescriberName, month.prescriberName);
    if (!names.monthBeforePrescriber) {
        io.field(names.monthValue, month.month);
    }
    io.field(names.ownFacility, month.ownFacility);
    io.field(names.careKind, month.careKind);
    io.listed(names.days, names.day, month.days, dayLayout<names>);
    io.rest(month.others);
};

constexpr auto personLayout = [](auto& io, auto& person) {
    io.field(u"Name", person.name);
    io.field(u"KanaName", person.kana);
    io.field(u"Birth", person.birthdate);
    io.field(u"AdmGendCode", person.sex);
    io.rest(person.others);
};

constexpr auto headerLayout = [](auto& io, auto& history) {
    layout::historyHeader(io, history.header);
    io.block(u"QuaInf", history.person, personLayout);
    io.rest(history.header.others);
};

constexpr auto bodyLayout = [](auto& io, auto& history) {
    io.each(claimNames.month, history.claims, monthLayout<claimNames>);
    io.listed(u"ShPrInf", prescriptionNames.month, history.prescriptions, monthLayout<prescriptionNames>);
    io.listed(u"CzDiInf", dispensingNames.month, history.dispensings, monthLayout<dispensingNames>);
    io.rest(history.others);
};

void mark(QList<MedicationMonth>& months, MedicationSource source) {
    for (MedicationMonth& month : months) {
        month.source = source;
    }
}

}  // namespace

Result<MedicationHistory> toMedicationHistory(const Message& message) {
    if (message.type != QStringLiteral("YZKsiquc01res")) {
        return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
    }
    MedicationHistory history;
    layout::Reader::read(message.header, history, headerLayout);
    layout::Reader::read(message.body, history, bodyLayout);
    mark(history.prescriptions, MedicationSource::Prescription);
    mark(history.dispensings, MedicationSource::Dispensing);
    readResultCode(history.header, message);
    return history;
}

Message toMessage(const MedicationHistory& history, Encoding encoding) {
    Message message = emptyMessage(QStringLiteral("YZKsiquc01res"), encoding);
    layout::Writer header(message.header, encoding);
    headerLayout(header, history);
    layout::Writer::write(message.body, history, bodyLayout);
    return message;
}

}  // namespace eligibility
