// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/element.h"
#include "app/eligibility/message.h"
#include "app/eligibility/verdicts.h"
#include "app/eligibility/wire_value.h"

#include <QString>

#include <vector>

namespace eligibility {

/// Parts that the typed messages share. Elements that no field stands for are kept in `others` everywhere and are
/// written after the known ones.

/// The header of a question.
struct QuestionHeader {
    WireDate confirmationDate;  ///< 資格確認日; absent in the second step and in list requests
    QString institutionCode;    ///< 医療機関コード
    QString fileIdentifier;     ///< 任意のファイル識別子, echoed in the answer
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const QuestionHeader& other) const = default;
};

/// The header of an answer. Which fields are given depends on the kind (eligibility-messages §2.2, §2.7, §2.9, §5.2).
struct AnswerHeader {
    WireTime executedAt;        ///< 処理実行日時
    WireDate confirmationDate;  ///< 資格確認日
    QString institutionCode;
    QString fileIdentifier;
    QString receptionNumber;         ///< 受付番号, in the answer of the second step
    Coded<SegmentOfResult> segment;  ///< did the call run
    QString errorCode;               ///< opaque: the official list is not public (§4)
    QString errorMessage;
    QString processed;  ///< 処理結果件数
    QString normal;     ///< 正常件数
    QString failed;     ///< エラー件数
    /// Whether CharacterCodeIdentifier is written; its value always follows the encoding that is written
    bool namesEncoding = true;
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const AnswerHeader& other) const = default;
};

/// Was this person (or this upload) processed, and what was said about it.
struct ProcessingResult {
    Coded<ProcessingStatus> status;
    QString code;     ///< opaque; on success present only for side information (§4)
    QString message;  ///< 処理結果メッセージ, shown as it is
    [[nodiscard]] bool operator==(const ProcessingResult& other) const = default;
};

/// @return a message of that type without any element
[[nodiscard]] Message emptyMessage(const QString& type, Encoding encoding);

}  // namespace eligibility
