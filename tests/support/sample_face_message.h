// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace testsupport {

/// The smallest answer a desk can act on (eligibility-messages §2.10); the person is made up.
inline QByteArray sampleFaceMessage() {
    return QByteArrayLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<XmlMsg><MessageHeader><ProcessExecutionTime>20260304093015</ProcessExecutionTime>"
        "<QualificationConfirmationDate>20260304</QualificationConfirmationDate>"
        "<MedicalInstitutionCode>1319999999</MedicalInstitutionCode>"
        "<ArbitraryFileIdentifier>c2FtcGxlLXZpc2l0LQ==</ArbitraryFileIdentifier>"
        "<ReferenceClassification>1</ReferenceClassification><SegmentOfResult>1</SegmentOfResult>"
        "<CharacterCodeIdentifier>0</CharacterCodeIdentifier></MessageHeader>"
        "<MessageBody><ProcessingResultStatus>1</ProcessingResultStatus>"
        "<QualificationValidity>1</QualificationValidity><ResultList><ResultOfQualificationConfirmation>"
        "<InsuredCardClassification>01</InsuredCardClassification><InsurerNumber>06139992</InsurerNumber>"
        "<InsuredCardSymbol>12</InsuredCardSymbol>"
        "<InsuredIdentificationNumber>00345</InsuredIdentificationNumber>"
        "<InsuredBranchNumber>02</InsuredBranchNumber><Name>見本　花子</Name><NameKana>ﾐﾎﾝ ﾊﾅｺ</NameKana>"
        "<Sex1>2</Sex1><Birthdate>19510304</Birthdate><InsurerName>見本健康保険組合</InsurerName>"
        "</ResultOfQualificationConfirmation></ResultList></MessageBody></XmlMsg>\n");
}

}  // namespace testsupport
