// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace eligibility {

/// Did the call run? OQSCD003. A value outside the table is treated as an error, its text kept beside it.
enum class SegmentOfResult : std::uint8_t { NotGiven, Normal = 1, InProgress = 2, Abnormal = 9, Unknown = 255 };

/// Was this person processed? OQSCD004.
enum class ProcessingStatus : std::uint8_t { NotGiven, Normal = 1, Error = 2, Unknown = 255 };

/// Is the person insured? OQSCD006. Patients never see these words (reception-domain §7.2).
enum class QualificationValidity : std::uint8_t {
    NotGiven,
    Valid = 1,              ///< 有効
    Invalid = 2,            ///< 無効
    Superseded = 3,         ///< 無効（新しい資格あり）
    None = 4,               ///< 該当資格なし
    Several = 5,            ///< 複数該当
    ValidUnregistered = 6,  ///< 有効（未登録）, public assistance without a registered voucher
    Unknown = 255
};

/// How the person was identified, OQSCD002.
enum class ReferenceClassification : std::uint8_t { NotGiven, Card = 1, CertificateData = 2, Unknown = 255 };

/// One coded element: the meaning and, beside it, the text as received ("unknown codes are shown with their number").
template <typename Verdict>
struct Coded {
    Verdict value = Verdict::NotGiven;
    QString raw;
    [[nodiscard]] bool operator==(const Coded& other) const = default;
};

[[nodiscard]] Coded<SegmentOfResult> segmentFromCode(const QString& raw);
[[nodiscard]] Coded<ProcessingStatus> processingFromCode(const QString& raw);
[[nodiscard]] Coded<QualificationValidity> validityFromCode(const QString& raw);
[[nodiscard]] Coded<ReferenceClassification> referenceFromCode(const QString& raw);

/// @return the words of the command line: normal in-progress abnormal unknown not-given
[[nodiscard]] QString word(SegmentOfResult value);
/// @return normal error unknown not-given
[[nodiscard]] QString word(ProcessingStatus value);
/// @return valid invalid superseded none several valid-unregistered unknown not-given
[[nodiscard]] QString word(QualificationValidity value);

/// @return the digit of the code table; empty for NotGiven and Unknown
template <typename Verdict>
[[nodiscard]] QString codeOf(Verdict value) {
    const auto number = static_cast<int>(value);
    return number == 0 || number == 255 ? QString() : QString::number(number);
}

}  // namespace eligibility
