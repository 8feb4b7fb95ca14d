// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/verdicts.h"

#include <array>
#include <initializer_list>

namespace eligibility {
namespace {

template <typename Verdict>
Coded<Verdict> fromCode(const QString& raw, std::initializer_list<Verdict> known) {
    if (raw.isEmpty()) {
        return {Verdict::NotGiven, raw};
    }
    for (const Verdict each : known) {
        if (raw == codeOf(each)) {
            return {each, raw};
        }
    }
    return {Verdict::Unknown, raw};
}

}  // namespace

Coded<SegmentOfResult> segmentFromCode(const QString& raw) {
    using enum SegmentOfResult;
    return fromCode(raw, {Normal, InProgress, Abnormal});
}

Coded<ProcessingStatus> processingFromCode(const QString& raw) {
    return fromCode(raw, {ProcessingStatus::Normal, ProcessingStatus::Error});
}

Coded<QualificationValidity> validityFromCode(const QString& raw) {
    using enum QualificationValidity;
    return fromCode(raw, {Valid, Invalid, Superseded, None, Several, ValidUnregistered});
}

Coded<ReferenceClassification> referenceFromCode(const QString& raw) {
    return fromCode(raw, {ReferenceClassification::Card, ReferenceClassification::CertificateData});
}

QString word(SegmentOfResult value) {
    switch (value) {
        case SegmentOfResult::Normal:
            return QStringLiteral("normal");
        case SegmentOfResult::InProgress:
            return QStringLiteral("in-progress");
        case SegmentOfResult::Abnormal:
            return QStringLiteral("abnormal");
        case SegmentOfResult::NotGiven:
            return QStringLiteral("not-given");
        case SegmentOfResult::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

QString word(ProcessingStatus value) {
    switch (value) {
        case ProcessingStatus::Normal:
            return QStringLiteral("normal");
        case ProcessingStatus::Error:
            return QStringLiteral("error");
        case ProcessingStatus::NotGiven:
            return QStringLiteral("not-given");
        case ProcessingStatus::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

QString word(QualificationValidity value) {
    switch (value) {
        case QualificationValidity::Valid:
            return QStringLiteral("valid");
        case QualificationValidity::Invalid:
            return QStringLiteral("invalid");
        case QualificationValidity::Superseded:
            return QStringLiteral("superseded");
        case QualificationValidity::None:
            return QStringLiteral("none");
        case QualificationValidity::Several:
            return QStringLiteral("several");
        case QualificationValidity::ValidUnregistered:
            return QStringLiteral("valid-unregistered");
        case QualificationValidity::NotGiven:
            return QStringLiteral("not-given");
        case QualificationValidity::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

}  // namespace eligibility
