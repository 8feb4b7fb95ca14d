// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/error.h"
#include "app/eligibility/message_parts.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace eligibility {

/// Which list is fetched (eligibility-messages §2.8).
enum class ListKind : std::uint8_t {
    MedicalAssistance,  ///< OQSmutic: everybody entrusted to this clinic for a month (委託先資格情報)
    HomeVisit,          ///< OQSmuhvq: everybody who consented for home care (居宅同意取得型)
    Online,             ///< OQSmuonq: everybody who consented for online consultation
};

/// @param step  "01req", "01res", "02req" or "02res"
/// @return the catalogue prefix, e.g. "OQSmutic01req"
[[nodiscard]] QString typeOf(ListKind kind, QStringView step);

/// 01req of tic, hvq and onq. Receipt, second question and answer are BulkReceipt, BulkQuery and BulkAnswer with the
/// type of the kind; the units carry full results and consents, whose flags may be 2 (expired).
struct EntrustedListRequest {
    ListKind kind = ListKind::MedicalAssistance;
    QuestionHeader header;     ///< no confirmation date was seen here (§9: optional)
    WireMonth treatmentMonth;  ///< 診療年月, for MedicalAssistance
    WireDate consentedFrom;    ///< HomeVisit, Online
    WireDate consentedTo;
    WireDate examinedFrom;  ///< Online, instead of the consent days
    WireDate examinedTo;
    QString treatmentFlag;              ///< OQSCD028: "2" home care, "3" online
    std::vector<Element> searchOthers;  ///< unknown elements of the search information
    std::vector<Element> others;
    [[nodiscard]] bool operator==(const EntrustedListRequest& other) const = default;
};

/// @return a request with the treatment flag that belongs to the kind
[[nodiscard]] EntrustedListRequest entrustedListRequest(ListKind kind);

/// @retval ErrorCode::MessageUnexpectedKind  a message of another kind
[[nodiscard]] Result<EntrustedListRequest> toEntrustedListRequest(const Message& message);
[[nodiscard]] Message toMessage(const EntrustedListRequest& request, Encoding encoding);

}  // namespace eligibility
